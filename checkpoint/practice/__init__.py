"""Practice mode: an invented post with invented people, in a database of its own.

`preparing` builds it, `accounts` says who signs in there, and `documents` are what an officer
lays on the counter. Nothing here is real, and nothing here is ever written to the post's own
database: the practice file bears a mark by which the storage keeps the two apart.
"""

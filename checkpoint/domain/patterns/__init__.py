"""What repeats over many crossings: facts from the post's own register, which never decide.

No function here is given a name, a sex, a nationality, a place of birth or a purpose: what it does
not know it cannot judge by.
"""

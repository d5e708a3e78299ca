"""Measures the program on the computer it runs on, on a database as large as a post's.

`population` invents the travellers, `seeding` makes the database, `counter` and `papers` measure
what an officer waits for, and `machine` says what it was measured on. What needs a window is
measured by `ui.bench`.
"""

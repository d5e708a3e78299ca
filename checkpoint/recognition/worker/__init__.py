"""Pictures are read in a process of its own, which a hostile or broken file may end.

`wire` is what passes between the two, `__main__` the process that reads, `limits` what it may
take, and `keeper` its keeper: the only part that the program itself loads.
"""

"""Everything that meets bytes of strangers, fed with bytes that nobody meant: `make fuzz`.

`targets` are the parsers, each a `target`; `seeds` what they are meant to read, and `mutation` how
that is spoilt. `one` hunts in one of them, and `__main__` begins and ends that for each. `unruly`
are such as a hunt must find out.
"""

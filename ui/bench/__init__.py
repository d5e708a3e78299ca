"""The bench: how fast the program is on this computer, beside what it promises.

`command` is what one types, `table` how the answer looks. What needs a window is measured in
processes of their own (`processes`), for a start can be measured only from outside: `ready` opens
the window as every start does, `scanning` holds documents to its scanner.
"""

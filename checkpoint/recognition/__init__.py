"""Pixels to text: the codes and zones on a picture of a document.

`intake` opens the file within limits (`pdf` the pages of a PDF), `codes` reads the codes on a page
and `zone` the machine-readable zone, `showing` makes a page small, and `reading` is the order of
it all. All that runs in a process of its own, which `worker` begins and ends.
"""

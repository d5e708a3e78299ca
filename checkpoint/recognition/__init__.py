"""Pixels to text: the codes and zones on a picture of a document.

`intake` opens the file within limits (`pdf` the pages of a PDF), `zxing` and `zbar` read it,
`merge` makes one answer of both, and `content` makes text of bytes. `looks` are the ways to look
at a page, `closer` doubts what may be misread, `showing` makes a page small, and `reading` is the
order of it all. All that runs in a process of its own, which `worker` begins and ends.
"""

"""The codes on a page.

`zxing` and `zbar` read them, and `content` makes text of bytes.
`looks` are the ways to look at a page, of which `bars` finds the stripes of linear codes wherever
they lie; `closer` doubts what may be misread and `parts` what may be a part, and `reading` is
the order of it all.
"""

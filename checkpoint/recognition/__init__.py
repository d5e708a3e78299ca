"""Pixels to text: the codes on a picture of a document.

`intake` opens the file within limits, `zxing` and `zbar` read it, `merge` makes one answer of
both, and `content` makes text of bytes. `looks` are the ways to look at a page, `closer` doubts
what may be misread, and `reading` is the order of it all.
"""

from checkpoint.recognition.reading import read

__all__ = ["read"]

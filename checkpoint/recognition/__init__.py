"""Pixels to text: the codes on a picture of a document.

`intake` opens the file within limits, `zxing` and `zbar` read it, `merge` makes one answer of
both, and `reading` tries again on the picture made larger, smaller or clearer.
"""

from checkpoint.recognition.reading import read

__all__ = ["read"]

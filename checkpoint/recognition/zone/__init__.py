"""The machine-readable zone on a picture: found by its shape, read by a packaged model.

=========== =================================================================================
`pixels`    a page at several sizes
`bands`     long, low, busy stretches on it that may be lines of a zone
`path`      the middle of a line of print, and the strip that is cut along it
`lines`     the line followed along its middle, and its neighbours
`model`     the recognition model: from strips to what it held likely, step by step
`glance`    a first look at a line: is it one of a zone, and where are its characters
`comb`      the even places of monospaced characters
`settling`  places laid over their characters, exactly
`looks`     the ways to look closer, place by place
`cells`     the second reader, which knows OCR-B and nothing else
`opinions`  what both say, as one
`fit`       the format the lines are of, and the characters at its places
`crop`      where the zone lies on the page, and the piece the officer is shown
`search`    all of the above, in order
`beside`    whether all that is worth while on a page that shows a code already
=========== =================================================================================

NumPy, OpenCV and the ONNX runtime are loaded when the first page is read, not before: they are
needed in the process that reads pictures, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PIL import Image

from checkpoint.domain.documents.pictures import Symbol, ZoneText


def read_zones(
    page: Image.Image, *, page_number: int, may_go_on: Callable[[], bool]
) -> tuple[ZoneText, ...]:
    """Read every zone on a grey, upright page, from top to bottom.

    ``may_go_on`` is asked between steps; what was read until it says no is the answer.
    """
    from checkpoint.recognition.zone.search import zones_on  # noqa: PLC0415 - see above

    return zones_on(page, page_number=page_number, may_go_on=may_go_on)


def may_bear_zone(page: Image.Image, codes: Sequence[Symbol]) -> bool:
    """Whether a grey, upright page may bear a zone beside the codes found on it."""
    from checkpoint.recognition.zone import beside  # noqa: PLC0415 - see above

    return beside.may_bear_zone(page, codes)

"""Looking for garbage less often, while much is made that is no garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (10_000, 10, 1_000)
"""As `gc.set_threshold` takes them: everything is looked through after a hundred million objects.

A list that is imported fills the memories of names with hundreds of thousands of objects. By
Python's own measure all of them are looked through again with every few thousand rows, which
takes a third of the time of an import, half a second each time, and others may be waiting to write.
What Python looks for are cycles: an import makes hardly any, and the young ones are still found.
"""


@contextmanager
def collected_seldom() -> Iterator[None]:
    """For long work on many values; then it is as before."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)

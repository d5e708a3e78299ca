"""In what words the blocks of a paper speak, whatever paper it is."""

from __future__ import annotations

from typing import Protocol

from checkpoint.words.catalogue import Language
from checkpoint.words.reports import Text


class Voice(Protocol):
    """As much of a paper as tables and headlines need."""

    @property
    def language(self) -> Language:
        """The language of the paper."""
        ...

    def say(self, text: Text) -> str:
        """A fixed text."""
        ...

    def number(self, number: int) -> str:
        """A number as it is printed."""
        ...

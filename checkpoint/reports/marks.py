"""The few marks by which a wording says what a line is.

::

    = text            the title of the paper
    # text            a heading
    - text            an item of a list
    label :: text     a line of a form
    ~ label :: name   somebody signs; lines that follow each other stand side by side
    ---               a rule across the page, as between two languages
    text              a paragraph, which goes on until an empty line
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

VALUE = "\ue000"
"""Before what was filled in: a line that begins so is no mark of ours, whatever it says."""
BREAK = "\u2028"
"""A new line within a value, which stays within its block."""


class Mark(Enum):
    """What a block is."""

    TITLE = auto()
    HEADING = auto()
    ITEM = auto()
    ROW = auto()
    SIGNATURE = auto()
    RULE = auto()
    PARAGRAPH = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a paper."""

    mark: Mark
    text: str = ""
    label: str = ""
    """Of a row or a signature."""


_BEGINNINGS = {
    "= ": Mark.TITLE,
    "# ": Mark.HEADING,
    "- ": Mark.ITEM,
    "~ ": Mark.SIGNATURE,
}
_BESIDE = "::"


def blocks_of(text: str) -> Iterator[Block]:
    """The blocks of a wording that was filled in, from top to bottom."""
    paragraph: list[str] = []
    for line in (*text.split("\n"), ""):
        block = _block_of(line.strip(" \t\r"))
        if block is not None and block.mark is Mark.PARAGRAPH:
            paragraph.append(block.text)
            continue
        if paragraph:
            yield Block(Mark.PARAGRAPH, " ".join(paragraph))
            paragraph = []
        if block is not None:
            yield block


def _block_of(line: str) -> Block | None:
    if not line:
        return None
    if line == "---":
        return Block(Mark.RULE)
    mark = _BEGINNINGS.get(line[:2])
    rest = line[2:] if mark else line
    if mark is Mark.SIGNATURE or (mark is None and _BESIDE in rest):
        label, _, text = rest.partition(_BESIDE)
        return Block(mark or Mark.ROW, _plain(text), _plain(label))
    return Block(mark or Mark.PARAGRAPH, _plain(rest))


def _plain(text: str) -> str:
    return text.replace(VALUE, "").replace(BREAK, "\n").strip()

"""What stands around the content of an incident's papers: letterhead, number, signatures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from checkpoint.reports.bars import PairChart
from checkpoint.reports.flow import Canvas, Flow, Placed, SideBySide, Stack, paginate
from checkpoint.reports.ink import DENSITIES, MM, Density
from checkpoint.reports.letter import NumberLine, Signatures, Type, set_text
from checkpoint.reports.letterhead import Letterhead
from checkpoint.reports.listing import Listing
from checkpoint.reports.marks import Block, Mark
from checkpoint.reports.sheet import Setting, Sheet, compose, room_of
from checkpoint.reports.tables import ListingFlow
from checkpoint.words.incident_papers import IncidentText, incident_text
from checkpoint.words.reports import Text

SIDE = 17 * MM
TEXT_SIZE, GUTTER = 9.0, 6 * MM
GAPS = (2.2 * MM, 1.8 * MM, 1.4 * MM, 1.2 * MM)
"""Between blocks, by how closely the tables are set."""

Part: TypeAlias = Block | Listing | PairChart | tuple[Listing, Listing]
"""Two tables stand side by side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A paper before it is framed."""

    sheet: Sheet
    """Its mark says that it is a copy, or the original, or not final."""
    title: str
    is_copy: bool = False
    is_restricted: bool
    parts: tuple[Part, ...]
    signers: tuple[tuple[str, str], ...]


def compose_incident(content: Content) -> bytes:
    """Make the paper; the same inputs give the same bytes."""
    sheet = content.sheet
    setting = Setting(
        title=f"{content.title} {sheet.issue.number}",
        side=SIDE,
        is_restricted=content.is_restricted,
        across=incident_text(IncidentText.COPY, sheet.catalogue) if content.is_copy else "",
    )
    return compose(sheet, setting, lambda canvas: _set(content, canvas))


def _set(content: Content, canvas: Canvas) -> list[list[Placed]]:
    """As airy as can be without needing one page more."""
    width, height = room_of(content.sheet, SIDE)
    settings = [
        paginate(list(_flows(content, density, width)), canvas, width, height, gap=gap)
        for density, gap in zip(DENSITIES, GAPS, strict=True)
    ]
    return min(settings, key=len)


def _flows(content: Content, density: Density, width: float) -> Iterator[Flow]:
    face, sheet = Type(TEXT_SIZE), content.sheet
    yield Letterhead(sheet.post)
    yield from set_text(Mark.TITLE, [Block(Mark.TITLE, content.title)], face, width)
    label = incident_text(IncidentText.NUMBER, sheet.catalogue)
    version = sheet.marked(sheet.say(Text.VERSION).format(version=sheet.issue.version))
    yield NumberLine(label, sheet.issue.number, version)
    for kind, group in groupby(content.parts, key=_kind):
        if kind is None:
            yield from (
                _figure(part, sheet, density) for part in group if not isinstance(part, Block)
            )
        else:
            blocks = [part for part in group if isinstance(part, Block)]
            yield from set_text(kind, blocks, face, width)
    yield Signatures(content.signers, face)


def _figure(
    part: Listing | PairChart | tuple[Listing, Listing], sheet: Sheet, density: Density
) -> Flow:
    match part:
        case PairChart():
            return part
        case Listing():
            return ListingFlow(part, sheet, density)
        case _:
            stacks = [Stack([ListingFlow(one, sheet, density)]) for one in part]
            return SideBySide(stacks, gap=GAPS[0], gutter=GUTTER)


def _kind(part: Part) -> Mark | None:
    return part.mark if isinstance(part, Block) else None

"""The paper for TIMPORA: one page of figures, and the people on the pages behind it."""

from __future__ import annotations

from collections.abc import Iterator

from typing_extensions import override

from checkpoint.reports.changes import changed_lines
from checkpoint.reports.flow import Canvas, Fixed, Flow, Placed, SideBySide, Stack, paginate
from checkpoint.reports.frame import HeadlineBand, Signatures
from checkpoint.reports.ink import BOLD, DENSITIES, MM, REGULAR, Density, lines_of, size_to_fit
from checkpoint.reports.letter import NumberLine
from checkpoint.reports.letterhead import Letterhead
from checkpoint.reports.listing import Listing
from checkpoint.reports.sheet import Setting, compose, room_of
from checkpoint.reports.tables import ListingFlow
from checkpoint.reports.timpora_lists import (
    TimporaPaper,
    by_nationality,
    by_purpose,
    by_stay,
    headlines,
    names_of_parts,
    people,
    unlisted_words,
)
from checkpoint.reports.timpora_noted import by_noting, noted_people
from checkpoint.words.dates import weekday_words
from checkpoint.words.inside import InsideText, asked_words
from checkpoint.words.reports import Text

SIDE = 15 * MM
GUTTER = 6 * MM
LINE = 3.6 * MM


class _Title(Fixed):
    """What the paper is, for whom, on what day, and what it cannot know."""

    def __init__(self, paper: TimporaPaper) -> None:
        given, tell = paper.given, paper.tell
        day = weekday_words(given.on, paper.language)
        protected = given.figures().protected
        self._lines = [
            (tell(InsideText.TITLE), BOLD, 15.0),
            (tell(InsideText.RECIPIENT), REGULAR, 9.5),
            (tell(InsideText.COUNTED_ON, day=day), BOLD, 9.5),
            (asked_words(given, paper.catalogue), REGULAR, 8.5),
            (tell(InsideText.ELSEWHERE), BOLD, 8.5),
        ]
        if protected:
            said = tell(InsideText.PROTECTED, count=protected)
            self._lines.append((said, REGULAR, 8.5))
        super().__init__((3 + 4.6 * len(self._lines)) * MM)

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """From the top, the title first."""
        for row, (text, font, size) in enumerate(self._lines):
            canvas.setFont(font, size_to_fit(text, font, size, width))
            canvas.drawString(0, self.height - (5 + 4.6 * row) * MM, text)


class _Note(Fixed):
    """A sentence over the width of the page."""

    def __init__(self, text: str, width: float) -> None:
        self._lines = lines_of(text, BOLD, 8.5, width)
        super().__init__(LINE * len(self._lines))

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """Line by line; it was broken to the width of the page."""
        canvas.setFont(BOLD, size_to_fit(max(self._lines, key=len), BOLD, 8.5, width))
        for row, line in enumerate(self._lines):
            canvas.drawString(0, self.height - LINE * (row + 0.8), line)


def compose_timpora(paper: TimporaPaper) -> bytes:
    """Make the paper; the same list gives the same bytes."""
    setting = Setting(
        title=f"{paper.tell(InsideText.TITLE)} {paper.post.name}, {paper.given.on}",
        subject=paper.tell(InsideText.RECIPIENT),
        side=SIDE,
        is_restricted=True,
    )
    return compose(
        paper,
        setting,
        lambda canvas: [*_first_page(paper, canvas), *_pages_behind(paper, canvas)],
    )


def _first_page(paper: TimporaPaper, canvas: Canvas) -> list[list[Placed]]:
    """As airy as it can be on one page."""
    pages: list[list[Placed]] = []
    room = room_of(paper, SIDE)
    for density in DENSITIES:
        pages = paginate(list(_first_flows(paper, density)), canvas, *room, gap=density.gap)
        if len(pages) == 1:
            break
    return pages


def _first_flows(paper: TimporaPaper, density: Density) -> Iterator[Flow]:
    stacks = [
        Stack([ListingFlow(by_nationality(paper), paper, density)], 0.58),
        Stack([ListingFlow(one, paper, density) for one in _beside(paper)], 0.42),
    ]
    version = paper.say(Text.VERSION).format(version=paper.issue.version)
    yield Letterhead(paper.post)
    yield NumberLine(paper.say(Text.NUMBER), paper.issue.number, version)
    yield _Title(paper)
    yield HeadlineBand(headlines(paper), paper)
    yield SideBySide(stacks, gap=density.gap, gutter=GUTTER)
    if changed := changed_lines(paper, names_of_parts(paper)):
        yield ListingFlow(changed, paper, density)
    yield Signatures(paper)


def _beside(paper: TimporaPaper) -> Iterator[Listing]:
    yield by_stay(paper)
    noting = by_noting(paper)
    if noting is not None:
        yield noting
    yield by_purpose(paper)


def _pages_behind(paper: TimporaPaper, canvas: Canvas) -> list[list[Placed]]:
    density = DENSITIES[-1]
    return paginate(list(_people_flows(paper)), canvas, *room_of(paper, SIDE), gap=density.gap)


def _people_flows(paper: TimporaPaper) -> Iterator[Flow]:
    unlisted = unlisted_words(paper)
    if unlisted is not None:
        yield _Note(unlisted, room_of(paper, SIDE)[0])
    for listing in people(paper):
        yield ListingFlow(listing, paper, DENSITIES[-1])
    for listing in noted_people(paper):
        yield ListingFlow(listing, paper, DENSITIES[-1])

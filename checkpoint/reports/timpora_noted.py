"""Who was refused and doubted, on the paper for TIMPORA."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from checkpoint.domain.journeys.noted import Held
from checkpoint.reports.listing import Cell, Column, Listing, Row, counts
from checkpoint.reports.timpora_lists import TimporaPaper
from checkpoint.words.countries import country_name
from checkpoint.words.dates import birth_words, day_words
from checkpoint.words.enums import direction_words
from checkpoint.words.inside import InsideText, document_words, why_words


def by_noting(paper: TimporaPaper) -> Listing | None:
    """How many were refused and doubted lately; possible victims are counted with the refused."""
    noted = paper.given.noted
    if noted is None:
        return None
    lines = (
        (InsideText.REFUSED, len(noted.refused) + noted.unnamed),
        (InsideText.SUSPECTED, len(noted.suspected)),
    )
    first, last = (day_words(day, paper.language) for day in (noted.first_on, noted.last_on))
    return Listing(
        title=paper.tell(InsideText.NOTED, first=first, last=last),
        columns=(Column(head=""), *counts(paper.tell(InsideText.COUNT))),
        rows=tuple(Row((paper.tell(text), count)) for text, count in lines),
    )


def noted_people(paper: TimporaPaper) -> Iterator[Listing]:
    """Who was refused, and whom the second line doubted, the newest first."""
    noted = paper.given.noted
    if noted is None:
        return
    for text, held in (
        (InsideText.REFUSED, noted.refused),
        (InsideText.SUSPECTED, noted.suspected),
    ):
        yield Listing(
            title=f"{paper.tell(text)} · {paper.number(len(held))}",
            columns=tuple(
                Column(head=paper.tell(head), share=share) for head, share, _told in _HELD
            ),
            rows=tuple(
                Row(tuple(told(one, paper) for _head, _share, told in _HELD)) for one in held
            ),
        )


def _held_at(one: Held, paper: TimporaPaper) -> Cell:
    return day_words(paper.given.post.local(one.at).date(), paper.language)


_HELD: tuple[tuple[InsideText, float, Callable[[Held, TimporaPaper], Cell]], ...] = (
    (InsideText.NAME, 1.9, lambda one, _paper: one.document.holder.name.full),
    (
        InsideText.BORN,
        1.1,
        lambda one, paper: birth_words(one.document.holder.born, paper.language),
    ),
    (
        InsideText.NATIONALITY,
        1.2,
        lambda one, paper: country_name(one.document.holder.nationality, paper.language),
    ),
    (
        InsideText.DOCUMENT,
        1.6,
        lambda one, paper: document_words(one.document, paper.catalogue),
    ),
    (InsideText.WHEN, 1.15, _held_at),
    (InsideText.WAY, 0.9, lambda one, paper: direction_words(one.direction, paper.catalogue)),
    (InsideText.WHY, 2.4, lambda one, paper: why_words(one.why, paper.catalogue)),
)

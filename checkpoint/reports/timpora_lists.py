"""What stands on the paper for TIMPORA: counts on the first page, and people behind it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from checkpoint.domain.journeys.resident import (
    MOST_NATIONALITIES,
    InsideList,
    Resident,
    ranked,
)
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Issue
from checkpoint.reports.changes import Naming
from checkpoint.reports.headlines import Headline
from checkpoint.reports.listing import Cell, Column, Listing, Row, counts, total
from checkpoint.services.told_others import NATIONALITIES, NOTED_PEOPLE, PEOPLE
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.countries import country_name
from checkpoint.words.dates import birth_words, day_words
from checkpoint.words.enums import purpose_words
from checkpoint.words.inside import (
    InsideText,
    address_words,
    bore_words,
    days_words,
    fee_words,
    for_what_words,
    inside_words,
    until_words,
)
from checkpoint.words.reports import Text, number_words, say

MOST_LISTED = 2_000
"""People on one paper, some fifty pages; who is looked for among more is found in the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimporaPaper:
    """The list as it is given to TIMPORA, by whom and when, in one language."""

    given: InsideList
    days: int
    """Within how many days a stay ends soon."""
    issue: Issue
    catalogue: Catalogue

    @property
    def post(self) -> Post:
        """Where they came in."""
        return self.given.post

    @property
    def language(self) -> Language:
        """The language of the paper."""
        return self.catalogue.language

    def say(self, text: Text) -> str:
        """A text that other papers have too."""
        return say(text, self.catalogue)

    def tell(self, text: InsideText, **said: object) -> str:
        """A text of this paper."""
        return inside_words(text, self.catalogue).format(**said)

    def marked(self, text: str) -> str:
        """It is of an instant, and never provisional."""
        return text

    def number(self, number: int) -> str:
        """A number as it is printed; nothing at all is NIHIL."""
        return number_words(number, self.language) if number else self.say(Text.NIL)


def headlines(paper: TimporaPaper) -> Sequence[Headline]:
    """Inside, ending, overstayed."""
    figures, tell = paper.given.figures(paper.days), paper.tell
    over = f"{tell(InsideText.PASS_OVER)}: {paper.number(figures.pass_over)}"
    unknown = f"{tell(InsideText.UNKNOWN)}: {paper.number(figures.unknown)}"
    return (
        Headline(tell(InsideText.INSIDE), figures.inside, unknown),
        Headline(tell(InsideText.ENDING, count=paper.days), figures.ending, ""),
        Headline(tell(InsideText.OVERSTAYED), figures.overstayed, over),
    )


def by_stay(paper: TimporaPaper) -> Listing:
    """How it stands with the stays."""
    figures = paper.given.figures(paper.days)
    lines = (
        (InsideText.ENDING, figures.ending),
        (InsideText.OVERSTAYED, figures.overstayed),
        (InsideText.UNKNOWN, figures.unknown),
        (InsideText.NO_ADDRESS, figures.no_address),
        (InsideText.PASS_HOLDERS, figures.pass_holders),
        (InsideText.PASS_OVER, figures.pass_over),
    )
    rows = [Row((paper.tell(text, count=paper.days), count)) for text, count in lines]
    return Listing(
        title=paper.tell(InsideText.FIGURES),
        columns=(Column(head=""), *counts(paper.tell(InsideText.COUNT))),
        rows=tuple(rows),
    )


def by_nationality(paper: TimporaPaper) -> Listing:
    """Inside, ending, overstayed and unknown, of each nationality."""
    every = paper.given.residents
    nations = [code for code, _count in ranked(one.nationality for one in every)]
    named, rest = nations[:MOST_NATIONALITIES], nations[MOST_NATIONALITIES:]
    rows = [
        _counted(paper, country_name(code, paper.language), frozenset({code})) for code in named
    ]
    if rest:
        others = paper.tell(InsideText.OTHERS)
        rows.append(_counted(paper, others, frozenset(rest)))
    heads = (InsideText.INSIDE, InsideText.ENDS_SOON, InsideText.OVERSTAYED)
    if rows:
        rows.append(total(rows, paper.say(Text.TOTAL), width=len(heads)))
    return Listing(
        title=paper.tell(InsideText.BY_NATIONALITY),
        columns=(
            Column(head=paper.tell(InsideText.NATIONALITY)),
            *counts(*map(paper.tell, heads)),
        ),
        rows=tuple(rows),
    )


def by_purpose(paper: TimporaPaper) -> Listing:
    """How many came for what."""
    asked = (
        purpose_words(purpose, paper.catalogue) if purpose else paper.tell(InsideText.NOT_ASKED)
        for purpose in (one.entry.details.purpose for one in paper.given.residents)
    )
    return Listing(
        title=paper.tell(InsideText.BY_PURPOSE),
        columns=(
            Column(head=paper.tell(InsideText.PURPOSE)),
            *counts(paper.tell(InsideText.COUNT)),
        ),
        rows=tuple(Row(line) for line in ranked(asked)),
    )


def people(paper: TimporaPaper) -> Iterator[Listing]:
    """The overstayed, those whose stay ends soon, the unknown, and the others, as far as it goes.

    Names stand here because those who look for foreigners need them (Permenimipas 2/2025 Ps 53).
    """
    rest = [one for one in paper.given.residents if not one.is_protected]
    room = MOST_LISTED
    for title, belongs in _kinds(paper):
        taken = [one for one in rest if belongs(one)]
        rest = [one for one in rest if not belongs(one)]
        listed, room = taken[:room], max(room - len(taken), 0)
        yield _listing(paper, f"{title} · {paper.number(len(taken))}", listed)


def names_of_parts(paper: TimporaPaper) -> Naming:
    """What is called how where a new version says what changed (`services.told_others`)."""
    stays = {
        "inside": InsideText.INSIDE,
        "ending": InsideText.ENDING,
        "overstayed": InsideText.OVERSTAYED,
        "pass_holders": InsideText.PASS_HOLDERS,
        "pass_over": InsideText.PASS_OVER,
        "unknown": InsideText.UNKNOWN,
        "no_address": InsideText.NO_ADDRESS,
        "refused": InsideText.REFUSED,
        "doubted": InsideText.SUSPECTED,
    }

    def name(table: str, row: str, _column: str) -> str:
        if table == NATIONALITIES:
            return country_name(row, paper.language)
        if table == NOTED_PEOPLE:
            return paper.tell(InsideText.NOTED_PEOPLE)
        if table == PEOPLE:
            return paper.tell(InsideText.PEOPLE)
        return paper.tell(stays[row], count=paper.days) if row in stays else ""

    return name


def unlisted_words(paper: TimporaPaper) -> str | None:
    """How many there is no room for, and where they are named; ``None`` where all are."""
    named = sum(not one.is_protected for one in paper.given.residents)
    if named <= MOST_LISTED:
        return None
    listed, every, count = map(paper.number, (MOST_LISTED, named, named - MOST_LISTED))
    return paper.tell(InsideText.NOT_LISTED, listed=listed, all=every, count=count)


def _kinds(paper: TimporaPaper) -> Iterator[tuple[str, Callable[[Resident], bool]]]:
    yield paper.tell(InsideText.OVERSTAYED), lambda one: bool(one.days_over)
    yield (
        paper.tell(InsideText.ENDING, count=paper.days),
        lambda one: one.ends_within(paper.days),
    )
    yield paper.tell(InsideText.UNKNOWN), lambda one: one.stay is None
    yield paper.tell(InsideText.OTHERS), lambda _one: True


def _counted(paper: TimporaPaper, label: str, nations: Collection[str]) -> Row:
    those = [one for one in paper.given.residents if one.nationality in nations]
    ending = sum(one.ends_within(paper.days) for one in those)
    return Row((label, len(those), ending, sum(bool(one.days_over) for one in those)))


def _listing(paper: TimporaPaper, title: str, listed: Sequence[Resident]) -> Listing:
    # Nobody else owes anything, and the days need the room.
    columns = (*_PERSON, _FEE) if any(one.days_over for one in listed) else _PERSON
    return Listing(
        title=title,
        columns=tuple(Column(head=paper.tell(text), share=share) for text, share, _told in columns),
        rows=tuple(Row(tuple(told(one, paper) for _t, _s, told in columns)) for one in listed),
    )


def _entered(one: Resident, paper: TimporaPaper) -> Cell:
    return day_words(paper.given.post.local(one.entry.crossed_at).date(), paper.language)


_PersonColumn: TypeAlias = tuple[InsideText, float, Callable[[Resident, TimporaPaper], Cell]]
_PERSON: tuple[_PersonColumn, ...] = (
    (InsideText.NAME, 1.9, lambda one, _paper: one.entry.document.holder.name.full),
    (
        InsideText.BORN,
        1.1,
        lambda one, paper: birth_words(one.entry.document.holder.born, paper.language),
    ),
    (InsideText.NATIONALITY, 1.2, lambda one, paper: country_name(one.nationality, paper.language)),
    (InsideText.DOCUMENT, 1.6, lambda one, paper: bore_words(one, paper.catalogue)),
    (InsideText.PURPOSE, 1.1, lambda one, paper: for_what_words(one, paper.catalogue)),
    (InsideText.ADDRESS, 1.7, lambda one, paper: address_words(one, paper.catalogue)),
    (InsideText.ENTERED, 1.15, _entered),
    (InsideText.UNTIL, 1.15, lambda one, paper: until_words(one, paper.catalogue)),
    (InsideText.DAYS, 0.9, lambda one, paper: days_words(one, paper.catalogue)),
)


_FEE: _PersonColumn = (
    InsideText.FEE,
    1.3,
    lambda one, paper: fee_words(one, paper.catalogue),
)

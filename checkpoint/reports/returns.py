"""The tables of those whom the neighbour sent back (WNI-B/PMI-B): how many, never who.

The columns are those of the lists that the posts keep of convoys (`domain.groups.deportee`).
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Iterable

from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.groups.deportee import Onward, ReturnCase, ReturnWay
from checkpoint.domain.reporting.persons import Returned
from checkpoint.reports.few import told_rows
from checkpoint.reports.listing import Column, Listing, counts, total
from checkpoint.reports.paper import Paper
from checkpoint.words.enums import document_kind_words, sex_words
from checkpoint.words.groups import onward_words, return_case_words, return_way_words
from checkpoint.words.reports import Text

SHORT = 3
"""Letters of what is written in capitals for short, such as NTB."""


def by_sex(paper: Paper) -> Listing:
    """Men and women; children beside the grown-ups, for each stands on the list by himself."""
    say, returned = paper.say, paper.figures.returned
    tally = Tally[tuple[Sex, bool]]()
    for one, count in returned.items():
        tally[one.sex, one.line.is_child] += count
    sexes = [
        sex
        for sex in (Sex.MALE, Sex.FEMALE, Sex.UNSPECIFIED)
        if sex is not Sex.UNSPECIFIED or tally[sex, True] + tally[sex, False]
    ]
    parts = {sex: (tally[sex, False], tally[sex, True]) for sex in sexes}
    rows = told_rows(
        paper,
        {sex_words(sex, paper.catalogue): (*part, sum(part)) for sex, part in parts.items()},
    )
    return Listing(
        title=say(Text.RETURNED_BY_SEX),
        columns=(
            Column(head=say(Text.SEX)),
            *counts(say(Text.GROWN_UPS), say(Text.CHILDREN_OF_LIST), say(Text.TOTAL)),
        ),
        rows=(*rows, total(rows, say(Text.TOTAL), width=3)),
    )


def by_case(paper: Paper) -> Listing:
    """Why they were sent back."""
    words = {case: return_case_words(case, paper.catalogue) for case in ReturnCase}
    return _by(paper, Text.RETURNED_BY_CASE, lambda one: words[one.line.case], words.values())


def by_document(paper: Paper) -> Listing:
    """On what they came."""
    words = {kind: document_kind_words(kind, paper.catalogue) for kind in DocumentKind}
    return _by(paper, Text.RETURNED_BY_DOCUMENT, lambda one: words[one.document])


def by_way(paper: Paper) -> Listing:
    """Sent by the neighbour, or brought home."""
    words = {way: return_way_words(way, paper.catalogue) for way in ReturnWay}
    return _by(paper, Text.RETURNED_BY_WAY, lambda one: words[one.line.way], words.values())


def by_hand_over(paper: Paper) -> Listing:
    """Who takes them over."""
    words = {onward: onward_words(onward, paper.catalogue) for onward in Onward}
    return _by(
        paper, Text.RETURNED_BY_HAND_OVER, lambda one: words[one.line.onward], words.values()
    )


def by_province(paper: Paper) -> Listing:
    """Where they are from."""
    return _by(paper, Text.RETURNED_BY_PROVINCE, lambda one: _typed(one.line.province, paper))


def by_sector(paper: Paper) -> Listing:
    """In what they worked."""
    return _by(paper, Text.RETURNED_BY_SECTOR, lambda one: _typed(one.line.sector, paper))


def _typed(text: str, paper: Paper) -> str:
    """What somebody typed, however he wrote it; "JAWA TIMUR" and "Jawa timur" are one."""
    words = (
        word if word.isupper() and len(word) <= SHORT else word.title() for word in text.split()
    )
    return " ".join(words) or paper.say(Text.NOT_ASKED)


def _by(
    paper: Paper,
    title: Text,
    name_of: Callable[[Returned], str],
    always: Iterable[str] = (),
) -> Listing:
    """One table: the names that always stand there in their order, or the most people first."""
    tally = Tally[str]()
    for one, count in paper.figures.returned.items():
        tally[name_of(one)] += count
    ranked = sorted(tally, key=lambda name: (-tally[name], name))
    names = list(dict.fromkeys((*always, *ranked)))
    rows = told_rows(paper, {name: (tally[name],) for name in names})
    return Listing(
        title=paper.say(title),
        columns=(Column(head=paper.say(Text.OF_WHOM)), *counts(paper.say(Text.COUNT))),
        rows=(*rows, total(rows, paper.say(Text.TOTAL), width=1)),
    )

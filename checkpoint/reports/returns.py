"""The tables of those whom the neighbour sent back (WNI-B/PMI-B): how many, never who.

The columns are those of the lists that the posts keep of convoys (`domain.groups.deportee`).
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Mapping

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
    words: dict[str, str] = {case: return_case_words(case, paper.catalogue) for case in ReturnCase}
    return _by(paper, Text.RETURNED_BY_CASE, lambda one: one.line.case, words, tuple(words))


def by_document(paper: Paper) -> Listing:
    """On what they came."""
    words: dict[str, str] = {
        kind: document_kind_words(kind, paper.catalogue) for kind in DocumentKind
    }
    return _by(paper, Text.RETURNED_BY_DOCUMENT, lambda one: one.document, words)


def by_way(paper: Paper) -> Listing:
    """Sent by the neighbour, or brought home."""
    words: dict[str, str] = {way: return_way_words(way, paper.catalogue) for way in ReturnWay}
    return _by(paper, Text.RETURNED_BY_WAY, lambda one: one.line.way, words, tuple(words))


def by_hand_over(paper: Paper) -> Listing:
    """Who takes them over."""
    words: dict[str, str] = {onward: onward_words(onward, paper.catalogue) for onward in Onward}
    return _by(paper, Text.RETURNED_BY_HAND_OVER, lambda one: one.line.onward, words, tuple(words))


def by_province(paper: Paper) -> Listing:
    """Where they are from."""
    unknown = {"": paper.say(Text.NOT_ASKED)}
    return _by(paper, Text.RETURNED_BY_PROVINCE, lambda one: _typed(one.line.province), unknown)


def by_depot(paper: Paper) -> Listing:
    """From which depot of the neighbour they came."""
    unknown = {"": paper.say(Text.NOT_ASKED)}
    return _by(paper, Text.RETURNED_BY_DEPOT, lambda one: _typed(one.line.depot), unknown)


def by_sector(paper: Paper) -> Listing:
    """In what they worked."""
    unknown = {"": paper.say(Text.NOT_ASKED)}
    return _by(paper, Text.RETURNED_BY_SECTOR, lambda one: _typed(one.line.sector), unknown)


def _typed(text: str) -> str:
    """What somebody typed, however he wrote it; "JAWA TIMUR" and "Jawa timur" are one."""
    words = (
        word if word.isupper() and len(word) <= SHORT else word.title() for word in text.split()
    )
    return " ".join(words)


def _by(
    paper: Paper,
    title: Text,
    key_of: Callable[[Returned], str],
    words: Mapping[str, str],
    always: tuple[str, ...] = (),
) -> Listing:
    """One table: what always stands there in its order, then the most people first."""
    tally = Tally[str]()
    for one, count in paper.figures.returned.items():
        tally[key_of(one)] += count
    ranked = sorted(tally, key=lambda key: (-tally[key], key))
    keys = dict.fromkeys((*always, *ranked))
    rows = told_rows(paper, {words.get(key, key): (tally[key],) for key in keys})
    return Listing(
        title=paper.say(title),
        columns=(Column(head=paper.say(Text.OF_WHOM)), *counts(paper.say(Text.COUNT))),
        rows=(*rows, total(rows, paper.say(Text.TOTAL), width=1)),
    )

"""The tables for the Immigration Office, which may know everything."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.crossings.details import Agency
from checkpoint.domain.crossings.grounds import GROUNDS, Ground, GroundRule, Measure
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.figures import PeriodFigures
from checkpoint.domain.reporting.stamps import StampRun, runs_of
from checkpoint.reports.listing import Column, Listing, Row, RowKind, counts, total
from checkpoint.reports.paper import Paper
from checkpoint.reports.tallies import direction_of, in_and_out, ranked, spread
from checkpoint.words.enums import (
    agency_words,
    alert_kind_words,
    capture_words,
    document_kind_short,
    ground_words,
    measure_words,
    sex_short,
    verdict_words,
)
from checkpoint.words.reports import Text, runs_left_words

MOST_RUNS = 4
"""Ranges of stamp numbers that are named; the rest are only counted."""

ALWAYS_NAMED = (DocumentKind.PASSPORT, DocumentKind.BORDER_PASS)
"""The documents that are named even when nobody crossed on them."""


def by_nationality(paper: Paper) -> Listing:
    """Nationality, document, sex and direction: the table the day consists of."""
    say, sexes = paper.say, _sexes(paper.figures)
    heads = (*(sex_short(sex, paper.catalogue) for sex in sexes), say(Text.TOTAL))
    return Listing(
        title=say(Text.BY_NATIONALITY),
        columns=(
            Column(head=say(Text.NATIONALITY), share=1.2),
            Column(head=say(Text.DOCUMENT)),
            *(
                Column(head=head, group=say(group), is_count=True)
                for group in (Text.ENTRIES, Text.EXITS)
                for head in heads
            ),
            Column(head=say(Text.TOTAL), is_count=True),
        ),
        rows=tuple(_nationality_rows(paper, sexes)),
    )


def _sexes(figures: PeriodFigures) -> tuple[Sex, ...]:
    """Male and female, as the field writes them; the third only where it occurred."""
    has_unspecified = any(cell.sex is Sex.UNSPECIFIED for cell in figures.crossed)
    return (Sex.MALE, Sex.FEMALE, *((Sex.UNSPECIFIED,) if has_unspecified else ()))


def _nationality_rows(paper: Paper, sexes: tuple[Sex, ...]) -> Iterator[Row]:
    """Citizens and their sum, foreigners and theirs, and everybody."""
    rows = tuple(_document_rows(paper, sexes))
    width = 2 * len(sexes) + 3
    for wanted, label in ((True, Text.ALL_CITIZENS), (False, Text.ALL_FOREIGNERS)):
        part = tuple(row for is_citizen, row in rows if is_citizen is wanted)
        yield from part
        yield total(part, paper.say(label), "", width=width, kind=RowKind.SUBTOTAL)
    every = tuple(row for _is_citizen, row in rows)
    yield total(every, paper.say(Text.TOTAL), "", width=width)


def _document_rows(paper: Paper, sexes: tuple[Sex, ...]) -> Iterator[tuple[bool, Row]]:
    """A row for each document of each nationality, and whether it is of citizens."""
    crossed = paper.figures.crossed
    sizes: Tally[str] = Tally()
    for cell, count in crossed.items():
        sizes[cell.nationality] += count
    tallied = spread(
        crossed,
        lambda cell: (cell.nationality, cell.is_citizen, cell.document),
        lambda cell: (cell.direction, cell.sex),
    )
    places = {code: place for place, code in enumerate(ranked(sizes))}
    kinds = tuple(DocumentKind)
    for key in sorted(tallied, key=lambda key: (places[key[0]], kinds.index(key[2]))):
        nationality, is_citizen, kind = key
        parts = [[tallied[key].get((way, sex), 0) for sex in sexes] for way in Direction]
        numbers = [number for part in parts for number in (*part, sum(part))]
        names = (paper.country(nationality), document_kind_short(kind, paper.catalogue))
        yield is_citizen, Row((*names, *numbers, sum(map(sum, parts))), key=nationality)


def by_document(paper: Paper) -> Listing:
    """Documents in and out, and beside them the children who had none."""
    say, figures = paper.say, paper.figures
    tallied = spread(figures.crossed, lambda cell: cell.document, direction_of)
    rows = [
        Row((document_kind_short(kind, paper.catalogue), *in_and_out(tallied.get(kind, {}))))
        for kind in DocumentKind
        if kind in tallied or kind in ALWAYS_NAMED
    ]
    children = Row((say(Text.CHILDREN), *in_and_out(figures.children)), RowKind.BESIDE)
    return Listing(
        title=say(Text.BY_DOCUMENT),
        columns=(Column(head=say(Text.DOCUMENT)), *counts(say(Text.IN), say(Text.OUT))),
        rows=(*rows, total(rows, say(Text.TOTAL), width=2), children),
    )


def held_back(paper: Paper) -> Listing:
    """The three measures, NIHIL or not, under each the grounds that were used; and overstays."""
    say = paper.say
    overstays = Row((say(Text.OVERSTAYS), paper.figures.overstays), RowKind.BESIDE)
    return Listing(
        title=say(Text.HELD_BACK),
        columns=(Column(head=say(Text.GROUND)), *counts(say(Text.COUNT))),
        rows=(
            *(row for measure in Measure for row in _measure_rows(paper, measure)),
            overstays,
        ),
    )


def _measure_rows(paper: Paper, measure: Measure) -> Iterator[Row]:
    used = _grounds_used(paper.figures)
    rules = [rule for rule in GROUNDS if rule.measure is measure and used.get(rule.ground)]
    parts = [Row((_ground(rule, paper), used[rule.ground]), RowKind.PART) for rule in rules]
    name = measure_words(measure, paper.catalogue)
    yield total(parts, name, width=1, kind=RowKind.SUBTOTAL)
    yield from parts


def _grounds_used(figures: PeriodFigures) -> dict[Ground, int]:
    return {ground: count for (_outcome, ground), count in figures.held_back.items() if ground}


def _ground(rule: GroundRule, paper: Paper) -> str:
    text = ground_words(rule.ground, paper.catalogue)
    return f"{text} ({rule.article or rule.ground.value})"


def alert_hits(paper: Paper) -> Listing:
    """Every kind of alert, NIHIL or not."""
    say, hits = paper.say, paper.figures.alert_hits
    rows = [Row((alert_kind_words(kind, paper.catalogue), hits.get(kind, 0))) for kind in AlertKind]
    return Listing(
        title=say(Text.ALERT_HITS),
        columns=(Column(head=say(Text.KIND)), *counts(say(Text.COUNT))),
        rows=(*rows, total(rows, say(Text.TOTAL), width=1)),
    )


def referrals(paper: Paper) -> Listing:
    """How many went to each agency."""
    say, referred = paper.say, paper.figures.referred
    return Listing(
        title=say(Text.REFERRALS),
        columns=(Column(head=say(Text.REFERRED_TO)), *counts(say(Text.COUNT))),
        rows=tuple(
            Row((agency_words(agency, paper.catalogue), referred.get(agency, 0)))
            for agency in Agency
        ),
    )


def counters(paper: Paper) -> Listing:
    """How many each counter let through."""
    say, used = paper.say, paper.figures.counters
    return Listing(
        title=say(Text.COUNTERS),
        columns=(Column(head=say(Text.COUNTER)), *counts(say(Text.COUNT))),
        rows=tuple(Row((name, used[name])) for name in sorted(used)),
    )


def records(paper: Paper) -> Listing:
    """How the records came about, and what was put right in them."""
    say, figures, words = paper.say, paper.figures, paper.catalogue
    verdicts = (
        (
            say(Text.CHECKED).format(verdict=verdict_words(verdict, words)),
            figures.verdicts.get(verdict, 0),
        )
        for verdict in Verdict
    )
    captures = (
        (capture_words(capture, words), figures.captures.get(capture, 0))
        for capture in Capture
        # Told where there are any: a usual day has none, and keeps to one page.
        if capture is not Capture.LATE or figures.captures.get(capture)
    )
    amended = (
        (say(Text.CORRECTIONS), figures.amendments - figures.cancellations),
        (say(Text.CANCELLATIONS), figures.cancellations),
    )
    return Listing(
        title=say(Text.RECORDS),
        columns=(Column(head=say(Text.HOW_RECORDED)), *counts(say(Text.COUNT))),
        rows=tuple(Row(cells) for cells in (*captures, *verdicts, *amended)),
    )


def stamps(paper: Paper) -> Listing:
    """The stamp and sticker numbers used, as ranges."""
    say = paper.say
    runs = runs_of(paper.figures.stamps)
    rows = [Row((_range(run), run.uses)) for run in runs[:MOST_RUNS]]
    if left := runs[MOST_RUNS:]:
        words = runs_left_words(len(left), paper.catalogue)
        rows.append(Row((words, sum(run.uses for run in left))))
    return Listing(
        title=say(Text.STAMPS),
        columns=(Column(head=say(Text.NUMBERS)), *counts(say(Text.STAMPED))),
        rows=(*rows, total(rows, say(Text.TOTAL), width=1)),
    )


def _range(run: StampRun) -> str:
    return run.first if run.first == run.last else f"{run.first}–{run.last}"

"""The tables for customs: how many, on what papers, in which vehicles; nobody's case."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.crossings.details import Agency, VehicleKind
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.posts.post import Direction
from checkpoint.reports.listing import Column, Listing, Row, counts, total
from checkpoint.reports.paper import Paper
from checkpoint.reports.tallies import direction_of, in_and_out, masked, ranked, spread
from checkpoint.words.enums import vehicle_kind_words
from checkpoint.words.reports import Text, hour_words

MOST_HOURS = 5
"""Busiest hours that are named."""

PAPERS: Mapping[DocumentKind, Text] = {
    DocumentKind.PASSPORT: Text.PASSPORTS,
    DocumentKind.SERVICE_PASSPORT: Text.PASSPORTS,
    DocumentKind.DIPLOMATIC_PASSPORT: Text.PASSPORTS,
    DocumentKind.BORDER_PASS: Text.LOCAL_PASSES,
    DocumentKind.BORDER_CARD: Text.LOCAL_PASSES,
    DocumentKind.CROSSING_PASS: Text.LOCAL_PASSES,
    DocumentKind.TRAVEL_LETTER: Text.OTHER_PAPERS,
    DocumentKind.GROUP_TRAVEL_LETTER: Text.OTHER_PAPERS,
    DocumentKind.IDENTITY_CARD: Text.OTHER_PAPERS,
    DocumentKind.RECOMMENDATION_LETTER: Text.OTHER_PAPERS,
    DocumentKind.NO_DOCUMENT: Text.OTHER_PAPERS,
    DocumentKind.OTHER: Text.OTHER_PAPERS,
}
"""What customs distinguishes: the exemption from duty is for holders of a border pass."""


def busiest_hours(paper: Paper) -> Listing:
    """When customs needs its people."""
    say = paper.say
    return Listing(
        title=say(Text.BUSIEST_HOURS),
        columns=(Column(head=say(Text.HOUR)), *counts(say(Text.IN), say(Text.OUT))),
        rows=tuple(
            Row((hour_words(busy.hour), busy.entries, busy.exits))
            for busy in paper.figures.busiest_hours(MOST_HOURS)
        ),
    )


def by_papers(paper: Paper) -> Listing:
    """Citizens and foreigners, on passports and on border passes."""
    say = paper.say
    tallied = spread(
        paper.figures.crossed, lambda cell: (cell.is_citizen, PAPERS[cell.document]), direction_of
    )
    rows = [
        Row((say(who), say(papers), *in_and_out(tally), sum(tally.values())))
        for is_citizen, who in ((True, Text.CITIZENS), (False, Text.FOREIGNERS))
        for papers in (Text.PASSPORTS, Text.LOCAL_PASSES, Text.OTHER_PAPERS)
        for tally in [tallied.get((is_citizen, papers), {})]
    ]
    return Listing(
        title=say(Text.PASSPORT_OR_PASS),
        columns=(
            Column(head=say(Text.TRAVELLER), share=0.4),
            Column(head=say(Text.DOCUMENT)),
            *counts(say(Text.IN), say(Text.OUT), say(Text.TOTAL)),
        ),
        rows=(*rows, total(rows, say(Text.TOTAL), "", width=3)),
    )


def foreigners(paper: Paper) -> Listing:
    """Foreigners by nationality, small groups without a name where that was asked for."""
    say = paper.say
    tallied = spread(
        {cell: count for cell, count in paper.figures.crossed.items() if not cell.is_citizen},
        lambda cell: cell.nationality,
        direction_of,
    )
    below = paper.issue.mask_below
    named, others = masked({code: in_and_out(tally) for code, tally in tallied.items()}, below)
    sizes = {code: sum(numbers) for code, numbers in named.items()}
    rows = [
        Row((paper.country(code), *named[code], sizes[code]), key=code) for code in ranked(sizes)
    ]
    if others is not None:
        rows.append(Row((say(Text.WITHHELD).format(limit=below), *others, sum(others))))
    return Listing(
        title=say(Text.BY_FOREIGN_NATIONALITY),
        columns=(
            Column(head=say(Text.NATIONALITY)),
            *counts(say(Text.IN), say(Text.OUT), say(Text.TOTAL)),
        ),
        rows=(*rows, total(rows, say(Text.TOTAL), width=3)),
    )


def vehicles(paper: Paper) -> Listing:
    """Vehicles in and out, by kind."""
    say, counted = paper.say, paper.figures.vehicles
    rows = [
        Row(
            (
                vehicle_kind_words(kind, paper.catalogue),
                *in_and_out({way: counted.get((way, kind), 0) for way in Direction}),
            )
        )
        for kind in VehicleKind
    ]
    return Listing(
        title=say(Text.VEHICLES),
        columns=(Column(head=say(Text.VEHICLE)), *counts(say(Text.IN), say(Text.OUT))),
        rows=(*rows, total(rows, say(Text.TOTAL), width=2)),
    )


def trade(paper: Paper) -> Listing:
    """Holders of customs' own card, and travellers sent to customs."""
    say, figures = paper.say, paper.figures
    return Listing(
        title=say(Text.FOR_CUSTOMS),
        columns=(Column(head=say(Text.TRAVELLER)), *counts(say(Text.COUNT))),
        rows=(
            Row((say(Text.KILB_IN), figures.kilb_holders.get(Direction.ENTRY, 0))),
            Row((say(Text.KILB_OUT), figures.kilb_holders.get(Direction.EXIT, 0))),
            Row((say(Text.REFERRED_TO_CUSTOMS), figures.referred.get(Agency.CUSTOMS, 0))),
        ),
    )

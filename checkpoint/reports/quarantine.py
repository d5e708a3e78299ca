"""The tables for quarantine of animals, fish and plants: arrivals and goods, never names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checkpoint.domain.crossings.details import Referral
from checkpoint.domain.posts.post import Direction
from checkpoint.reports.listing import Column, Listing, Row, counts, total
from checkpoint.reports.paper import Paper
from checkpoint.reports.tallies import direction_of, masked, ranked, spread
from checkpoint.words.reports import Text

CERTIFICATE: Mapping[bool | None, Text] = {
    True: Text.YES,
    False: Text.NO,
    None: Text.NOT_ASKED,
}


def arrivals_by_nationality(paper: Paper) -> Listing:
    """Everybody who came in, by nationality."""
    tallied = spread(paper.figures.crossed, lambda cell: cell.nationality, direction_of)
    arrived = {code: tally.get(Direction.ENTRY, 0) for code, tally in tallied.items()}
    rows = _state_rows(paper, arrived)
    return _arrivals(paper, rows, title=Text.ARRIVALS_BY_NATIONALITY, head=Text.NATIONALITY)


def arrivals_by_country(paper: Paper) -> Listing:
    """Everybody who came in, by the country they came from where it was asked."""
    known = paper.figures.last_countries
    unknown = paper.figures.total(Direction.ENTRY) - sum(known.values())
    rows = _state_rows(paper, known)
    if unknown:
        rows = [*rows, Row((paper.say(Text.NOT_ASKED), unknown))]
    return _arrivals(paper, rows, title=Text.ARRIVALS_BY_COUNTRY, head=Text.LAST_COUNTRY)


def _state_rows(paper: Paper, arrived: Mapping[str, int]) -> Sequence[Row]:
    below = paper.issue.mask_below
    named, others = masked({code: (count,) for code, count in arrived.items() if count}, below)
    sizes = {code: sum(numbers) for code, numbers in named.items()}
    rows = [Row((paper.country(code), sizes[code]), key=code) for code in ranked(sizes)]
    if others is not None:
        rows.append(Row((paper.say(Text.WITHHELD).format(limit=below), *others)))
    return rows


def _arrivals(paper: Paper, rows: Sequence[Row], *, title: Text, head: Text) -> Listing:
    say = paper.say
    return Listing(
        title=say(title),
        columns=(Column(head=say(head)), *counts(say(Text.ARRIVALS))),
        rows=(*rows, total(rows, say(Text.TOTAL), width=1)),
    )


def goods(paper: Paper) -> Listing:
    """What was referred. The officer's note stays behind: it may name the traveller."""
    say = paper.say
    return Listing(
        title=say(Text.QUARANTINE_GOODS),
        columns=(
            Column(head=say(Text.COMMODITY), share=1.5),
            Column(head=say(Text.AMOUNT)),
            Column(head=say(Text.ORIGIN), share=1.5),
            Column(head=say(Text.CERTIFICATE), share=0.8),
        ),
        rows=tuple(_goods_row(paper, one) for one in paper.figures.quarantine_referrals),
    )


def _goods_row(paper: Paper, referral: Referral) -> Row:
    told = (text or "–" for text in (referral.commodity, referral.amount, referral.origin))
    return Row((*told, paper.say(CERTIFICATE[referral.has_certificate])))

"""The tables for BP3MI: whose departure was put off, and who was passed on; never who.

Names travel under the letter of a hand-over alone (`services.hand_over_facts`).
"""

from __future__ import annotations

from collections import Counter as Tally

from checkpoint.domain.crossings.details import Agency
from checkpoint.domain.crossings.grounds import GROUNDS, Ground, Measure
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.statistics.traits import AGE_BANDS
from checkpoint.reports.few import told_rows
from checkpoint.reports.listing import Column, Listing, Row, counts, total
from checkpoint.reports.paper import Paper
from checkpoint.words.enums import ground_words, sex_words
from checkpoint.words.reports import Text

REASONS = tuple(rule.ground for rule in GROUNDS if rule.measure is Measure.POSTPONE)


def postponed_by_reason(paper: Paper) -> Listing:
    """For what reason their departure was put off; by sex."""
    say, words = paper.say, paper.catalogue
    sexes = (Sex.MALE, Sex.FEMALE)
    tally = Tally[tuple[Ground | None, Sex]]()
    for one, count in paper.figures.postponed.items():
        tally[one.ground, one.sex] += count
    counted = {
        ground_words(ground, words): (
            *(tally[ground, sex] for sex in sexes),
            sum(tally[ground, sex] for sex in Sex),
        )
        for ground in REASONS
    }
    rows = told_rows(paper, counted)
    heads = (*(sex_words(sex, words) for sex in sexes), say(Text.TOTAL))
    return Listing(
        title=say(Text.POSTPONED_BY_REASON),
        columns=(Column(head=say(Text.REASON)), *counts(*heads)),
        rows=(*rows, total(rows, say(Text.TOTAL), width=3)),
    )


def postponed_by_age(paper: Paper) -> Listing:
    """How old they are, in the bands of the statistics."""
    say = paper.say
    tally = Tally[str]()
    for one, count in paper.figures.postponed.items():
        tally[one.age] += count
    names = {band: (tally[band],) for band in AGE_BANDS}
    if tally[""]:
        names[say(Text.AGE_UNKNOWN)] = (tally[""],)
    rows = told_rows(paper, names)
    return Listing(
        title=say(Text.POSTPONED_BY_AGE),
        columns=(Column(head=say(Text.AGE)), *counts(say(Text.COUNT))),
        rows=(*rows, total(rows, say(Text.TOTAL), width=1)),
    )


def passed_on(paper: Paper) -> Listing:
    """Those whom the counter sent to BP3MI."""
    say = paper.say
    count = paper.figures.referred.get(Agency.BP3MI, 0)
    return Listing(
        title=say(Text.REFERRALS),
        columns=(Column(head=say(Text.TRAVELLER)), *counts(say(Text.COUNT))),
        rows=(Row((say(Text.REFERRED_TO_BP3MI), count)),),
    )

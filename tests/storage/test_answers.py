"""Whatever is asked in figures, the answer is that of a count record by record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import time

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from checkpoint.domain.crossings.crossing import Capture, Crossing, Outcome
from checkpoint.domain.crossings.details import Agency, Purpose, Referral, VehicleKind
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.posts.post import Direction, Lane, Post, PostZone
from checkpoint.domain.statistics.question import Measure, Period, Question
from checkpoint.domain.statistics.traits import AGE_BANDS, CITIZEN, FOREIGNER, Dimension
from checkpoint.services.statistics import StatisticsService
from checkpoint.storage.database import Database
from tests.builders import (
    A_DAY,
    NOON,
    TODAY,
    a_check,
    a_crossing,
    a_lead,
    a_post,
    an_id,
    some_details,
)
from tests.counted_answers import answer_to
from tests.fakes import FakeClock
from tests.storage.test_figures import A_HIT, at_post, passed_on, put

_DAYS = [TODAY + day * A_DAY for day in range(-3, 4)]
VALUES: Mapping[Dimension, Iterable[str]] = {
    Dimension.DAY: [day.isoformat() for day in _DAYS],
    Dimension.WEEKDAY: "1234567",
    Dimension.HOUR: [f"{hour:02}" for hour in range(24)],
    Dimension.COUNTER: ["1", "2"],
    Dimension.LANE: list(Lane),
    Dimension.DIRECTION: list(Direction),
    Dimension.CITIZENSHIP: [CITIZEN, FOREIGNER],
    Dimension.NATIONALITY: ["IDN", "MYS"],
    Dimension.DOCUMENT: list(DocumentKind),
    Dimension.SEX: list(Sex),
    Dimension.AGE: ["", *AGE_BANDS],
    Dimension.OUTCOME: list(Outcome),
    Dimension.CAPTURE: list(Capture),
    Dimension.PURPOSE: ["", *Purpose],
    Dimension.VEHICLE: list(VehicleKind),
    Dimension.AGENCY: list(Agency),
}
"""To what a question may be narrowed."""


@some.composite
def questions(draw: some.DrawFn) -> list[Question]:
    """One of each measure, on the same days of one post."""
    post = a_post(
        code=str(an_id()),
        zone=draw(some.sampled_from(PostZone)),
        day_starts_at=draw(some.sampled_from([time(0), time(4)])),
    )
    first, days = draw(some.integers(-3, 1)), draw(some.integers(0, 6))
    period = Period(TODAY + first * A_DAY, TODAY + (first + days) * A_DAY)
    return [draw(a_question(post, period, measure)) for measure in Measure]


@some.composite
def a_question(draw: some.DrawFn, post: Post, period: Period, measure: Measure) -> Question:
    by = draw(some.lists(some.sampled_from(measure.dimensions), unique=True, max_size=4))
    limits = [one for one in measure.dimensions if one in VALUES]
    narrowed = draw(some.lists(some.sampled_from(limits), unique=True, max_size=1))
    only = {
        one: frozenset(map(str, draw(some.sets(some.sampled_from(list(VALUES[one]))))))
        for one in narrowed
    }
    return Question(post=post, period=period, measure=measure, by=tuple(by), only=only)


def of_everything(fate: str) -> tuple[list[tuple[Crossing, str]], list[Question]]:
    """Somebody of whom all is counted, in the first minutes of a day not yet begun in Jakarta."""
    crossing = a_crossing(
        crossed_at=NOON.replace(hour=16, minute=1),
        capture=Capture.LATE,
        details=some_details(
            purpose=Purpose.TRADE,
            children=2,
            declared=False,
            vehicle=VehicleKind.CAR,
            plate="KB 1 A",
            referrals=(Referral(agency=Agency.CUSTOMS),),
        ),
        checks=(A_HIT, a_check(code="stay_exceeded")),
    )
    post, period = a_post(code=str(an_id()), zone=PostZone.WITA), Period(*_DAYS[::6])
    by = (Dimension.DAY, Dimension.HOUR, Dimension.DIRECTION)
    asked = [Question(post=post, period=period, measure=one, by=by) for one in Measure]
    asked.append(Question(post=post, period=period, by=(Dimension.PURPOSE, Dimension.AGE)))
    return [(crossing, fate)], asked


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(found=passed_on, asked=questions())
@example(*of_everything(""))
@example(*of_everything("put right"))
@example(*of_everything("struck out"))
def test_any_question_is_answered_as_its_records_are_counted_one_by_one(
    database: Database, found: list[tuple[Crossing, str]], asked: list[Question]
) -> None:
    post = asked[0].post
    put(database, at_post(found, post), post)
    clock = FakeClock(NOON + 9 * A_DAY)
    service = StatisticsService(storage=database, clock=clock, new_id=an_id)
    with database.reading() as store:
        records = [
            record
            for record in store.crossings.between(NOON - 9 * A_DAY, NOON + 9 * A_DAY)
            if record.crossing.post == post.code
        ]

    for question in asked:
        assert service.ask(a_lead(), question) == answer_to(question, records)
        assert service.ask(a_lead(), question) == answer_to(question, records), "from memory"

"""Whatever is asked in figures, the answer is that of a count record by record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import time

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from checkpoint.domain.crossings.crossing import Capture, Crossing, Outcome
from checkpoint.domain.crossings.details import Agency, Purpose, VehicleKind
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.posts.post import Direction, Lane, PostZone
from checkpoint.domain.statistics.question import Measure, Period, Question
from checkpoint.domain.statistics.traits import AGE_BANDS, CITIZEN, FOREIGNER, Dimension
from checkpoint.services.statistics import StatisticsService
from checkpoint.storage.database import Database
from tests.builders import A_DAY, NOON, TODAY, a_crossing, a_lead, a_post, an_id, some_details
from tests.counted_answers import answer_to
from tests.fakes import FakeClock
from tests.storage.test_figures import at_post, passed_on, put

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
def questions(draw: some.DrawFn) -> Question:
    post = a_post(
        code=str(an_id()),
        zone=draw(some.sampled_from(PostZone)),
        day_starts_at=draw(some.sampled_from([time(0), time(4)])),
    )
    first, days = draw(some.integers(-3, 3)), draw(some.integers(0, 6))
    measure = draw(some.sampled_from(Measure))
    by = draw(some.lists(some.sampled_from(measure.dimensions), unique=True, max_size=4))
    narrowed = [one for one in measure.dimensions if one in VALUES]
    return Question(
        post=post,
        period=Period(TODAY + first * A_DAY, TODAY + (first + days) * A_DAY),
        measure=measure,
        by=tuple(by),
        only={
            one: frozenset(map(str, draw(some.sets(some.sampled_from(list(VALUES[one]))))))
            for one in draw(some.lists(some.sampled_from(narrowed), unique=True, max_size=2))
        },
    )


def by_purpose_at_midnight() -> tuple[list[tuple[Crossing, str]], Question]:
    """Corrected, on the last minute of a day that is another one in Jakarta."""
    crossing = a_crossing(
        crossed_at=NOON.replace(hour=16, minute=1),
        capture=Capture.LATE,
        details=some_details(purpose=Purpose.TRADE),
    )
    post = a_post(code=str(an_id()), zone=PostZone.WITA)
    by = (Dimension.PURPOSE, Dimension.DAY, Dimension.HOUR)
    return [(crossing, "put right")], Question(post=post, period=Period(*_DAYS[::6]), by=by)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(found=passed_on, question=questions())
@example(*by_purpose_at_midnight())
def test_any_question_is_answered_as_its_records_are_counted_one_by_one(
    database: Database, found: list[tuple[Crossing, str]], question: Question
) -> None:
    post = question.post
    put(database, at_post(found, post), post)
    clock = FakeClock(NOON + 9 * A_DAY)
    service = StatisticsService(storage=database, clock=clock, new_id=an_id)
    with database.reading() as store:
        records = store.crossings.between(NOON - 9 * A_DAY, NOON + 9 * A_DAY)

    assert service.ask(a_lead(), question) == answer_to(question, records)
    assert service.ask(a_lead(), question) == answer_to(question, records), "from its memory"

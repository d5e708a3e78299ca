"""The register counted on disk, held against a count record by record."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Capture, Crossing, Outcome
from checkpoint.domain.crossings.details import Agency, Purpose, Referral, VehicleKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.posts.post import Direction, Lane, Post, PostZone
from checkpoint.domain.reporting.digest import digest_of
from checkpoint.domain.statistics.noted import Amended
from checkpoint.domain.statistics.noted_counts import noted_counts
from checkpoint.domain.statistics.question import (
    NOTED_MEASURES,
    Measure,
    Period,
    TraitCount,
    Wanted,
)
from checkpoint.domain.statistics.traits import NOTED_TRAITS, Trait, Value
from checkpoint.services.counting import figures_of_period
from checkpoint.services.ports import Storage, Store
from checkpoint.storage.database import Database
from tests.builders import (
    A_DAY,
    NOON,
    TODAY,
    a_cancellation_of,
    a_check,
    a_crossing,
    a_decision,
    a_document,
    a_holder,
    a_post,
    an_amendment_of,
    an_id,
    some_details,
)
from tests.counting import figures_of
from tests.fakes import MemoryStorage

POST = a_post()
A_HIT = a_check(code="alert_hit", severity=Severity.LOCK, alert_kind="tangkal")
ALL = Period(TODAY - 3 * A_DAY, TODAY + 3 * A_DAY)


def put(storage: Storage, crossings: Iterable[Crossing], post: Post = POST) -> None:
    with storage.writing() as store:
        for crossing in crossings:
            store.crossings.add(
                crossing, day_on=post.day_of(crossing.crossed_at), recorded_at=crossing.crossed_at
            )


def counted(storage: Storage, wanted: Wanted) -> dict[tuple[Value, ...], int]:
    with storage.reading() as store:
        return summed(store.figures.count(wanted))


def summed(counts: Iterable[TraitCount]) -> dict[tuple[Value, ...], int]:
    tally: Tally[tuple[Value, ...]] = Tally()
    for values, count in counts:
        tally[values] += count
    return {values: count for values, count in tally.items() if count}


def wanted(*traits: Trait, measure: Measure = Measure.CROSSED, period: Period = ALL) -> Wanted:
    return Wanted(post=POST, period=period, measure=measure, traits=traits)


def test_who_was_let_through_is_counted_by_direction(storage: Storage) -> None:
    refused = a_crossing(decision=a_decision(outcome=Outcome.REFUSED))
    put(storage, [a_crossing(), a_crossing(), a_crossing(direction=Direction.EXIT), refused])

    by_direction = wanted(Trait.DIRECTION)
    assert counted(storage, by_direction) == {(Direction.ENTRY,): 2, (Direction.EXIT,): 1}
    assert counted(storage, wanted(measure=Measure.HELD_BACK)) == {(): 1}
    assert counted(storage, wanted(measure=Measure.RECORDED)) == {(): 4}


def test_a_corrected_record_counts_once_and_as_it_was_put_right(storage: Storage) -> None:
    wrong = a_crossing()
    put(storage, [wrong, an_amendment_of(wrong, direction=Direction.EXIT)])

    assert counted(storage, wanted(Trait.DIRECTION)) == {(Direction.EXIT,): 1}


def test_a_cancelled_record_counts_no_more_and_does_again_when_that_is_undone(
    storage: Storage,
) -> None:
    crossing = a_crossing()
    struck = a_cancellation_of(crossing)
    put(storage, [crossing, struck])
    assert counted(storage, wanted()) == {}

    put(storage, [an_amendment_of(struck)])
    assert counted(storage, wanted()) == {(): 1}


def test_an_hour_is_of_the_clock_of_the_post(storage: Storage) -> None:
    put(storage, [a_crossing(crossed_at=datetime.fromisoformat("2026-03-14T23:30:00+07:00"))])
    assert counted(storage, wanted(Trait.HOUR)) == {(23,): 1}


def test_a_convoy_after_midnight_counts_on_the_operational_day_it_was_recorded_for(
    storage: Storage,
) -> None:
    after_midnight = a_crossing(crossed_at=datetime.fromisoformat("2026-03-15T00:30:00+07:00"))
    with storage.writing() as store:
        store.crossings.add(after_midnight, day_on=TODAY, recorded_at=NOON + A_DAY)

    assert counted(storage, wanted(period=Period.of_day(TODAY))) == {(): 1}
    assert counted(storage, wanted(period=Period.of_day(TODAY + A_DAY))) == {}


def test_children_without_a_document_are_counted_with_whom_they_came(storage: Storage) -> None:
    put(storage, [a_crossing(details=some_details(children=3)), a_crossing()])
    assert counted(storage, wanted(Trait.DIRECTION, measure=Measure.CHILDREN)) == {
        (Direction.ENTRY,): 3
    }


def test_what_papers_say_of_a_record_is_noted_and_no_name(storage: Storage) -> None:
    goods = Referral(agency=Agency.QUARANTINE, commodity="daging", amount="2 kg")
    full = a_crossing(
        details=some_details(
            vehicle=VehicleKind.CAR,
            plate="KB 1 A",
            kilb_number="9",
            last_country="MYS",
            referrals=(goods,),
            stamp_number="A1",
        ),
        checks=(a_check(code="alert_hit", severity=Severity.LOCK, alert_kind="soi"),),
    )
    put(storage, [full, a_crossing()])

    with storage.reading() as store:
        (noted,) = store.figures.noted(POST, ALL)
    assert (noted.vehicle, noted.plate, noted.is_kilb_holder) == (VehicleKind.CAR, "KB 1 A", True)
    assert (noted.last_country, noted.stamp_number) == ("MYS", "A1")
    assert (noted.referrals, noted.alert_kinds) == ((goods,), (AlertKind.SOI,))


def test_how_far_a_period_was_put_right_is_told(storage: Storage) -> None:
    one, other = a_crossing(), a_crossing()
    put(storage, [one, other, an_amendment_of(one), a_cancellation_of(other)])

    with storage.reading() as store:
        assert store.figures.amended(POST, ALL) == Amended(
            amendments=2, cancellations=1, last_recorded_at=NOON
        )
        assert store.figures.amended(POST, Period.of_day(TODAY + A_DAY)) == Amended()


passages = some.builds(
    a_crossing,
    crossed_at=some.integers(-50, 50).map(lambda hours: NOON + timedelta(hours=hours)),
    direction=some.sampled_from(Direction),
    counter=some.sampled_from(["1", "2"]),
    lane=some.sampled_from(Lane),
    capture=some.sampled_from(Capture),
    verdict=some.sampled_from(Verdict),
    document=some.builds(
        a_document,
        kind=some.sampled_from(DocumentKind),
        holder=some.builds(
            a_holder,
            nationality=some.sampled_from(["IDN", "MYS", "CHN"]),
            sex=some.sampled_from(Sex),
            born=some.none()
            | some.builds(PartialDate, some.integers(1930, 2025))
            | some.builds(PartialDate, some.integers(1930, 2025), some.integers(1, 12))
            | some.dates(date(1930, 1, 1), TODAY).map(PartialDate.of),
        ),
    ),
    details=some.builds(
        some_details,
        purpose=some.none() | some.sampled_from(Purpose),
        children=some.integers(0, 3),
        vehicle=some.none() | some.sampled_from(VehicleKind),
        plate=some.sampled_from(["", "KB 1 A", "kb1a", "KB 2"]),
        address=some.sampled_from(["", 'Jl. "vehicle" 1', "Pontianak"]),
        declared=some.none() | some.booleans(),
        last_country=some.sampled_from(["", "PHL"]),
        referrals=some.lists(
            some.sampled_from(Agency).map(lambda agency: Referral(agency=agency)), max_size=3
        ).map(tuple),
    ),
    decision=some.builds(
        a_decision,
        outcome=some.sampled_from(Outcome),
        ground=some.none() | some.sampled_from(Ground),
    ),
    checks=some.sampled_from([(), (a_check(code="stay_exceeded"),), (A_HIT, A_HIT)]),
)
passed_on = some.lists(some.tuples(passages, some.sampled_from(["", "put right", "struck out"])))


def noted_counted(store: Store, measure: Measure, like: Wanted) -> dict[tuple[Value, ...], int]:
    wanted = replace(like, measure=measure, traits=tuple(sorted(NOTED_MEASURES[measure])))
    return summed(noted_counts(wanted, store.figures.noted_of(wanted)))


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    found=passed_on,
    question=some.builds(
        Wanted,
        post=some.sampled_from(PostZone).map(lambda zone: a_post(code=str(an_id()), zone=zone)),
        period=some.tuples(some.integers(-3, 3), some.integers(0, 3)).map(
            lambda days: Period(TODAY + days[0] * A_DAY, TODAY + sum(days) * A_DAY)
        ),
        measure=some.sampled_from([one for one in Measure if one not in NOTED_MEASURES]),
        traits=some.lists(
            some.sampled_from(sorted(set(Trait) - NOTED_TRAITS)), unique=True, max_size=4
        ).map(tuple),
    ),
)
def test_the_database_counts_what_counting_record_by_record_gives(
    database: Database, found: list[tuple[Crossing, str]], question: Wanted
) -> None:
    post = question.post
    crossings = list(at_post(found, post))
    memory = MemoryStorage()
    put(memory, crossings, post)
    put(database, crossings, post)
    with database.reading() as store:
        on_disk = summed(store.figures.count(question))
        noted = list(store.figures.noted(post, question.period))
        of_noted = {one: noted_counted(store, one, question) for one in NOTED_MEASURES}
        put_right = store.figures.amended(post, question.period)
        size = store.figures.size(post, question.period)

    with memory.reading() as store:
        assert on_disk == summed(store.figures.count(question))
        assert noted == list(store.figures.noted(post, question.period))
        assert of_noted == {one: noted_counted(store, one, question) for one in NOTED_MEASURES}
        assert put_right == store.figures.amended(post, question.period)
        assert size == store.figures.size(post, question.period)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(found=passed_on)
def test_the_figures_of_a_day_agree_with_an_independent_count_of_its_records(
    database: Database, found: list[tuple[Crossing, str]]
) -> None:
    post = a_post(code=str(an_id()))
    put(database, at_post(found, post), post)

    with database.reading() as store:
        records = [
            record
            for record in store.crossings.between(*post.span_of(TODAY))
            if record.crossing.post == post.code
        ]
        figures = figures_of_period(store, post, Period.of_day(TODAY))
    assert digest_of(figures) == digest_of(figures_of(post, TODAY, records))


def at_post(found: list[tuple[Crossing, str]], post: Post) -> Iterator[Crossing]:
    for drawn, fate in found:
        crossing = replace(drawn, post=post.code, id=a_crossing().id)
        yield crossing
        if fate == "put right":
            yield an_amendment_of(crossing, direction=crossing.direction.opposite)
        elif fate == "struck out":
            yield a_cancellation_of(crossing)

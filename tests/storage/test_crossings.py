"""The register of crossings, on disk and in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from checkpoint.domain.audit.records import digest_of
from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Capture, Crossing, Outcome, Recorded
from checkpoint.domain.crossings.details import Agency, Details, Referral, VehicleKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName
from checkpoint.domain.errors import InvalidValue, NotFound
from checkpoint.domain.posts.post import Direction
from checkpoint.services.ports import Storage
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    LESTARI,
    NOON,
    SIREGAR,
    TODAY,
    a_cancellation_of,
    a_check,
    a_crossing,
    a_decision,
    a_document,
    a_pass_document,
    an_amendment_of,
    an_id,
    an_indonesian_passport,
)

KEY = a_document().key

LEAST = a_crossing(
    document=a_document(
        kind=DocumentKind.NO_DOCUMENT,
        number="",
        name=PersonName("SUPARMAN"),
        born=None,
        expires_on=None,
        issued_on=None,
    ),
    details=Details(),
)
MOST = a_crossing(
    document=a_pass_document(
        name=PersonName("DER WEIDE", "JOSÉ Ñ", is_truncated=True), born=PartialDate(1961, 4)
    ),
    verdict=Verdict.RED,
    checks=(
        a_check(severity=Severity.LOCK, code="alert_hit", alert=an_id(), alert_kind="dpo"),
        a_check(),
    ),
    decision=a_decision(
        outcome=Outcome.REFUSED,
        ground=Ground.ON_ENTRY_BAN_LIST,
        reason="Ditangkal; “dikonfirmasi”.",
        lead=SIREGAR,
    ),
    details=Details(
        vehicle=VehicleKind.CAR,
        plate="KB 1234 XY",
        children=2,
        declared=False,
        referrals=(
            Referral(agency=Agency.QUARANTINE, commodity="daging", has_certificate=False),
            Referral(agency=Agency.POLICE, note="diserahkan"),
        ),
    ),
    crossed_at=NOON + timedelta(microseconds=123456),
)


def add(storage: Storage, *crossings: Crossing) -> list[Recorded]:
    with storage.writing() as store:
        return [
            store.crossings.add(crossing, day_on=TODAY, recorded_at=crossing.crossed_at + A_MINUTE)
            for crossing in crossings
        ]


@pytest.mark.parametrize("crossing", [LEAST, MOST], ids=["nothing known", "everything known"])
def test_a_crossing_comes_back_as_it_was(storage: Storage, crossing: Crossing) -> None:
    (recorded,) = add(storage, crossing)

    with storage.reading() as store:
        assert store.crossings.find(crossing.id) == recorded
    assert recorded == Recorded(
        crossing=crossing, number=1, day_on=TODAY, recorded_at=crossing.crossed_at + A_MINUTE
    )


def test_what_was_never_recorded_is_not_found(storage: Storage) -> None:
    with storage.reading() as store:
        assert store.crossings.find(an_id()) is None
        assert store.crossings.of_document(KEY, limit=5) == []
        assert store.crossings.latest_recorded_at() is None


def test_an_instant_of_another_zone_is_the_same_instant(storage: Storage) -> None:
    local = NOON.astimezone(timezone(timedelta(hours=7), "WIB"))
    (recorded,) = add(storage, a_crossing(crossed_at=local))

    with storage.reading() as store:
        found = store.crossings.find(recorded.crossing.id)
        assert found is not None
        assert found.crossing.crossed_at == NOON
        assert store.crossings.between(NOON, NOON + A_MINUTE) == [recorded]


def test_the_day_counts_its_crossings_from_one(storage: Storage) -> None:
    assert [one.number for one in add(storage, a_crossing(), a_crossing())] == [1, 2]
    assert [one.number for one in add(storage, a_crossing())] == [3]


def test_each_day_and_each_post_counts_for_itself(storage: Storage) -> None:
    add(storage, a_crossing(), a_crossing())

    with storage.writing() as store:
        tomorrow = store.crossings.add(a_crossing(), day_on=TODAY + A_DAY, recorded_at=NOON)
        elsewhere = store.crossings.add(a_crossing(post="ARK"), day_on=TODAY, recorded_at=NOON)

    assert (tomorrow.number, elsewhere.number) == (1, 1)


def test_recording_a_crossing_twice_records_it_once(storage: Storage) -> None:
    crossing = a_crossing()
    (first,) = add(storage, crossing)
    (again,) = add(storage, replace(crossing, counter="9"))

    assert again == first
    with storage.reading() as store:
        assert store.crossings.between(NOON - A_DAY, NOON + A_DAY) == [first]


def test_a_document_shows_its_last_crossings_newest_first(storage: Storage) -> None:
    others = a_crossing(document=an_indonesian_passport())
    first, second, third = (a_crossing(crossed_at=NOON + n * AN_HOUR) for n in range(3))
    add(storage, second, others, third, first)

    with storage.reading() as store:
        shown = store.crossings.of_document(KEY, limit=2)

    assert [record.crossing for record in shown] == [third, second]


def test_the_last_passages_are_found_behind_whatever_stood_in_the_way_since(
    storage: Storage,
) -> None:
    passed = [a_crossing(crossed_at=NOON + n * A_MINUTE) for n in range(3)]
    held_back = a_decision(outcome=Outcome.REFUSED)
    refused = [
        a_crossing(crossed_at=NOON + AN_HOUR + n * A_MINUTE, decision=held_back) for n in range(4)
    ]
    cancelled = a_crossing(crossed_at=NOON + 2 * AN_HOUR)
    add(storage, *passed, *refused, cancelled, a_cancellation_of(cancelled))

    with storage.reading() as store:
        found = store.crossings.passages_of(KEY, limit=2)

    assert [record.crossing for record in found] == [passed[2], passed[1]]


def test_a_document_is_found_however_its_number_was_written(storage: Storage) -> None:
    spaced = a_crossing(document=a_document(number="k 123-456.78"))
    add(storage, spaced)

    with storage.reading() as store:
        assert [record.crossing for record in store.crossings.of_document(KEY, limit=5)] == [spaced]


def test_a_document_shows_corrections_in_place_of_what_they_correct(storage: Storage) -> None:
    wrong, other = a_crossing(), a_crossing(crossed_at=NOON - AN_HOUR)
    right = an_amendment_of(wrong, counter="2")
    add(storage, wrong, other, right)

    with storage.reading() as store:
        shown = store.crossings.of_document(KEY, limit=5)

    assert [record.crossing for record in shown] == [right, other]


def test_a_document_shows_neither_a_cancelled_crossing_nor_its_cancellation(
    storage: Storage,
) -> None:
    mistaken = a_crossing()
    add(storage, mistaken, a_cancellation_of(mistaken))

    with storage.reading() as store:
        assert store.crossings.of_document(KEY, limit=5) == []


def test_a_period_has_its_beginning_and_not_its_end(storage: Storage) -> None:
    before, start, middle, end = (
        a_crossing(crossed_at=NOON + minutes * A_MINUTE) for minutes in (-1, 0, 30, 60)
    )
    add(storage, end, middle, start, before)

    with storage.reading() as store:
        records = store.crossings.between(NOON, NOON + AN_HOUR)

    assert [record.crossing for record in records] == [start, middle]


def test_crossings_of_the_same_moment_stand_in_the_order_they_were_made(
    storage: Storage,
) -> None:
    family = [a_crossing() for _ in range(5)]
    add(storage, *reversed(family))

    with storage.reading() as store:
        records = store.crossings.between(NOON, NOON + A_MINUTE)

    assert [record.crossing for record in records] == family


def test_a_day_has_the_records_that_were_made_for_it(storage: Storage) -> None:
    """A convoy after midnight, at a post whose day turned over at four when it came."""
    convoy = a_crossing(crossed_at=NOON + 14 * AN_HOUR)
    morning = a_crossing(crossed_at=NOON)
    elsewhere = a_crossing(post="ARK")
    with storage.writing() as store:
        for one in (convoy, morning, elsewhere):
            store.crossings.add(one, day_on=TODAY, recorded_at=one.crossed_at)

    with storage.reading() as store:
        found = store.crossings.of_day("ETK", TODAY)
        assert [one.crossing for one in found] == [morning, convoy]
        assert store.crossings.of_day("ETK", TODAY + A_DAY) == []


def test_a_period_shows_a_correction_beside_what_it_corrects(storage: Storage) -> None:
    wrong = a_crossing()
    right = an_amendment_of(wrong, counter="2")
    struck = a_cancellation_of(right)
    add(storage, wrong, right, struck)

    with storage.reading() as store:
        records = store.crossings.between(NOON, NOON + A_MINUTE)

    assert [record.crossing for record in records] == [wrong, right, struck]
    assert [record.amended_by for record in records] == [right.id, struck.id, None]
    assert [record.counts for record in records] == [False, False, False]


def test_an_amended_record_names_the_one_that_took_its_place(storage: Storage) -> None:
    wrong = a_crossing()
    add(storage, wrong)
    right = an_amendment_of(wrong)
    add(storage, right)

    with storage.reading() as store:
        found = store.crossings.find(wrong.id)

    assert found is not None
    assert found.amended_by == right.id
    assert found.crossing == wrong


def test_only_what_is_there_can_be_corrected(storage: Storage) -> None:
    with pytest.raises(NotFound):
        add(storage, an_amendment_of(a_crossing()))


def test_a_record_is_corrected_once_so_that_it_is_never_counted_twice(storage: Storage) -> None:
    wrong = a_crossing()
    right = an_amendment_of(wrong)
    add(storage, wrong, right)

    with pytest.raises(InvalidValue):
        add(storage, an_amendment_of(wrong))

    with storage.reading() as store:
        assert len(store.crossings.between(NOON, NOON + A_MINUTE)) == 2


def test_a_correction_that_arrives_twice_corrects_once(storage: Storage) -> None:
    wrong = a_crossing()
    right = an_amendment_of(wrong)

    assert add(storage, wrong, right)[1] == add(storage, right)[0]


def test_the_newest_record_tells_how_late_it_is(storage: Storage) -> None:
    add(storage, a_crossing(crossed_at=NOON + AN_HOUR), a_crossing(crossed_at=NOON))

    with storage.reading() as store:
        assert store.crossings.latest_recorded_at() == NOON + AN_HOUR + A_MINUTE


def test_instants_come_back_in_utc(storage: Storage) -> None:
    add(storage, a_crossing(decision=a_decision(officer=LESTARI)))

    with storage.reading() as store:
        latest = store.crossings.latest_recorded_at()

    assert isinstance(latest, datetime)
    assert latest.tzinfo is UTC


@pytest.mark.parametrize("crossing", [LEAST, MOST], ids=["least", "most"])
def test_the_digest_of_a_record_is_the_same_before_and_after_it_was_kept(
    storage: Storage, crossing: Crossing
) -> None:
    local = NOON.astimezone(timezone(timedelta(hours=7), "WIB"))
    made = replace(crossing, id=an_id(), crossed_at=local)
    with storage.writing() as store:
        recorded = store.crossings.add(made, day_on=TODAY, recorded_at=local)

    with storage.reading() as store:
        assert store.crossings.digests([made.id]) == {made.id: digest_of(recorded)}


def test_a_record_keeps_its_digest_when_it_is_amended_and_others_have_none(
    storage: Storage,
) -> None:
    first, unknown = a_crossing(), an_id()
    with storage.writing() as store:
        recorded = store.crossings.add(first, day_on=TODAY, recorded_at=NOON)
        later = store.crossings.add(an_amendment_of(first), day_on=TODAY, recorded_at=NOON)

    with storage.reading() as store:
        assert store.crossings.digests([unknown, first.id, later.crossing.id]) == {
            first.id: digest_of(recorded),
            later.crossing.id: digest_of(later),
        }


def test_the_documents_that_passed_last_are_each_told_once(storage: Storage) -> None:
    documents = [replace(an_indonesian_passport(), number=number) for number in ("A1", "A2", "A3")]
    with storage.writing() as store:
        for document in (*documents, documents[0]):
            store.crossings.add(a_crossing(document=document), day_on=TODAY, recorded_at=NOON)

    with storage.reading() as store:
        assert store.crossings.travellers(most=9) == [documents[0], documents[2], documents[1]]
        assert store.crossings.travellers(most=1) == [documents[0]]


def test_movements_are_what_stands_since_then_in_the_order_of_crossing(storage: Storage) -> None:
    old = a_crossing(crossed_at=NOON - A_DAY)
    later = a_crossing(
        crossed_at=NOON + AN_HOUR,
        counter="2",
        direction=Direction.EXIT,
        document=a_pass_document(),
        decision=a_decision(outcome=Outcome.REFERRED),
    )
    amended, cancelled = a_crossing(), a_crossing(crossed_at=NOON + A_MINUTE)
    amendment = an_amendment_of(amended, counter="3")
    with storage.writing() as store:
        for one in (later, old, amended, cancelled, amendment, a_cancellation_of(cancelled)):
            store.crossings.add(one, day_on=TODAY, recorded_at=NOON)

    with storage.reading() as store:
        first, second = store.crossings.movements(NOON)
    assert (first.id, first.counter, first.crossed_at) == (amendment.id, "3", NOON)
    assert (second.id, second.direction, second.outcome, second.document) == (
        later.id,
        Direction.EXIT,
        Outcome.REFERRED,
        later.document,
    )


def test_what_was_entered_late_of_before_is_counted_by_when_it_was_entered(
    storage: Storage,
) -> None:
    late = [
        a_crossing(
            capture=Capture.LATE,
            crossed_at=NOON + hours * AN_HOUR,
            document=a_document(number=f"L{hours}"),
        )
        for hours in (-3, -2, -1, 0)
    ]
    with storage.writing() as store:
        for one, after in zip(late, (-1, 0, 1, 0), strict=True):
            store.crossings.add(one, day_on=TODAY, recorded_at=NOON + after * A_MINUTE)
        store.crossings.add(a_crossing(crossed_at=NOON - AN_HOUR), day_on=TODAY, recorded_at=NOON)

    with storage.reading() as store:
        assert store.crossings.entered_late(NOON, NOON + A_MINUTE) == 1
        assert store.crossings.entered_late(NOON, NOON + 2 * A_MINUTE) == 2

    with storage.writing() as store:
        struck = a_cancellation_of(late[1])
        store.crossings.add(struck, day_on=TODAY, recorded_at=NOON)
        assert store.crossings.entered_late(NOON, NOON + 2 * A_MINUTE) == 1

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time
from typing import Any
from uuid import UUID

import pytest

from checkpoint.domain.crossings.crossing import Crossing, Recorded
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.errors import (
    ClockUnreliable,
    InvalidValue,
    NotFound,
    NotPermitted,
    StorageFull,
)
from checkpoint.domain.people.officer import Permission
from checkpoint.domain.posts.post import Direction
from checkpoint.services.access import CONFIRMATION_LASTS, SamePerson
from checkpoint.services.journal import (
    AlreadyAmended,
    AlreadyCancelled,
    Correction,
    NothingCorrected,
    SecondPersonMissing,
)
from checkpoint.services.late_entries import CrossedInFuture
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_crossing,
    a_document,
    a_post,
    an_id,
    some_details,
)
from tests.services.worlds import PASSWORD, World

POST = a_post()
WHY = "Salah baca nomor."


@pytest.fixture
def world() -> World:
    return World()


def recorded(world: World, **changes: Any) -> Recorded:
    crossing = a_crossing(**changes)
    with world.storage.writing() as store:
        added: Recorded = store.crossings.add(
            crossing, day_on=POST.day_of(crossing.crossed_at), recorded_at=crossing.crossed_at
        )
        return added


def a_correction(old: Recorded, *, reason: str = WHY, **changes: Any) -> Correction:
    crossing: Crossing = replace(old.crossing, **changes)
    return Correction(
        document=crossing.document,
        direction=crossing.direction,
        details=crossing.details,
        reason=reason,
        crossed_at=crossing.crossed_at,
    )


def corrected(world: World, old: Recorded, **changes: Any) -> Recorded:
    changes = changes or {"document": a_document(number="K87654321")}
    correction = a_correction(old, **changes)
    return world.journal.correct(
        world.lead, POST, old.crossing.id, correction, confirmed=world.signed()
    )


def cancelled(world: World, old: Recorded) -> Recorded:
    return world.journal.cancel(
        world.lead, POST, old.crossing.id, "Tercatat dua kali.", confirmed=world.signed()
    )


def the_day(world: World) -> Sequence[Recorded]:
    return world.journal.day(world.officer, POST, TODAY)


def counted(world: World) -> list[int]:
    return [record.number for record in the_day(world) if record.counts]


def test_a_day_holds_the_records_of_that_operational_day_in_order(world: World) -> None:
    recorded(world, crossed_at=NOON - A_DAY)
    later = recorded(world, crossed_at=NOON)
    earlier = recorded(world, crossed_at=NOON - AN_HOUR)

    assert [record.crossing.id for record in the_day(world)] == [
        earlier.crossing.id,
        later.crossing.id,
    ]


def test_a_correction_is_a_new_record_and_the_old_one_stays_as_it_was(world: World) -> None:
    old = recorded(world)
    world.clock.forward(AN_HOUR)

    new = corrected(world, old, direction=Direction.EXIT)

    first, second = the_day(world)
    assert first == replace(old, amended_by=new.crossing.id)
    assert (second.number, second.crossing.direction) == (2, Direction.EXIT)
    assert second.crossing.amendment is not None
    assert (second.crossing.amendment.of, second.crossing.amendment.reason) == (
        old.crossing.id,
        WHY,
    )
    assert (second.crossing.crossed_at, second.recorded_at) == (NOON, NOON + AN_HOUR)
    assert counted(world) == [2]


def test_what_was_decided_and_checked_is_kept_through_a_correction(world: World) -> None:
    old = recorded(world)

    new = corrected(world, old)

    kept = ("decision", "verdict", "checks", "lane", "counter", "crossed_at", "capture")
    assert all(getattr(new.crossing, name) == getattr(old.crossing, name) for name in kept)


def test_the_newest_record_can_be_corrected_again_and_no_older_one(world: World) -> None:
    old = recorded(world)
    new = corrected(world, old)

    with pytest.raises(AlreadyAmended):
        corrected(world, old)
    newest = corrected(world, new, direction=Direction.EXIT)

    assert counted(world) == [newest.number]


def test_a_correction_that_changes_nothing_is_not_recorded(world: World) -> None:
    old = recorded(world)

    with pytest.raises(NothingCorrected):
        world.journal.correct(world.lead, POST, old.crossing.id, a_correction(old))
    assert len(the_day(world)) == 1


def test_a_cancelled_record_counts_no_more_and_neither_does_the_cancellation(
    world: World,
) -> None:
    old = recorded(world)

    struck = cancelled(world, old)

    assert counted(world) == []
    assert struck.crossing.is_cancellation
    assert not old.crossing.is_cancellation


def test_a_cancellation_made_by_mistake_is_undone_by_correcting_it(world: World) -> None:
    old = recorded(world)
    struck = cancelled(world, old)

    again = world.journal.correct(
        world.lead,
        POST,
        struck.crossing.id,
        a_correction(struck, reason="Salah baris."),
        confirmed=world.signed(),
    )

    assert counted(world) == [again.number]
    assert again.crossing.document == old.crossing.document


def test_a_cancellation_cannot_be_cancelled(world: World) -> None:
    struck = cancelled(world, recorded(world))

    with pytest.raises(AlreadyCancelled):
        cancelled(world, struck)
    assert len(the_day(world)) == 2


@pytest.mark.parametrize("reason", ["", "   "])
def test_an_amendment_without_a_reason_is_refused(world: World, reason: str) -> None:
    old = recorded(world)

    with pytest.raises(InvalidValue):
        corrected(world, old, reason=reason, direction=Direction.EXIT)
    with pytest.raises(InvalidValue):
        world.journal.cancel(world.lead, POST, old.crossing.id, reason, confirmed=world.signed())
    assert counted(world) == [1]


def test_a_counter_officer_reads_but_does_not_amend(world: World) -> None:
    old = recorded(world)

    assert len(the_day(world)) == 1
    with pytest.raises(NotPermitted):
        world.journal.correct(
            world.officer, POST, old.crossing.id, a_correction(old, direction=Direction.EXIT)
        )
    with pytest.raises(NotPermitted):
        world.journal.cancel(world.officer, POST, old.crossing.id, WHY)
    assert counted(world) == [1]


def test_an_administrator_does_not_read_who_crossed(world: World) -> None:
    with pytest.raises(NotPermitted):
        world.journal.day(world.administrator, POST, TODAY)
    with pytest.raises(NotPermitted):
        world.journal.officers(world.administrator)


def test_the_names_of_officers_are_told_also_of_those_out_of_service(world: World) -> None:
    with world.storage.writing() as store:
        store.staff.put(replace(world.officer, is_active=False))

    names = world.journal.officers(world.lead)

    assert (names[world.officer.id], names[world.lead.id]) == ("Ayu Lestari", "Budi Siregar")


def test_a_record_that_is_not_there_cannot_be_amended(world: World) -> None:
    unknown: UUID = an_id()

    with pytest.raises(NotFound):
        world.journal.cancel(world.lead, POST, unknown, WHY, confirmed=world.signed())


def test_a_clock_before_the_last_record_stops_amendments_too(world: World) -> None:
    old = recorded(world)
    world.clock.forward(-AN_HOUR)

    with pytest.raises(ClockUnreliable):
        cancelled(world, old)
    assert counted(world) == [1]


def test_a_full_disk_leaves_the_register_as_it_was_and_it_can_be_tried_again(
    world: World,
) -> None:
    old = recorded(world)
    world.storage.write_failure = StorageFull("no room")
    with pytest.raises(StorageFull):
        corrected(world, old)
    assert counted(world) == [1]
    assert world.acts == []

    world.storage.write_failure = None
    assert corrected(world, old).number == 2


def test_who_put_a_record_right_is_told_beside_who_worked_the_counter(world: World) -> None:
    old = recorded(world)
    new = corrected(world, old)
    struck = cancelled(world, new)
    day = world.journal.day(world.officer, POST, TODAY)

    assert world.journal.amenders(world.officer, day) == {
        new.crossing.id: "Budi Siregar, Rina Hutapea",
        struck.crossing.id: "Budi Siregar, Rina Hutapea",
    }
    with pytest.raises(NotPermitted):
        world.journal.amenders(world.administrator, day)


def test_every_amendment_leaves_its_act_by_whom_and_of_what(world: World) -> None:
    old = recorded(world)
    new = corrected(world, old)
    struck = cancelled(world, new)

    with world.storage.reading() as store:
        acts = [entry.act for entry in store.audit.entries()]
    assert [act.actor for act in acts] == [str(world.lead.id)] * 2
    assert [(act.subject, act.detail["of"], act.detail["cancelled"]) for act in acts] == [
        (str(new.crossing.id), str(old.crossing.id), "false"),
        (str(struck.crossing.id), str(new.crossing.id), "true"),
    ]


SENSITIVE: dict[str, dict[str, Any]] = {
    "number": {"document": a_document(number="K87654321")},
    "name": {"document": a_document(name=PersonName("ROSLAN", "NUR AISYAH"))},
    "birth date": {"document": a_document(born=PartialDate(1991, 7, 21))},
    "nationality": {"document": a_document(nationality="SGP")},
    "direction": {"direction": Direction.EXIT},
}


@pytest.mark.parametrize("change", SENSITIVE.values(), ids=SENSITIVE)
def test_who_crossed_and_which_way_is_put_right_by_two(
    world: World, change: dict[str, Any]
) -> None:
    old = recorded(world)
    correction = a_correction(old, **change)

    with pytest.raises(SecondPersonMissing):
        world.journal.correct(world.lead, POST, old.crossing.id, correction)
    assert len(the_day(world)) == 1

    signed = world.signed()
    new = world.journal.correct(world.lead, POST, old.crossing.id, correction, confirmed=signed)
    assert world.journal.amenders(world.officer, [new]) == {
        new.crossing.id: f"{world.lead.name}, {world.other_lead.name}"
    }
    with world.storage.reading() as store:
        act = [entry.act for entry in store.audit.entries()][-1]
    assert (act.actor, act.detail["second"]) == (str(world.lead.id), str(world.other_lead.id))


@pytest.mark.parametrize(
    "change",
    [
        {"details": some_details(address="Jl. Merdeka 1")},
        {"details": some_details(plate="KB 1234 AB")},
        {"document": a_document(expires_on=TODAY)},
    ],
    ids=["address", "vehicle", "expiry"],
)
def test_the_rest_is_put_right_by_one(world: World, change: dict[str, Any]) -> None:
    old = recorded(world)

    new = world.journal.correct(world.lead, POST, old.crossing.id, a_correction(old, **change))

    assert world.journal.amenders(world.officer, [new]) == {new.crossing.id: world.lead.name}


def test_a_cancellation_and_its_undoing_are_signed_by_two(world: World) -> None:
    old = recorded(world)
    with pytest.raises(SecondPersonMissing):
        world.journal.cancel(world.lead, POST, old.crossing.id, WHY)

    struck = cancelled(world, old)
    with pytest.raises(SecondPersonMissing):
        world.journal.correct(world.lead, POST, struck.crossing.id, a_correction(struck))


def test_nobody_is_his_own_second_person(world: World) -> None:
    """A confirmation that was given beside somebody else does not serve for oneself."""
    old = recorded(world)
    mine = world.access.confirm(
        world.lead.login, PASSWORD, Permission.ANSWER_LOCK, beside=world.officer
    )
    with pytest.raises(SamePerson):
        world.journal.cancel(world.lead, POST, old.crossing.id, WHY, confirmed=mine)


def test_a_signature_of_before_is_none(world: World) -> None:
    old, signed = recorded(world), world.signed()
    world.clock.forward(CONFIRMATION_LASTS + A_MINUTE)

    with pytest.raises(NotPermitted):
        world.journal.cancel(world.lead, POST, old.crossing.id, WHY, confirmed=signed)
    assert len(the_day(world)) == 1


def test_a_day_in_the_journal_is_that_of_the_figures_though_the_post_moved_its_turn(
    world: World,
) -> None:
    """The convoy of one o'clock was recorded for the day before; now the day turns at midnight."""
    until_four = a_post(day_starts_at=time(4))
    convoy = a_crossing(crossed_at=NOON + 13 * AN_HOUR)
    with world.storage.writing() as store:
        day_on = until_four.day_of(convoy.crossed_at)
        store.crossings.add(convoy, day_on=day_on, recorded_at=convoy.crossed_at)
    world.clock.forward(A_DAY)

    for on in (TODAY, TODAY + A_DAY):
        counted = world.reports.day(world.lead, POST, on).total()
        assert len(world.journal.day(world.lead, POST, on)) == counted
    assert len(the_day(world)) == 1


def test_the_time_of_a_crossing_is_put_right_by_two_and_the_figures_by_hour_follow(
    world: World,
) -> None:
    """The clock was an hour ahead as it was recorded."""
    world.clock.forward(2 * AN_HOUR)
    old = recorded(world, crossed_at=NOON + AN_HOUR)
    correction = a_correction(old, crossed_at=NOON)
    with pytest.raises(SecondPersonMissing):
        world.journal.correct(world.lead, POST, old.crossing.id, correction)

    new = corrected(world, old, crossed_at=NOON)

    assert new.crossing.crossed_at == NOON
    figures = world.reports.day(world.lead, POST, TODAY)
    hour = POST.local(NOON).hour
    assert {at: count for at, count in figures.by_hour.items() if count} == {
        (old.crossing.direction, hour): 1
    }


def test_a_correction_across_midnight_counts_on_the_day_of_the_crossing(world: World) -> None:
    midnight = POST.span_of(TODAY)[0]
    old = recorded(world, crossed_at=midnight + 20 * A_MINUTE)

    new = corrected(world, old, crossed_at=midnight - 40 * A_MINUTE)

    assert (new.day_on, new.number) == (TODAY - A_DAY, 1)
    assert world.reports.day(world.lead, POST, TODAY).total() == 0


def test_no_crossing_is_put_right_into_the_future(world: World) -> None:
    old = recorded(world)

    with pytest.raises(CrossedInFuture):
        corrected(world, old, crossed_at=world.clock() + A_MINUTE)

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Details, Permit, Purpose, Referral
from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.errors import ClockUnreliable, NotPermitted, StorageFull
from checkpoint.domain.inspection.decision import LeadMissing
from checkpoint.domain.inspection.findings import AlertHit, LockStands, SameDirectionTwice
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.people.officer import Permission
from checkpoint.domain.posts.post import Counter, Direction, Lane
from checkpoint.services.access import CONFIRMATION_LASTS, MayNotConfirm, SamePerson
from checkpoint.services.counter import Ruling
from checkpoint.services.presented import SeveralDocuments, UnknownPass
from checkpoint.services.recording import CounterLocked
from tests.builders import (
    A_MINUTE,
    AN_HOUR,
    NOON,
    a_duty,
    a_pass_document,
    an_alert,
    an_id,
    an_officer,
)
from tests.services.worlds import ADMIT, ANSWERED, PASSWORD, World, a_zone

ENTERING = a_duty()
LEAVING = a_duty(direction=Direction.EXIT)
PASS_LANE_OUT = a_duty(direction=Direction.EXIT, lane=Lane.BORDER_PASS)
AT_COUNTER_2 = a_duty(counter=Counter("2"))
SOMEBODY_ELSE = {
    "number": "K87654321",
    "name": PersonName("WONG", "MEI LING"),
    "born": PartialDate(1971, 2, 3),
}
AN_ALERT = an_id()
CEGAH = {"kind": AlertKind.CEGAH, "direction": AlertDirection.EXIT}
"""A ban on leaving: without force on the way in."""
RELEASE = Ruling(outcome=Outcome.ADMITTED, reason="sudah dicek, bukan orangnya")


@pytest.fixture
def world() -> World:
    return World()


def inspected(reading: object) -> Inspection:
    assert isinstance(reading, Inspection), reading
    return reading


def on_the_list(world: World, **changes: object) -> None:
    with world.storage.writing() as store:
        store.alerts.add([an_alert(**changes)], at=world.clock())


def test_a_scanned_passport_gets_its_verdict_and_what_the_law_grants(world: World) -> None:
    found = inspected(world.read(a_zone()))

    assert found.verdict is Verdict.GREEN
    assert found.subject.document.number == "K12345678"
    assert found.capture is Capture.SCANNED
    assert (found.foreseen.permit, found.foreseen.days_granted) == (Permit.VISA_FREE, 30)


def test_of_two_peoples_passports_on_one_picture_none_is_taken(world: World) -> None:
    zones = (a_zone(), a_zone(**SOMEBODY_ELSE))
    texts = tuple(ScannedText(kind=TextKind.MRZ, text=zone) for zone in zones)
    scan = Scan(source=ScanSource.IMAGE, texts=texts, at=world.clock())

    with pytest.raises(SeveralDocuments):
        world.counter.read(world.officer, a_duty(), scan)


def test_a_record_gets_the_days_next_number_and_its_audit_entry(world: World) -> None:
    first = world.record(inspected(world.read(a_zone())))
    second = world.record(inspected(world.read(a_zone(number="K87654321"))))

    assert (first.number, second.number) == (1, 2)
    assert (first.day_on, first.crossing.crossed_at) == (date(2026, 3, 14), NOON)
    assert world.acts == ["crossing_recorded", "crossing_recorded"]


def test_recording_the_same_traveller_twice_records_him_once(world: World) -> None:
    found = inspected(world.read(a_zone()))

    first, again = world.record(found), world.record(found)

    assert again == first
    assert world.acts == ["crossing_recorded"]


def test_a_full_disk_loses_nothing_and_the_record_is_made_when_there_is_room(
    world: World,
) -> None:
    found = inspected(world.read(a_zone()))
    world.storage.write_failure = StorageFull("no room")
    with pytest.raises(StorageFull):
        world.record(found)
    assert world.acts == []

    world.storage.write_failure = None
    assert world.record(found).crossing.id == found.id


def test_a_listed_traveller_locks_the_counter_until_a_shift_lead_answers(world: World) -> None:
    on_the_list(world)
    found = inspected(world.read(a_zone()))

    assert found.verdict is Verdict.RED
    assert isinstance(found.findings[0], AlertHit)
    assert world.acts == ["counter_locked"]
    with pytest.raises(LeadMissing):
        world.record(found, RELEASE)

    answered = world.record(found, RELEASE, lead=world.lead)
    assert answered.crossing.decision.lead == world.lead.id
    assert world.acts == ["counter_locked", "crossing_recorded", "lock_answered"]


def test_a_lock_outlasts_the_program_and_comes_back_with_its_findings(world: World) -> None:
    on_the_list(world)
    found = inspected(world.read(a_zone()))

    left_locked = world.counter.open(world.officer, ENTERING)
    assert left_locked is not None
    assert left_locked.id == found.id
    assert left_locked.findings == found.findings

    world.record(left_locked, RELEASE, lead=world.lead)
    assert world.counter.open(world.officer, ENTERING) is None


def test_a_lock_stands_on_its_own_way_whatever_the_counter_is_opened_for(world: World) -> None:
    on_the_list(world, **CEGAH)
    found = inspected(world.read(a_zone(), PASS_LANE_OUT))

    left_locked = world.counter.open(world.officer, ENTERING)

    assert left_locked is not None
    assert left_locked.subject.duty == PASS_LANE_OUT
    assert (left_locked.verdict, left_locked.findings) == (Verdict.RED, found.findings)
    with pytest.raises(LeadMissing):
        world.record(left_locked, RELEASE)
    answered = world.record(left_locked, RELEASE, lead=world.lead)
    assert answered.crossing.direction is Direction.EXIT
    assert answered.crossing.decision.lead == world.lead.id


def test_a_lock_whose_alert_has_ended_is_still_answered_by_the_lead(world: World) -> None:
    on_the_list(world, id=AN_ALERT)
    found = inspected(world.read(a_zone()))
    with world.storage.writing() as store:
        store.alerts.end([AN_ALERT], at=world.clock())

    left_locked = world.counter.open(world.officer, ENTERING)

    assert left_locked is not None
    assert left_locked.findings == (LockStands(Severity.LOCK),)
    assert left_locked.verdict is Verdict.RED
    with pytest.raises(LeadMissing):
        world.record(left_locked, RELEASE)
    assert world.record(left_locked, RELEASE, lead=world.lead).crossing.id == found.id


def test_a_lock_asks_for_the_lead_whatever_verdict_is_handed_in(world: World) -> None:
    on_the_list(world)
    found = inspected(world.read(a_zone()))
    pretended = replace(found, findings=())

    with pytest.raises(LeadMissing):
        world.record(pretended, RELEASE)

    assert world.counter.open(world.officer, ENTERING) is not None


def test_nobody_else_passes_a_locked_counter(world: World) -> None:
    on_the_list(world)
    locked = inspected(world.read(a_zone()))
    other = inspected(world.read(a_zone(**SOMEBODY_ELSE)))
    assert other.verdict is Verdict.GREEN
    elsewhere = inspected(world.read(a_zone(**SOMEBODY_ELSE | {"number": "K11"}), AT_COUNTER_2))

    for lead in (None, world.lead):
        with pytest.raises(CounterLocked):
            world.record(other, lead=lead)
    assert world.record(elsewhere).number == 1

    world.record(locked, RELEASE, lead=world.lead)
    assert world.record(other).number == 3


def test_several_locks_of_one_counter_are_answered_in_any_order(world: World) -> None:
    on_the_list(world)
    locks = [inspected(world.read(a_zone(number=number))) for number in ("K1", "K2")]

    for lock in locks:
        world.record(lock, RELEASE, lead=world.lead)

    assert world.counter.open(world.officer, ENTERING) is None


def test_a_full_disk_does_not_hide_a_red_verdict(world: World) -> None:
    on_the_list(world)
    world.storage.write_failure = StorageFull("no room")
    found = inspected(world.read(a_zone()))
    assert found.verdict is Verdict.RED

    world.storage.write_failure = None
    with pytest.raises(LeadMissing):
        world.record(found, RELEASE)
    assert world.record(found, RELEASE, lead=world.lead).crossing.verdict is Verdict.RED


def test_the_officer_alone_refers_a_locked_traveller_and_is_free_again(world: World) -> None:
    on_the_list(world)
    found = inspected(world.read(a_zone()))
    details = Details(referrals=(Referral(agency=Agency.SECOND_LINE, note="mirip"),))

    world.record(found, Ruling(outcome=Outcome.REFERRED, reason="mirip"), details)

    assert world.counter.open(world.officer, ENTERING) is None


def test_nobody_confirms_for_himself_nor_without_the_rank(world: World) -> None:
    for login in (world.officer.login, world.administrator.login):
        with pytest.raises(MayNotConfirm):
            world.access.confirm(login, PASSWORD, Permission.ANSWER_LOCK, beside=world.officer)
    own = world.lead
    with pytest.raises(SamePerson):
        world.access.confirm(own.login, PASSWORD, Permission.ANSWER_LOCK, beside=own)


def test_a_confirmation_does_not_last(world: World) -> None:
    on_the_list(world)
    found = inspected(world.read(a_zone()))
    confirmed = world.access.confirm(
        world.lead.login, PASSWORD, Permission.ANSWER_LOCK, beside=world.officer
    )
    world.clock.forward(CONFIRMATION_LASTS + timedelta(seconds=1))

    with pytest.raises(NotPermitted):
        world.counter.record(world.officer, found, RELEASE, ANSWERED, confirmed=confirmed)


def test_an_unknown_pass_is_typed_once_and_then_fills_itself(world: World) -> None:
    payload = "PLB|ETK|004512"
    unknown = world.read(payload, PASS_LANE_OUT)
    assert unknown == UnknownPass(payload, is_scanned=True)

    typed = world.inspect(a_pass_document(), PASS_LANE_OUT, payload=payload)
    world.record(typed, details=Details())
    world.clock.forward(AN_HOUR)

    coming_back = a_duty(lane=Lane.BORDER_PASS)
    by_code = inspected(world.read(payload, coming_back))
    by_number = inspected(world.read("etk-004512", coming_back, source=ScanSource.TYPED))
    for again in (by_code, by_number):
        assert again.capture is Capture.KNOWN
        assert again.subject.document == a_pass_document()
        assert again.verdict is Verdict.GREEN
        assert [seen.crossing.direction for seen in again.subject.history] == [Direction.EXIT]


def test_a_pass_is_kept_only_when_it_is_recorded_and_anew_when_it_changed(world: World) -> None:
    world.inspect(a_pass_document(), PASS_LANE_OUT)
    assert isinstance(world.read("ETK004512", PASS_LANE_OUT), UnknownPass)

    world.record(world.inspect(a_pass_document(), PASS_LANE_OUT), details=Details())
    renewed = a_pass_document(expires_on=date(2029, 5, 1))
    newer = world.inspect(renewed, a_duty(lane=Lane.BORDER_PASS))
    world.record(newer, Ruling(outcome=Outcome.ADMITTED, reason="buku baru"), Details())
    world.record(world.inspect(renewed, PASS_LANE_OUT), details=Details())

    assert world.acts.count("pass_registered") == 2
    known = inspected(world.read("ETK004512", PASS_LANE_OUT))
    assert known.subject.document.expires_on == date(2029, 5, 1)


def test_what_was_true_last_time_is_foreseen_next_time(world: World) -> None:
    going = world.inspect(a_pass_document(), PASS_LANE_OUT)
    world.record(going, details=Details(purpose=Purpose.TRADE, kilb_number="KILB-7", children=2))

    coming = world.inspect(a_pass_document(), a_duty(lane=Lane.BORDER_PASS))

    assert (coming.foreseen.purpose, coming.foreseen.kilb_number) == (Purpose.TRADE, "KILB-7")
    assert coming.foreseen.children == 0


def test_coming_in_twice_is_told_with_when_and_where(world: World) -> None:
    world.record(inspected(world.read(a_zone())))
    world.clock.forward(AN_HOUR)

    again = inspected(world.read(a_zone()))

    assert again.verdict is Verdict.AMBER
    twice = again.findings[0]
    assert isinstance(twice, SameDirectionTwice)
    assert (twice.last_at, twice.last_counter) == (NOON, "1")


def test_half_a_zone_says_what_is_missing_and_raises_nothing(world: World) -> None:
    first_line = a_zone().splitlines()[0]

    assert isinstance(world.read(first_line), Unreadable)


def test_a_clock_that_went_back_makes_no_records(world: World) -> None:
    world.record(inspected(world.read(a_zone())))
    world.clock.forward(-AN_HOUR)
    found = inspected(world.read(a_zone(number="K87654321")))

    with pytest.raises(ClockUnreliable):
        world.record(found)


def test_a_clock_set_right_by_a_minute_is_no_matter(world: World) -> None:
    world.record(inspected(world.read(a_zone())))
    world.clock.forward(-A_MINUTE)

    assert world.record(inspected(world.read(a_zone(number="K87654321")))).number == 2


def test_an_administrator_does_not_work_the_counter(world: World) -> None:
    found = inspected(world.read(a_zone()))

    with pytest.raises(NotPermitted):
        world.counter.read(world.administrator, ENTERING, world.scan(a_zone()))
    with pytest.raises(NotPermitted):
        world.counter.record(world.administrator, found, ADMIT, ANSWERED)
    with pytest.raises(NotPermitted):
        world.counter.open(an_officer(is_active=False), LEAVING)

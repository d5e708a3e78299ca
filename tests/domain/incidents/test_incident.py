from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import InvalidValue, NotFound
from checkpoint.domain.incidents.events import (
    Bound,
    Closed,
    Corrected,
    EvidenceAdded,
    FollowedUp,
    GoodsAdded,
    HandedOver,
    PersonAdded,
    Reopened,
    Reported,
    VictimReferred,
)
from checkpoint.domain.incidents.incident import (
    MOST_PERSONS,
    FoundInFuture,
    Source,
    TooManyInvolved,
    must_have_been,
)
from checkpoint.domain.incidents.informant import Informant
from checkpoint.domain.incidents.operation import NotJoint, OperationReversed
from checkpoint.domain.incidents.state import (
    IncidentClosed,
    IncidentOpen,
    ReferredAlready,
    ReportMovedOn,
    folded,
)
from tests.builders import A_DAY, A_MINUTE, NOON, TODAY, an_id
from tests.incident_builders import (
    RICE,
    a_hand_over,
    a_person,
    a_report,
    a_state,
    an_event,
    an_incident,
    an_informant,
    an_operation,
)


def test_an_incident_is_numbered_within_its_year() -> None:
    assert an_incident(serial=1).number == "ETK/KEJADIAN/2026/0001"


@pytest.mark.parametrize(
    "wrong",
    [
        {"kinds": ()},
        {"facts": "  "},
        {"detected_by": None},
        {"detected_by": CaseAgency.OTHER},
        {"found_at": NOON.replace(tzinfo=None)},
        {"facts": "x" * 6_001},
    ],
    ids=str,
)
def test_a_report_that_leaves_open_what_it_is_about_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidValue):
        a_report(**wrong)


def test_villagers_may_tell_of_what_no_agency_saw() -> None:
    assert a_report(source=Source.VILLAGERS, detected_by=None).detected_by is None


def test_forty_persons_have_room_and_more_than_a_report_holds_have_not() -> None:
    forty = tuple(a_person(name="N" * 60) for _ in range(40))
    assert len(a_report(persons=forty).persons) == 40
    with pytest.raises(TooManyInvolved):
        a_report(persons=tuple(a_person() for _ in range(MOST_PERSONS + 1)))


def test_nothing_is_reported_before_it_was_found() -> None:
    must_have_been(a_report(found_at=NOON), NOON)
    with pytest.raises(FoundInFuture):
        must_have_been(a_report(found_at=NOON + A_MINUTE), NOON)


@pytest.mark.parametrize(
    ("known", "is_child"),
    [
        ({"born": PartialDate(2008, 3, 15), "age": None}, True),
        ({"born": PartialDate(2008, 3, 14), "age": None}, False),
        ({"age": 17}, True),
        ({"age": 18}, False),
        ({"age": None}, False),
    ],
    ids=str,
)
def test_who_is_under_age_that_day_is_a_child(known: dict[str, Any], *, is_child: bool) -> None:
    assert a_person(**known).is_child(date(2026, 3, 14)) is is_child


def test_nobody_is_two_hundred_years_old() -> None:
    with pytest.raises(InvalidValue):
        a_person(age=200)


def test_what_is_added_stands_in_the_report_and_the_first_telling_stays_readable() -> None:
    one, case = a_person(name="Siti"), an_id()
    state = a_state(PersonAdded(one), GoodsAdded(RICE), VictimReferred(one.id, case))

    assert [person.name for person in state.report.persons] == ["Ahmad bin Abdullah", "Siti"]
    assert state.report.goods == (RICE, RICE)
    assert state.victims == {one.id: case}
    first = state.events[0].what
    assert isinstance(first, Reported)
    assert len(first.report.persons) == 1


def test_follow_up_evidence_hand_over_and_operation_stand_beside_the_report() -> None:
    given, operation = a_hand_over(), an_id()
    state = a_state(
        EvidenceAdded("Foto jejak"), FollowedUp("Dipulangkan"), HandedOver(given), Bound(operation)
    )
    assert [one.description for one in state.evidence] == ["Foto jejak"]
    assert (state.hand_overs, state.operation) == ((given,), operation)
    undone = a_state(Bound(operation), Bound(None, "Bukan bagian operasi"))
    assert undone.operation is None


def test_a_closed_incident_takes_nothing_until_it_is_opened_again() -> None:
    closed = a_state(Closed())
    with pytest.raises(IncidentClosed):
        closed.must_allow(FollowedUp("Satu lagi"))
    closed.must_allow(Reopened("Ada keterangan baru"))
    again = a_state(Closed(), Reopened("Ada keterangan baru"))
    again.must_allow(FollowedUp("Satu lagi"))
    with pytest.raises(IncidentOpen):
        again.must_allow(Reopened("Sekali lagi"))


def test_a_correction_does_not_write_over_what_somebody_added_meanwhile() -> None:
    seen = a_state()
    correction = Corrected(a_report(facts="Dua orang."), "Salah hitung", seen.told_by)
    seen.must_allow(correction)

    incident = seen.incident
    added = an_event(incident, PersonAdded(a_person()))
    with pytest.raises(ReportMovedOn):
        folded(incident, (*seen.events, added)).must_allow(correction)
    noted = an_event(incident, FollowedUp("Ditelepon"))
    folded(incident, (*seen.events, noted)).must_allow(correction)


def test_who_was_sent_to_the_second_line_is_not_sent_twice_nor_corrected_away() -> None:
    victim = a_person()
    state = a_state(VictimReferred(victim.id, an_id()), persons=(victim,))
    with pytest.raises(ReferredAlready):
        state.must_allow(VictimReferred(victim.id, an_id()))
    with pytest.raises(InvalidValue, match="stays in the report"):
        state.must_allow(Corrected(a_report(persons=()), "Bukan dia", state.told_by))


def test_a_person_who_is_not_in_the_report_is_not_found() -> None:
    with pytest.raises(NotFound):
        a_state().person(an_id())


def test_an_informant_does_not_show_where_the_object_does() -> None:
    informant: Informant = an_informant(an_incident())
    assert "Yohanes" not in repr(informant)
    assert "0812" not in repr(informant)


def test_one_agency_alone_makes_no_joint_operation() -> None:
    with pytest.raises(NotJoint):
        an_operation(agencies=(CaseAgency.POLICE, CaseAgency.POLICE))
    with pytest.raises(OperationReversed):
        an_operation(first_on=TODAY, last_on=TODAY - A_DAY)
    with pytest.raises(InvalidValue):
        an_operation(version=2)
    assert an_operation().covers(TODAY)
    assert not an_operation().covers(TODAY + timedelta(days=2))


def test_the_newest_word_says_when_somebody_looks_again_and_of_a_closed_one_nobody_does() -> None:
    later = FollowedUp("Lagi", TODAY)
    assert a_state(FollowedUp("Ditelepon", TODAY + A_DAY), later).next_on == TODAY
    assert a_state(later, FollowedUp("Selesai")).next_on is None
    assert a_state(later, Closed()).next_on is None
    assert a_state().next_on is None

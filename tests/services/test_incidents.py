"""Incidents at work, and who may know what of them."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from checkpoint.domain.cases.attachment import (
    LARGEST_ATTACHMENT,
    AttachmentRefused,
    AttachmentTooLarge,
)
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.masking import MASK
from checkpoint.domain.errors import NotFound, NotPermitted
from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.events import (
    Bound,
    Closed,
    Corrected,
    FollowedUp,
    HandedOver,
    PersonAdded,
    Reopened,
    Reported,
)
from checkpoint.domain.incidents.incident import FoundInFuture, Report
from checkpoint.domain.incidents.state import IncidentClosed, ReferredAlready, ReportMovedOn
from checkpoint.domain.incidents.statistic import Month, MonthNotBegun
from checkpoint.domain.people.officer import Officer
from checkpoint.services.incident_informants import Told
from checkpoint.services.incidents import IncidentFile, IncidentService
from checkpoint.services.operations import Planned
from tests.builders import (
    A_DAY,
    A_MINUTE,
    NOON,
    a_case,
    a_crossing,
    a_post,
    an_id,
    an_officer,
)
from tests.incident_builders import a_hand_over, a_person, a_report, an_operation
from tests.services.worlds import World

NAME = "Yohanes Sabinus"
TOLD = Told(name=NAME, contact="0812 5555 0101", note="Di ujung jalan")
MARCH = Month(2026, 3)
JPEG = b"\xff\xd8\xff\xe0 picture"


@pytest.fixture
def world() -> World:
    return World()


def report(world: World, told: Report | None = None, actor: Officer | None = None) -> IncidentFile:
    who = actor or world.officer
    return world.incidents.report(who, a_post(), told or a_report(), id=an_id(), counter="1")


def test_reports_are_numbered_one_after_the_other_and_begin_anew_each_year(world: World) -> None:
    first, second = report(world), report(world)
    world.clock.at = datetime(2026, 12, 31, 17, 0, tzinfo=UTC)  # midnight at the post
    third = report(world)

    numbers = [one.state.incident.number for one in (first, second, third)]
    assert numbers == ["ETK/KEJADIAN/2026/0001", "ETK/KEJADIAN/2026/0002", "ETK/KEJADIAN/2027/0001"]
    assert world.acts.count("incident_reported") == 3


def test_the_same_report_sent_twice_is_there_once(world: World) -> None:
    incident = an_id()
    told = [world.incidents.report(world.officer, a_post(), a_report(), id=incident) for _ in "12"]
    assert told[0].state == told[1].state
    assert world.acts.count("incident_reported") == 1


def test_what_is_still_to_come_is_not_reported(world: World) -> None:
    with pytest.raises(FoundInFuture):
        report(world, a_report(found_at=NOON + A_MINUTE))
    told = report(world)
    given = HandedOver(a_hand_over(handed_at=NOON + A_MINUTE))
    with pytest.raises(FoundInFuture):
        world.incidents.act(world.officer, told.state.incident.id, given)
    later = a_report(found_at=NOON + A_MINUTE)
    correction = Corrected(later, "Salah jam", told.state.told_by)
    with pytest.raises(FoundInFuture):
        world.incidents.act(world.officer, told.state.incident.id, correction)


def test_only_a_shift_lead_closes_opens_again_and_binds(world: World) -> None:
    incident = report(world).state.incident.id
    operation = world.operations.keep(world.lead, a_post(), a_plan())
    for what in (Closed(), Reopened("Lagi"), Bound(operation.id)):
        with pytest.raises(NotPermitted):
            world.incidents.act(world.officer, incident, what)
    world.incidents.act(world.lead, incident, Bound(operation.id))
    world.incidents.act(world.lead, incident, Closed())
    with pytest.raises(IncidentClosed):
        world.incidents.act(world.officer, incident, FollowedUp("Satu lagi"))
    file = world.incidents.act(world.lead, incident, Reopened("Keterangan baru"))
    assert file.operation == operation
    assert not file.state.is_closed


def test_an_incident_is_bound_to_no_operation_that_is_not_there(world: World) -> None:
    incident = report(world).state.incident.id
    with pytest.raises(NotFound):
        world.incidents.act(world.lead, incident, Bound(an_id()))


def test_an_administrator_reads_no_incidents(world: World) -> None:
    with pytest.raises(NotPermitted):
        world.incidents.of_month(world.administrator, a_post(), MARCH)
    with pytest.raises(NotPermitted):
        report(world, actor=world.administrator)


def test_two_officers_add_to_one_incident_and_nothing_of_either_is_lost(world: World) -> None:
    other = an_officer(name="Dedi")
    with world.storage.writing() as store:
        store.staff.put(other)
    seen = report(world).state
    incident = seen.incident.id
    world.incidents.act(world.officer, incident, PersonAdded(a_person(name="Siti")))
    world.incidents.act(other, incident, PersonAdded(a_person(name="Joko")))
    with pytest.raises(ReportMovedOn):
        world.incidents.act(
            other, incident, Corrected(a_report(facts="Lain"), "Salah", seen.told_by)
        )
    file = world.incidents.open(other, incident)
    names = [one.name for one in file.state.report.persons]
    assert names == ["Ahmad bin Abdullah", "Siti", "Joko"]
    world.incidents.act(
        other,
        incident,
        Corrected(replace(file.state.report, facts="Lain"), "Salah", file.state.told_by),
    )
    assert len(world.incidents.open(other, incident).state.report.persons) == 3


def test_what_is_being_written_outlasts_the_program_and_goes_with_the_report(
    world: World,
) -> None:
    draft = IncidentDraft(id=an_id(), typed={"facts": "Tiga or"}, persons=(a_person(),))
    world.incidents.keep_draft(world.officer, draft)
    started_again = IncidentService(storage=world.storage, clock=world.clock, new_id=an_id)
    assert started_again.draft(world.officer) == draft
    assert started_again.draft(world.lead) is None
    world.incidents.report(world.officer, a_post(), a_report(), id=draft.id)
    assert world.incidents.draft(world.officer) is None


def test_a_month_has_what_was_found_in_it_and_the_open_ones_are_of_any(world: World) -> None:
    march = report(world)
    january = report(world, a_report(found_at=NOON - 60 * A_DAY))
    world.incidents.act(world.lead, march.state.incident.id, Closed())

    month = world.incidents.of_month(world.officer, a_post(), MARCH).incidents
    still = world.incidents.every_open(world.officer, a_post()).incidents
    assert [one.incident for one in month] == [march.state.incident]
    assert [one.incident for one in still] == [january.state.incident]


def test_an_incident_is_laid_open_by_its_number(world: World) -> None:
    told = report(world)
    for number in ("ETK/KEJADIAN/2026/0001", "2026/1", " 2026/0001 "):
        file = world.incidents.numbered(world.officer, a_post(), number)
        assert file.state.incident == told.state.incident
    for number in ("ETK/KEJADIAN/2026/0002", "0001", "", "a/b"):
        with pytest.raises(NotFound):
            world.incidents.numbered(world.officer, a_post(), number)


# Who told of it


def test_an_informant_is_noted_by_anybody_on_duty_and_read_by_shift_leads_alone(
    world: World,
) -> None:
    incident = report(world).state.incident.id
    world.informants.note(world.officer, incident, TOLD)

    with pytest.raises(NotPermitted):
        world.informants.read(world.officer, incident)
    (informant,) = world.informants.read(world.lead, incident)
    assert (informant.name, informant.contact) == (NAME, "0812 5555 0101")
    assert world.incidents.open(world.officer, incident).informants == 0
    assert world.incidents.open(world.lead, incident).informants == 1
    assert [act for act in world.acts if "informant" in act] == [
        "informant_noted",
        "informant_viewed",
    ]


def test_an_informants_name_is_in_no_log_audit_copy_original_or_list(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    facts = f"Menurut {NAME}, pak yohanes melihat dua orang."
    incident = report(
        world, a_report(facts=facts, persons=(a_person(name=NAME),))
    ).state.incident.id
    world.informants.note(world.officer, incident, TOLD)
    world.informants.read(world.lead, incident)
    world.incidents.act(world.officer, incident, FollowedUp(f"{NAME} ditelepon lagi"))

    papers = [
        world.incident_papers.paper(actor, incident, is_copy=is_copy)
        for actor in (world.officer, world.lead)
        for is_copy in (True, False)
    ]
    with world.storage.reading() as store:
        trail = [repr(entry) for entry in store.audit.entries()]
    shown = [
        repr(world.incidents.open(world.officer, incident)),
        repr(world.incidents.open(world.lead, incident)),
        repr(world.incidents.of_month(world.officer, a_post(), MARCH)),
        repr(world.incident_papers.count(world.lead, a_post(), MARCH)),
        *map(repr, papers),
        *trail,
        caplog.text,
    ]
    assert not [text for text in shown if "yohanes" in text.lower() or "0812" in text]
    assert {"informant_noted", "informant_viewed"} <= set(world.acts)


def test_a_correction_by_who_sees_masks_keeps_the_persons_behind_them(world: World) -> None:
    incident = report(world, a_report(persons=(a_person(name=NAME),))).state.incident.id
    world.informants.note(world.officer, incident, TOLD)
    seen = world.incidents.open(world.officer, incident).state
    assert seen.report.persons[0].name == MASK
    corrected = replace(seen.report, action="Dibawa ke polsek.")
    world.incidents.act(world.officer, incident, Corrected(corrected, "Salah pos", seen.told_by))

    with world.storage.reading() as store:
        kept = store.incidents.find(incident)
    assert (kept.report.persons[0].name, kept.report.action) == (NAME, "Dibawa ke polsek.")


# Possible victims


def refer(world: World, file: IncidentFile, reason: str = "Dijanjikan kerja") -> IncidentFile:
    state = file.state
    world.incident_victims.refer(
        world.officer, state.incident.id, state.report.persons[0].id, reason
    )
    return world.incidents.open(world.officer, state.incident.id)


def test_a_possible_victim_becomes_a_case_and_is_hidden_from_the_counter(world: World) -> None:
    victim = a_person(name="Siti Rahma", age=16, origin="Bima")
    told = report(world, a_report(persons=(victim,), facts="Siti Rahma menangis."))
    seen = refer(world, told).state

    assert [one.name for one in seen.report.persons] == [MASK]
    assert "rahma" not in repr(seen).lower()
    whole = world.incidents.open(world.lead, seen.incident.id).state
    assert whole.report.persons == (victim,)
    (case,) = world.cases.queue(world.lead).cases
    assert (case.kind, case.is_protected) == (CaseKind.POSSIBLE_TRAFFICKING, True)
    assert whole.victims == {victim.id: case.case.id}
    assert case.case.document.holder.name.full == "Siti Rahma"
    assert case.case.document.holder.born is not None
    assert list(world.cases.queue(world.officer).cases) == []
    assert "incident_viewed" in world.acts


def test_two_persons_without_documents_are_two_in_the_register(world: World) -> None:
    one, other = a_person(name="Siti"), a_person(name="Rina")
    told = report(world, a_report(persons=(one, other)))
    refer(world, told)
    with world.storage.reading() as store:
        keys = {case.case.document.key for case in store.cases.every_open("ETK")}
    assert len(keys) == 1
    seen = world.incidents.open(world.officer, told.state.incident.id).state
    assert [person.name for person in seen.report.persons] == [MASK, "Rina"]


def test_who_was_referred_is_not_referred_again(world: World) -> None:
    told = report(world)
    refer(world, told)
    with pytest.raises(ReferredAlready):
        refer(world, told)
    assert len(world.cases.queue(world.lead).cases) == 1


def test_a_referral_that_broke_off_before_it_was_noted_is_noted_the_second_time(
    world: World,
) -> None:
    told = report(world)
    state, person = told.state, told.state.report.persons[0]
    refer(world, told)
    with world.storage.writing() as store:
        events = store.incidents.events
        (noted,) = [key for key, one in events.items() if one.kind.value == "victim_referred"]
        del events[noted]
    refer(world, told)
    assert len(world.cases.queue(world.lead).cases) == 1
    assert person.id in world.incidents.open(world.lead, state.incident.id).state.victims


def test_who_is_protected_in_a_case_is_so_in_an_incident_that_was_made_from_it(
    world: World,
) -> None:
    referral = a_crossing()
    case = a_case(visit=referral.id, kind=CaseKind.POSSIBLE_TRAFFICKING)
    with world.storage.writing() as store:
        store.crossings.add(referral, day_on=NOON.date(), recorded_at=NOON)
        store.cases.open(case)
    by_case, by_record = a_person(case=case.id), a_person(name="Lain", crossing=referral.id)
    incident = report(world, a_report(persons=(by_case, by_record))).state.incident.id

    seen = world.incidents.open(world.officer, incident).state
    assert [one.name for one in seen.report.persons] == [MASK, MASK]
    copy = world.incident_papers.paper(world.lead, incident, is_copy=True).state
    assert [one.name for one in copy.report.persons] == [MASK, MASK]


# Evidence, papers, operations


def test_a_picture_is_kept_and_looking_at_it_is_noted(world: World) -> None:
    incident = report(world).state.incident.id
    state = world.incident_evidence.add(
        world.officer, incident, "Karung gula", name="karung.jpg", content=JPEG
    )
    (evidence,) = state.evidence
    assert evidence.exhibit is not None
    assert world.incident_evidence.view(world.officer, evidence.exhibit).content == JPEG
    assert world.acts[-1] == "incident_viewed"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(JPEG + b"x" * LARGEST_ATTACHMENT, AttachmentTooLarge, id="too large"),
        pytest.param(b"MZ a program", AttachmentRefused, id="no picture"),
    ],
)
def test_what_is_too_large_or_no_picture_is_refused_and_nothing_is_kept(
    world: World, content: bytes, why: type[Exception]
) -> None:
    incident = report(world).state.incident.id
    with pytest.raises(why):
        world.incident_evidence.add(world.officer, incident, "Foto", name="a.jpg", content=content)
    assert world.incidents.open(world.officer, incident).state.evidence == ()


def test_pictures_of_a_possible_victim_are_for_who_may_see_the_case(world: World) -> None:
    told = report(world)
    state = world.incident_evidence.add(
        world.officer, told.state.incident.id, "Foto", name="a.jpg", content=JPEG
    )
    refer(world, told)
    picture = state.evidence[0].exhibit
    assert picture is not None
    with pytest.raises(NotPermitted):
        world.incident_evidence.view(world.officer, picture)
    assert world.incident_evidence.view(world.lead, picture).content == JPEG


def test_a_copy_has_initials_and_the_original_the_names(world: World) -> None:
    incident = report(world).state.incident.id
    copy = world.incident_papers.paper(world.officer, incident, is_copy=True)
    original = world.incident_papers.paper(world.officer, incident, is_copy=False)
    assert [one.name for one in copy.state.report.persons] == ["A. b. A."]
    assert [one.name for one in original.state.report.persons] == ["Ahmad bin Abdullah"]
    assert world.acts.count("incident_printed") == 2


def a_plan() -> Planned:
    one = an_operation()
    return Planned(name=one.name, agencies=one.agencies, first_on=one.first_on, last_on=one.last_on)


def test_an_operation_that_is_corrected_keeps_its_first_version(world: World) -> None:
    first = world.operations.keep(world.lead, a_post(), a_plan())
    longer = replace(a_plan(), last_on=first.last_on + A_DAY)
    after = world.operations.keep(world.lead, a_post(), longer, of=first, reason="Diperpanjang")
    assert (after.id, after.version) == (first.id, 2)
    assert list(world.operations.every(world.officer, a_post())) == [after]
    with pytest.raises(NotPermitted):
        world.operations.keep(world.officer, a_post(), a_plan())


def test_a_crossing_found_during_an_operation_is_bound_to_it(world: World) -> None:
    operation = world.operations.keep(world.lead, a_post(), a_plan())
    crossing = a_crossing()
    with world.storage.writing() as store:
        store.crossings.add(crossing, day_on=NOON.date(), recorded_at=NOON)
    world.operations.bind_crossing(world.lead, operation.id, crossing.id)
    (finding,) = world.operations.findings(world.officer, operation.id)
    assert finding.crossing == crossing.id
    with pytest.raises(NotFound):
        world.operations.bind_crossing(world.lead, operation.id, an_id())


def test_a_month_is_counted_for_leads_and_not_before_it_has_begun(world: World) -> None:
    incident = report(world).state.incident.id
    operation = world.operations.keep(world.lead, a_post(), a_plan())
    world.incidents.act(world.lead, incident, Bound(operation.id))
    report(world)

    page = world.incident_papers.statistic(world.lead, a_post(), MARCH)
    assert (page.statistic.joint.crossings, page.statistic.alone.crossings) == (1, 1)
    assert (page.statistic.operations, page.is_provisional(world.clock())) == (1, True)
    issue = world.other_papers.incidents_of_month(world.lead, page).issue
    assert issue.number == "ETK/KEJADIAN/2026-03/1"
    with pytest.raises(MonthNotBegun):
        world.incident_papers.count(world.lead, a_post(), Month(2026, 4))
    with pytest.raises(NotPermitted):
        world.incident_papers.count(world.officer, a_post(), MARCH)


def test_found_before_midnight_and_told_after_stands_in_both_years(world: World) -> None:
    before = datetime(2026, 12, 31, 16, 59, tzinfo=UTC)
    world.clock.at = before + timedelta(minutes=30)
    told = report(world, a_report(found_at=before))
    assert told.state.incident.number == "ETK/KEJADIAN/2027/0001"
    december = world.incidents.of_month(world.lead, a_post(), Month(2026, 12)).incidents
    assert [one.incident.number for one in december] == ["ETK/KEJADIAN/2027/0001"]


def test_what_comes_by_a_way_of_its_own_is_no_plain_act(world: World) -> None:
    incident = report(world).state.incident.id
    with pytest.raises(TypeError):
        world.incidents.act(world.officer, incident, Reported(a_report()))

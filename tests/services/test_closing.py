"""Closing a day: what is found, who may, and what a later correction leads to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.closing.checks import Finding, Matter, Severity
from checkpoint.domain.closing.closing import (
    ClosingKind,
    ClosingStopped,
    DayClosedAlready,
)
from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.groups.draft import GroupDraft
from checkpoint.domain.incidents.events import Reported
from checkpoint.domain.posts.paper_form import PaperForm
from checkpoint.domain.posts.post import Direction, PostZone
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import DayNotBegun
from checkpoint.domain.reporting.subject import OtherPaper
from checkpoint.domain.shifts.sheet import Said
from checkpoint.domain.statistics.question import Period
from checkpoint.services.closing import ClosingService, DayLook, DayPapers
from checkpoint.services.closing_facts import Here
from checkpoint.services.issuing import Leaves
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.problems import problem_words
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_cancellation_of,
    a_case,
    a_closing,
    a_crossing,
    a_document,
    a_group,
    a_lead,
    a_lock,
    a_post,
    a_seat,
    a_sheet,
    a_shift,
    a_shift_end,
    an_act,
    an_id,
)
from tests.incident_builders import a_report, an_event, an_incident
from tests.services.worlds import World

POST = a_post()


@pytest.fixture
def world() -> World:
    return World()


def record(world: World, *crossings: Crossing, on: date = TODAY) -> None:
    with world.storage.writing() as store:
        for crossing in crossings:
            store.crossings.add(crossing, day_on=on, recorded_at=world.clock())


def look(world: World, on: date = TODAY, *, has_traveller: bool = False) -> DayLook:
    return world.closing.look(world.lead, POST, on, Here(has_traveller=has_traveller))


def found(
    world: World, matter: Matter, on: date = TODAY, *, has_traveller: bool = False
) -> Finding:
    findings = look(world, on, has_traveller=has_traveller).findings
    return next(one for one in findings if one.matter is matter)


def close(world: World, on: date = TODAY, *, seen: int | None = None) -> DayPapers:
    count = len(look(world, on).closings) if seen is None else seen
    return world.closing.close(world.lead, POST, on, seen=count)


def give(world: World, papers: DayPapers, *partners: Partner) -> None:
    """Let the papers leave, or some of them."""
    for partner, issue in papers.issues.items():
        if not partners or partner in partners:
            world.reports.note_issued(world.lead, issue, papers.figures, partner, b"%PDF")
    if OtherPaper.INCIDENTS_OF_DAY in papers.others:
        paper = world.incident_papers.day(world.lead, POST, papers.figures.day_on)
        ready = world.other_papers.incidents_of_day(world.lead, paper)
        world.other_papers.note(world.lead, ready, Leaves(content=b"%PDF"))


def over(world: World) -> None:
    """The day ends."""
    world.clock.at = POST.span_of(TODAY)[1]


def test_a_day_that_is_over_is_closed_with_a_paper_for_every_partner(world: World) -> None:
    record(world, a_crossing())
    over(world)
    papers = close(world)
    give(world, papers)

    assert papers.closing is not None
    assert papers.closing.kind is ClosingKind.FINAL
    assert [one.partner for one in papers.closing.papers] == list(Partner)
    assert papers.closing.papers[1].number == "ETK/HARIAN/BC/2026-03-14/1"
    assert look(world).closings == (papers.closing,)
    assert look(world).closed_by == (world.lead.name,)
    assert look(world).due == ()
    assert look(world).next is None
    assert world.acts.count("day_closed") == 1


def test_a_day_without_a_crossing_is_closed_as_any_other(world: World) -> None:
    over(world)

    papers = close(world)

    assert papers.figures.total() == 0
    assert len(papers.issues) == len(Partner)


def test_a_day_that_still_runs_is_closed_provisionally_and_again_when_it_is_over(
    world: World,
) -> None:
    record(world, a_crossing())
    first = close(world)
    give(world, first)
    assert first.closing is not None
    assert first.closing.kind is ClosingKind.PROVISIONAL
    assert found(world, Matter.DAY_GOES_ON).severity is Severity.WARN

    over(world)
    assert world.closing.supplements_due(world.lead, POST) == (TODAY,)
    final = close(world)
    give(world, final)
    assert final.closing is not None
    assert final.closing.kind is ClosingKind.FINAL
    assert {issue.version for issue in final.issues.values()} == {2}
    assert world.closing.supplements_due(world.lead, POST) == ()


def test_tomorrow_is_not_closed(world: World) -> None:
    for act in (look, close):
        with pytest.raises(DayNotBegun):
            act(world, TODAY + A_DAY)


@pytest.mark.parametrize("zone", PostZone)
def test_the_day_ends_by_the_clock_of_the_post(world: World, zone: PostZone) -> None:
    post = a_post(zone=zone)
    start = datetime.combine(TODAY + A_DAY, time(0), zone.tzinfo)
    kinds = []
    for at in (start - A_MINUTE, start):
        world.clock.at = at
        kinds.append(world.closing.look(world.lead, post, TODAY).next)

    assert kinds == [ClosingKind.PROVISIONAL, ClosingKind.FINAL]


def test_a_convoy_after_closing_time_still_belongs_to_the_day(world: World) -> None:
    """The operational day of this post turns over at four."""
    post = a_post(day_starts_at=time(4))
    late = datetime.combine(TODAY + A_DAY, time(1, 30), post.zone.tzinfo)
    world.clock.at = late - timedelta(hours=5)
    first = world.closing.close(world.lead, post, TODAY, seen=0)
    give(world, first)
    world.clock.at = late
    assert post.day_of(late) == TODAY
    record(world, a_crossing(crossed_at=late))

    second = world.closing.close(world.lead, post, TODAY, seen=1)

    assert second.closing is not None
    assert (second.closing.kind, second.closing.supplement) == (ClosingKind.SUPPLEMENT, 1)
    assert second.figures.total() == 1


def test_of_two_who_close_a_day_at_once_one_is_told_who_closed_it(world: World) -> None:
    other = a_lead(login="halim", name="Sari Halim")
    with world.storage.writing() as store:
        store.staff.put(other)
    world.closing.close(other, POST, TODAY, seen=0)
    world.clock.forward(A_MINUTE)

    with pytest.raises(DayClosedAlready) as told:
        world.closing.close(world.lead, POST, TODAY, seen=0)

    assert (told.value.by, told.value.at) == ("Sari Halim", NOON)
    sentence = problem_words(told.value, Catalogue(Language.ENGLISH, {}))
    assert "by Sari Halim on 14 Mar 12:00." in sentence, "the clock of the post"


def test_papers_on_their_way_out_are_not_made_a_second_time_by_another(world: World) -> None:
    record(world, a_crossing())
    over(world)
    give(world, close(world), Partner.CUSTOMS)
    world.clock.forward(A_MINUTE)

    with pytest.raises(DayClosedAlready) as told:
        world.closing.close(world.other_lead, POST, TODAY, seen=1)
    assert told.value.by == world.lead.name
    assert len(close(world).issues) == len(Partner) - 1, "he himself may try again"

    world.clock.forward(10 * A_MINUTE)
    again = world.closing.close(world.other_lead, POST, TODAY, seen=1)
    assert len(again.issues) == len(Partner) - 1, "the first has given up, or had no power"


def test_at_two_computers_at_once_one_lead_makes_the_papers_at_one(world: World) -> None:
    record(world, a_crossing())
    over(world)
    close(world)
    elsewhere = ClosingService(
        storage=world.storage,
        reports=world.reports,
        audit=world.audit,
        clock=world.clock,
        new_id=an_id,
    )

    with pytest.raises(DayClosedAlready):
        elsewhere.close(world.lead, POST, TODAY, seen=1)
    assert len(close(world).issues) == len(Partner), "here he may try again"

    world.clock.forward(A_MINUTE)
    again = elsewhere.close(world.lead, POST, TODAY, seen=1)
    assert len(again.issues) == len(Partner), "he was cut off there"


def test_of_two_who_counted_at_once_the_second_is_told_too(world: World) -> None:
    """Both looked before either wrote: the number of the closing is taken by then."""
    first = a_closing(officer=world.lead.id)

    def an_id_while_somebody_else_writes() -> UUID:
        with world.storage.writing() as store:
            store.closings.add(first)
        return an_id()

    second = ClosingService(
        storage=world.storage,
        reports=world.reports,
        audit=world.audit,
        clock=world.clock,
        new_id=an_id_while_somebody_else_writes,
    )
    with pytest.raises(DayClosedAlready):
        second.close(world.lead, POST, TODAY, seen=0)
    assert look(world).closings == (first,)


def test_a_day_of_which_nothing_changed_is_not_closed_again(world: World) -> None:
    over(world)
    give(world, close(world))

    with pytest.raises(DayClosedAlready):
        close(world)


def test_a_correction_reopens_nothing_and_makes_a_supplement_of_the_papers_it_changed(
    world: World,
) -> None:
    kept, mistaken = a_crossing(), a_crossing(direction=Direction.EXIT)
    record(world, kept, mistaken)
    over(world)
    give(world, close(world))
    world.clock.forward(A_DAY)
    assert found(world, Matter.SUPPLEMENT_DUE, TODAY + A_DAY).count == 0

    record(world, a_cancellation_of(mistaken))
    assert found(world, Matter.SUPPLEMENT_DUE, TODAY + A_DAY).names == (TODAY,)
    assert look(world).next is ClosingKind.SUPPLEMENT
    supplement = close(world)

    assert supplement.closing is not None
    assert supplement.closing.supplement == 1
    assert Partner.CUSTOMS in supplement.issues
    assert Partner.BP3MI not in supplement.issues
    assert supplement.issues[Partner.CUSTOMS].version == 2
    assert supplement.issues[Partner.CUSTOMS].changes
    give(world, supplement)
    assert world.closing.supplements_due(world.lead, POST) == ()
    record(world, a_crossing(document=a_document(number="X7")))
    again = close(world)
    assert again.closing is not None
    assert again.closing.supplement == 2


def test_a_clock_that_was_an_hour_wrong_hides_no_correction(world: World) -> None:
    record(world, a_crossing())
    over(world)
    give(world, close(world))

    world.clock.forward(-AN_HOUR)
    record(world, a_crossing(document=a_document(number="X7")))
    world.clock.forward(A_DAY)

    assert world.closing.supplements_due(world.lead, POST) == (TODAY,)


def test_papers_that_were_not_given_out_are_made_without_another_closing(world: World) -> None:
    over(world)
    give(world, close(world), Partner.CUSTOMS)
    assert Partner.CUSTOMS not in look(world).due

    rest = close(world)

    assert rest.closing is None
    assert set(rest.issues) == set(Partner) - {Partner.CUSTOMS}
    assert len(look(world).closings) == 1


def test_a_locked_counter_and_an_open_group_stop_the_day(world: World) -> None:
    with world.storage.writing() as store:
        store.locks.add(a_lock(counter="2"))
        store.groups.keep_draft(GroupDraft(group=a_group(counter="1")), at=NOON)

    assert [one.matter for one in look(world).stops] == [Matter.COUNTER_LOCKED, Matter.GROUP_OPEN]
    with pytest.raises(ClosingStopped) as stopped:
        close(world)

    assert [one.names for one in stopped.value.findings] == [("2",), ("1",)]
    assert look(world).closings == ()


def test_what_is_locked_today_does_not_stop_yesterday(world: World) -> None:
    with world.storage.writing() as store:
        store.locks.add(a_lock())

    assert look(world, TODAY - A_DAY).stops == ()


def test_open_cases_are_named_by_their_record_and_protected_ones_only_counted(
    world: World,
) -> None:
    crossing = a_crossing()
    record(world, crossing)
    with world.storage.writing() as store:
        store.cases.open(a_case(visit=crossing.id))

    case = found(world, Matter.CASE_OPEN)

    assert (case.names, case.count) == (("2026-03-14/1",), 1)
    assert case.severity is Severity.WARN


def test_an_open_shift_and_an_officer_long_unseen_are_told(world: World) -> None:
    with world.storage.writing() as store:
        store.shifts.open(a_shift(regu="Regu A", opened_at=NOON - AN_HOUR))
        store.shifts.sit(a_seat(counter="1", taken_at=NOON - 3 * AN_HOUR))
        store.shifts.sit(a_seat(counter="2", taken_at=NOON - AN_HOUR))

    assert found(world, Matter.SHIFT_OPEN).names == ("Regu A",)
    assert found(world, Matter.OFFICER_FORGOTTEN).names == ("1",)
    assert found(world, Matter.SHIFT_OPEN, TODAY - A_DAY).count == 0


def test_a_record_in_the_same_direction_twice_is_told_by_its_number(world: World) -> None:
    record(world, a_crossing(), a_crossing(crossed_at=NOON + A_MINUTE))

    assert found(world, Matter.RECORD_INCOMPLETE).names == ("2026-03-14/2",)


def test_what_a_hand_over_says_is_still_to_be_entered_is_told(world: World) -> None:
    shift = a_shift()
    sheet = a_sheet(said=Said(backlog="Dua lembar dari konter 2."))
    with world.storage.writing() as store:
        store.shifts.open(shift)
        store.shifts.end(a_shift_end(shift, sheet=sheet))

    assert found(world, Matter.LATE_BACKLOG).names == ("Dua lembar dari konter 2.",)


def test_a_clock_that_was_set_that_day_is_told_with_both_times(world: World) -> None:
    with world.storage.writing() as store:
        for days in (0, 2):
            at = NOON - days * A_DAY
            detail = {"expected": at.isoformat(), "shown": (at - AN_HOUR).isoformat()}
            store.audit.append(an_act(action=Action.CLOCK_CHANGED, at=at, detail=detail))

    assert found(world, Matter.CLOCK_SET).names == ("12:00 – 11:00",)


def test_a_traveller_on_the_screen_is_told_of_the_day_that_runs(world: World) -> None:
    assert found(world, Matter.TRAVELLER_WAITS, has_traveller=True).count == 1
    assert found(world, Matter.TRAVELLER_WAITS, TODAY - A_DAY, has_traveller=True).count == 0


def test_a_paper_whose_figures_changed_since_is_told(world: World) -> None:
    record(world, a_crossing())
    figures = world.reports.day(world.lead, POST, TODAY)
    issue = world.reports.draft(world.lead, figures, Partner.CUSTOMS)
    world.reports.note_issued(world.lead, issue, figures, Partner.CUSTOMS, b"%PDF")
    assert found(world, Matter.FIGURES_MOVED).count == 0

    record(world, a_crossing(document=a_document(number="X7")))

    assert found(world, Matter.FIGURES_MOVED).names == (Partner.CUSTOMS,)


def test_a_day_that_was_left_out_is_told_once_the_post_closes_its_days(world: World) -> None:
    record(world, a_crossing(crossed_at=NOON - A_DAY), on=TODAY - A_DAY)
    assert found(world, Matter.EARLIER_DAY_OPEN).count == 0

    with world.storage.writing() as store:
        store.closings.add(a_closing(day_on=TODAY - 2 * A_DAY, kind=ClosingKind.FINAL))

    assert found(world, Matter.EARLIER_DAY_OPEN).names == (TODAY - A_DAY,)


def test_a_proof_of_the_trail_is_noted_and_lasts_a_week(world: World) -> None:
    assert found(world, Matter.TRAIL_UNPROVEN).count == 1

    proof = world.closing.prove_trail(world.lead)

    assert proof.is_whole
    assert found(world, Matter.TRAIL_UNPROVEN).count == 0
    world.clock.forward(8 * A_DAY)
    assert found(world, Matter.TRAIL_UNPROVEN).count == 1


def test_a_register_that_is_not_what_the_trail_says_is_told_but_stops_no_day(
    world: World,
) -> None:
    record(world, a_crossing())

    world.closing.prove_trail(world.lead)

    broken = found(world, Matter.TRAIL_BROKEN)
    assert (broken.count, broken.severity) == (1, Severity.WARN)
    assert look(world).stops == ()


def test_only_a_lead_looks_and_closes(world: World) -> None:
    for officer in (world.officer, world.administrator):
        with pytest.raises(NotPermitted):
            world.closing.look(officer, POST, TODAY)
        with pytest.raises(NotPermitted):
            world.closing.close(officer, POST, TODAY, seen=0)
        with pytest.raises(NotPermitted):
            world.closing.prove_trail(officer)
    with world.storage.writing() as store:
        store.staff.put(replace(world.lead, is_active=False))
    with pytest.raises(NotPermitted):
        world.closing.close(world.lead, POST, TODAY, seen=0)


def test_the_hand_overs_of_the_day_belong_to_its_papers_once(world: World) -> None:
    shift = a_shift()
    end = a_shift_end(shift, at=NOON - AN_HOUR)
    with world.storage.writing() as store:
        store.shifts.open(shift)
        store.shifts.end(end)
    first = close(world)
    give(world, first)
    over(world)

    assert first.sheets == (end,)
    assert close(world).sheets == ()


def test_the_hand_overs_of_a_day_are_found_however_many_shifts_ended_since(world: World) -> None:
    shift = a_shift()
    end = a_shift_end(shift, sheet=a_sheet(said=Said(backlog="Lembar 3.")))
    with world.storage.writing() as store:
        store.shifts.open(shift)
        store.shifts.end(end)
        for later in range(1, 100):
            following = a_shift()
            store.shifts.open(following)
            store.shifts.end(a_shift_end(following, day_on=TODAY + later * A_DAY))
    world.clock.at = POST.span_of(TODAY + 30 * A_DAY)[0]

    assert found(world, Matter.LATE_BACKLOG).names == ("Lembar 3.",)
    assert close(world).sheets == (end,)


def test_what_was_found_and_left_stands_in_the_closing(world: World) -> None:
    papers = close(world)

    assert papers.closing is not None
    assert "day_goes_on" in papers.closing.left
    assert "counter_locked" not in papers.closing.left


def test_an_open_incident_found_by_that_day_is_told_by_the_number_of_its_report(
    world: World,
) -> None:
    incident = an_incident()
    with world.storage.writing() as store:
        store.incidents.report(incident, an_event(incident, Reported(a_report())))

    assert found(world, Matter.INCIDENT_OPEN).names == ("ETK/KEJADIAN/2026/0001",)
    assert found(world, Matter.INCIDENT_OPEN, TODAY - A_DAY).count == 0


WEEK = Period(TODAY - 5 * A_DAY, TODAY + A_DAY)


def give_week(world: World, *partners: Partner) -> None:
    """Papers of the week leave."""
    figures = world.reports.period(world.lead, POST, WEEK)
    for partner in partners or (Partner.CUSTOMS,):
        issue = world.reports.draft(world.lead, figures, partner, is_to_leave=True)
        world.reports.note_issued(world.lead, issue, figures, partner, b"%PDF")


def outdated(world: World) -> tuple[object, ...]:
    return found(world, Matter.PERIOD_OUTDATED).names


def after_the_week(world: World) -> None:
    world.clock.at = POST.span_of(WEEK.last_on)[1] + AN_HOUR


def test_a_weekly_paper_that_a_late_record_outdated_is_told(world: World) -> None:
    record(world, a_crossing())
    after_the_week(world)
    give_week(world)
    assert outdated(world) == ()

    record(world, a_crossing(document=a_document(number="B2")))
    assert outdated(world) == ("2026-W11",)
    give_week(world)
    assert outdated(world) == ()


def test_a_record_that_changes_no_figure_of_a_weekly_paper_outdates_nothing(world: World) -> None:
    after_the_week(world)
    give_week(world, Partner.RETURNS)
    record(world, a_crossing(document=a_document(number="B2")))
    assert outdated(world) == ()


def test_a_weekly_paper_made_before_its_days_were_over_is_to_be_made_again(world: World) -> None:
    record(world, a_crossing())
    give_week(world)
    assert outdated(world) == ()
    after_the_week(world)
    assert outdated(world) == ("2026-W11",)


def test_what_was_put_right_in_the_week_before_outdates_what_it_is_held_against(
    world: World,
) -> None:
    after_the_week(world)
    give_week(world)
    record(world, a_crossing(crossed_at=NOON - 7 * A_DAY), on=TODAY - 7 * A_DAY)
    assert outdated(world) == ("2026-W11",)


def test_an_incident_told_after_the_day_was_closed_makes_a_supplement(world: World) -> None:
    over(world)
    give(world, close(world))
    incident = an_incident()
    told = an_event(incident, Reported(a_report()))
    with world.storage.writing() as store:
        store.incidents.report(incident, told)

    assert found(world, Matter.FIGURES_MOVED).names == (OtherPaper.INCIDENTS_OF_DAY,)
    papers = close(world)
    assert papers.closing is not None
    assert papers.closing.kind is ClosingKind.SUPPLEMENT
    assert (dict(papers.issues), papers.others) == ({}, (OtherPaper.INCIDENTS_OF_DAY,))


def test_who_is_inside_is_told_as_the_day_is_closed_and_in_no_supplement(world: World) -> None:
    over(world)
    papers = close(world)
    assert OtherPaper.TIMPORA in papers.others
    give(world, papers)
    record(world, a_crossing(document=a_document(number="B2")))
    assert OtherPaper.TIMPORA not in close(world).others


def test_a_post_says_which_papers_its_closing_makes(world: World) -> None:
    left_out = ("timpora", "hand_over", "quarantine")
    post = a_post(papers=PaperForm(left_out=left_out))
    with world.storage.writing() as store:
        shift = a_shift(opened_at=NOON)
        store.shifts.open(shift)
        store.shifts.end(a_shift_end(shift))
    over(world)

    papers = world.closing.close(world.lead, post, TODAY, seen=0)
    assert Partner.QUARANTINE not in papers.issues
    assert len(papers.issues) == len(Partner) - 1
    assert papers.others == (OtherPaper.INCIDENTS_OF_DAY,)
    assert papers.sheets == ()
    give(world, papers)
    assert world.closing.look(world.lead, post, TODAY).due == ()

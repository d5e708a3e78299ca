"""Closing a day: what is found, who may, and what a later correction leads to."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID

import pytest

from checkpoint.domain.closing.checks import Matter, Severity
from checkpoint.domain.closing.closing import (
    ClosingKind,
    DayClosedAlready,
)
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.posts.post import Direction, PostZone
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import DayNotBegun
from checkpoint.services.closing import ClosingService
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.problems import problem_words
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_cancellation_of,
    a_closing,
    a_crossing,
    a_document,
    a_lead,
    a_post,
    an_id,
)
from tests.services.closing_day import POST, close, found, give, look, over, record
from tests.services.worlds import World


@pytest.fixture
def world() -> World:
    return World()


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


def test_what_was_found_and_left_stands_in_the_closing(world: World) -> None:
    papers = close(world)

    assert papers.closing is not None
    assert "day_goes_on" in papers.closing.left
    assert "counter_locked" not in papers.closing.left

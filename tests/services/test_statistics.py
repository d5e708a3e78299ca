"""Figures asked for, kept as views, and given out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.audit.trail import Action
from checkpoint.domain.crossings.checks import Check, Severity
from checkpoint.domain.crossings.crossing import Crossing, Outcome
from checkpoint.domain.crossings.details import Agency, Details, Referral, VehicleKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.statistics.pivot import Pivot
from checkpoint.domain.statistics.question import Measure, Period, Question
from checkpoint.domain.statistics.spans import Comparison, QuickPeriod
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import (
    READY_VIEWS,
    ReadyView,
    View,
    ViewNameMissing,
)
from checkpoint.services.counting import figures_of_period
from checkpoint.services.statistics import (
    FileForm,
    NoLongerWanted,
    NoSuchView,
    StatisticsService,
    ViewOutdated,
)
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_check,
    a_crossing,
    a_decision,
    a_document,
    a_kept_view,
    a_lead,
    a_post,
    an_id,
    an_officer,
)
from tests.fakes import FakeClock, MemoryStorage
from tests.storage.test_figures import put

D = Dimension
LEAD, OFFICER = a_lead(), an_officer()
WEEK = Period(TODAY - 3 * A_DAY, TODAY + 3 * A_DAY)


def desk(*crossings: Crossing, mask_below: int = 0) -> tuple[StatisticsService, MemoryStorage]:
    storage = MemoryStorage()
    with storage.writing() as store:
        store.posts.put(a_post(), [])
        store.staff.put(LEAD)
        store.staff.put(OFFICER)
    put(storage, crossings)
    service = StatisticsService(
        storage=storage, clock=FakeClock(NOON), new_id=an_id, mask_below=mask_below
    )
    return service, storage


def a_busy_day() -> list[Crossing]:
    """One of each that a paper tells of."""
    goods = Referral(agency=Agency.QUARANTINE, commodity="daging")
    by_car = Details(vehicle=VehicleKind.CAR, plate="KB 1 A")
    hit = Check(code="alert_hit", severity=Severity.LOCK, alert_kind="tangkal")
    refused = a_decision(outcome=Outcome.REFUSED, ground=Ground.NO_VISA, reason="tanpa visa")
    return [
        a_crossing(details=by_car),
        a_crossing(details=by_car, crossed_at=NOON + A_MINUTE),
        a_crossing(details=by_car, direction=Direction.EXIT, crossed_at=NOON + AN_HOUR),
        a_crossing(details=by_car, crossed_at=NOON + 5 * AN_HOUR),
        a_crossing(details=Details(vehicle=VehicleKind.BUS, plate="KB 7"), decision=refused),
        a_crossing(details=Details(children=2, referrals=(goods, goods))),
        a_crossing(checks=(hit, hit), decision=refused),
        a_crossing(checks=(a_check(code="stay_exceeded"),), direction=Direction.EXIT),
        a_crossing(document=a_document(nationality="IDN"), crossed_at=NOON + A_DAY),
    ]


def counted(service: StatisticsService, measure: Measure, *by: Dimension) -> dict[Any, int]:
    question = Question(post=a_post(), period=WEEK, measure=measure, by=by)
    return dict(service.ask(LEAD, question))


def test_the_figures_of_a_view_are_those_of_the_papers() -> None:
    service, storage = desk(*a_busy_day())
    with storage.reading() as store:
        paper = figures_of_period(store, a_post(), WEEK)

    assert counted(service, Measure.CROSSED) == {(): paper.total()}
    assert counted(service, Measure.CHILDREN, D.DIRECTION) == by_one(paper.children)
    assert counted(service, Measure.OVERSTAYED) == {(): paper.overstays}
    assert counted(service, Measure.VEHICLES, D.DIRECTION, D.VEHICLE) == dict(paper.vehicles)
    assert counted(service, Measure.REFERRED, D.AGENCY) == by_one(paper.referred)
    assert counted(service, Measure.ALERT_HITS, D.ALERT_KIND) == by_one(paper.alert_hits)
    assert counted(service, Measure.HELD_BACK, D.OUTCOME, D.GROUND) == dict(paper.held_back)
    assert paper.vehicles == {
        (Direction.ENTRY, VehicleKind.CAR): 2,
        (Direction.EXIT, VehicleKind.CAR): 1,
    }
    assert paper.alert_hits == {AlertKind.TANGKAL: 2}


def by_one(figures: Any) -> dict[tuple[Any, ...], int]:
    return {(key,): count for key, count in figures.items()}


def test_vehicles_are_told_apart_by_day_and_hour_of_who_passed_first() -> None:
    service, _storage = desk(*a_busy_day())

    assert counted(service, Measure.VEHICLES, D.DAY, D.HOUR) == {
        ("2026-03-14", "12"): 1,
        ("2026-03-14", "13"): 1,
        ("2026-03-14", "17"): 1,
    }


def test_a_view_shows_its_days_beside_those_before() -> None:
    yesterday = a_crossing(crossed_at=NOON - A_DAY)
    service, _storage = desk(*a_busy_day(), yesterday)
    view = View(rows=(D.DIRECTION,), when=QuickPeriod.TODAY, comparison=Comparison.BEFORE)
    pivot = service.look(LEAD, view)

    assert (pivot.period, pivot.other) == (Period.of_day(TODAY), Period.of_day(TODAY - A_DAY))
    assert [(line.key, line.total, line.before) for line in pivot.lines] == [
        (("entry",), 4, 1),
        (("exit",), 2, 0),
    ]


@pytest.mark.parametrize("ready", ReadyView)
def test_every_ready_view_can_be_looked_at(ready: ReadyView) -> None:
    service, _storage = desk(*a_busy_day())
    pivot = service.look(LEAD, service.view_named(LEAD, ready.value))

    assert pivot.view == READY_VIEWS[ready]


@pytest.mark.parametrize("measure", [Measure.CROSSED, Measure.VEHICLES])
def test_who_does_not_wait_any_more_is_soon_rid_of_a_long_question(measure: Measure) -> None:
    service, _storage = desk(*a_busy_day())
    asked = count()
    period = Period(TODAY - 400 * A_DAY, TODAY)

    with pytest.raises(NoLongerWanted):
        service.ask(
            LEAD,
            Question(post=a_post(), period=period, measure=measure),
            is_wanted=lambda: next(asked) < (3 if measure is Measure.CROSSED else 0),
        )


def test_a_long_period_is_counted_whole_and_no_day_twice() -> None:
    days = [a_crossing(crossed_at=NOON - day * A_DAY) for day in range(0, 90, 5)]
    service, _storage = desk(*days)
    period = Period(TODAY - timedelta(89), TODAY)
    figures = service.ask(LEAD, Question(post=a_post(), period=period, by=(D.DAY,)))

    assert len(figures) == len(days)
    assert set(figures.values()) == {1}


def test_a_view_is_kept_under_a_name_and_given_up_again() -> None:
    service, storage = desk()
    view = View(rows=(D.SEX,))
    kept = service.keep(LEAD, "  Untuk   rapat ", view)

    assert (kept.name, service.view_named(LEAD, "Untuk rapat")) == ("Untuk rapat", view)
    service.give_up(LEAD, "Untuk rapat")
    assert service.views(LEAD) == []
    with pytest.raises(NoSuchView):
        service.view_named(LEAD, "Untuk rapat")
    with pytest.raises(NoSuchView):
        service.give_up(LEAD, "Untuk rapat")
    acts = [entry.act for entry in storage.kept.audit.entries()]
    assert [(act.action, act.detail["given_up"]) for act in acts] == [
        (Action.FIGURE_VIEW_KEPT, "no"),
        (Action.FIGURE_VIEW_KEPT, "yes"),
    ]


def test_a_view_of_somebody_else_is_found_and_one_that_is_outdated_says_so() -> None:
    service, storage = desk()
    with storage.writing() as store:
        store.views.add(a_kept_view(name="Rapat", officer=OFFICER.id))
        store.views.add(replace(a_kept_view(name="Lama"), view=None, is_outdated=True))

    assert service.view_named(LEAD, "Rapat") == a_kept_view().view
    with pytest.raises(ViewOutdated):
        service.view_named(LEAD, "Lama")
    service.give_up(LEAD, "Lama")
    assert [one.name for one in service.views(LEAD)] == ["Rapat"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_a_view_without_a_fitting_name_is_not_kept(name: str) -> None:
    service, storage = desk()
    with pytest.raises(ViewNameMissing):
        service.keep(LEAD, name, View())
    assert list(storage.kept.audit.entries()) == []


def written(pivot: Pivot) -> bytes:
    return str([line.total for line in pivot.lines]).encode()


def test_what_leaves_is_on_the_trail_and_hides_small_counts_from_partners() -> None:
    service, storage = desk(*a_busy_day(), mask_below=3)
    pivot = service.look(LEAD, View(rows=(D.DIRECTION,), when=QuickPeriod.TODAY))
    whole, hidden = (
        service.export(LEAD, pivot, FileForm.CSV, written, is_for_partner=is_for_partner)
        for is_for_partner in (False, True)
    )
    for file in (whole, hidden):
        file.noting.note()

    assert (whole.content, hidden.content) == (b"[4, 2]", b"[None, None]")
    acts = [entry.act for entry in storage.kept.audit.entries()]
    assert [act.detail["masked_below"] for act in acts] == ["0", "3"]
    assert {act.action for act in acts} == {Action.FIGURES_EXPORTED}


def test_nothing_is_on_the_trail_of_a_file_that_was_not_written() -> None:
    service, storage = desk()
    pivot = service.look(LEAD, View())
    service.export(LEAD, pivot, FileForm.CSV, written, is_for_partner=False)

    assert list(storage.kept.audit.entries()) == []


def test_whoever_may_write_figures_no_more_while_they_are_written_has_no_file() -> None:
    service, storage = desk()
    pivot = service.look(LEAD, View())
    file = service.export(LEAD, pivot, FileForm.CSV, written, is_for_partner=False)
    with storage.writing() as store:
        store.staff.put(replace(LEAD, role=Role.COUNTER_OFFICER))

    with pytest.raises(NotPermitted):
        file.noting.note()
    assert list(storage.kept.audit.entries()) == []


@pytest.mark.parametrize(
    "act",
    [
        lambda service, who: service.look(who, View()),
        lambda service, who: service.views(who),
        lambda service, who: service.keep(who, "x", View()),
        lambda service, who: service.export(who, None, FileForm.CSV, written, is_for_partner=False),
    ],
)
def test_a_counter_officer_sees_no_figures(act: Callable[..., object]) -> None:
    service, _storage = desk()
    with pytest.raises(NotPermitted):
        act(service, OFFICER)

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import DayNotBegun
from checkpoint.domain.reporting.kinds import PeriodTooLong
from checkpoint.domain.reporting.told import Change
from checkpoint.domain.statistics.question import Period
from checkpoint.reports import told_on_paper
from checkpoint.services.issuing import Issuing
from checkpoint.services.reporting import ReportService
from tests.builders import A_DAY, AN_HOUR, TODAY, a_post, an_id
from tests.services.worlds import World, a_zone

THIS_WEEK = Period(TODAY + 2 * A_DAY, TODAY + 8 * A_DAY)
"""The one after that of `TODAY`, a Saturday."""


@pytest.fixture
def world() -> World:
    return World()


def cross(world: World, number: str) -> None:
    found = world.read(a_zone(number=number))
    world.record(found)  # type: ignore[arg-type]  # a good passport always gives an inspection


def figures(world: World) -> PeriodFigures:
    return world.reports.day(world.lead, a_post(), TODAY)


def issue(world: World, partner: Partner = Partner.CUSTOMS) -> str:
    counted = figures(world)
    drafted = world.reports.draft(world.lead, counted, partner)
    world.reports.note_issued(world.lead, drafted, counted, partner, b"%PDF")
    return drafted.number


def test_the_figures_of_a_day_are_those_of_its_register(world: World) -> None:
    cross(world, "K11111111")
    cross(world, "K22222222")

    counted = figures(world)

    assert counted.total(Direction.ENTRY) == 2
    assert counted.total(Direction.EXIT) == 0
    assert world.reports.day(world.lead, a_post(), TODAY - A_DAY).total() == 0


def test_a_copy_keeps_its_version_and_new_figures_make_a_new_one(world: World) -> None:
    cross(world, "K11111111")
    assert issue(world) == "ETK/HARIAN/BC/2026-03-14/1"
    world.clock.forward(AN_HOUR)
    assert issue(world) == "ETK/HARIAN/BC/2026-03-14/1"

    cross(world, "K22222222")
    assert issue(world) == "ETK/HARIAN/BC/2026-03-14/2"
    assert issue(world) == "ETK/HARIAN/BC/2026-03-14/2"


def test_a_provisional_paper_is_followed_by_one_of_the_whole_day(world: World) -> None:
    cross(world, "K11111111")
    assert issue(world) == "ETK/HARIAN/BC/2026-03-14/1"

    world.clock.forward(12 * AN_HOUR)
    assert issue(world) == "ETK/HARIAN/BC/2026-03-14/2"
    world.clock.forward(A_DAY)
    assert issue(world) == "ETK/HARIAN/BC/2026-03-14/2"


def test_a_day_that_has_not_begun_has_no_figures(world: World) -> None:
    for post in (a_post(), a_post(day_starts_at=time(13))):
        tomorrow = post.day_of(world.clock()) + A_DAY
        with pytest.raises(DayNotBegun):
            world.reports.day(world.lead, post, tomorrow)
        world.reports.day(world.lead, post, tomorrow - A_DAY)


def test_each_partner_has_numbers_of_its_own(world: World) -> None:
    cross(world, "K11111111")
    issue(world)

    assert issue(world, Partner.QUARANTINE) == "ETK/HARIAN/KAR/2026-03-14/1"


def test_only_what_was_issued_counts_a_version_up(world: World) -> None:
    cross(world, "K11111111")
    for _ in range(2):
        drafted = world.reports.draft(world.lead, figures(world), Partner.CUSTOMS)
        assert drafted.version == 1
        cross(world, f"K{drafted.version}{len(world.acts)}")


def test_the_last_paper_of_a_partner_is_found_again(world: World) -> None:
    post, on = a_post(), Period.of_day(TODAY)
    assert world.reports.last_issued(world.lead, post, Partner.CUSTOMS, on) is None

    number = issue(world)

    last = world.reports.last_issued(world.lead, post, Partner.CUSTOMS, on)
    assert last is not None
    assert last.number == number
    assert world.reports.last_issued(world.lead, post, Partner.QUARANTINE, on) is None


def test_every_issue_stands_in_the_audit_trail(world: World) -> None:
    issue(world)

    assert world.acts == ["report_issued"]


def test_a_counter_officer_issues_no_reports(world: World) -> None:
    with pytest.raises(NotPermitted):
        world.reports.day(world.officer, a_post(), TODAY)


def test_papers_of_practice_say_so(world: World) -> None:
    practice = ReportService(
        storage=world.storage,
        clock=world.clock,
        tell=told_on_paper,
        issuing=Issuing(
            storage=world.storage,
            clock=world.clock,
            new_id=an_id,
            key=world.report_key,
            is_practice=True,
        ),
    )

    assert practice.draft(world.lead, figures(world), Partner.CUSTOMS).is_practice


@pytest.mark.parametrize(
    ("first", "last", "number"),
    [
        pytest.param(date(2026, 3, 14), date(2026, 3, 14), "HARIAN/BC/2026-03-14", id="a day"),
        pytest.param(date(2026, 3, 9), date(2026, 3, 15), "MINGGUAN/BC/2026-W11", id="a week"),
        pytest.param(date(2026, 3, 1), date(2026, 3, 31), "BULANAN/BC/2026-03", id="a month"),
        pytest.param(
            date(2026, 3, 8), date(2026, 3, 14), "PERIODE/BC/2026-03-08--2026-03-14", id="any days"
        ),
    ],
)
def test_each_kind_of_paper_is_a_series_of_numbers(
    world: World, first: date, last: date, number: str
) -> None:
    cross(world, "K11111111")
    counted = world.reports.period(world.lead, a_post(), Period(first, last))

    drafted = world.reports.draft(world.lead, counted, Partner.CUSTOMS)

    assert drafted.number == f"ETK/{number}/1"
    assert counted.total() == 1


def test_a_period_is_held_against_as_many_days_before_it(world: World) -> None:
    cross(world, "K11111111")
    world.clock.forward(7 * A_DAY)
    cross(world, "K22222222")
    cross(world, "K33333333")

    trend = world.reports.period(world.lead, a_post(), THIS_WEEK).trend

    assert trend is not None
    assert trend.totals(Direction.ENTRY) == (2, 1)
    assert [(step.now, step.before) for step in trend.steps(tuple(Direction))][5] == (2, 1)


def test_no_paper_is_of_more_than_a_year(world: World) -> None:
    with pytest.raises(PeriodTooLong):
        world.reports.period(world.lead, a_post(), Period(TODAY - 366 * A_DAY, TODAY))


def test_a_new_version_bears_what_changed_and_its_copy_too(world: World) -> None:
    cross(world, "K11111111")
    issue(world)
    cross(world, "K22222222")

    first = world.reports.draft(world.lead, figures(world), Partner.CUSTOMS)
    issue(world)
    copy = world.reports.draft(world.lead, figures(world), Partner.CUSTOMS)

    assert first.version == copy.version == 2
    assert first.changes == copy.changes
    assert Change("headlines||Entries", 1, 2) in first.changes


def test_what_a_partner_does_not_read_makes_no_new_version_for_it(world: World) -> None:
    cross(world, "K11111111")
    issue(world, Partner.BNPP)
    issue(world, Partner.IMMIGRATION)

    moved = replace(figures(world), alert_hits={AlertKind.SOI: 1})

    assert world.reports.draft(world.lead, moved, Partner.BNPP).version == 1
    assert world.reports.draft(world.lead, moved, Partner.IMMIGRATION).version == 2

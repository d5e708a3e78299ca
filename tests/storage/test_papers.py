"""Papers that were given out, on disk and in memory."""

from __future__ import annotations

from dataclasses import replace

from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.subject import OtherPaper
from checkpoint.domain.statistics.question import Period
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, A_MINUTE, TODAY, a_given_number, a_paper, an_id

DAY = Period.of_day(TODAY)
WEEK = Period(TODAY - 6 * A_DAY, TODAY)


def test_the_newest_paper_of_a_partner_and_day_comes_back_as_it_was(storage: Storage) -> None:
    first = a_paper(version=1)
    copy = replace(first, id=an_id(), issued_at=first.issued_at + A_MINUTE)
    second = a_paper(version=2)
    with storage.writing() as store:
        for paper in (second, first, copy):
            store.papers.add(paper)

    with storage.reading() as store:
        assert store.papers.newest("ETK", Partner.CUSTOMS, DAY) == second


def test_papers_of_another_post_partner_or_day_are_not_meant(storage: Storage) -> None:
    with storage.writing() as store:
        store.papers.add(a_paper())

    with storage.reading() as store:
        assert store.papers.newest("ARK", Partner.CUSTOMS, DAY) is None
        assert store.papers.newest("ETK", Partner.QUARANTINE, DAY) is None
        assert store.papers.newest("ETK", Partner.CUSTOMS, Period.of_day(TODAY - A_DAY)) is None


def test_papers_of_a_week_and_of_its_first_day_are_told_apart(storage: Storage) -> None:
    day, week = a_paper(period=Period.of_day(WEEK.first_on)), a_paper(period=WEEK)
    with storage.writing() as store:
        store.papers.add(day)
        store.papers.add(week)

    with storage.reading() as store:
        assert store.papers.newest("ETK", Partner.CUSTOMS, day.period) == day
        assert store.papers.newest("ETK", Partner.CUSTOMS, WEEK) == week
        assert store.papers.newest("ETK", Partner.CUSTOMS, DAY) is None


def test_what_a_paper_told_is_kept_and_an_earlier_version_found(storage: Storage) -> None:
    first = a_paper(told={"headlines||Entries": 212})
    second = a_paper(version=2, told={"headlines||Entries": 214})
    with storage.writing() as store:
        store.papers.add(first)
        store.papers.add(second)

    with storage.reading() as store:
        assert store.papers.newest("ETK", Partner.CUSTOMS, DAY) == second
        assert store.papers.of_version(second, 1) == first
        assert store.papers.of_version(second, 3) is None


def test_sheets_of_two_shifts_of_a_day_are_told_apart(storage: Storage) -> None:
    morning = a_paper(partner=OtherPaper.HAND_OVER, one="morning")
    evening = a_paper(partner=OtherPaper.HAND_OVER, one="evening", version=2)
    with storage.writing() as store:
        store.papers.add(morning)
        store.papers.add(evening)

    with storage.reading() as store:
        assert store.papers.newest("ETK", OtherPaper.HAND_OVER, DAY, "morning") == morning
        assert store.papers.newest("ETK", OtherPaper.HAND_OVER, DAY, "evening") == evening
        assert store.papers.newest("ETK", OtherPaper.HAND_OVER, DAY) is None
        assert store.papers.of_version(morning, 2) is None
        assert store.papers.within("ETK", DAY) == [evening, morning]


def test_a_running_number_stays_with_its_paper_and_counts_within_its_series(
    storage: Storage,
) -> None:
    first = a_given_number()
    with storage.writing() as store:
        assert store.papers.last_number("ETK", "#/BC/XI/2026") == 0
        store.papers.give_number(first)
        store.papers.give_number(a_given_number(number=2, paper="customs|2026-11-23|"))
        store.papers.give_number(a_given_number(within="#/BC/XII/2026", number=9))

    with storage.reading() as store:
        assert store.papers.number_given("ETK", "#/BC/XI/2026", first.paper) == 1
        assert store.papers.number_given("ETK", "#/BC/XI/2026", "customs|2026-11-24|") is None
        assert store.papers.number_given("ARK", "#/BC/XI/2026", first.paper) is None
        assert store.papers.last_number("ETK", "#/BC/XI/2026") == 2

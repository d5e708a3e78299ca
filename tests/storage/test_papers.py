"""Papers that were given out, on disk and in memory."""

from __future__ import annotations

from dataclasses import replace

from checkpoint.domain.reporting.figures import Partner
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, A_MINUTE, TODAY, a_paper, an_id


def test_the_newest_paper_of_a_partner_and_day_comes_back_as_it_was(storage: Storage) -> None:
    first = a_paper(version=1)
    copy = replace(first, id=an_id(), issued_at=first.issued_at + A_MINUTE)
    second = a_paper(version=2)
    with storage.writing() as store:
        for paper in (second, first, copy):
            store.papers.add(paper)

    with storage.reading() as store:
        assert store.papers.newest("ETK", Partner.CUSTOMS, TODAY) == second


def test_papers_of_another_post_partner_or_day_are_not_meant(storage: Storage) -> None:
    with storage.writing() as store:
        store.papers.add(a_paper())

    with storage.reading() as store:
        assert store.papers.newest("ARK", Partner.CUSTOMS, TODAY) is None
        assert store.papers.newest("ETK", Partner.QUARANTINE, TODAY) is None
        assert store.papers.newest("ETK", Partner.CUSTOMS, TODAY - A_DAY) is None

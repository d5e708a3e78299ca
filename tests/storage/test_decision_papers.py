"""Papers of decisions and their wordings, on disk and in memory."""

from __future__ import annotations

from dataclasses import replace

from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.particulars import Indicator, Particulars
from checkpoint.services.ports import Storage
from tests.builders import A_MINUTE, a_decision_paper, a_wording, an_id


def test_a_paper_comes_back_whole(storage: Storage) -> None:
    told = Particulars(ticks=(Indicator.NO_CONTRACT,), interview="Baris satu\nbaris dua")
    paper = a_decision_paper(added=told, is_practice=True)
    with storage.writing() as store:
        store.decision_papers.add(paper)
        store.decision_papers.add(replace(paper, text="lain"))

    with storage.reading() as store:
        assert store.decision_papers.find(paper.id) == paper
        assert store.decision_papers.find(an_id()) is None


def test_the_papers_of_one_decision_come_newest_first(storage: Storage) -> None:
    first = a_decision_paper()
    later = a_decision_paper(subject=first.subject, serial=2, issued_at=first.issued_at + A_MINUTE)
    with storage.writing() as store:
        for paper in (later, first, a_decision_paper(serial=3)):
            store.decision_papers.add(paper)

    with storage.reading() as store:
        assert store.decision_papers.of(first.subject) == [later, first]


def test_a_series_is_of_one_kind_and_year(storage: Storage) -> None:
    with storage.writing() as store:
        for serial in (1, 2):
            store.decision_papers.add(a_decision_paper(serial=serial))

    with storage.reading() as store:
        last = store.decision_papers.last_serial
        assert last("ETK", PaperKind.ENTRY_NOTICE, 2026) == 2
        assert last("ETK", PaperKind.ENTRY_NOTICE, 2027) == 0
        assert last("ETK", PaperKind.HAND_OVER, 2026) == 0
        assert last("ARK", PaperKind.ENTRY_NOTICE, 2026) == 0


def test_the_newest_version_of_a_wording_comes_first_and_none_is_lost(storage: Storage) -> None:
    first, second = a_wording(), a_wording(version=2, text="baru")
    other = a_wording(kind=PaperKind.HAND_OVER)
    with storage.writing() as store:
        for wording in (first, second, other):
            store.wordings.add(wording)

    with storage.reading() as store:
        assert store.wordings.of(PaperKind.ENTRY_NOTICE) == [second, first]

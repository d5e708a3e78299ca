"""Papers, where they go, and the closing of a day."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from checkpoint.domain.backups.backup import Backup, BackupEnd
from checkpoint.domain.closing.closing import ClosingKind, DayClosing, PlannedPaper
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.paper import DecisionPaper, Wording
from checkpoint.domain.papers.particulars import Particulars
from checkpoint.domain.reporting.delivery import Delivery, HandOver, KeptDelivery, Receiver
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import IssuedPaper
from checkpoint.domain.reporting.numbers import GivenNumber
from checkpoint.domain.statistics.question import Period
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import KeptView, View
from tests.builders.beginnings import LESTARI, NOON, SIREGAR, TODAY, an_id


def a_paper(**changes: Any) -> IssuedPaper:
    """The customs report of a day, each call another printing of it."""
    paper = IssuedPaper(
        id=an_id(),
        number="ETK/HARIAN/BC/2026-03-14/1",
        post="ETK",
        partner=Partner.CUSTOMS,
        period=Period.of_day(TODAY),
        version=1,
        figures_digest="1" * 64,
        content_digest="2" * 64,
        issued_by=SIREGAR,
        issued_at=NOON,
    )
    return replace(paper, **changes)


def a_given_number(**changes: Any) -> GivenNumber:
    """The first number of a month, for a customs report."""
    given = GivenNumber(
        post="ETK",
        within="#/BC/XI/2026",
        number=1,
        paper="customs|2026-11-22|2026-11-22|",
        officer=SIREGAR,
        at=NOON,
    )
    return replace(given, **changes)


def a_decision_paper(**changes: Any) -> DecisionPaper:
    """The notice of a refusal, each call another paper of the same number."""
    paper = DecisionPaper(
        id=an_id(),
        kind=PaperKind.ENTRY_NOTICE,
        post="ETK",
        year=2026,
        serial=1,
        subject=an_id(),
        version=0,
        text="= PEMBERITAHUAN",
        added=Particulars(waits_at="Ruang tunggu", handed_at=NOON, may_leave_on=TODAY),
        issued_by=LESTARI,
        issuer="Ayu Lestari",
        issued_at=NOON,
    )
    return replace(paper, **changes)


def a_wording(**changes: Any) -> Wording:
    wording = Wording(
        id=an_id(),
        kind=PaperKind.ENTRY_NOTICE,
        version=1,
        text="= DITOLAK\nNama :: {{ name }}",
        officer=SIREGAR,
        kept_at=NOON,
    )
    return replace(wording, **changes)


def a_closing(**changes: Any) -> DayClosing:
    closing = DayClosing(
        id=an_id(),
        post="ETK",
        day_on=TODAY,
        number=1,
        kind=ClosingKind.PROVISIONAL,
        officer=SIREGAR,
        at=NOON,
        records=7,
        figures_digest="ab" * 32,
        papers=(PlannedPaper(Partner.CUSTOMS, "ETK/HARIAN/BC/2026-03-14/1"),),
        left=("list_old",),
    )
    return replace(closing, **changes)


def a_kept_delivery(**changes: Any) -> KeptDelivery:
    how = Delivery(outbox="/media/bc", printer="Brother")
    kept = KeptDelivery(
        id=an_id(), post="ETK", receiver=Receiver.CUSTOMS, how=how, officer=SIREGAR, at=NOON
    )
    return replace(kept, **changes)


def a_hand_over(**changes: Any) -> HandOver:
    given = HandOver(id=an_id(), paper=an_id(), to="Budi Santoso", officer=SIREGAR, at=NOON)
    return replace(given, **changes)


def a_kept_view(**changes: Any) -> KeptView:
    view = View(rows=(Dimension.NATIONALITY,), column=Dimension.DIRECTION, is_by_size=True)
    kept = KeptView(id=an_id(), post="ETK", name="Untuk rapat", view=view, officer=SIREGAR, at=NOON)
    return replace(kept, **changes)


def a_backup(**changes: Any) -> Backup:
    backup = Backup(
        id=an_id(),
        post="ETK",
        officer=SIREGAR,
        at=NOON,
        folder="/media/stick",
        end=BackupEnd.PROVEN,
        name="checkpoint-ETK-2026-03-14T1200.db",
        size=4_200_000_000,
        digest="cd" * 32,
        entries=7,
        head="ef" * 32,
    )
    return replace(backup, **changes)

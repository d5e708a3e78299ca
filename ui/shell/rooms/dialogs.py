"""What opens above a page: papers, labels, and where papers go."""

from __future__ import annotations

from PySide6.QtCore import Qt

from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.program import Program
from ui.delivery.presenter import DeliveryPresenter
from ui.delivery.view import DeliveryDialog
from ui.labels.presenter import LabelPresenter
from ui.labels.view import LabelDialog
from ui.papers.handing import Subject
from ui.papers.presenter import PaperPresenter
from ui.papers.view import PapersDialog
from ui.screen import Screen
from ui.shell.seat import Seat
from ui.shell.workers import Workers


def ask_label(
    program: Program, seat: Seat, workers: Workers, screen: Screen, document: TravelDocument
) -> None:
    """Open the label of a border pass above the screen on which it was asked for."""
    presenter = LabelPresenter(
        seals=program.seals,
        make_label=program.make_label,
        background=workers.files,
        officer=seat.officer,
        document=document,
    )
    dialog = LabelDialog(presenter, screen)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def ask_papers(
    program: Program, seat: Seat, workers: Workers, screen: Screen, subject: Subject
) -> None:
    """Open the papers of a decision or a hand-over above the screen on which it stands."""
    presenter = PaperPresenter(
        papers=program.decision_papers,
        background=workers.files,
        officer=seat.officer,
        post=seat.post,
        subject=subject,
        clock=program.clock,
    )
    dialog = PapersDialog(presenter, screen)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def ask_delivery(program: Program, seat: Seat, workers: Workers, screen: Screen) -> None:
    """Open where papers go above the screen on which it was asked for."""
    presenter = DeliveryPresenter(
        deliveries=program.deliveries,
        clock=program.clock,
        background=workers.database,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
        paper_size=program.settings.paper_size,
    )
    dialog = DeliveryDialog(presenter, screen)
    presenter.setParent(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.finished.connect(lambda _result: screen.arrive())
    dialog.open()

"""What was given to whom, when and how: a line for each time that a paper left."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QListWidget, QWidget

from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import IssuedPaper, Way
from checkpoint.words.dates import moment_words
from checkpoint.words.enums import partner_words
from checkpoint.words.proof import way_words
from ui.language import catalogue
from ui.reports.proof_presenter import Given, NotProven, ProofPresenter, ProofState
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.wording import say_problem

SEPARATOR = " · "


class GivenDialog(Dialog):
    """The newest first; arrows go through them."""

    def __init__(self, presenter: ProofPresenter, days: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._days = days
        self.setMinimumSize(760, 420)
        self.papers = QListWidget()
        self.papers.setAccessibleName(self.tr("Papers given out"))
        self.papers.setWordWrap(True)
        self.body.addWidget(self.papers, 1)
        self.set_title(self.tr("Papers given out"), days)
        self.add_button(self.reject, kind=ButtonKind.PRIMARY).setText(self.tr("Back"))
        presenter.changed.connect(self.draw)
        self.finished.connect(presenter.forget)
        self.papers.setFocus()

    def draw(self, state: ProofState) -> None:
        """Show them, or that there is none."""
        self.papers.clear()
        match state:
            case Given(papers):
                self.papers.addItems([_line(one, self._presenter.post) for one in papers])
                if not papers:
                    none = self.tr("none yet")
                    self.set_title(self.tr("Papers given out"), SEPARATOR.join((self._days, none)))
                self.papers.setCurrentRow(0)
            case NotProven(trouble):
                self.set_title(self.tr("Papers given out"), say_problem(trouble))
            case _:
                pass


def _line(paper: IssuedPaper, post: Post) -> str:
    return SEPARATOR.join(filter(None, _parts(paper, post)))


def _parts(paper: IssuedPaper, post: Post) -> Iterator[str]:
    words = catalogue()
    yield moment_words(post.local(paper.issued_at), words.language)
    yield partner_words(paper.partner, words)
    yield paper.number
    yield way_words(paper.way, words) if isinstance(paper.way, Way) else ""
    yield paper.place

"""The papers of the post in an administrator's hands: the form, its keys, logo and sample."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from checkpoint.domain.posts.letterheads import usual_letterhead
from checkpoint.domain.posts.paper_form import PaperForm
from checkpoint.domain.posts.post import Post
from ui.admin.papers_panel import PapersPanel
from ui.admin.presenter import AdminPresenter
from ui.admin.scrolled import scrolled
from ui.admin.states import AdminState
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.key_bar import KeyHint
from ui.widgets.paper_view import PaperView


class PapersDesk(QObject):
    """What is being typed stays until it is kept, or undone."""

    def __init__(self, presenter: AdminPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._window = parent
        self._post: Post | None = None
        self._taken: bytes | None = None
        self._sample: QDialog | None = None
        self.panel = PapersPanel()
        self.body = scrolled(self.panel)
        self.panel.objected.connect(
            self.body.ensureWidgetVisible, Qt.ConnectionType.QueuedConnection
        )

    def draw(self, state: AdminState) -> None:
        """Show what came of the last act; the form anew only where another one is kept."""
        post = state.place.post if state.place else None
        if post is not None and (self._post is None or post.papers != self._post.papers):
            self.panel.draw(post.papers)
        if post is not None and post != self._post:
            self.panel.hint_at(usual_letterhead(post))
        self._post = post
        if state.logo is not None and state.logo is not self._taken:
            self.panel.set_logo(state.logo)
        self._taken = state.logo
        if state.sample is not None and self._sample is None:
            self._show_sample(state.sample)

    def key_hints(self) -> Sequence[KeyHint]:
        """The keys while the form is in front."""
        is_free = self._presenter.state.under_way is None
        return (
            KeyHint(key="Enter", text=self.tr("keep"), run=self.keep, binds=False),
            KeyHint(key="F2", text=self.tr("logo"), run=self._ask_logo, enabled=is_free),
            KeyHint(
                key="F8",
                text=self.tr("no logo"),
                run=lambda: self.panel.set_logo(b""),
                is_shown=False,  # the line of the logo says it where there is one
            ),
            KeyHint(key="F6", text=self.tr("undo"), run=self.put_back),
            KeyHint(key="F9", text=self.tr("sample"), run=self._ask_sample, enabled=is_free),
        )

    def keep(self) -> None:
        """Keep the form, if it can be used."""
        form = self.panel.read()
        if form is not None:
            self._presenter.keep_papers(form)

    def put_back(self) -> None:
        """Undo what was typed."""
        self.panel.draw(PaperForm() if self._post is None else self._post.papers)

    def _ask_logo(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Take a logo"), str(Path.home()))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.fileSelected.connect(lambda name: self._presenter.take_logo(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_sample(self) -> None:
        form = self.panel.read()
        if form is not None:
            self._presenter.make_sample(form)

    def _show_sample(self, content: bytes) -> None:
        self._sample = SampleDialog(content, self._window)
        self._sample.finished.connect(self._forget_sample)
        self._sample.open()

    def _forget_sample(self) -> None:
        if self._sample is not None:
            self._sample.deleteLater()
        self._sample = None
        self._presenter.dismiss()


class SampleDialog(Dialog):
    """A paper with the form as it is typed; arrows go through it."""

    def __init__(self, content: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = PaperView(self)
        self.setMinimumSize(820, 600)
        self.page.setAccessibleName(self.tr("Sample"))
        self.body.addWidget(self.page, 1)
        self.set_title(self.tr("A paper as it would look"))
        self.add_button(self.reject, kind=ButtonKind.PRIMARY).setText(self.tr("Back"))
        self.page.show_paper(content)
        self.page.setFocus()

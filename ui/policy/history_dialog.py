"""Every version of one row: what it said, who made it so, when and why."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from checkpoint.domain.inspection.policy_book import PolicyEdit, PolicyLine
from checkpoint.domain.posts.post import Post
from checkpoint.services.policy import PolicyPage
from checkpoint.words.dates import day_words
from checkpoint.words.policy import edit_act_words
from checkpoint.words.policy_rows import row_named, row_says, source_words, term_words
from ui.language import catalogue
from ui.policy.states import shown
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label
from ui.widgets.scrolling import Scrolling

WIDTH, HEIGHT = 760, 460


class HistoryDialog(Dialog):
    """The newest first, down to what the file says."""

    def __init__(
        self, line: PolicyLine, page: PolicyPage, post: Post, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMinimumSize(WIDTH, HEIGHT)
        row = shown(line)
        self.set_title(self.tr("History of this row"), row_named(row, catalogue()) if row else "")
        text = "\n\n".join(self._versions(line, page, post))
        self.versions = Label(text, wraps=True)
        self.versions.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(Scrolling(self.versions, is_stop=True), 1)
        close = self.add_button(self.accept, kind=ButtonKind.PRIMARY)
        close.setText(self.tr("Close"))
        close.setFocus()

    def _versions(self, line: PolicyLine, page: PolicyPage, post: Post) -> Iterator[str]:
        words = catalogue()
        for edit in reversed(line.edits):
            yield self._version(edit, page, post)
        if line.of_file is not None:
            said = (row_says(line.of_file, words), term_words(line.of_file, words))
            source = source_words(line.of_file, words)
            yield "\n".join((self.tr("In the file"), " · ".join(said), source))

    def _version(self, edit: PolicyEdit, page: PolicyPage, post: Post) -> str:
        words = catalogue()
        local = post.local(edit.at)
        head = self.tr("{when}, {who}: {act}. {reason}").format(
            when=f"{day_words(local.date(), words.language)} {local:%H:%M}",
            who=page.officers.get(edit.officer, "–"),
            act=edit_act_words(edit.act, words),
            reason=edit.reason,
        )
        row = edit.content
        if row is None:
            return head
        said = " · ".join((row_says(row, words), term_words(row, words)))
        return "\n".join((head, said, source_words(row, words)))

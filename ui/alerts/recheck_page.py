"""Who is inside or waiting and may be meant by what is new in the book."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.rechecking import Bearing, Met, Recheck
from checkpoint.domain.posts.post import Post
from checkpoint.words.rechecking import met_words, recheck_words
from ui.alerts.states import Rechecked
from ui.language import Retranslates, catalogue
from ui.theme import TextRole, Tone
from ui.widgets.finding_list import FindingItem, FindingList
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.notice_line import Notice
from ui.widgets.panel import Panel

MOST_SHOWN = 100
"""People; a post cannot look for more of them at once either."""
TONES = {
    Bearing.BINDS: Tone.LOCKED,
    Bearing.NOT_YET: Tone.NOTE,
    Bearing.NOT_THIS_WAY: Tone.ATTENTION,
}


class RecheckPage(Retranslates, QWidget):
    """One below the other, those for whom an entry binds first; the arrow keys read them."""

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._state: Rechecked | None = None
        self.heading, self._about = Label(role=TextRole.TITLE), ElidedLabel(role=TextRole.QUIET)
        self.people = FindingList()
        self._panel = Panel(self.people)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addWidget(self._about)
        layout.addWidget(self._panel, 1)
        self.retranslate()

    def draw(self, state: Rechecked) -> None:
        """Show who was met."""
        self._state = state
        recheck = state.recheck
        self.heading.setText(recheck_words(recheck, catalogue()))
        self._about.setText(state.about)
        items = [self._item(met) for met in recheck.met[:MOST_SHOWN]]
        more = len(recheck.met) - len(items)
        if more:
            text = self.tr("Not shown: {count}, who are less likely.").format(count=more)
            items.append(FindingItem(tone=Tone.NEUTRAL, what=text))
        none = self.tr("Who came in more than 60 days ago is not looked for.")
        self.people.draw(items, none=none)

    def forget(self) -> None:
        """Let go of the travellers that were shown."""
        self._state = None
        self.people.draw(())

    def focus(self) -> None:
        """Put the focus where the arrow keys read."""
        self.people.setFocus()
        self.focusNextChild()

    @override
    def retranslate(self) -> None:
        self._panel.set_title(self.tr("Inside or waiting"))
        if self._state is not None:
            self.draw(self._state)

    def _item(self, met: Met) -> FindingItem:
        said = met_words(met, self._post, catalogue())
        return FindingItem(
            tone=TONES[met.bearing], what=said.who, evidence=said.evidence, to_do=said.do
        )


def with_recheck(notice: Notice | None, recheck: Recheck | CheckpointError) -> Notice:
    """What was done, and what it means for those who are here, if anybody is."""
    text, tone = (notice.text, notice.tone) if notice else ("", Tone.CLEAR)
    if isinstance(recheck, CheckpointError):
        tone = Tone.ATTENTION
        said = QCoreApplication.translate(
            "AlertsScreen",
            "Who is inside or waiting could not be looked up. Choose the entry and press F10.",
        )
    else:
        tone = Tone.ATTENTION if recheck.withheld else tone
        said = recheck_words(recheck, catalogue()) if recheck.held else ""
    return Notice(text=f"{text} {said}".strip(), tone=tone)

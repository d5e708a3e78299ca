"""The line above a case: what it is about, how long it waits, whose it is, whether it is hidden."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from checkpoint.domain.cases.case import Came, Case
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.posts.post import Post
from checkpoint.services.cases import CaseFile
from checkpoint.words.cases import came_words, case_kind_words, stage_words, waited_words
from checkpoint.words.dates import moment_words
from checkpoint.words.enums import direction_words
from ui.cases.states import AtLock, Filing
from ui.language import catalogue
from ui.theme import TextRole, set_property
from ui.widgets.icon import IconLabel
from ui.widgets.label import ElidedLabel
from ui.widgets.verdict_banner import TONE_ICONS
from ui.wording import VERDICT_TONES


class HeadLine(QFrame):
    """One line in the tone of what was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(size=20)
        self._what = ElidedLabel(role=TextRole.HEADING)
        self._more = ElidedLabel()
        self._guard = ElidedLabel(role=TextRole.STRONG)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._what)
        row.addWidget(self._more, 1)
        row.addWidget(self._guard)

    def draw(self, state: Filing | AtLock, post: Post, now: datetime) -> None:
        """Say it of a case, or of a lock."""
        tone = VERDICT_TONES[state.file.inspection.verdict]
        set_property(self, "notice", tone.value)
        self._icon.draw(TONE_ICONS[tone], tone.on_soft)
        if isinstance(state, Filing):
            self._draw_case(state.file, post, now)
        else:
            self._draw_lock(state, now)
        for label in (self._what, self._more, self._guard):
            label.set_tone(tone)

    def _draw_case(self, file: CaseFile, post: Post, now: datetime) -> None:
        words, state = catalogue(), file.state
        case = state.case
        self._what.setText(case_kind_words(state.kind, words))
        since = moment_words(post.local(case.opened_at), words.language)
        parts = (
            direction_words(case.direction, words),
            self.tr("since {since}, {time}").format(
                since=since, time=waited_words(now - case.opened_at, words)
            ),
            self._from(case),
            stage_words(state.stage, words),
            file.names.get(state.officer, "") if state.officer else "",
            self._earlier(file),
        )
        self._more.setText("  ·  ".join(filter(None, parts)))
        self._guard.setText(self._guarded(state))

    def _from(self, case: Case) -> str:
        if case.came is not Came.COUNTER:
            return came_words(case.came, catalogue())
        return self.tr("from counter {name}").format(name=case.counter)

    def _earlier(self, file: CaseFile) -> str:
        if not file.earlier:
            return ""
        return self.tr("earlier cases: {count}").format(count=len(file.earlier))

    def _guarded(self, state: CaseState) -> str:
        return self.tr("PROTECTED: no penalty (UU 6/2011 Ps 86)") if state.is_protected else ""

    def _draw_lock(self, state: AtLock, now: datetime) -> None:
        words, lock = catalogue(), state.file.lock
        self._what.setText(self.tr("Counter {name} is locked").format(name=lock.counter))
        time = waited_words(now - lock.raised_at, words)
        parts = (direction_words(lock.direction, words), time, state.file.officer.name)
        self._more.setText("  ·  ".join(filter(None, parts)))
        self._guard.setText("")

"""What the journal says of a case, below the table: the rest is read in the case itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.journal.case_steps import CaseStep
from checkpoint.domain.posts.post import Post
from checkpoint.words.cases import case_kind_words, case_step_words, stage_words
from checkpoint.words.dates import day_words
from checkpoint.words.enums import (
    capture_words,
    direction_words,
    document_kind_words,
    lane_words,
    outcome_words,
    verdict_words,
)
from ui.journal.day import JournalDay
from ui.journal.facts import Fact, Facts
from ui.journal.wording import ground_with_article, state_words
from ui.language import Retranslates, catalogue
from ui.theme import TextRole
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.scrolling import Scrolling


class CaseDetail(Retranslates, QWidget):
    """The step, the case as it stands now, and of whom it is."""

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._shown: tuple[CaseStep, JournalDay] | None = None
        self._step, self._case, self._person = Facts(), Facts(), Facts()
        self._headings = tuple(Label(role=TextRole.STRONG) for _ in range(3))
        body = QWidget()
        self._area = Scrolling(body, is_stop=True)
        self._panel = Panel(self._area)
        row = QHBoxLayout(body)
        row.setContentsMargins(12, 0, 12, 8)
        row.setSpacing(24)
        for heading, facts in zip(
            self._headings, (self._step, self._case, self._person), strict=True
        ):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(heading)
            column.addWidget(facts)
            column.addStretch(1)
            row.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._panel)
        self.retranslate()

    def draw(self, step: CaseStep, day: JournalDay) -> None:
        """Show a step of a case."""
        if self._shown != (step, day):
            self._shown = (step, day)
            self._draw(step, day)
            self._area.verticalScrollBar().setValue(0)

    def read_on(self, steps: int) -> None:
        """Read on, or back, in one that is longer than its room."""
        self._area.read_on(steps)

    @override
    def retranslate(self) -> None:
        titles = (self.tr("What happened"), self.tr("Case"), self.tr("Person"))
        for heading, title in zip(self._headings, titles, strict=True):
            heading.setText(title)
        if self._shown is not None:
            self._draw(*self._shown)

    def _draw(self, step: CaseStep, day: JournalDay) -> None:
        title = self.tr("Case {number} · {name}")
        name = step.document.holder.name.full
        self._panel.set_title(title.format(number=step.reference, name=name))
        self._step.draw(tuple(self._of_step(step, day)))
        self._case.draw(tuple(self._of_case(step)))
        self._person.draw(tuple(self._of_person(step)))

    def _of_step(self, step: CaseStep, day: JournalDay) -> Iterator[Fact]:
        words = catalogue()
        yield Fact(value=case_step_words(step.step, words))
        local = self._post.local(step.at)
        at = f"{day_words(local.date(), words.language)} {local:%H:%M %Z}"
        yield Fact(label=self.tr("When"), value=at)
        outcome = "" if step.outcome is None else outcome_words(step.outcome, words)
        yield Fact(label=self.tr("Outcome"), value=outcome)
        ground = "" if step.ground is None else ground_with_article(step.ground)
        yield Fact(label=self.tr("Ground"), value=ground)
        yield Fact(label=self.tr("Officer"), value=day.officer(step.officer))

    def _of_case(self, step: CaseStep) -> Iterator[Fact]:
        words = catalogue()
        hidden = self.tr("Hidden: who may be a victim is for named roles alone.")
        about = "" if step.kind is None else case_kind_words(step.kind, words)
        yield Fact(value=hidden if step.is_masked else "")
        yield Fact(label=self.tr("About"), value=about)
        yield Fact(label=self.tr("How far"), value=stage_words(step.stage, words))
        direction = direction_words(step.direction, words)
        where = self.tr("{lane}, counter {counter}").format(
            lane=lane_words(step.lane, words), counter=step.counter
        )
        yield Fact(label=self.tr("Where"), value=f"{direction} · {where}")
        yield Fact(label=self.tr("Verdict"), value=verdict_words(step.verdict, words))

    def _of_person(self, step: CaseStep) -> Iterator[Fact]:
        words, document = catalogue(), step.document
        yield Fact(label=self.tr("Name"), value=document.holder.name.full)
        nationality = document.holder.nationality
        yield Fact(
            label=self.tr("Nationality"), value=state_words(nationality) if nationality else ""
        )
        yield Fact(label=self.tr("Document"), value=document_kind_words(document.kind, words))
        yield Fact(label=self.tr("Number"), value=document.number)
        if not step.is_masked:
            yield Fact(label=self.tr("Read by"), value=capture_words(step.capture, words))

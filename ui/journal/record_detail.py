"""Everything the register says of one record."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.crossing import Crossing, Recorded
from checkpoint.domain.posts.post import Post
from checkpoint.words.dates import day_words, moment_words
from checkpoint.words.enums import (
    capture_words,
    direction_words,
    lane_words,
    outcome_words,
    verdict_words,
)
from ui.journal.chain import ChainLines
from ui.journal.columns import DIRECTION_ICONS
from ui.journal.day import JournalDay
from ui.journal.facts import Fact, Facts
from ui.journal.fields import BY_NAME, DETAILS, Field
from ui.journal.wording import case_in_short, check_words, ground_with_article, referral_words
from ui.language import Retranslates, catalogue
from ui.theme import TextRole
from ui.widgets.icon import IconLabel
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.scrolling import Scrolling
from ui.widgets.verdict_banner import TONE_ICONS
from ui.wording import SEVERITY_TONES, VERDICT_TONES

PAPER = ("kind", "number", "issuer", "expires_on")
HOLDER = ("nationality", "sex", "born", "national_number", "district")
"""The name stands in the heading."""


class RecordDetail(Retranslates, QWidget):
    """One record: the document, the crossing, the decision, and what amended it."""

    other_asked = Signal(object)
    """Carries the id of the record that this one names."""

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._shown: tuple[Recorded, JournalDay] | None = None
        self._paper, self._holder = Facts(), Facts()
        self._crossing, self._decision = Facts(), Facts()
        self._headings = tuple(Label(role=TextRole.STRONG) for _ in range(4))
        self.chain = ChainLines(post)
        self._direction_icon, self._direction = IconLabel(size=18), Label(role=TextRole.STRONG)
        self._verdict_icon, self._verdict = IconLabel(size=18), Label(role=TextRole.STRONG)
        self._body = QWidget()
        self._area = Scrolling(self._body, is_stop=True)
        self._panel = Panel(self._area)
        self._lay_out()
        self.chain.other_asked.connect(self.other_asked)
        self.retranslate()

    def draw(self, record: Recorded | None, day: JournalDay) -> None:
        """Show a record of the day, or nothing."""
        before = self._shown
        self._shown = None if record is None else (record, day)
        if self._shown != before or record is None:
            self._draw()
            self._area.verticalScrollBar().setValue(0)

    def read_on(self, steps: int) -> None:
        """Read on, or back, in a record that is longer than its room."""
        self._area.read_on(steps)

    @override
    def retranslate(self) -> None:
        titles = (
            self.tr("Document"),
            self.tr("Holder"),
            self.tr("Crossing"),
            self.tr("Decision and checks"),
        )
        for heading, title in zip(self._headings, titles, strict=True):
            heading.setText(title)
        self._draw()

    def _draw(self) -> None:
        self._body.setVisible(self._shown is not None)
        if self._shown is None:
            self._panel.set_title(self.tr("No record"))
            return
        record, day = self._shown
        crossing = record.crossing
        self._draw_head(record)
        self.chain.draw(record, day)
        self._paper.draw(tuple(self._of_paper(crossing)))
        self._holder.draw(tuple(self._of_holder(crossing)))
        self._crossing.draw(tuple(self._of_crossing(crossing)))
        self._decision.draw(tuple(self._of_decision(record, day)))

    def _draw_head(self, record: Recorded) -> None:
        crossing, words = record.crossing, catalogue()
        name = crossing.document.holder.name.full
        title = self.tr("No. {number} · {name}").format(number=record.number, name=name)
        self._panel.set_title(title)
        direction = direction_words(crossing.direction, words)
        local = self._post.local(crossing.crossed_at)
        self._direction.setText(f"{direction} {local:%H:%M %Z}")
        self._direction_icon.draw(*DIRECTION_ICONS[crossing.direction], direction)
        tone = VERDICT_TONES[crossing.verdict]
        verdict = verdict_words(crossing.verdict, words)
        self._verdict_icon.draw(TONE_ICONS[tone], tone.on_soft, verdict)
        self._verdict.setText(verdict)

    def _of_paper(self, crossing: Crossing) -> Iterator[Fact]:
        document, language = crossing.document, catalogue().language
        for name in PAPER:
            yield _fact(BY_NAME[name], crossing)
        issued = "" if document.issued_on is None else day_words(document.issued_on, language)
        yield Fact(label=self.tr("Issued on"), value=issued)
        yield Fact(label=self.tr("Issued by"), value=document.issuing_office)

    def _of_holder(self, crossing: Crossing) -> Iterator[Fact]:
        for name in HOLDER:
            yield _fact(BY_NAME[name], crossing)
        place = crossing.document.holder.place_of_birth
        yield Fact(label=self.tr("Place of birth"), value=place)

    def _of_crossing(self, crossing: Crossing) -> Iterator[Fact]:
        words = catalogue()
        where = self.tr("{lane}, counter {counter}").format(
            lane=lane_words(crossing.lane, words), counter=crossing.counter
        )
        yield Fact(label=self.tr("Where"), value=where)
        yield Fact(label=self.tr("Read by"), value=capture_words(crossing.capture, words))
        for field in DETAILS:
            yield _fact(field, crossing)
        receipt = crossing.details.declaration
        yield Fact(label=self.tr("All Indonesia receipt"), value=receipt)
        for referral in crossing.details.referrals:
            yield Fact(label=self.tr("Passed on to"), value=referral_words(referral))

    def _of_decision(self, record: Recorded, day: JournalDay) -> Iterator[Fact]:
        crossing, words = record.crossing, catalogue()
        decision = crossing.decision
        ground = "" if decision.ground is None else ground_with_article(decision.ground)
        officer = day.officer(decision.officer) or self.tr("nobody on the list of officers")
        lead = "" if decision.lead is None else day.officer(decision.lead)
        yield Fact(label=self.tr("Outcome"), value=outcome_words(decision.outcome, words))
        made = self.tr("Cancelled by") if crossing.is_cancellation else self.tr("Corrected by")
        yield Fact(label=made, value=day.amender(record))
        case = day.case(record)
        yield Fact(label=self.tr("Case"), value="" if case is None else case_in_short(case))
        for check in crossing.checks:
            tone = SEVERITY_TONES[check.severity]
            yield Fact(value=check_words(check), icon=TONE_ICONS[tone], tone=tone)
        if not crossing.checks:
            yield Fact(value=self.tr("The checks found nothing."))
        if crossing.alert_version:
            asked = self.tr("version {number}").format(number=crossing.alert_version)
            yield Fact(label=self.tr("Alert lists"), value=asked)
        yield Fact(label=self.tr("Ground"), value=ground)
        yield Fact(label=self.tr("Reason"), value=decision.reason)
        yield Fact(label=self.tr("Officer"), value=officer)
        yield Fact(label=self.tr("Shift lead"), value=lead)
        at = moment_words(self._post.local(record.recorded_at), words.language)
        yield Fact(label=self.tr("Recorded"), value=at)

    def _lay_out(self) -> None:
        for part in (self._direction_icon, self._direction, self._verdict_icon, self._verdict):
            self._panel.head.addWidget(part)
        self._panel.head.insertSpacing(3, 8)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        parts = (self._paper, self._holder, self._crossing, self._decision)
        for heading, facts, share in zip(self._headings, parts, (7, 7, 9, 9), strict=True):
            columns.addLayout(_headed(heading, facts), share)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.chain)
        column.addLayout(columns, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._panel)


def _fact(field: Field, crossing: Crossing) -> Fact:
    return Fact(label=field.label(), value=field.words(field.of(crossing)))


def _headed(heading: Label, facts: Facts) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(heading)
    column.addWidget(facts)
    column.addStretch(1)
    return column

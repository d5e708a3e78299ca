"""The reports screen: a day, a partner, and the paper as it will print."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import PaperSize
from checkpoint.domain.reporting.kinds import ReportKind, kind_of
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Language
from checkpoint.words.dates import moment_words
from checkpoint.words.enums import partner_words
from checkpoint.words.views import quick_period_words
from ui.language import catalogue
from ui.reports.day_choice import QUICK, DayChoice
from ui.reports.desk import ReportsDesk
from ui.reports.figure_strip import FigureStrip
from ui.reports.folder import LastFolder
from ui.reports.given_presenter import GivenPresenter
from ui.reports.paper_panel import PaperPanel
from ui.reports.partner_list import PartnerList
from ui.reports.presenter import ReportsPresenter
from ui.reports.proof_presenter import ProofPresenter
from ui.reports.states import ReportsState, Shown
from ui.reports.telling import ReportsTelling
from ui.screen import Screen
from ui.theme import Tone
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel

SIDE_WIDTH = 396
OTHER_LANGUAGE = {Language.INDONESIAN: Language.ENGLISH, Language.ENGLISH: Language.INDONESIAN}
OTHER_SIZE = {PaperSize.A4: PaperSize.LETTER, PaperSize.LETTER: PaperSize.A4}
NEXT_KIND = {
    ReportKind.DAY: ReportKind.WEEK,
    ReportKind.WEEK: ReportKind.MONTH,
    ReportKind.MONTH: ReportKind.PERIOD,
    ReportKind.PERIOD: ReportKind.DAY,
}

_Steps = QAbstractSlider.SliderAction
SCROLLING: Mapping[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_PageDown: _Steps.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _Steps.SliderPageStepSub,
    Qt.Key.Key_Down: _Steps.SliderSingleStepAdd,
    Qt.Key.Key_Up: _Steps.SliderSingleStepSub,
    Qt.Key.Key_End: _Steps.SliderToMaximum,
    Qt.Key.Key_Home: _Steps.SliderToMinimum,
}


class ReportsScreen(Screen):
    """Preview, print, save; every paper that leaves is noted."""

    NAME = QT_TRANSLATE_NOOP("ReportsScreen", "Reports")

    closing_wanted = Signal()
    """The page is wanted on which the day is closed."""
    delivery_wanted = Signal()
    """It is asked where papers go."""

    def __init__(
        self,
        presenter: ReportsPresenter,
        proofs: ProofPresenter,
        given: GivenPresenter,
        folder: LastFolder,
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self.desk = ReportsDesk(presenter, proofs, given, folder, self)
        self._notice = NoticeLine()
        self.day = DayChoice()
        self.partners = PartnerList(presenter.post)
        self._figures = FigureStrip()
        self._warning = NoticeLine()
        self.paper = PaperPanel()
        self._telling = ReportsTelling(self)
        self._side = self._lay_out_side()
        self._lay_out()
        self._text_keys: dict[str, Callable[[], None]] = {
            "+": partial(self.paper.view.zoom, 1),
            "-": partial(self.paper.view.zoom, -1),
            "0": self.paper.view.fit,
            **{
                str(place): partial(presenter.choose_partner, one)
                for place, one in enumerate(Partner, start=1)
            },
        }
        self._connect()
        self.retranslate()

    @override
    def help_text(self) -> str:
        return self.tr(
            "The paper stands here as it will print; + - 0 change its size, PgUp and PgDn turn it."
            " Number keys choose the partner, F4 day, week, month or any days, Alt+1 yesterday,"
            " Alt+2 last week, Alt+3 last month: each partner gets only what it needs, and a mark"
            " shows who has the paper already. What is printed or saved is noted; changed records"
            " make a new version. F2 proves a paper that came back, F3 lists what was given to"
            " whom. Ctrl+O says where each partner's papers go, and tries it out."
        )

    @override
    def arrive(self) -> None:
        self._presenter.look()
        self.draw(self._presenter.state)
        self.paper.setFocus()

    @override
    def leave(self) -> None:
        self.paper.clear()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        is_shown = isinstance(self._presenter.state, Shown)
        is_last = self._presenter.is_last_day
        go, desk = self._presenter.go, self.desk
        return (
            KeyHint(key="Alt+Left", text=self.tr("earlier"), run=partial(go, -1)),
            KeyHint(
                key="Alt+Right", text=self.tr("later"), run=partial(go, 1), enabled=not is_last
            ),
            KeyHint(key="F2", text=self.tr("prove a paper"), run=desk.prove, is_shown=False),
            KeyHint(key="F3", text=self.tr("given to whom"), run=desk.list_given, is_shown=False),
            KeyHint(key="F4", text=self.tr("day, week, month, from–to"), run=self._switch_kind),
            KeyHint(key="F5", text=self.tr("count anew"), run=self._presenter.look, is_shown=False),
            KeyHint(
                key="F6",
                text=self.tr("language of the paper"),
                run=self._switch_language,
                is_shown=False,
            ),
            KeyHint(
                key="Shift+F6",
                text=self.tr("size of the sheets"),
                run=self._switch_size,
                is_shown=False,
            ),
            *self._quick_hints(),
            KeyHint(key="F7", text=self.tr("print"), run=desk.print_paper, enabled=is_shown),
            KeyHint(key="F8", text=self.tr("save"), run=desk.save, enabled=is_shown),
            KeyHint(key="F9", text=self.tr("save all"), run=desk.save_all, enabled=is_shown),
            KeyHint(
                key="Shift+F8",
                text=self.tr("with data files"),
                run=self._switch_files,
                is_shown=False,
            ),
            *self._outbox_hint(enabled=is_shown),
            KeyHint(
                key="Ctrl+O",
                text=self.tr("where papers go"),
                run=self.delivery_wanted.emit,
                is_shown=False,
            ),
            KeyHint(key="Ctrl+D", text=self.tr("close the day"), run=self.closing_wanted.emit),
        )

    def draw(self, state: ReportsState) -> None:
        """Show a paper, or that it is being made, or why it was not."""
        day = self._presenter.day
        self._side.set_title(self._side_title(state))
        self.day.draw(state.wanted, self._presenter.today())
        self.partners.draw(state.wanted.partner, {} if day is None else day.standings)
        self._figures.draw(None if day is None else day.figures)
        self.paper.draw(state)
        self.paper.draw_files(self._presenter.has_files)
        self._warning.draw(self._warning_of(state))
        self._notice.draw(self._telling.notice_of(state))
        self.keys_changed.emit()

    def _outbox_hint(self, *, enabled: bool) -> tuple[KeyHint, ...]:
        """A post without outboxes has no key for them."""
        day = self._presenter.day
        if day is None or not day.outboxes:
            return ()
        run = self._presenter.save_in_outboxes
        return (KeyHint(key="F10", text=self.tr("to outboxes"), run=run, enabled=enabled),)

    @override
    def retranslate(self) -> None:
        state = self._presenter.state
        self._side.set_title(self._side_title(state))
        self._warning.draw(self._warning_of(state))
        self._notice.draw(self._telling.notice_of(state))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (run := self._text_keys.get(event.text().replace("=", "+"))) is not None:
            run()
        elif event.key() in SCROLLING:
            self.paper.view.verticalScrollBar().triggerAction(SCROLLING[event.key()])
        else:
            super().keyPressEvent(event)

    def _side_title(self, state: ReportsState) -> str:
        match kind_of(state.wanted.period):
            case ReportKind.WEEK:
                return self.tr("Weekly report")
            case ReportKind.MONTH:
                return self.tr("Monthly report")
            case ReportKind.PERIOD:
                return self.tr("Report of any days")
            case ReportKind.DAY:
                return self.tr("Daily report")

    def _quick_hints(self) -> Iterator[KeyHint]:
        for key, quick in QUICK.items():
            text = quick_period_words(quick, catalogue())
            run = partial(self._presenter.choose_quick, quick)
            yield KeyHint(key=key, text=text, run=run, is_shown=False)

    def _switch_kind(self) -> None:
        kind = NEXT_KIND[self._presenter.state.wanted.kind]
        self._presenter.choose_kind(kind)
        if kind is ReportKind.PERIOD:
            self.day.go_to_days()
        else:
            self.paper.setFocus()

    def _switch_files(self) -> None:
        self._presenter.choose_files(not self._presenter.has_files)

    def _switch_size(self) -> None:
        self._presenter.choose_size(OTHER_SIZE[self.paper.size_shown])

    def _switch_language(self) -> None:
        self._presenter.choose_language(OTHER_LANGUAGE[self._presenter.state.wanted.language])

    def _warning_of(self, state: ReportsState) -> Notice | None:
        """That the partner has figures that are no longer true, or not those of the whole day."""
        day, partner = self._presenter.day, state.wanted.partner
        standing = None if day is None else day.standings[partner]
        if standing is None or standing.last is None or not standing.is_changed:
            return None
        if standing.became_final(self._presenter.post):
            text = self.tr(
                "Version {version}, given out on {moment}, was provisional. The day has ended:"
                " give this new version to: {partner}."
            )
        else:
            text = self.tr(
                "Records of this day changed after version {version} was given out on {moment}."
                " Give this new version to: {partner}."
            )
        moment = self._presenter.post.local(standing.last.issued_at)
        said = text.format(
            version=standing.last.version,
            moment=moment_words(moment, catalogue().language),
            partner=partner_words(partner, catalogue()),
        )
        return Notice(text=said, tone=Tone.ATTENTION)

    def _connect(self) -> None:
        presenter = self._presenter
        self.day.chosen.connect(presenter.choose_day)
        self.day.left.connect(self.paper.setFocus)
        self.day.days_chosen.connect(presenter.choose_days)
        self.day.quick_chosen.connect(presenter.choose_quick)
        self.day.stepped.connect(presenter.go)
        self.day.kind_chosen.connect(presenter.choose_kind)
        self.partners.chosen.connect(presenter.choose_partner)
        self.paper.language_chosen.connect(presenter.choose_language)
        self.paper.size_chosen.connect(presenter.choose_size)
        self.paper.files_chosen.connect(presenter.choose_files)
        presenter.changed.connect(self.draw)

    def _lay_out_side(self) -> Panel:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(12)
        for part in (self.day, self.partners, self._figures, self._warning):
            column.addWidget(part)
        column.addStretch(1)
        panel = Panel(body)
        panel.setFixedWidth(SIDE_WIDTH)
        return panel

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._side)
        row.addWidget(self.paper, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._notice)
        layout.addLayout(row, 1)

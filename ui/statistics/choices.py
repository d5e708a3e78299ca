"""The side of the statistics screen: what is counted, by what, of which days, beside which."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.statistics.question import Measure, Period
from checkpoint.domain.statistics.spans import Comparison, QuickPeriod
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import READY_VIEWS, Share, View
from checkpoint.words.statistics import dimension_words, measure_words
from checkpoint.words.views import (
    comparison_words,
    quick_period_words,
    ready_view_words,
    share_words,
)
from ui.language import Retranslates, catalogue
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.date_field import DateField
from ui.widgets.form import Form, FormRow
from ui.wording import choices

T = TypeVar("T")
FIXED = "fixed"
"""Chosen in the place of a quick period: the days that are typed."""
NONE = "none"
"""Chosen in the place of a dimension: none."""


class Choices(Retranslates, QWidget):
    """Shows a view, and tells which other the officer wants."""

    chosen = Signal(object)
    """Carries the View."""
    outdated_chosen = Signal(str)
    """Carries the name of a view that cannot be shown any more."""
    left = Signal()
    """The officer is done with the days that were typed."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._period: Period | None = None
        self._named: Mapping[str, View] = {}
        self._outdated: Sequence[str] = ()
        self.named = ChoiceBox()
        self.measure = ChoiceBox()
        self.down = ChoiceBox()
        self.then_down = ChoiceBox()
        self.across = ChoiceBox()
        self.days = ChoiceBox(numbered=True)
        self.first, self.last = DateField(), DateField()
        self.comparison = ChoiceBox()
        self.share = ChoiceBox()
        self._rows: dict[QWidget, FormRow] = {
            box: FormRow(box)
            for box in (
                self.named,
                self.measure,
                self.down,
                self.then_down,
                self.across,
                self.days,
                self.first,
                self.last,
                self.comparison,
                self.share,
            )
        }
        self._lay_out()
        self._connect()
        self.retranslate()

    def draw(
        self,
        view: View,
        period: Period | None,
        named: Mapping[str, View],
        outdated: Sequence[str] = (),
    ) -> None:
        """Show a view, the days it is of, and what views there are by name."""
        self._view, self._named, self._outdated = view, named, outdated
        self._period = period or self._period
        self._offer_views(view)
        self.measure.draw(choices(Measure, measure_words), view.measure)
        down = [*view.rows, NONE, NONE]
        self._offer(self.down, down[0])
        self._offer(self.then_down, down[1])
        self._offer(self.across, view.column or NONE)
        quick = choices(QuickPeriod, quick_period_words)
        is_quick = isinstance(view.when, QuickPeriod)
        typed: Choice[object] = Choice(FIXED, self.tr("The days below"))
        days: list[Choice[object]] = [Choice(one.value, one.text) for one in quick]
        self.days.draw(days if is_quick else [*days, typed], view.when if is_quick else FIXED)
        self.comparison.draw(choices(Comparison, comparison_words), view.comparison)
        self.share.draw(choices(Share, share_words), view.share)
        if self._period is not None:
            self.first.set_value(PartialDate.of(self._period.first_on))
            self.last.set_value(PartialDate.of(self._period.last_on))

    def pick_days(self, digit: str) -> bool:
        """Choose a quick period by its number, as if it were typed in its box; 0 is the tenth."""
        quick = tuple(QuickPeriod)
        if not (digit.isascii() and digit.isdigit()):
            return False
        self._want(when=quick[int(digit) - 1])  # 0 stands for 10, as it does at the end of a tuple
        return True

    @override
    def retranslate(self) -> None:
        texts: dict[QWidget, str] = {
            self.named: self.tr("View"),
            self.measure: self.tr("What is counted"),
            self.down: self.tr("Down"),
            self.then_down: self.tr("And down"),
            self.across: self.tr("Across"),
            self.days: self.tr("Days (F4)"),
            self.first: self.tr("From"),
            self.last: self.tr("To"),
            self.comparison: self.tr("Compared (F6)"),
            self.share: self.tr("Shown as (F7)"),
        }
        for box, text in texts.items():
            self._rows[box].set_label(text)
        for field in (self.first, self.last):
            field.setPlaceholderText(self.tr("dd-mm-yyyy"))
        self.draw(self._view, self._period, self._named, self._outdated)

    def _offer_views(self, view: View) -> None:
        """Those of the post, then those that every post has; what is shown may be none of them."""
        words = catalogue()
        views: list[Choice[object]] = [Choice(one, name) for name, one in self._named.items()]
        gone = self.tr("{name} (can be shown no more)")
        views += [Choice(name, gone.format(name=name)) for name in self._outdated]
        views += [Choice(one, ready_view_words(ready, words)) for ready, one in READY_VIEWS.items()]
        is_known = any(one.value == view for one in views)
        self.named.draw(views if is_known else [*views, Choice(view, self.tr("Not kept"))], view)

    def _offer(self, box: ChoiceBox, chosen: Dimension | str) -> None:
        """What can be told apart of the measure; a dimension that stands elsewhere moves here."""
        words = choices(self._view.measure.dimensions, dimension_words)
        offered: list[Choice[object]] = [Choice(NONE, "–")]
        offered += [Choice(one.value, one.text) for one in words]
        box.draw(offered, chosen)

    def _choose_measure(self) -> None:
        measure = self.measure.chosen
        if not isinstance(measure, Measure):
            return
        view, has = self._view, set(measure.dimensions)
        self._want(
            measure=measure,
            rows=tuple(one for one in view.rows if one in has),
            column=view.column if view.column in has else None,
            only={one: kept for one, kept in view.only.items() if one in has},
        )

    def _choose_down(self, box: ChoiceBox) -> None:
        others = self.then_down if box is self.down else self.down
        mine, other = box.chosen, others.chosen
        pair = (mine, other) if box is self.down else (other, mine)
        kept = (one for one in pair if isinstance(one, Dimension))
        rows = tuple(dict.fromkeys(kept)) if mine != other else (mine,)
        column = self._view.column
        self._want(
            rows=tuple(one for one in rows if isinstance(one, Dimension)),
            column=None if column in rows else column,
        )

    def _choose_across(self) -> None:
        chosen = self.across.chosen
        column = chosen if isinstance(chosen, Dimension) else None
        self._want(column=column, rows=tuple(one for one in self._view.rows if one is not column))

    def _choose_days(self) -> None:
        if isinstance(self.days.chosen, QuickPeriod):
            self._want(when=self.days.chosen)

    def _take_days(self) -> None:
        """Enter in one of the two days: both hold, and who typed the later one first may."""
        first, last = (_day_in(field) for field in (self.first, self.last))
        for field, day in ((self.first, first), (self.last, last)):
            is_wrong = day is None
            self._rows[field].set_error(self.tr("Type day, month and year") if is_wrong else "")
        if first is not None and last is not None:
            self._want(when=Period(min(first, last), max(first, last)))
            self.left.emit()

    def _want(self, **changes: object) -> None:
        self.chosen.emit(replace(self._view, **changes))  # type: ignore[arg-type]  # its fields

    def _connect(self) -> None:
        self._on(self.named, View, self.chosen.emit)
        self._on(self.named, str, self.outdated_chosen.emit)
        self.measure.chosen_changed.connect(self._choose_measure)
        for box in (self.down, self.then_down):
            box.chosen_changed.connect(lambda box=box: self._choose_down(box))
        self.across.chosen_changed.connect(self._choose_across)
        self.days.chosen_changed.connect(self._choose_days)
        self._on(self.comparison, Comparison, lambda one: self._want(comparison=one))
        self._on(self.share, Share, lambda one: self._want(share=one))
        for field in (self.first, self.last):
            field.returnPressed.connect(self._take_days)

    def _on(self, box: ChoiceBox, kind: type[T], act: Callable[[T], object]) -> None:
        box.chosen_changed.connect(
            lambda: act(box.chosen) if isinstance(box.chosen, kind) else None
        )

    def _lay_out(self) -> None:
        form = Form(2)
        halves = (self.first, self.last, self.comparison, self.share)
        for box, row in self._rows.items():
            form.add(row, 1 if box in halves else 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        layout.addStretch(1)


def _day_in(field: DateField) -> date | None:
    return None if field.value is None else field.value.full()

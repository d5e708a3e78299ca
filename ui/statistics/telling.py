"""How the last act on the statistics screen went, in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QObject

from checkpoint.services.statistics import NoLongerWanted
from ui.statistics.states import (
    Counting,
    Done,
    NotCounted,
    SavedAs,
    Shown,
    StatisticsState,
    ViewGivenUp,
    ViewKept,
)
from ui.theme import Tone
from ui.widgets.notice_line import Notice
from ui.wording import say_problem


class StatisticsTelling(QObject):
    """Says what is to be said of a state."""

    def notice_of(self, state: StatisticsState) -> Notice | None:
        """The sentence, if there is one."""
        match state:
            case Counting():
                return None
            case NotCounted(trouble=NoLongerWanted()):
                return Notice(text=self.tr("The counting was stopped. F5 counts again."))
            case NotCounted(trouble=trouble):
                return Notice(text=say_problem(trouble), tone=Tone.ATTENTION)
            case Shown():
                return self._of_figures(state)

    def _of_figures(self, state: Shown) -> Notice | None:
        if state.trouble is not None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        if state.done is not None:
            return Notice(text=self._done(state.done), tone=Tone.CLEAR)
        if state.pivot.whole.total == 0:
            return Notice(text=self.tr("NIHIL: there is nothing of this in these days."))
        return None

    def _done(self, done: Done) -> str:
        match done:
            case SavedAs(path, 0):
                return self.tr("Saved as {place}.").format(place=path)
            case SavedAs(path, below):
                text = self.tr("Saved as {place}. Counts below {limit} are hidden in it.")
                return text.format(place=path, limit=below)
            case ViewKept(name):
                return self.tr("Kept as {name}.").format(name=name)
            case ViewGivenUp(name):
                return self.tr("{name} is not kept any more.").format(name=name)

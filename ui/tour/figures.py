"""The figures of the post: of the year, and of today beside yesterday."""

from __future__ import annotations

from checkpoint.domain.statistics.views import READY_VIEWS, ReadyView
from ui.statistics.presenter import StatisticsPresenter
from ui.statistics.states import Shown
from ui.tour.guide import Guide, reached


def look_at_figures(guide: Guide) -> None:
    """Look at the year by month and, by nationality, at today beside yesterday."""
    presenter = guide.presenter(StatisticsPresenter)
    guide.shoot("statistics")
    presenter.choose(READY_VIEWS[ReadyView.NATIONALITIES])
    guide.write("1")
    guide.press("F6")
    reached(presenter.state, Shown)
    guide.shoot("statistics-compared")
    guide.shoot_dialog("statistics-only-some", lambda: guide.press("F3"))
    guide.shoot_dialog("statistics-keep-view", lambda: guide.press("F2"))

"""Turns the choice of a view into figures, and lets figures leave."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.statistics.pivot import Pivot
from checkpoint.domain.statistics.question import Figures
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import READY_VIEWS, KeptView, ReadyView, View
from checkpoint.paper_file import write_paper
from checkpoint.services.ports import Clock
from checkpoint.services.statistics import FileForm, NoLongerWanted, StatisticsService, ViewOutdated
from checkpoint.words.catalogue import Catalogue
from ui.background import Background
from ui.language import catalogue
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

FileMaker: TypeAlias = Callable[[Pivot, FileForm, str, datetime, Catalogue], bytes]


class StatisticsPresenter(QObject):
    """Holds which view is looked at. A newer question stops the one before.

    Its Background is not the database's: a year is counted in seconds, and the counter does not
    wait for that.
    """

    changed = Signal(object)
    """Carries each new StatisticsState."""
    views_changed = Signal()
    """Other views are kept now."""
    values_told = Signal(object, object)
    """Carries a Dimension and how many there are of each of its values, in the days looked at."""

    def __init__(
        self,
        *,
        statistics: StatisticsService,
        make_file: FileMaker,
        clock: Clock,
        background: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._statistics = statistics
        self._make_file = make_file
        self._clock = clock
        self._background = background
        self._officer = officer
        self.post = post
        self.kept: Sequence[KeptView] = ()
        self._running: Event | None = None
        """Set when the question under way is wanted no more."""
        self.state: StatisticsState = Counting(READY_VIEWS[ReadyView.MONTHS])

    @property
    def mask_below(self) -> int:
        """What is smaller is hidden in files for partners."""
        return self._statistics.mask_below

    @property
    def named(self) -> Mapping[str, View]:
        """The views that were kept, by name."""
        return {one.name: one.view for one in self.kept if one.view is not None}

    @property
    def outdated(self) -> Sequence[str]:
        """The names of views that cannot be shown any more."""
        return [one.name for one in self.kept if one.is_outdated]

    def refuse_outdated(self, name: str) -> None:
        """One of these was chosen: what is shown stays."""
        self._refuse(ViewOutdated(name))

    def begin(self) -> None:
        """The page came to the front."""
        self.look()
        self._read_views()

    def rest(self) -> None:
        """The page went to the back: nobody waits any more."""
        if self._running is not None:
            self._running.set()

    def look(self) -> None:
        """Count anew what is looked at."""
        self._count(self.state.view)

    def choose(self, view: View) -> None:
        """Look at another view."""
        if view != self.state.view or isinstance(self.state, NotCounted):
            self._count(view)

    def stop(self) -> None:
        """Wait no more; what was shown before stays."""
        if isinstance(self.state, Counting) and self._running is not None:
            self._running.set()
            self._become(NotCounted(self.state.view, NoLongerWanted(), self.state.pivot))

    def ask_values(self, dimension: Dimension) -> None:
        """Find out which values a dimension has in the days looked at."""
        view = self.state.view
        only = {one: kept for one, kept in view.only.items() if one is not dimension}
        wanted = View(measure=view.measure, rows=(dimension,), only=only, when=view.when)
        self._background.run(
            partial(self._values, wanted),
            done=partial(self.values_told.emit, dimension),
            failed=self._refuse,
            owner=self,
        )

    def keep(self, name: str) -> None:
        """Keep what is looked at under a name."""
        view = self.state.view
        self._act(
            lambda: ViewKept(self._statistics.keep(self._officer, name, view).name),
            then=self._read_views,
        )

    def give_up(self, name: str) -> None:
        """Keep nothing under a name any more."""

        def work() -> Done:
            self._statistics.give_up(self._officer, name)
            return ViewGivenUp(name)

        self._act(work, then=self._read_views)

    def save(self, path: Path, form: FileForm, *, is_for_partner: bool) -> None:
        """Write what is shown to a file; for a partner, without small counts."""
        state = self.state
        if not isinstance(state, Shown):
            return
        made = partial(
            self._statistics.export,
            self._officer,
            state.pivot,
            form,
            partial(self._made, form, catalogue()),
            is_for_partner=is_for_partner,
        )

        def work() -> Done:
            file = made()
            write_paper(path, file.content, file.noting)
            return SavedAs(path, self.mask_below if is_for_partner else 0)

        self._act(work)

    def _made(self, form: FileForm, words: Catalogue, pivot: Pivot) -> bytes:
        return self._make_file(pivot, form, self.post.code, self._clock(), words)

    def _values(self, view: View) -> Figures:
        pivot = self._statistics.look(self._officer, view)
        return {line.key: line.total or 0 for line in pivot.lines}

    def _count(self, view: View) -> None:
        if self._running is not None:
            self._running.set()
        stopped = self._running = Event()
        self._become(Counting(view, self._last))
        self._background.run(
            partial(self._statistics.look, self._officer, view, lambda: not stopped.is_set()),
            done=partial(self._counted, stopped, view),
            failed=partial(self._not_counted, stopped, view),
            owner=self,
        )

    def _counted(self, stopped: Event, view: View, pivot: Pivot) -> None:
        if self._is_current(stopped):
            self._become(Shown(view, pivot))

    def _not_counted(self, stopped: Event, view: View, trouble: CheckpointError) -> None:
        if self._is_current(stopped):
            self._become(NotCounted(view, trouble, self._last))

    def _is_current(self, stopped: Event) -> bool:
        return stopped is self._running and not stopped.is_set()

    @property
    def _last(self) -> Pivot | None:
        """The figures that stand on the screen."""
        return self.state.pivot

    def _read_views(self) -> None:
        self._background.run(
            partial(self._statistics.views, self._officer),
            done=self._views_read,
            failed=lambda _trouble: None,
            owner=self,
        )

    def _views_read(self, kept: Sequence[KeptView]) -> None:
        if kept != self.kept:
            self.kept = kept
            self.views_changed.emit()

    def _act(self, work: Callable[[], Done], then: Callable[[], None] | None = None) -> None:
        def done(what: Done) -> None:
            if isinstance(self.state, Shown):
                self._become(replace(self.state, done=what, trouble=None))
            if then is not None:
                then()

        self._background.run(work, done=done, failed=self._refuse, owner=self)

    def _refuse(self, trouble: CheckpointError) -> None:
        if isinstance(self.state, Shown):
            self._become(replace(self.state, done=None, trouble=trouble))

    def _become(self, state: StatisticsState) -> None:
        self.state = state
        self.changed.emit(state)

"""What a shift lead asks of the register in figures."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import CheckpointError, NotFound
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import DAY, Post
from checkpoint.domain.reporting.issue import DayNotBegun
from checkpoint.domain.statistics.masking import masked
from checkpoint.domain.statistics.noted_counts import noted_counts
from checkpoint.domain.statistics.pivot import Pivot, pivot_of
from checkpoint.domain.statistics.question import (
    NOTED_MEASURES,
    Figures,
    Period,
    Question,
    TraitCount,
    Wanted,
    answer,
)
from checkpoint.domain.statistics.spans import month_later
from checkpoint.domain.statistics.traits import Value
from checkpoint.domain.statistics.views import READY_VIEWS, KeptView, ReadyView, View
from checkpoint.services.access import require_standing
from checkpoint.services.count_memory import CountMemory
from checkpoint.services.outgoing import Outgoing
from checkpoint.services.ports import Clock, NewId, Storage, Store

_LOOKS_UP_EVERY = 1_000
"""Records between two looks whether the answer is still wanted."""


class NoLongerWanted(CheckpointError):
    """Whoever asked has asked something else meanwhile, or does not wait any more."""


class NoSuchView(NotFound):
    """No view bears that name."""


class ViewOutdated(NotFound):
    """It names what there is no more, such as a purpose that nobody is asked for now."""


class FileForm(StrEnum):
    """As what figures leave the program."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class FigureFile:
    """A file of what a view shows, as it is to be written."""

    content: bytes
    noting: Outgoing


class StatisticsService:
    """Counts; no name and no document is in any answer."""

    def __init__(
        self, *, storage: Storage, clock: Clock, new_id: NewId, mask_below: int = 0
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id
        self._memory = CountMemory()
        self.mask_below = mask_below
        """What is smaller is hidden in files for partners; below 2 nothing is."""

    def ask(
        self, actor: Officer, question: Question, is_wanted: Callable[[], bool] = _always
    ) -> Figures:
        """The figures asked for, as the register stands now.

        Raises NoLongerWanted, or DayNotBegun where all of it is still to come: nought would be
        read as NIHIL.
        """
        actor.must(Permission.READ_FIGURES)
        self._must_have_begun(question.post, question.period)
        with self._storage.reading() as store:
            return self._figures(store, question, is_wanted)

    def look(self, actor: Officer, view: View, is_wanted: Callable[[], bool] = _always) -> Pivot:
        """What a view shows now, both its periods of one moment; raises as `ask`."""
        actor.must(Permission.READ_FIGURES)
        with self._storage.reading() as store:
            post = _post(store)
            span = view.span(post, self._clock())
            self._must_have_begun(post, span.period)
            other = span.compared(view.comparison)
            figures = self._figures(store, view.question(post, span.period), is_wanted)
            before = (
                None
                if other is None
                else self._figures(store, view.question(post, other), is_wanted)
            )
            return pivot_of(view, span.period, figures, other, before)

    def views(self, actor: Officer) -> Sequence[KeptView]:
        """The views that were kept at this post, by name."""
        actor.must(Permission.READ_FIGURES)
        with self._storage.reading() as store:
            return store.views.standing(_post(store).code)

    def view_named(self, actor: Officer, name: str) -> View:
        """A view that every post has, or one that was kept.

        Raises NoSuchView or ViewOutdated.
        """
        kept = {one.name: one for one in self.views(actor)}
        with suppress(ValueError):
            return READY_VIEWS[ReadyView(name)]
        found = kept.get(name)
        if found is None:
            raise NoSuchView(name)
        if found.view is None:
            raise ViewOutdated(name)
        return found.view

    def keep(self, actor: Officer, name: str, view: View) -> KeptView:
        """Keep a view under a name, in place of what bore it; raises ViewNameMissing."""
        return self._keep(actor, " ".join(name.split()), view)

    def give_up(self, actor: Officer, name: str) -> None:
        """Keep nothing under a name any more; raises NoSuchView."""
        if name not in {one.name for one in self.views(actor)}:
            raise NoSuchView(name)
        self._keep(actor, name, None)

    def _keep(self, actor: Officer, name: str, view: View | None) -> KeptView:
        at = self._clock()
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.READ_FIGURES)
            kept = KeptView(
                id=self._new_id(),
                post=_post(store).code,
                name=name,
                view=view,
                officer=actor.id,
                at=at,
            )
            store.views.add(kept)
            store.audit.append(
                Act(
                    action=Action.FIGURE_VIEW_KEPT,
                    at=at,
                    actor=str(actor.id),
                    subject=str(kept.id),
                    detail={"given_up": "no" if view else "yes"},
                )
            )
        return kept

    def for_partner(self, pivot: Pivot) -> Pivot:
        """What of it may be given to others: small counts are hidden, as the setting says."""
        return masked(pivot, self.mask_below)

    def export(
        self,
        actor: Officer,
        pivot: Pivot,
        form: FileForm,
        make: Callable[[Pivot], bytes],
        *,
        is_for_partner: bool,
    ) -> FigureFile:
        """A file of what a view shows, noted by whoever writes it."""
        actor.must(Permission.ISSUE_REPORTS)
        content = make(self.for_partner(pivot) if is_for_partner else pivot)
        view = pivot.view
        detail = {
            "measure": view.measure.value,
            "by": ",".join(view.by),
            "first": pivot.period.first_on.isoformat(),
            "last": pivot.period.last_on.isoformat(),
            "form": form.value,
            "masked_below": str(self.mask_below if is_for_partner else 0),
        }
        noting = Outgoing(
            storage=self._storage,
            clock=self._clock,
            actor=actor,
            permission=Permission.ISSUE_REPORTS,
            act=lambda: Act(
                action=Action.FIGURES_EXPORTED,
                at=self._clock(),
                actor=str(actor.id),
                detail=detail,
            ),
        )
        return FigureFile(content, noting)

    def _must_have_begun(self, post: Post, period: Period) -> None:
        if not post.has_begun(period.first_on, self._clock()):
            raise DayNotBegun

    def _figures(self, store: Store, question: Question, is_wanted: Callable[[], bool]) -> Figures:
        return answer(question, self._counted(store, question.wanted, is_wanted))

    def _counted(
        self, store: Store, wanted: Wanted, is_wanted: Callable[[], bool]
    ) -> Iterator[TraitCount]:
        if wanted.measure in NOTED_MEASURES:
            # Not month by month: who comes at midnight in a car of the day before is in that car.
            yield from self._memory.count(
                store.figures, wanted, partial(_noted_counts, store, wanted, is_wanted)
            )
            return
        for month in _months(wanted.period):
            if not is_wanted():
                raise NoLongerWanted
            asked = replace(wanted, period=month)
            yield from self._memory.count(store.figures, asked, partial(store.figures.count, asked))


def _noted_counts(
    store: Store, wanted: Wanted, is_wanted: Callable[[], bool]
) -> Iterable[TraitCount]:
    """Each meeting of traits once, for so they are remembered."""
    counts: Tally[tuple[Value, ...]] = Tally()
    noted = noted_counts(wanted, store.figures.noted_of(wanted))
    for values, count in _while_wanted(noted, is_wanted):
        counts[values] += count
    return counts.items()


def _while_wanted(
    counts: Iterator[TraitCount], is_wanted: Callable[[], bool]
) -> Iterator[TraitCount]:
    for place, count in enumerate(counts):
        if place % _LOOKS_UP_EVERY == 0 and not is_wanted():
            raise NoLongerWanted
        yield count


def _months(period: Period) -> Iterator[Period]:
    """Its months, each to be counted by itself.

    Who does not wait any more is soon rid of the question, and other periods have the same months.
    """
    first = period.first_on
    while first <= period.last_on:
        after = month_later(first.replace(day=1), 1)
        yield Period(first, min(after - DAY, period.last_on))
        first = after


def _post(store: Store) -> Post:
    post = store.posts.post()
    if post is None:
        raise NotFound("the post has not been set up")
    return post

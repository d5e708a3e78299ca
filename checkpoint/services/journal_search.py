"""The whole register: looked through a stretch at a time, counted, and given out as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.cases.masking import masked_among
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.journal.entries import Entry
from checkpoint.domain.journal.search import PAGE, EntryKind, Found, Place, Search
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.statistics.question import Measure, Question, answer
from checkpoint.services.journal_entries import entries_on, uncovered
from checkpoint.services.outgoing import Outgoing
from checkpoint.services.ports import Clock, Storage, Store

MOST_EXPORTED = 100_000
"""Records in a file: more are no help to who reads them, and figures are counted elsewhere."""
MOST_DAYS_COUNTED = 366
"""Of a longer period it is told how many were found so far: to count takes more than a moment."""
MOST_TALLIED = 1_000
"""Found ones that are counted at once; of more it is told that there are more than so many."""
STRETCHES_TALLIED = 3
"""So far down one looks to count them: some tenths of a second."""
_NAMED_BY_TEXT = "text"
_NOT_SAID = (None, "")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were found."""

    found: int
    is_all: bool
    """False where there are more, or may be."""


class JournalExport:
    """What goes into a file, told once; afterwards it is known how much of it there was."""

    def __init__(
        self,
        tell: Callable[[JournalExport], Iterator[Entry]],
        noting: Callable[[JournalExport], Outgoing],
    ) -> None:
        self._tell = tell
        self.noting = noting(self)
        """By whoever writes it."""
        self.count = 0
        self.has_more = False
        """Whether there is more than fits."""
        self.oldest: Entry | None = None
        """The last that was told: what did not fit is older."""

    def __iter__(self) -> Iterator[Entry]:
        return self._tell(self)

    def told(self, entry: Entry) -> Entry:
        """Count an entry that is told now."""
        self.count += 1
        self.oldest = entry
        return entry


class JournalSearchService:
    """Looks through the register of a post.

    Of who may be a victim, only named roles are shown more than that somebody crossed, and a
    search that asks who it is does not find him.
    """

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def look(
        self, actor: Officer, search: Search, below: Place | None = None, *, most: int = PAGE
    ) -> Found:
        """What is found on the next stretch (`JournalBook.look`); perhaps nothing yet."""
        actor.must(Permission.READ_JOURNAL)
        with self._storage.reading() as store:
            found = entries_on(store, actor, search, below, most=most)
            if actor.may(Permission.SEE_PROTECTED):
                return found
            return replace(found, entries=uncovered(store, search, found.entries))

    def page(
        self, actor: Officer, search: Search, below: Place | None = None, *, most: int = PAGE
    ) -> Found:
        """A page, however far one has to look for it."""
        told: tuple[Entry, ...] = ()
        while True:
            found = self.look(actor, search, below, most=most - len(told))
            told, below = told + found.entries, found.on
            if below is None or len(told) >= most:
                return Found(told, below)

    def beside(self, actor: Officer, records: Sequence[Recorded]) -> Sequence[Recorded]:
        """Records that were found, with all that amends them or is amended by them."""
        actor.must(Permission.READ_JOURNAL)
        ids = [record.crossing.id for record in records]
        with self._storage.reading() as store:
            chains = store.journal.chains(ids)
            if actor.may(Permission.SEE_PROTECTED):
                return chains
            return masked_among(chains, store.screening.hidden())

    def count(self, actor: Officer, post: Post, search: Search) -> int | None:
        """How many that count there are, where the figures tell it in a moment; else None.

        It is the count that every report has (`FigureBook`): what was corrected or cancelled is
        among what is found and not in it.
        """
        actor.must(Permission.READ_JOURNAL)
        if not actor.may(Permission.READ_FIGURES) or not _is_counted(search):
            return None
        only = {trait: frozenset({value}) for trait, value in search.narrows.items()}
        period = search.period
        if period is None or period.days > MOST_DAYS_COUNTED:
            return None
        question = Question(post=post, period=period, measure=Measure.RECORDED, only=only)
        with self._storage.reading() as store:
            return sum(answer(question, store.figures.count(question.wanted)).values())

    def tally(
        self,
        actor: Officer,
        search: Search,
        told: int,
        on: Place | None,
        is_wanted: Callable[[], bool] = lambda: True,
    ) -> Tally:
        """How many there are, beginning with the ``told`` above a place; for whoever may read them.

        It is gone on with for a moment only, and given up as soon as nobody wants it any more.
        """
        for _stretch in range(STRETCHES_TALLIED):
            if on is None or told >= MOST_TALLIED or not is_wanted():
                break
            found = self.look(actor, search, on, most=MOST_TALLIED - told)
            told, on = told + len(found.entries), found.on
        return Tally(told, is_all=on is None)

    def export(self, actor: Officer, search: Search) -> JournalExport:
        """What is found, newest first, MOST_EXPORTED at the most; a file goes who knows where.

        So nobody who may be a victim is in it, whoever asks.
        """
        actor.must(Permission.EXPORT_JOURNAL)
        return JournalExport(
            partial(self._told, actor, search), partial(self._outgoing, actor, search)
        )

    def _told(self, actor: Officer, search: Search, export: JournalExport) -> Iterator[Entry]:
        with self._storage.reading() as store:
            yield from _every(store, actor, search, export)

    def _outgoing(self, actor: Officer, search: Search, export: JournalExport) -> Outgoing:
        return Outgoing(
            storage=self._storage,
            clock=self._clock,
            actor=actor,
            permission=Permission.EXPORT_JOURNAL,
            act=lambda: Act(
                action=Action.JOURNAL_EXPORTED,
                at=self._clock(),
                actor=str(actor.id),
                subject=search.post,
                detail={"records": str(export.count), **_told_of(search)},
            ),
        )


def _every(store: Store, actor: Officer, search: Search, export: JournalExport) -> Iterator[Entry]:
    below: Place | None = None
    while True:
        left = MOST_EXPORTED - export.count
        # One more than has room shows whether that is all.
        found = entries_on(store, actor, search, below, most=min(PAGE * 10, left + 1))
        told = uncovered(store, search, found.entries)
        for entry in told[:left]:
            yield export.told(entry)
        export.has_more = len(told) > left
        below = found.on
        if below is None or export.has_more:
            return


def _is_counted(search: Search) -> bool:
    by_more = search.text.strip() or search.officer or search.mark
    return not by_more and search.kind is not EntryKind.CASE


def _told_of(search: Search) -> dict[str, str]:
    """What was asked, for the trail; a text may be a name, and is only told to have been there."""
    said = {field.name: getattr(search, field.name) for field in fields(search)}
    del said["post"]
    period = said.pop("period")
    if said.pop(_NAMED_BY_TEXT).strip():
        said[_NAMED_BY_TEXT] = "yes"
    if period is not None:
        said |= {"first_on": period.first_on, "last_on": period.last_on}
    return {name: str(value) for name, value in said.items() if value not in _NOT_SAID}

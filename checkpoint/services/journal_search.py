"""The whole register: looked through a stretch at a time, counted, and given out as a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.cases.masking import hidden_among, masked, masked_among
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.journal.search import PAGE, Found, Place, Search
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.statistics.question import Measure, Question, answer
from checkpoint.services.ports import Clock, Storage, Store

MOST_EXPORTED = 100_000
"""Records in a file: more are no help to who reads them, and figures are counted elsewhere."""
MOST_DAYS_COUNTED = 366
"""Of a longer period it is told how many were found so far: to count takes more than a moment."""
_NAMED_BY_TEXT = "text"
_NOT_SAID = (None, "")


class RecordTally:
    """Records, counted as they go by."""

    def __init__(self, records: Iterator[Recorded]) -> None:
        self._records = records
        self.count = 0

    def __iter__(self) -> Iterator[Recorded]:
        for record in self._records:
            self.count += 1
            yield record


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
            found = store.journal.look(search, below, most=most)
            if actor.may(Permission.SEE_PROTECTED):
                return found
            return replace(found, records=_uncovered(store, search, found.records))

    def page(
        self, actor: Officer, search: Search, below: Place | None = None, *, most: int = PAGE
    ) -> Found:
        """A page, however far one has to look for it."""
        told: tuple[Recorded, ...] = ()
        while True:
            found = self.look(actor, search, below, most=most - len(told))
            told, below = told + found.records, found.on
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

    def export(self, actor: Officer, search: Search) -> Iterator[Recorded]:
        """What is found, newest first, MOST_EXPORTED at the most; a file goes who knows where.

        So nobody who may be a victim is in it, whoever asks. It is on the trail when the last
        record was told, and nobody is to get what was written before.
        """
        actor.must(Permission.EXPORT_JOURNAL)
        return self._noted(actor, search)

    def _noted(self, actor: Officer, search: Search) -> Iterator[Recorded]:
        count = 0
        with self._storage.reading() as store:
            for record in _every(store, search):
                count += 1
                yield record
        act = Act(
            action=Action.JOURNAL_EXPORTED,
            at=self._clock(),
            actor=str(actor.id),
            subject=search.post,
            detail={"records": str(count), **_told_of(search)},
        )
        with self._storage.writing() as store:
            store.audit.append(act)


def _every(store: Store, search: Search) -> Iterator[Recorded]:
    below: Place | None = None
    left = MOST_EXPORTED
    while left:
        found = store.journal.look(search, below, most=min(PAGE * 10, left))
        told = _uncovered(store, search, found.records)
        yield from told
        left, below = left - len(told), found.on
        if below is None:
            return


def _uncovered(store: Store, search: Search, records: Sequence[Recorded]) -> tuple[Recorded, ...]:
    """The records as everybody may read them, without those that only a hidden fact has found.

    A correction may have given a record another document: the whole chain is looked at.
    """
    if not records:
        return ()
    chains = store.journal.chains([record.crossing.id for record in records])
    hidden = hidden_among(chains, store.screening.hidden())
    return tuple(
        masked(record) if record.crossing.id in hidden else record
        for record in records
        if record.crossing.id not in hidden or not search.asks_who
    )


def _is_counted(search: Search) -> bool:
    return not search.text.strip() and search.officer is None and search.mark is None


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

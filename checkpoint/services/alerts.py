"""The alert book: entries by hand, whole lists with a preview, and how old it all is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.due import Due, days_due, due_of
from checkpoint.domain.alerts.importing import with_reference
from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.alerts.versions import Hand
from checkpoint.domain.alerts.wanted import Wanted
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.documents.travel_document import INDONESIA
from checkpoint.domain.errors import InvalidValue, NotFound
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Direction
from checkpoint.services.ports import Clock, Storage, Store
from checkpoint.services.screening import likest_first, matches_with, yardstick_of

HAND_LIST = "local"
"""The list of entries made by hand at this post."""
MOST_HELD = 20_000
"""Entries that a window holds: whoever seeks another looks for it."""
MOST_FOUND = 500
"""Of what is looked for so many are told; whoever seeks another types more of its name."""
PAGE = 500
"""Entries that are read at a time."""


@dataclass(frozen=True, slots=True)
class BookState:
    """How current the book is: every screen shows it, for an old list finds nobody new."""

    version: int
    changed_at: datetime | None = None
    listed_at: datetime | None = None
    """When a list was last taken over, whatever was written by hand since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """The newest entries of the book, and what asks for a look; all, if the book is not large."""

    alerts: Sequence[Alert]
    """Newest first."""
    sizes: Mapping[str, int]
    """How many entries each list has."""
    due: Due
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What was looked for in the book."""

    alerts: Sequence[Alert]
    """Newest first."""
    is_all: bool
    """Or there are more than are told."""


class EntryTwice(InvalidValue):
    """The list has an entry of that reference, or of that content where it has no reference."""


class EntryGone(NotFound):
    """The entry is not on its list any more: somebody else ended it."""


class AlertService:
    """Keeps the alert book."""

    def __init__(self, *, storage: Storage, clock: Clock, most_held: int = MOST_HELD) -> None:
        self._storage = storage
        self._clock = clock
        self._most_held = most_held

    def state(self) -> BookState:
        """How current the book is; anybody may know."""
        with self._storage.reading() as store:
            return state_of(store)

    def every(self, actor: Officer) -> Iterator[Alert]:
        """All alerts on the lists, newest first; those whose term has ended too.

        They are read a page at a time, so that nobody who writes has to wait for it; what is
        written meanwhile is not among them.
        """
        actor.must(Permission.READ_ALERTS)
        return self._every()

    def _every(self) -> Iterator[Alert]:
        with self._storage.reading() as store:
            version = store.alerts.version()
        before, page = None, None
        while page is None or page:
            with self._storage.reading() as store:
                page = store.alerts.excerpts.held_by(version, most=PAGE, before=before)
            yield from (alert for _, alert in page)
            before = page[-1][0] if page else None

    def excerpt(self, actor: Officer) -> Excerpt:
        """As much of the book as a window holds: the newest, and all that asks for a look."""
        actor.must(Permission.READ_ALERTS)
        most = self._most_held
        with self._storage.reading() as store:
            today, excerpts = self._today(store), store.alerts.excerpts
            sizes = excerpts.sizes()
            due = due_of(store.alerts.terms_ending(*days_due(today)), today)
            held = excerpts.held_by(store.alerts.version(), most=most)
            is_whole = sum(sizes.values()) <= most
            asking = () if is_whole else excerpts.ending(*days_due(today), most=most)
        older = [one for one in asking if one[0] < held[-1][0]]
        alerts = [alert for _, alert in (*held, *older)]
        return Excerpt(alerts=alerts, sizes=sizes, due=due, is_whole=is_whole)

    def find(self, actor: Officer, wanted: Wanted) -> Found:
        """Look through the whole book; of a large one that takes up to a second."""
        actor.must(Permission.READ_ALERTS)
        with self._storage.reading() as store:
            found = store.alerts.excerpts.wanted(wanted, self._today(store), most=MOST_FOUND + 1)
        return Found(found[:MOST_FOUND], is_all=len(found) <= MOST_FOUND)

    def matches(
        self, actor: Officer, traveller: Traveller, direction: Direction | None = None
    ) -> Sequence[AlertMatch]:
        """Whom on the lists a person may be, the likest first.

        ``direction`` leaves out the entries that do not hold for him in it today.
        """
        actor.must(Permission.READ_ALERTS)
        with self._storage.reading() as store:
            today, book = self._today(store), store.alerts
            found = likest_first(matches_with(book, traveller, yardstick_of(book)))
        if direction is None:
            return found
        is_citizen = traveller.nationality == INDONESIA
        return [
            match
            for match in found
            if match.alert.concerns(direction, is_citizen=is_citizen, on=today)
        ]

    def add(self, actor: Officer, alert: Alert) -> Alert:
        """Put an entry made by hand into the book; it is in force from this moment."""
        actor.must(Permission.KEEP_ALERTS)
        if not alert.reason.strip():
            raise InvalidValue("an entry made by hand says why")
        if alert.valid_from is None:
            raise InvalidValue("an entry made by hand says from which day; the law counts from it")
        kept = with_reference(replace(alert, list_name=HAND_LIST))
        with self._storage.writing() as store:
            if store.alerts.of_reference(HAND_LIST, kept.reference) is not None:
                raise EntryTwice
            at = self._clock()
            store.alerts.add((kept,), at=at, hand=Hand(officer=actor.id))
            store.audit.append(self._act(Action.ALERT_ADDED, actor, str(kept.id), at))
        return kept

    def end(
        self,
        actor: Officer,
        id: UUID,
        reason: str,
        *,
        letter: str = "",
        letter_on: date | None = None,
    ) -> None:
        """Take an entry off its list; it stays readable. A letter may have asked for it.

        Of an imported list, the entry comes back with the next version that still holds it.
        """
        actor.must(Permission.KEEP_ALERTS)
        if not reason.strip():
            raise InvalidValue("ending an alert takes a reason")
        with self._storage.writing() as store:
            if not store.alerts.is_standing(id):
                raise EntryGone(str(id))
            at = self._clock()
            hand = Hand(
                officer=actor.id,
                reason=reason.strip(),
                letter=letter.strip(),
                letter_on=letter_on,
            )
            store.alerts.end((id,), at=at, hand=hand)
            act = self._act(Action.ALERT_ENDED, actor, str(id), at, **grounds_of(hand))
            store.audit.append(act)

    def _today(self, store: Store) -> date:
        """The day at the post."""
        post, at = store.posts.post(), self._clock()
        return post.local(at).date() if post else at.date()

    def _act(
        self, action: Action, actor: Officer, subject: str, at: datetime, **detail: str
    ) -> Act:
        return Act(action=action, at=at, actor=str(actor.id), subject=subject, detail=detail)


def grounds_of(hand: Hand) -> dict[str, str]:
    """On what grounds the book was changed, as the trail notes it."""
    letter_on = hand.letter_on.isoformat() if hand.letter_on else ""
    grounds = {"reason": hand.reason, "letter": hand.letter, "letter_on": letter_on}
    return {name: text for name, text in grounds.items() if text}


def state_of(store: Store) -> BookState:
    """How current the book is, as one transaction sees it."""
    alerts = store.alerts
    return BookState(alerts.version(), alerts.changed_at(), alerts.listed_at())

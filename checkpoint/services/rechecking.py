"""New and changed alerts, held against those who are inside or waiting: they came before the list.

The counter asks the lists when a document is scanned. Who was scanned yesterday would be met on
the way out at the earliest, and who was referred an hour ago perhaps not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import chain, islice
from typing import TypeAlias

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.few import FewAlerts
from checkpoint.domain.alerts.lost_documents import entry_of
from checkpoint.domain.alerts.matching import AlertMatch, Yardstick, compare
from checkpoint.domain.alerts.numbers import look_alike_form
from checkpoint.domain.alerts.searching import likely
from checkpoint.domain.alerts.traveller import Traveller, traveller_of
from checkpoint.domain.alerts.versions import ChangeNote
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.crossings.presence import INSIDE_FOR, Movement, Present, who_is_here
from checkpoint.domain.inspection.rechecking import Met, Recheck, bearing_of, gravest_first
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.alert_ports import AlertBook
from checkpoint.services.list_preparing import has_had_numbers
from checkpoint.services.ports import Clock, Storage, Store
from checkpoint.services.screening import yardstick_of

MOST_IN_MEMORY = 20_000
"""Alerts; more are looked for in the book's own file, which is slower for each and holds a million.
"""
NUMBERS_AT_ONCE = 500
MOST_NAMED = 20
"""Records that an entry of the audit trail names; how many there were, it says in any case."""

_Search: TypeAlias = Callable[[Traveller], Iterator[AlertMatch]]


class RecheckService:
    """Says whom of those who are here an alert may mean."""

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def of(self, actor: Officer, alert: Alert) -> Recheck:
        """Hold everybody who is here against one entry."""
        actor.must(Permission.KEEP_ALERTS)
        with self._storage.reading() as store:
            search = _search_of(FewAlerts((alert,)), yardstick_of(store.alerts))
            recheck = self._recheck(store, search, alerts=1)
        return self._told(actor, recheck, str(alert.id))

    def of_version(self, actor: Officer, version: int) -> Recheck:
        """Hold everybody who is here against what a version of the book brought or changed.

        An undoing brings back what had ended: nobody was held against it in the meantime.
        """
        actor.must(Permission.KEEP_ALERTS)
        with self._storage.reading() as store:
            note = _note_of(store, version)
            if note is None:
                return Recheck(alerts=0, held=0)
            count, search = self._search_for_new(store, note.list_name, version)
            if not count:
                return Recheck(alerts=0, held=0)
            recheck = self._recheck(store, search, alerts=count)
        return self._told(actor, recheck, note.list_name)

    def _search_for_new(self, store: Store, list_name: str, version: int) -> tuple[int, _Search]:
        """A version brings entries or bare numbers, whether it is a list or takes one back."""
        if has_had_numbers(store, list_name):
            new = FewAlerts(_new_numbers(store, self._here(store), list_name, version))
            if new.alerts:
                return len(new.alerts), _search_of(new, yardstick_of(store.alerts))
        return _search_among(store, version)

    def _recheck(self, store: Store, search: _Search, *, alerts: int) -> Recheck:
        here = self._here(store)
        today = self._today(store)
        met = [one for present in here for one in _met(store, present, search, today)]
        return Recheck(alerts=alerts, held=len(here), met=gravest_first(met))

    def _here(self, store: Store) -> Sequence[Present]:
        post, at = store.posts.post(), self._clock()
        if post is None:
            return ()
        since = at - INSIDE_FOR
        here = who_is_here(
            chain(_earlier(store, since), store.crossings.movements(since)),
            store.locks.every_open(post.code),
            waiting_since=post.span_of(post.day_of(at))[0],
            words=store.persons.every_word(),
        )
        gone = {entry.id for entry, _word in store.whereabouts.left()}
        return [one for one in here if one.id not in gone]

    def _told(self, actor: Officer, recheck: Recheck, subject: str) -> Recheck:
        """Note it, and leave out who was met where the actor may not know of travellers."""
        with self._storage.writing() as store:
            store.audit.append(
                Act(
                    action=Action.PRESENT_RECHECKED,
                    at=self._clock(),
                    actor=str(actor.id),
                    subject=subject,
                    detail={
                        "alerts": str(recheck.alerts),
                        "held": str(recheck.held),
                        "met": str(len(recheck.met)),
                        "who": " ".join(str(one.present.id) for one in recheck.met[:MOST_NAMED]),
                    },
                )
            )
        if actor.may(Permission.READ_JOURNAL):
            return recheck
        return replace(recheck, met=(), withheld=len(recheck.met))

    def _today(self, store: Store) -> date:
        post, at = store.posts.post(), self._clock()
        return post.local(at).date() if post else at.date()


def _earlier(store: Store, before: datetime) -> Iterator[Movement]:
    """Foreigners who came in before an instant and are inside, in the order of crossing."""
    entries = store.whereabouts.inside()
    return (one.movement for one in entries if one.crossed_at < before)


def _met(store: Store, present: Present, search: _Search, today: date) -> Iterator[Met]:
    for match in search(traveller_of(present.document)):
        bearing = bearing_of(match, present, today)
        if bearing is not None:
            # Few are met, and the rest of the record is read of them alone.
            record = store.crossings.find(present.id)
            plate = record.crossing.details.plate if record else ""
            yield Met(present=present, match=match, bearing=bearing, plate=plate)


def _note_of(store: Store, version: int) -> ChangeNote | None:
    notes = (one.note for one in store.alerts.history.versions() if one.version == version)
    return next(notes, None)


def _search_among(store: Store, version: int) -> tuple[int, _Search]:
    """Search among what a version brought: in memory while it is little, else in the whole book."""
    book, yardstick = store.alerts, yardstick_of(store.alerts)
    brought = book.history.added_by(version)
    few = list(islice(brought, MOST_IN_MEMORY + 1))
    if len(few) <= MOST_IN_MEMORY:
        return len(few), _search_of(FewAlerts(alert for _, alert in few), yardstick)
    serials = frozenset((*(serial for serial, _ in few), *(serial for serial, _ in brought)))
    return len(serials), _search_in(book, serials, yardstick)


def _new_numbers(
    store: Store, here: Sequence[Present], list_name: str, version: int
) -> Iterator[Alert]:
    """Of a list of nothing but numbers, those that are new on it and look like one that is here."""
    documents = (look_alike_form(present.document.number) for present in here)
    forms = iter({form for form in documents if form})
    while some := list(islice(forms, NUMBERS_AT_ONCE)):
        before = set(store.alerts.lost.of_forms(some, version - 1))
        for name, document in store.alerts.lost.of_forms(some):
            if name == list_name and (name, document) not in before:
                yield entry_of(name, document)


def _search_of(few: FewAlerts, yardstick: Yardstick) -> _Search:
    def search(traveller: Traveller) -> Iterator[AlertMatch]:
        if few.may_mean(traveller):
            for place in likely(traveller, few, yardstick):
                match = compare(traveller, few.alerts[place], yardstick)
                if match is not None:
                    yield match

    return search


def _search_in(book: AlertBook, wanted: frozenset[int], yardstick: Yardstick) -> _Search:
    file = book.file

    def search(traveller: Traveller) -> Iterator[AlertMatch]:
        serials = [one for one in likely(traveller, file, yardstick) if one in wanted]
        for alert in book.of_serials(serials) if serials else ():
            match = compare(traveller, alert, yardstick)
            if match is not None:
                yield match

    return search

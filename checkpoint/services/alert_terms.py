"""How long the entries of the book apply: put off by decisions, watched as they end, looked up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert, AlertKind
from checkpoint.domain.alerts.due import Due, days_due, due_of
from checkpoint.domain.alerts.extending import (
    TermDecision,
    TermFault,
    TermRefused,
    bar_to_extending,
    confirmed,
    extended,
)
from checkpoint.domain.alerts.versions import BookVersion, Hand
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.alerts import HAND_LIST, EntryGone
from checkpoint.services.ports import Clock, Storage, Store

MOST_ENDED = 500
"""Of the entries that are on no list any more so many are told; whoever seeks another types more
of its name."""

Rule: TypeAlias = Callable[[Alert, TermDecision, date], Alert | Mapping[str, TermFault]]


@dataclass(frozen=True, slots=True, kw_only=True)
class EndedEntry:
    """An entry that is on no list any more, and how it was taken off."""

    alert: Alert
    by: BookVersion
    officer: str = ""
    """Who took it off by hand; empty where a list did, or nobody noted it."""


def bar_to_change(alert: Alert) -> TermFault | None:
    """What keeps every decision from being written down at an entry.

    What a list says of an entry its next version says again: it is changed there.
    """
    if alert.list_name != HAND_LIST:
        return TermFault.OF_A_LIST
    return None if alert.kind is AlertKind.CEGAH_MENDESAK else bar_to_extending(alert)


class AlertTermService:
    """Keeps the terms of the entries."""

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def extend(self, actor: Officer, id: UUID, decision: TermDecision) -> Alert:
        """Put off the last day of an entry made by hand. Raises TermRefused, or EntryGone."""
        return self._rewrite(actor, id, decision, extended, Action.ALERT_EXTENDED)

    def confirm(self, actor: Officer, id: UUID, decision: TermDecision) -> Alert:
        """Make an exit ban of an urgent one, whose decision came. Raises TermRefused, EntryGone."""
        return self._rewrite(actor, id, decision, confirmed, Action.ALERT_CONFIRMED)

    def due(self, actor: Officer) -> Due:
        """How many entries end within seven days, and how many did since yesterday."""
        actor.must(Permission.READ_ALERTS)
        with self._storage.reading() as store:
            today = self._today(store)
            return due_of(store.alerts.terms_ending(*days_due(today)), today)

    def ended(self, actor: Officer, text: str = "") -> Sequence[EndedEntry]:
        """The entries that are on no list any more, the last one first, as far as they have this.

        What has lapsed stays on its list, and is in the book.
        """
        actor.must(Permission.READ_ALERTS)
        with self._storage.reading() as store:
            found = store.alerts.history.taken_off(text.split(), MOST_ENDED)
            names = {officer.id: officer.name for officer in store.staff.every()}
        return [
            EndedEntry(
                alert=alert,
                by=by,
                officer=names.get(by.note.hand.officer, "") if by.note.hand else "",
            )
            for alert, by in found
        ]

    def _rewrite(
        self, actor: Officer, id: UUID, decision: TermDecision, rule: Rule, action: Action
    ) -> Alert:
        actor.must(Permission.KEEP_ALERTS)
        with self._storage.writing() as store:
            before = store.alerts.find(id)
            if before is None or not store.alerts.is_standing(id):
                raise EntryGone(str(id))
            after = _ruled(before, decision, rule, self._today(store))
            at = self._clock()
            store.alerts.add((after,), at=at, hand=_hand(actor, decision))
            store.audit.append(_act(action, actor, decision, after, at))
        return after

    def _today(self, store: Store) -> date:
        """The day at the post."""
        post, at = store.posts.post(), self._clock()
        return post.local(at).date() if post else at.date()


def _ruled(before: Alert, decision: TermDecision, rule: Rule, today: date) -> Alert:
    """What the rule makes of an entry; raises TermRefused with the first that is against it."""
    bar = bar_to_change(before)
    is_urgent = before.kind is AlertKind.CEGAH_MENDESAK
    if bar is None and is_urgent is not (rule is confirmed):
        bar = TermFault.URGENT if is_urgent else TermFault.NOT_URGENT
    if bar is not None:
        raise TermRefused(bar, before)
    after = rule(before, decision, today)
    if isinstance(after, Alert):
        return after
    raise TermRefused(next(iter(after.values())), before)


def _hand(actor: Officer, decision: TermDecision) -> Hand:
    return Hand(officer=actor.id, letter=decision.number.strip(), letter_on=decision.decided_on)


def _act(action: Action, actor: Officer, decision: TermDecision, after: Alert, at: datetime) -> Act:
    detail = {
        "decision": decision.number.strip(),
        "decided_on": str(decision.decided_on),
        "valid_to": str(after.valid_to),
    }
    return Act(action=action, at=at, actor=str(actor.id), subject=str(after.id), detail=detail)

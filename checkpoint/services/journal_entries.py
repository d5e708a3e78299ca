"""The journal's entries as one: records of the register, and between them the steps of cases."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from checkpoint.domain.cases.masking import hidden_among, masked
from checkpoint.domain.journal.case_steps import CaseStep, masked_step
from checkpoint.domain.journal.entries import Entry
from checkpoint.domain.journal.search import EntryKind, Found, Place, Search, merged
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.case_step_book import Stretch
from checkpoint.services.ports import Store


def entries_on(
    store: Store, actor: Officer, search: Search, below: Place | None, *, most: int
) -> Found:
    """What is found on the next stretch; cases only for who works them."""
    if search.kind is EntryKind.CASE:
        actor.must(Permission.WORK_CASES)
        return _steps(store, search, below, None, most=most)
    found = store.journal.look(search, below, most=most)
    if not search.asks_cases or not actor.may(Permission.WORK_CASES):
        return found
    return merged([found, _steps(store, search, below, found.on, most=most)], most=most)


def _steps(
    store: Store, search: Search, below: Place | None, down_to: Place | None, *, most: int
) -> Found:
    """Of a period of operational days, which only the post itself can tell."""
    post, period = store.posts.post(), search.period
    if post is None:
        return Found((), None)
    since, before = None, None
    if period is not None:
        since, before = post.span_of(period.first_on)[0], post.span_of(period.last_on)[1]
    stretch = Stretch(below=below, down_to=down_to, since=since, before=before)
    return store.case_steps.look(search, stretch, most=most)


def uncovered(store: Store, search: Search, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries as everybody may read them, without those that only a hidden fact has found.

    A correction may have given a record another document: the whole chain is looked at.
    """
    hidden = _hidden_among(store, entries)
    return tuple(
        _masked(entry) if is_hidden else entry
        for entry, is_hidden in zip(entries, hidden, strict=True)
        if not is_hidden or not search.asks_who
    )


def openings_seen(store: Store, actor: Officer, openings: Sequence[CaseStep]) -> list[CaseStep]:
    """Of cases, those that are for the eyes of this officer (`case_acts.seen_by`)."""
    if not actor.may(Permission.WORK_CASES):
        return []
    if actor.may(Permission.SEE_PROTECTED):
        return list(openings)
    hidden = _hidden_among(store, openings)
    return [one for one, is_hidden in zip(openings, hidden, strict=True) if not is_hidden]


def _hidden_among(store: Store, entries: Sequence[Entry]) -> list[bool]:
    """Of each whether it is of who may be a victim; who is so in one case is in all."""
    if not entries:
        return []
    facts = store.screening.hidden()
    chains = store.journal.chains([id_ for entry in entries for id_ in _records_of(entry)])
    records = hidden_among(chains, facts)
    return [
        not records.isdisjoint(_records_of(entry))
        or (
            isinstance(entry, CaseStep)
            and (entry.is_protected or entry.document.key in facts.documents)
        )
        for entry in entries
    ]


def _records_of(entry: Entry) -> Sequence[UUID]:
    return entry.records if isinstance(entry, CaseStep) else (entry.crossing.id,)


def _masked(entry: Entry) -> Entry:
    return masked_step(entry) if isinstance(entry, CaseStep) else masked(entry)

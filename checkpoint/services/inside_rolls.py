"""Who is inside, from the register: counted by terms, and read in full as far as is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.crossings.extension import StayExtension, extended_to
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.inspection.stay import Stay, stay_on_terms
from checkpoint.domain.journeys.resident import Resident
from checkpoint.domain.journeys.roll import Asked, Kind, Roll, Seen, Terms
from checkpoint.domain.posts.clock_word import CLOCK_TOLERANCE
from checkpoint.domain.posts.post import Post
from checkpoint.services.ports import Store

AT_ONCE = 500
"""Entries asked of by one question."""

Watch: TypeAlias = Callable[[int, int], None]
"""Is told how many were read, of how many; what it raises ends the reading."""


def unwatched(_read: int, _all: int) -> None:
    """For who does not wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """By what somebody looks at those who are inside."""

    post: Post
    policy: Policy
    on: date
    at: datetime
    """Now."""
    until: datetime | None = None
    """The end of a day that has passed."""
    text: str = ""
    sees_protected: bool = False


def roll_of(store: Store, look: Look) -> Roll:
    """Everybody whom somebody may find by a text, counted."""
    hidden = store.screening.hidden()
    found = store.whereabouts.insiders(
        Asked(
            zone=look.post.zone,
            text=look.text,
            before=look.until,
            bearers=hidden.documents,
            records=hidden.records,
        )
    )
    by_terms, protected = found.by_terms, found.told
    if look.text:
        protected &= {one[1] for seen in by_terms.values() for one in seen}
    if look.text and not look.sees_protected:
        # Whoever may not know of them does not find them by their names.
        by_terms, protected = _without(by_terms, protected), frozenset()
    kinds = sorted(_kinds(store, look, by_terms), key=lambda one: one.rank)
    return Roll(
        post=look.post,
        on=look.on,
        at=look.at,
        until=look.until,
        text=look.text,
        kinds=tuple(kinds),
        protected=protected,
    )


def residents_of(
    store: Store, roll: Roll, listed: Iterable[tuple[Seen, Stay | None]]
) -> Iterator[Resident]:
    """Who they are, in their order."""
    rest = iter(listed)
    while some := list(islice(rest, AT_ONCE)):
        entries = store.whereabouts.entries([seen[1] for seen, _stay in some])
        for (seen, stay), entry in zip(some, entries, strict=True):
            yield Resident(
                entry=entry,
                stay=stay,
                is_protected=seen[1] in roll.protected,
                is_ahead=entry.crossed_at > roll.at + CLOCK_TOLERANCE,
            )


def _kinds(store: Store, look: Look, by_terms: Mapping[Terms, Sequence[Seen]]) -> Iterator[Kind]:
    """Those of one kind together, and whose visit was extended by himself."""
    stays = _Stays(look)
    spoken_of = {one.hex for one in store.stays.spoken_of()}
    extended: dict[Seen, Terms] = {}
    for terms, every in by_terms.items():
        alike = every
        if spoken_of and terms.document.is_local:  # only local passes are extended here
            extended |= {one: terms for one in every if one[1] in spoken_of}
            alike = [one for one in every if one[1] not in spoken_of]
        if alike:
            yield Kind(terms=terms, stay=stays.of(terms), seen=alike)
    said = _extensions(store, look, [one[1] for one in extended])
    for one, terms in extended.items():
        yield Kind(terms=terms, stay=stays.of(terms, extended_to(said[one[1]])), seen=(one,))


class _Stays:
    """Counts the stays of tens of thousands: most came in on the same days on the same terms."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._known: dict[tuple[object, ...], Stay | None] = {}

    def of(self, terms: Terms, later: date | None = None) -> Stay | None:
        """The stay on some terms, extended to a later day or not."""
        key = (terms.entered_on, terms.days_granted, terms.document, terms.issuer, later)
        if key not in self._known:
            look = self._look
            self._known[key] = stay_on_terms(
                entered_on=terms.entered_on,
                document=terms.document,
                issuer=terms.issuer,
                days_granted=terms.days_granted,
                on=look.on,
                post=look.post,
                policy=look.policy,
                later=later,
            )
        return self._known[key]


def _extensions(
    store: Store, look: Look, digits: Sequence[str]
) -> Mapping[str, Sequence[StayExtension]]:
    """What had been said of these visits by the day that is looked at."""
    said: dict[UUID, list[StayExtension]] = {}
    entries = store.whereabouts.entries(digits)
    for start in range(0, len(entries), AT_ONCE):
        ids = [spoken for one in entries[start : start + AT_ONCE] for spoken in one.ids]
        for word in store.stays.of(ids):
            if look.until is None or word.undoes is not None or word.at < look.until:
                said.setdefault(word.entry, []).append(word)
    return {
        one.id.hex: [word for spoken in one.ids for word in said.get(spoken, ())] for one in entries
    }


def _without(
    by_terms: Mapping[Terms, Sequence[Seen]], ids: frozenset[str]
) -> Mapping[Terms, Sequence[Seen]]:
    kept = {terms: [one for one in seen if one[1] not in ids] for terms, seen in by_terms.items()}
    return {terms: seen for terms, seen in kept.items() if seen}

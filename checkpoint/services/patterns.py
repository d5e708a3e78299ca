"""Looking for patterns in the quiet of the post, and finding what was found at the next scan.

Nothing is computed beside a traveller: what was found lies ready by his document, and whether it
still is a pattern today is decided by the rules (`checkpoint.domain.inspection.rules.patterns`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.inspection.pattern_rule import PatternRule
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.journeys.person import Person
from checkpoint.domain.patterns.sign import NOTHING, Facts, Pattern, PatternRun, Sign
from checkpoint.domain.posts.post import Post
from checkpoint.services.pattern_finding import (
    Touched,
    contacts_of_cases,
    short_crossers,
    young_people_beside,
)
from checkpoint.services.pattern_ports import ContactDigest
from checkpoint.services.policy import PolicyInForce
from checkpoint.services.ports import Clock, NewId, Storage, Store

LATE = timedelta(hours=1)
"""A record that was being written, or whose counter's clock is slow, while the last run read."""

COMPUTED = (Pattern.SHORT_CROSSINGS, Pattern.YOUNG_COMPANIONS, Pattern.SHARED_CONTACT)
"""Those that go over many crossings; a new passport is seen on the passport itself."""


def signs_of(store: Store, document: TravelDocument, person: Person) -> Sequence[Sign]:
    """What was found of a person on all of his documents."""
    return store.patterns.signs_on({document.key, *(one.key for one in person.linked)})


class PatternService:
    """Nobody asks for it and nobody need permit it: what is looked for is the policy's."""

    def __init__(
        self,
        *,
        storage: Storage,
        policy: Policy,
        digest: ContactDigest,
        clock: Clock,
        new_id: NewId,
    ) -> None:
        self._storage = storage
        self._policy = PolicyInForce(policy)
        self._digest = digest
        self._clock = clock
        self._new_id = new_id

    def is_due(self) -> bool:
        """Whether the post has closed for the day since the register was last gone through."""
        with self._storage.reading() as store:
            post, last = store.posts.post(), store.patterns.last_run()
        if post is None:
            return False
        return last is None or last.at < _last_close(post, self._clock())

    def compute_if_due(self) -> PatternRun | None:
        """Go through the register once after each day."""
        return self.compute() if self.is_due() else None

    def compute(self) -> PatternRun | None:
        """Go through the register, and keep what is found otherwise than before.

        By the same numbers as the last time, only those are looked at of whom it may be. None
        where nothing happened since. Reading keeps nobody from writing, and what is written is
        little.
        """
        now = self._clock()
        with self._storage.reading() as store:
            post, reached = store.posts.post(), store.crossings.latest_recorded_at()
            if post is None or reached is None:
                return None
            rows = tuple(_rows(self._policy.of(store), post, now))
            if not self._is_anything_new(store, rows):
                return None
            found = self._found(store, rows, now)
            signs = tuple(self._signs(store, found, now))
        run = PatternRun(
            id=self._new_id(), at=now, reached_at=reached, rules=_said(rows), signs=len(signs)
        )
        with self._storage.writing() as store:
            store.patterns.add(signs)
            store.patterns.note_run(run)
            store.audit.append(_act_of(run))
        return run

    def _is_anything_new(self, store: Store, rows: Sequence[PatternRule]) -> bool:
        last = store.patterns.last_run()
        # Behind the last run, for a clock that was ahead, nothing would seem new for that long.
        if last is None or last.rules != _said(rows) or self._clock() < last.at:
            return True
        return bool(store.patterns.changed_since(last.at))

    def _found(
        self, store: Store, rows: Sequence[PatternRule], now: datetime
    ) -> Mapping[tuple[Pattern, str], Facts]:
        book, found = store.patterns, dict[tuple[Pattern, str], Facts]()
        touched = self._touched(store, rows, now)
        for row in rows:
            if row.pattern is Pattern.SHORT_CROSSINGS:
                its = short_crossers(book, row, now, touched)
            elif row.pattern is Pattern.YOUNG_COMPANIONS:
                its = young_people_beside(book, row, now, touched)
            else:
                its = contacts_of_cases(book, row, now, self._digest)
            found.update({(row.pattern, document): facts for document, facts in its.items()})
        return found

    def _touched(self, store: Store, rows: Sequence[PatternRule], now: datetime) -> Touched | None:
        """None where all is to be looked at: first, by other numbers, after a clock set back."""
        book, last = store.patterns, store.patterns.last_run()
        if last is None or last.rules != _said(rows) or now < last.at:
            return None
        found = (sign.document for sign in book.every_sign())
        return Touched(frozenset({*book.changed_since(last.at - LATE), *found}), last.at)

    def _signs(
        self, store: Store, found: Mapping[tuple[Pattern, str], Facts], now: datetime
    ) -> Iterator[Sign]:
        """What differs from what is kept, and what is not so any more."""
        known = {(sign.pattern, sign.document): sign for sign in store.patterns.every_sign()}
        for key in sorted({*found, *known}):
            facts = found.get(key, NOTHING)
            if key not in known or known[key].facts != facts:
                pattern, document = key
                yield Sign(
                    id=self._new_id(), pattern=pattern, document=document, facts=facts, found_at=now
                )


def _rows(policy: Policy, post: Post, now: datetime) -> Iterator[PatternRule]:
    today = post.local(now).date()
    for pattern in COMPUTED:
        yield from policy.pattern_rules(pattern, today)


def _said(rows: Sequence[PatternRule]) -> str:
    """The numbers of the rows, to know them again."""
    numbers = ("count", "within_days", "under_days", "young_under", "minutes", "most_people")
    return ";".join(
        " ".join([row.pattern.value, *(str(getattr(row, name)) for name in numbers)])
        for row in rows
    )


def _last_close(post: Post, now: datetime) -> datetime:
    """When the post's gates closed the last time."""
    local = post.local(now)
    closed = local.replace(
        hour=post.closes_at.hour, minute=post.closes_at.minute, second=0, microsecond=0
    )
    return closed if closed <= local else closed - timedelta(days=1)


def _act_of(run: PatternRun) -> Act:
    return Act(
        action=Action.PATTERNS_COMPUTED,
        at=run.at,
        actor="",
        subject=str(run.id),
        detail={"signs": str(run.signs), "reached": run.reached_at.isoformat()},
    )

"""Extending a visit on a local pass, as far as the policy of the post lets it be extended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.extension import StayExtension, holding
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import DecisionNotLawful, InvalidValue, NotPermitted
from checkpoint.domain.inspection.policy import BorderPassRule, Policy
from checkpoint.domain.inspection.stay import Stay, stay_of
from checkpoint.domain.journeys.journey import entry_of_visit
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.persons import history_of, person_of
from checkpoint.services.policy import PolicyInForce
from checkpoint.services.ports import Clock, NewId, Storage, Store


class NoVisit(DecisionNotLawful):
    """Nobody is here on a local pass by this record: there is no visit to extend."""


class NotExtendable(DecisionNotLawful):
    """The policy of the post lets such a visit be extended no more, or never."""


class NotLonger(InvalidValue):
    """The new last day is not after the one that holds."""


class PastLongestVisit(DecisionNotLawful):
    """The new last day is after the longest visit that the policy allows."""

    def __init__(self, last_day: date) -> None:
        super().__init__()
        self.last_day = last_day


class NothingExtended(InvalidValue):
    """No extension holds that could be taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A visit on a local pass that is under way, and how far it may still be extended."""

    entry: Recorded
    stay: Stay
    extended: Sequence[StayExtension] = ()
    """Those that hold, the first one first."""
    rule: BorderPassRule | None = None
    """The row of the day of entry; ``None`` where the policy knows none."""

    @property
    def is_extendable(self) -> bool:
        """Whether another extension is left; not where the policy does not know how many."""
        allowed = self.rule.extensions if self.rule is not None else None
        return allowed is not None and len(self.extended) < allowed

    @property
    def latest(self) -> date | None:
        """The last day of the longest visit; ``None`` where the policy says nothing of it."""
        if self.rule is None or self.rule.most_days is None:
            return None
        counted = self.rule.most_days - int(self.stay.counted_by.arrival_counts)
        return self.stay.entered_on + timedelta(days=counted)


class StayExtensionService:
    """An extension is a fact; one that was wrong is taken back by another."""

    def __init__(self, *, storage: Storage, policy: Policy, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._policy = PolicyInForce(policy)
        self._clock = clock
        self._new_id = new_id

    def look_up(self, actor: Officer, document: TravelDocument) -> Visit:
        """The visit that the bearer of a document is on, or NoVisit."""
        actor.must(Permission.READ_JOURNAL)
        with self._storage.reading() as store:
            return self._visit(store, actor, document)

    def extend(self, actor: Officer, document: TravelDocument, until: date, reason: str) -> Visit:
        """Give the visit a later last day, or raise what stands against it."""
        actor.must(Permission.WORK_COUNTER)
        with self._storage.writing() as store:
            visit = self._visit(store, actor, document)
            if not visit.is_extendable:
                raise NotExtendable
            if until <= visit.stay.last_day:
                raise NotLonger
            if visit.latest is not None and until > visit.latest:
                raise PastLongestVisit(visit.latest)
            said = self._said(actor, visit, reason, until=until)
            return self._kept(store, actor, document, said, Action.STAY_EXTENDED)

    def take_back(self, actor: Officer, document: TravelDocument, reason: str) -> Visit:
        """Take back the extension that was made last; the days before it hold again."""
        actor.must(Permission.WORK_COUNTER)
        with self._storage.writing() as store:
            visit = self._visit(store, actor, document)
            if not visit.extended:
                raise NothingExtended
            said = self._said(actor, visit, reason, undoes=visit.extended[-1].id)
            return self._kept(store, actor, document, said, Action.STAY_EXTENSION_TAKEN_BACK)

    def _visit(self, store: Store, actor: Officer, document: TravelDocument) -> Visit:
        post = store.posts.post()
        person = person_of(store, document)
        keys = [document.key, *(one.key for one in person.every)]
        if not actor.may(Permission.SEE_PROTECTED) and store.screening.protected(keys):
            raise NotPermitted(Permission.SEE_PROTECTED)
        entry = entry_of_visit(history_of(store, document, person))
        if post is None or entry is None or not entry.crossing.document.kind.is_local:
            raise NoVisit
        return self._visit_of(store, post, entry)

    def _visit_of(self, store: Store, post: Post, entry: Recorded) -> Visit:
        policy, today = self._policy.of(store), post.local(self._clock()).date()
        said = store.stays.of(entry.crossing.ids)
        stay = stay_of(entry.crossing, on=today, post=post, policy=policy, extensions=said)
        if stay is None:
            raise NoVisit
        own = entry.crossing.document
        code = post.policy_code
        rows = policy.border_pass_rules(code, own.kind, own.issuer, stay.entered_on)
        return Visit(entry=entry, stay=stay, extended=holding(said), rule=next(iter(rows), None))

    def _said(
        self,
        actor: Officer,
        visit: Visit,
        reason: str,
        *,
        until: date | None = None,
        undoes: UUID | None = None,
    ) -> StayExtension:
        return StayExtension(
            id=self._new_id(),
            entry=visit.entry.crossing.id,
            until=until,
            undoes=undoes,
            reason=reason.strip(),
            officer=actor.id,
            at=self._clock(),
        )

    def _kept(
        self,
        store: Store,
        actor: Officer,
        document: TravelDocument,
        said: StayExtension,
        action: Action,
    ) -> Visit:
        store.stays.add(said)
        until = {} if said.until is None else {"until": said.until.isoformat()}
        act = Act(
            action=action,
            at=said.at,
            actor=str(actor.id),
            subject=str(said.id),
            detail={"entry": str(said.entry), **until},
        )
        store.audit.append(act)
        return self._visit(store, actor, document)

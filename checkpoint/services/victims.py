"""Screening for trafficking in a case, and the recommendation that lifts a postponement."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.cases.children import is_of_child, must_be_fit
from checkpoint.domain.cases.events import Screened, Taken
from checkpoint.domain.cases.indicators import IndicatorRow, asked_of
from checkpoint.domain.cases.screening import Screening, plain_phone
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.crossings.postponement import Lift, Postponement
from checkpoint.domain.errors import DecisionNotLawful, InvalidValue, PseudonymKeyUnusable
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.access import require_standing
from checkpoint.services.case_acts import happened, seen_case
from checkpoint.services.persons import person_of
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.pseudonym_port import Pseudonym, Pseudonyms

log = logging.getLogger(__name__)


class NothingPostponed(DecisionNotLawful):
    """No departure of this traveller is put off, or not any more."""


class RecommendationOfTomorrow(InvalidValue):
    """A recommendation bears a day that has been."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """The letter by which somebody whose departure was put off may leave."""

    number: str
    issuer: str
    given_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreeningForm:
    """What lies before the officer who screens."""

    rows: tuple[IndicatorRow, ...]
    """The signs to be ticked of this traveller today."""
    is_child: bool
    before: Screening
    """What was written down the last time; it is gone on from."""
    draft: Screening | None = None
    """What the reader had begun to fill in and neither kept nor discarded."""
    sharing: Sequence[UUID] = ()
    """Cases of others in which the same contact was named."""
    postponements: Sequence[Postponement] = ()


class VictimService:
    """Every act a fact in the case, on the trail, and for who may see the case."""

    def __init__(
        self,
        *,
        storage: Storage,
        pseudonyms: Pseudonyms,
        indicators: Sequence[IndicatorRow],
        clock: Clock,
        new_id: NewId,
    ) -> None:
        self._storage = storage
        self._pseudonyms = pseudonyms
        self._indicators = tuple(indicators)
        self._clock = clock
        self._new_id = new_id

    def form(self, actor: Officer, case: UUID) -> ScreeningForm:
        """What is to be looked for in a case, and what is known already.

        Who is not to talk with this child is told before he has typed anything.
        """
        with self._storage.reading() as store:
            state = seen_case(store, actor, case)
            must_be_fit(store.staff.find(actor.id) or actor, state, Taken())
            is_child = is_of_child(state)
            before = state.screening or Screening()
            sharing = store.screening.with_contact(before.contact) if before.contact else ()
            return ScreeningForm(
                rows=asked_of(self._indicators, on=self._today(store), is_child=is_child),
                is_child=is_child,
                before=before,
                draft=store.screening.draft(case, actor.id),
                sharing=[one for one in sharing if one != case],
                postponements=_postponements(store, state),
            )

    def screen(self, actor: Officer, case: UUID, found: Screening) -> CaseState:
        """Keep what was found, whole; nothing is computed from it, and nothing follows.

        What was half filled in is a fact with this, and no draft any more.
        """
        digest = self._digest(plain_phone(found.phone))
        kept = replace(found, contact=digest)
        now = self._clock()
        with self._storage.writing() as store:
            state = seen_case(store, actor, case)
            store.screening.forget_draft(case, actor.id)
            if kept == state.screening:
                return state
            after = happened(store, actor, state, Screened(kept), at=now, new_id=self._new_id)
            if digest:
                event = after.events[-1].id
                store.screening.note_contact(event, case=case, digest=digest, at=now)
            return after

    def keep_draft(self, actor: Officer, case: UUID, found: Screening) -> None:
        """Keep what is half filled in, so that no power cut takes it.

        Where it says no more than what was written down before, there is nothing to keep.
        """
        with self._storage.writing() as store:
            state = seen_case(store, actor, case)
            if found == (state.screening or Screening()).told:
                store.screening.forget_draft(case, actor.id)
            else:
                store.screening.keep_draft(case, actor.id, found, at=self._clock())

    def discard_draft(self, actor: Officer, case: UUID) -> None:
        """Forget what was half filled in."""
        with self._storage.writing() as store:
            seen_case(store, actor, case)
            store.screening.forget_draft(case, actor.id)

    def lift(self, actor: Officer, case: UUID, shown: Recommendation) -> Postponement:
        """Put in the recommendation for the traveller of a case; from then on he may leave."""
        now = self._clock()
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.LIFT_POSTPONEMENT)
            state = seen_case(store, actor, case)
            if shown.given_on > self._today(store):
                raise RecommendationOfTomorrow
            last = next(iter(_postponements(store, state)), None)
            if last is None or last.is_lifted:
                raise NothingPostponed
            lift = Lift(
                id=self._new_id(),
                crossing=last.record.crossing.id,
                number=shown.number.strip(),
                issuer=shown.issuer.strip(),
                given_on=shown.given_on,
                officer=actor.id,
                at=now,
            )
            store.screening.lift(lift)
            store.audit.append(
                Act(
                    action=Action.POSTPONEMENT_LIFTED,
                    at=now,
                    actor=str(actor.id),
                    subject=str(lift.crossing),
                    detail={"lift": str(lift.id), "case": str(case)},
                )
            )
            return replace(last, lift=lift)

    def _digest(self, phone: str) -> str:
        """Where the key cannot be read, what the traveller said is kept all the same."""
        if not phone:
            return ""
        try:
            return self._pseudonyms(Pseudonym.CONTACT, phone)
        except PseudonymKeyUnusable:
            log.warning("a contact is kept without its digest: the key cannot be read")
            return ""

    def _today(self, store: Store) -> date:
        post, at = store.posts.post(), self._clock()
        return post.local(at).date() if post else at.date()


def _postponements(store: Store, state: CaseState) -> Sequence[Postponement]:
    """Of the person, over all his documents, newest first."""
    document = state.case.document
    person = person_of(store, document)
    return store.screening.postponements([document.key, *(one.key for one in person.linked)])

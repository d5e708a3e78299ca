"""Sending a person of an incident to the second line: he may be a victim of trafficking.

A case follows a record of the register. So he is recorded as referred, from no counter and under
his own id, and is from then on protected as everybody else there is.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from checkpoint.domain.cases.case import NO_COUNTER, Came, CaseKind
from checkpoint.domain.crossings.crossing import Capture, Crossing, Outcome
from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Holder, PersonName, TravelDocument
from checkpoint.domain.errors import NotFound
from checkpoint.domain.incidents.events import VictimReferred
from checkpoint.domain.incidents.incident import Source
from checkpoint.domain.incidents.person import InvolvedPerson
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Counter, Direction, Duty, Lane
from checkpoint.services.counter import CounterService, Ruling
from checkpoint.services.incident_acts import happened, kept_incident, seen_by
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.presented import Presented

UNSPECIFIED = "XXX"
"""The nationality of somebody of whom nobody knows it (Doc 9303-3 §5, Part E)."""


class IncidentVictimService:
    """Two steps, of which either may be done again: the referral, and the note of it here."""

    def __init__(
        self, *, storage: Storage, counter: CounterService, clock: Clock, new_id: NewId
    ) -> None:
        self._storage = storage
        self._counter = counter
        self._clock = clock
        self._new_id = new_id

    def refer(self, actor: Officer, incident: UUID, person: UUID, reason: str) -> IncidentState:
        """Open a case of possible trafficking for one of the persons.

        Returns the incident as the officer may read it: he may not see him any more.
        """
        with self._storage.reading() as store:
            state = kept_incident(store, actor, incident)
            state.must_allow(VictimReferred(person, person))
            involved = state.person(person)
            duty = _no_counter(store)
        document = document_of(involved, state)
        presented = Presented(document=document, capture=Capture.TYPED)
        found = replace(self._counter.look(actor, duty, presented), id=person)
        ruling = Ruling(
            outcome=Outcome.REFERRED,
            reason=f"{state.incident.number}: {reason.strip()}" if reason.strip() else "",
            case_kind=CaseKind.POSSIBLE_TRAFFICKING,
            came=_CAME.get(state.report.source, Came.OTHER_AGENCY),
        )
        details = Details(referrals=(Referral(agency=Agency.SECOND_LINE),))
        recorded = self._counter.record(actor, found, ruling, details)
        with self._storage.writing() as store:
            case = _case_of(store, recorded.crossing)
            before = kept_incident(store, actor, incident)
            what = VictimReferred(person, case)
            after = happened(store, actor, before, what, at=self._clock(), new_id=self._new_id)
            return seen_by(store, actor, [after])[0]


def document_of(person: InvolvedPerson, state: IncidentState) -> TravelDocument:
    """What he is known by at the counter.

    Who has no document is known by the incident: the register would take all who have none for
    one person.
    """
    place = [one.id for one in state.report.persons].index(person.id) + 1
    born = person.born
    if born is None and person.age is not None:
        born = PartialDate(state.incident.year - person.age)
    return TravelDocument(
        kind=person.document,
        issuer=person.nationality or UNSPECIFIED,
        number=person.number.strip() or f"{state.incident.number}-{place}",
        holder=Holder(
            name=PersonName(person.name.strip() or f"{state.incident.number}-{place}"),
            nationality=person.nationality or UNSPECIFIED,
            sex=person.sex,
            born=born,
            place_of_birth=person.origin,
        ),
    )


_CAME = {Source.BORDER_GUARD: Came.BORDER_GUARD, Source.AT_COUNTER: Came.HIMSELF}
"""How he came to the second line, as far as the incident says it."""


def _no_counter(store: Store) -> Duty:
    """He stands at none, and none locks; whoever is found at the border has come in."""
    post = store.posts.post()
    if post is None:
        raise NotFound("the post has not been set up")
    lane = Lane.PASSPORT if Lane.PASSPORT in post.lanes else post.lanes[0]
    return Duty(post=post, counter=Counter(NO_COUNTER), direction=Direction.ENTRY, lane=lane)


def _case_of(store: Store, referral: Crossing) -> UUID:
    cases = store.cases.of_document(referral.document.key)
    found = next((one.case.id for one in cases if one.case.visit == referral.id), None)
    if found is None:
        raise NotFound(str(referral.id))
    return found

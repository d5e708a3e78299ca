"""Who told of an incident: anybody on duty may note it, and shift leads alone read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.incidents.informant import Informant
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.access import require_standing
from checkpoint.services.incident_acts import act_on_incident, kept_incident
from checkpoint.services.ports import Clock, NewId, Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Who it was, as somebody noted it; none of it shows where the object does."""

    name: str = field(repr=False)
    contact: str = field(default="", repr=False)
    note: str = field(default="", repr=False)


class InformantService:
    """The trail says that one was noted or looked at, and never whom."""

    def __init__(self, *, storage: Storage, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id

    def note(self, actor: Officer, incident: UUID, told: Told) -> None:
        """Note who told of an incident; who notes it cannot read it again."""
        now = self._clock()
        with self._storage.writing() as store:
            state = kept_incident(store, actor, incident)
            informant = Informant(
                id=self._new_id(),
                incident=incident,
                name=told.name.strip(),
                contact=told.contact.strip(),
                note=told.note.strip(),
                officer=actor.id,
                noted_at=now,
            )
            store.incidents.keep_informant(informant)
            store.audit.append(act_on_incident(actor, state.incident, now, Action.INFORMANT_NOTED))

    def read(self, actor: Officer, incident: UUID) -> Sequence[Informant]:
        """Who told of it; each look is on the trail."""
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.SEE_INFORMANTS)
            state = kept_incident(store, actor, incident)
            now = self._clock()
            act = act_on_incident(actor, state.incident, now, Action.INFORMANT_VIEWED)
            store.audit.append(act)
            return store.incidents.informants([incident]).get(incident, ())

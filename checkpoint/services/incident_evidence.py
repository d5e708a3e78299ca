"""Evidence of an incident: what was secured, and pictures of it."""

from __future__ import annotations

from uuid import UUID

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.cases.attachment import (
    LONGEST_NAME,
    MOST_ATTACHMENTS,
    TooManyAttachments,
    media_of,
)
from checkpoint.domain.errors import NotFound
from checkpoint.domain.incidents.events import EvidenceAdded
from checkpoint.domain.incidents.evidence import Exhibit
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.access import require_standing
from checkpoint.services.incident_acts import (
    act_on_incident,
    happened,
    kept_incident,
    seen_by,
    victims_in,
)
from checkpoint.services.ports import Clock, NewId, Storage


class ExhibitGone(NotFound):
    """The picture was destroyed, for its time was over."""


class IncidentEvidenceService:
    """Keeps it; a picture of who may be a victim is for who may see his case."""

    def __init__(self, *, storage: Storage, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id

    def add(
        self,
        actor: Officer,
        incident: UUID,
        description: str,
        *,
        name: str = "",
        content: bytes | None = None,
    ) -> IncidentState:
        """Add what was secured, with a picture or without; raises AttachmentRefused and its like.

        Returns the incident as the officer may read it.
        """
        media, now = None if content is None else media_of(content), self._clock()
        with self._storage.writing() as store:
            state = kept_incident(store, actor, incident)
            what = EvidenceAdded(description.strip())
            if content is not None and media is not None:
                if sum(one.exhibit is not None for one in state.evidence) >= MOST_ATTACHMENTS:
                    raise TooManyAttachments
                exhibit = Exhibit(
                    id=self._new_id(),
                    incident=incident,
                    name=name.strip()[-LONGEST_NAME:],
                    media=media,
                    content=content,
                    officer=actor.id,
                    added_at=now,
                )
                what = EvidenceAdded(description.strip(), exhibit.id, exhibit.name)
                state.must_allow(what)
                store.incidents.keep_exhibit(exhibit)
            after = happened(store, actor, state, what, at=now, new_id=self._new_id)
            return seen_by(store, actor, [after])[0]

    def view(self, actor: Officer, id: UUID) -> Exhibit:
        """Look at a picture; that it was looked at goes onto the trail.

        Raises ExhibitGone for what retention took.
        """
        with self._storage.writing() as store:
            exhibit = store.incidents.exhibit(id)
            if exhibit is None:
                is_gone = store.incidents.exhibit_gone_at(id) is not None
                raise ExhibitGone if is_gone else NotFound(str(id))
            state = kept_incident(store, actor, exhibit.incident)
            if victims_in(store, state):
                require_standing(store, actor, Permission.SEE_PROTECTED)
            now, about = self._clock(), {"exhibit": str(id)}
            act = act_on_incident(actor, state.incident, now, Action.INCIDENT_VIEWED, **about)
            store.audit.append(act)
            return exhibit

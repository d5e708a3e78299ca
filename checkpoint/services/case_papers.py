"""What lies with a case beside its events: attachments, and what is half written."""

from __future__ import annotations

from uuid import UUID

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.cases.attachment import (
    LONGEST_NAME,
    MOST_ATTACHMENTS,
    Attachment,
    TooManyAttachments,
    media_of,
)
from checkpoint.domain.cases.events import Attached
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.errors import NotFound
from checkpoint.domain.people.officer import Officer
from checkpoint.services.case_acts import act_on_case, happened, seen_case
from checkpoint.services.ports import Clock, NewId, Storage


class AttachmentGone(NotFound):
    """It was attached, and its time is over."""


class CasePaperService:
    """Keeps them, for who may see the case."""

    def __init__(self, *, storage: Storage, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id

    def attach(self, actor: Officer, case: UUID, name: str, content: bytes) -> CaseState:
        """Add a picture or paper; raises AttachmentRefused and its like."""
        media, now = media_of(content), self._clock()
        with self._storage.writing() as store:
            state = seen_case(store, actor, case)
            if sum(isinstance(one.what, Attached) for one in state.events) >= MOST_ATTACHMENTS:
                raise TooManyAttachments
            attachment = Attachment(
                id=self._new_id(),
                case=case,
                name=name.strip()[-LONGEST_NAME:],
                media=media,
                content=content,
                officer=actor.id,
                added_at=now,
            )
            store.cases.attach(attachment)
            what = Attached(attachment.id, attachment.name)
            return happened(store, actor, state, what, at=now, new_id=self._new_id)

    def view(self, actor: Officer, id: UUID) -> Attachment:
        """Look at what is attached; that it was looked at goes onto the trail.

        Raises AttachmentGone for what retention took.
        """
        with self._storage.writing() as store:
            attachment = store.cases.attachment(id)
            if attachment is None:
                is_gone = store.cases.gone_at(id) is not None
                raise AttachmentGone if is_gone else NotFound(str(id))
            case, now = seen_case(store, actor, attachment.case).case, self._clock()
            about = {"attachment": str(id)}
            store.audit.append(act_on_case(actor, case, now, Action.CASE_VIEWED, **about))
            return attachment

    def keep_draft(self, actor: Officer, case: UUID, text: str) -> None:
        """Keep what is half written, so that no power cut takes it."""
        with self._storage.writing() as store:
            seen_case(store, actor, case)
            store.cases.keep_draft(case, actor.id, text, at=self._clock())

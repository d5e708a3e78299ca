"""Cases in memory, under the same contract as those on disk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from checkpoint.domain.cases.attachment import Attachment
from checkpoint.domain.cases.case import Case
from checkpoint.domain.cases.events import CaseEvent, Closed
from checkpoint.domain.cases.state import CaseState, folded
from checkpoint.domain.documents.travel_document import TravelDocument, plain_number
from tests.fake_register import Register


class MemoryCases(Register):
    """Cases and events in the order of adding."""

    def __init__(self) -> None:
        self.files: dict[UUID, Case] = {}
        self.events: dict[UUID, CaseEvent] = {}
        self.attached: dict[UUID, Attachment] = {}
        self.gone: dict[UUID, datetime] = {}
        self.drafts: dict[tuple[UUID, UUID], str] = {}

    def open(self, case: Case) -> None:
        self.files.setdefault(case.id, case)

    def add(self, event: CaseEvent) -> None:
        self.events.setdefault(event.id, event)

    def find(self, id: UUID) -> CaseState | None:
        case = self.files.get(id)
        return None if case is None else self._state(case)

    def every_open(self, post: str) -> Sequence[CaseState]:
        states = (self._state(case) for case in self.files.values() if case.post == post)
        return sorted((one for one in states if not one.is_closed), key=_order)

    def opened_between(self, post: str, since: datetime, before: datetime) -> Sequence[CaseState]:
        cases = [one for one in self.files.values() if one.post == post]
        states = (self._state(one) for one in cases if since <= one.opened_at < before)
        return sorted(states, key=_order)

    def closed(
        self, post: str, *, text: str = "", before: CaseState | None = None, limit: int
    ) -> Sequence[CaseState]:
        states = (self._state(one) for one in self.files.values() if one.post == post)
        found = sorted((one for one in states if one.is_closed), key=_order, reverse=True)
        return [
            one
            for one in found
            if all(_says(one.case.document, word) for word in text.split())
            and (before is None or _order(one) < _order(before))
        ][:limit]

    def of_document(self, key: str) -> Sequence[CaseState]:
        states = (self._state(one) for one in self.files.values() if one.document.key == key)
        return sorted(states, key=_order, reverse=True)

    def attach(self, attachment: Attachment) -> None:
        self.attached.setdefault(attachment.id, attachment)

    def attachment(self, id: UUID) -> Attachment | None:
        return self.attached.get(id)

    def attachments_closed_before(self, before: datetime, *, limit: int) -> Sequence[Attachment]:
        found = (one for one in self.attached.values() if self._was_closed(one.case, before))
        return sorted(found, key=lambda one: one.id)[:limit]

    def _was_closed(self, case: UUID, before: datetime) -> bool:
        state = self.find(case)
        closings = [one.at for one in state.events if isinstance(one.what, Closed)] if state else []
        return state is not None and state.is_closed and closings[-1] < before

    def let_attachment_go(self, attachment: Attachment, *, at: datetime) -> None:
        self.gone.setdefault(attachment.id, at)
        self.attached.pop(attachment.id, None)

    def gone_at(self, attachment: UUID) -> datetime | None:
        return self.gone.get(attachment)

    def keep_draft(self, case: UUID, officer: UUID, text: str, *, at: datetime) -> None:  # noqa: ARG002 - only kept
        self.drafts.pop((case, officer), None)
        if text.strip():
            self.drafts[case, officer] = text

    def draft(self, case: UUID, officer: UUID) -> str:
        return self.drafts.get((case, officer), "")

    def _state(self, case: Case) -> CaseState:
        return folded(case, (one for one in self.events.values() if one.case == case.id))


def _order(state: CaseState) -> tuple[datetime, UUID]:
    return state.case.opened_at, state.case.id


def _says(document: TravelDocument, word: str) -> bool:
    number = plain_number(word)
    is_number = bool(number) and number in document.key
    return is_number or word.upper() in document.holder.name.full.upper()

"""Incidents and joint operations in memory, under the same contract as those on disk."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.events import Closed, IncidentEvent
from checkpoint.domain.incidents.evidence import Exhibit
from checkpoint.domain.incidents.incident import Incident
from checkpoint.domain.incidents.informant import Informant
from checkpoint.domain.incidents.operation import Finding, JointOperation
from checkpoint.domain.incidents.state import IncidentState, folded
from tests.fake_register import Register


class MemoryIncidents(Register):
    """Incidents and events in the order of adding."""

    def __init__(self) -> None:
        self.reported: dict[UUID, Incident] = {}
        self.events: dict[UUID, IncidentEvent] = {}
        self.told: dict[UUID, Informant] = {}
        self.exhibits: dict[UUID, Exhibit] = {}
        self.gone: dict[UUID, datetime] = {}
        self.unread: dict[UUID, Informant] = {}
        self.drafts: dict[UUID, IncidentDraft] = {}

    def report(self, incident: Incident, told: IncidentEvent) -> None:
        if incident.id not in self.reported:
            self.reported[incident.id] = incident
            self.add(told)

    def add(self, event: IncidentEvent) -> None:
        self.events.setdefault(event.id, event)

    def last_serial(self, post: str, year: int) -> int:
        mine = (one for one in self.reported.values() if (one.post, one.year) == (post, year))
        return max((one.serial for one in mine), default=0)

    def find(self, id: UUID) -> IncidentState | None:
        incident = self.reported.get(id)
        return None if incident is None else self._state(incident)

    def numbered(self, post: str, year: int, serial: int) -> UUID | None:
        wanted = (post, year, serial)
        mine = (i.id for i in self.reported.values() if (i.post, i.year, i.serial) == wanted)
        return next(mine, None)

    def found_between(
        self, post: str, since: datetime, before: datetime
    ) -> Sequence[IncidentState]:
        return [one for one in self._of(post) if since <= one.report.found_at < before]

    def every_open(self, post: str) -> Sequence[IncidentState]:
        return [one for one in self._of(post) if not one.is_closed]

    def of_operation(self, operation: UUID) -> Sequence[IncidentState]:
        states = [self._state(one) for one in self.reported.values()]
        return sorted((one for one in states if one.operation == operation), key=_order)[::-1]

    def keep_informant(self, informant: Informant) -> None:
        self.told.setdefault(informant.id, informant)

    def informants(self, incidents: Collection[UUID]) -> Mapping[UUID, Sequence[Informant]]:
        found: dict[UUID, list[Informant]] = {}
        for one in self.told.values():
            if one.incident in incidents:
                found.setdefault(one.incident, []).append(one)
        return found

    def keep_exhibit(self, exhibit: Exhibit) -> None:
        self.exhibits.setdefault(exhibit.id, exhibit)

    def exhibit(self, id: UUID) -> Exhibit | None:
        return self.exhibits.get(id)

    def names_told(self, incidents: Collection[UUID]) -> Mapping[UUID, Sequence[str]]:
        found: dict[UUID, list[str]] = {}
        for one in (*self.told.values(), *self.unread.values()):
            if one.incident in incidents:
                found.setdefault(one.incident, []).append(one.name)
        return found

    def exhibits_closed_before(self, before: datetime, *, limit: int) -> Sequence[Exhibit]:
        found = (one for one in self.exhibits.values() if self._was_closed(one.incident, before))
        return sorted(found, key=lambda one: one.id)[:limit]

    def let_exhibit_go(self, exhibit: Exhibit, *, at: datetime) -> None:
        self.gone.setdefault(exhibit.id, at)
        self.exhibits.pop(exhibit.id, None)

    def exhibit_gone_at(self, exhibit: UUID) -> datetime | None:
        return self.gone.get(exhibit)

    def informants_closed_before(self, before: datetime, *, limit: int) -> Sequence[Informant]:
        found = (one for one in self.told.values() if self._was_closed(one.incident, before))
        return sorted(found, key=lambda one: one.id)[:limit]

    def let_informant_go(self, informant: Informant, *, at: datetime) -> None:  # noqa: ARG002 - only kept
        self.unread[informant.id] = informant
        self.told.pop(informant.id, None)

    def _was_closed(self, incident: UUID, before: datetime) -> bool:
        state = self.find(incident)
        closings = [one.at for one in state.events if isinstance(one.what, Closed)] if state else []
        return state is not None and state.is_closed and closings[-1] < before

    def keep_draft(self, officer: UUID, draft: IncidentDraft, *, at: datetime) -> None:  # noqa: ARG002 - only kept
        self.drafts[officer] = draft

    def draft(self, officer: UUID) -> IncidentDraft | None:
        return self.drafts.get(officer)

    def forget_draft(self, officer: UUID) -> None:
        self.drafts.pop(officer, None)

    def _of(self, post: str) -> Sequence[IncidentState]:
        states = [self._state(one) for one in self.reported.values() if one.post == post]
        return sorted(states, key=_order, reverse=True)

    def _state(self, incident: Incident) -> IncidentState:
        mine = (one for one in self.events.values() if one.incident == incident.id)
        return folded(incident, mine)


class MemoryOperations(Register):
    """Every version in the order of adding."""

    def __init__(self) -> None:
        self.versions: dict[tuple[UUID, int], JointOperation] = {}
        self.bound: dict[tuple[UUID, UUID], Finding] = {}

    def add(self, operation: JointOperation) -> None:
        self.versions.setdefault((operation.id, operation.version), operation)

    def find(self, id: UUID) -> JointOperation | None:
        mine = (one for one in self.versions.values() if one.id == id)
        return max(mine, key=lambda one: one.version, default=None)

    def every(self, post: str) -> Sequence[JointOperation]:
        newest = {one: self.find(one) for one, _version in self.versions}
        mine = [one for one in newest.values() if one is not None and one.post == post]
        return sorted(mine, key=_begun, reverse=True)

    def bind(self, finding: Finding) -> None:
        self.bound.setdefault((finding.operation, finding.crossing), finding)

    def findings(self, operation: UUID) -> Sequence[Finding]:
        mine = (one for one in self.bound.values() if one.operation == operation)
        return sorted(mine, key=lambda one: (one.at, one.crossing))


def _order(state: IncidentState) -> tuple[datetime, UUID]:
    return state.report.found_at, state.incident.id


def _begun(operation: JointOperation) -> tuple[date, UUID]:
    return operation.first_on, operation.id

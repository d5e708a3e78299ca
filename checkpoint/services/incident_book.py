"""What the services need of wherever incidents are kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.events import IncidentEvent
from checkpoint.domain.incidents.evidence import Exhibit
from checkpoint.domain.incidents.incident import Incident
from checkpoint.domain.incidents.informant import Informant
from checkpoint.domain.incidents.operation import Finding, JointOperation
from checkpoint.domain.incidents.state import IncidentState


class IncidentBook(Protocol):
    """Incidents and what happened to them: added to and read, never edited."""

    def report(self, incident: Incident, told: IncidentEvent) -> None:
        """Put an incident into the book with its first telling; one that is there stays."""
        ...

    def add(self, event: IncidentEvent) -> None:
        """Put an event behind the others of its incident; an id that is there changes nothing."""
        ...

    def last_serial(self, post: str, year: int) -> int:
        """The highest number that a post gave in a year; 0 where it has given none."""
        ...

    def find(self, id: UUID) -> IncidentState | None:
        """The incident of that id with all its events, if it is there."""
        ...

    def numbered(self, post: str, year: int, serial: int) -> UUID | None:
        """The id of the incident that bears a number, if there is one."""
        ...

    def found_between(
        self, post: str, since: datetime, before: datetime
    ) -> Sequence[IncidentState]:
        """Those that were found in a period, as is known by now, the last first.

        ``before`` is not included. When something was found may have been corrected.
        """
        ...

    def every_open(self, post: str) -> Sequence[IncidentState]:
        """The incidents of a post that are not closed, the last found first."""
        ...

    def of_operation(self, operation: UUID) -> Sequence[IncidentState]:
        """The incidents that belong to a joint operation, as they stand, the last found first."""
        ...

    def keep_informant(self, informant: Informant) -> None:
        """Keep who told of an incident; an id that is there already changes nothing."""
        ...

    def informants(self, incidents: Collection[UUID]) -> Mapping[UUID, Sequence[Informant]]:
        """Who told of these incidents, by incident; nothing for those of whom nobody did."""
        ...

    def keep_exhibit(self, exhibit: Exhibit) -> None:
        """Keep a picture; an id that is there already changes nothing."""
        ...

    def exhibit(self, id: UUID) -> Exhibit | None:
        """The picture of that id, if it is there."""
        ...

    def names_told(self, incidents: Collection[UUID]) -> Mapping[UUID, Sequence[str]]:
        """The names of who told of these incidents, also of those that retention took.

        They are taken out of what is shown: nobody reads them.
        """
        ...

    def exhibits_closed_before(self, before: datetime, *, limit: int) -> Sequence[Exhibit]:
        """Pictures of incidents that were closed before then and not opened again."""
        ...

    def let_exhibit_go(self, exhibit: Exhibit, *, at: datetime) -> None:
        """Delete it, and keep for ever that this was done, and when."""
        ...

    def exhibit_gone_at(self, exhibit: UUID) -> datetime | None:
        """When retention took a picture; None where it did not."""
        ...

    def informants_closed_before(self, before: datetime, *, limit: int) -> Sequence[Informant]:
        """Who told of incidents that were closed before then and not opened again."""
        ...

    def let_informant_go(self, informant: Informant, *, at: datetime) -> None:
        """Delete how he is reached and what was noted of him; his name stays for `names_told`."""
        ...

    def keep_draft(self, officer: UUID, draft: IncidentDraft, *, at: datetime) -> None:
        """Keep what an officer is writing, in place of what he had."""
        ...

    def draft(self, officer: UUID) -> IncidentDraft | None:
        """What an officer is writing, if anything."""
        ...

    def forget_draft(self, officer: UUID) -> None:
        """An officer writes nothing any more."""
        ...


class OperationBook(Protocol):
    """Joint operations, version by version, and the crossings that belong to them."""

    def add(self, operation: JointOperation) -> None:
        """Keep a version; one that is there already changes nothing."""
        ...

    def find(self, id: UUID) -> JointOperation | None:
        """The newest version of an operation."""
        ...

    def every(self, post: str) -> Sequence[JointOperation]:
        """The newest versions of a post's operations, the last begun first."""
        ...

    def bind(self, finding: Finding) -> None:
        """Say that a crossing belongs to an operation; said again, it changes nothing."""
        ...

    def findings(self, operation: UUID) -> Sequence[Finding]:
        """The crossings that belong to an operation, in the order in which it was said."""
        ...

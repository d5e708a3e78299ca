"""Holding a passenger list against the alert lists before the first passenger has got out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.groups.manifest import Manifest, ManifestLine
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.ports import Storage
from checkpoint.services.screening import likest_first, matches_with, yardstick_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspected:
    """A line that an alert may mean; a hint alone, for nobody has seen the document yet."""

    line: UUID
    match: AlertMatch
    """The likest one."""


class ManifestService:
    """Nothing locks, and nothing is counted as a hit: both come with the document."""

    def __init__(self, *, storage: Storage) -> None:
        self._storage = storage

    def screen(self, actor: Officer, manifest: Manifest) -> Sequence[Suspected]:
        """Whom of the list an alert may mean."""
        actor.must(Permission.WORK_COUNTER)
        found: list[Suspected] = []
        with self._storage.reading() as store:
            yardstick = yardstick_of(store.alerts)
            for line in manifest.lines:
                matches = matches_with(store.alerts, _traveller(line), yardstick)
                likest = next(iter(likest_first(matches)), None)
                if likest is not None:
                    found.append(Suspected(line=line.id, match=likest))
        return found


def _traveller(line: ManifestLine) -> Traveller:
    return Traveller(
        names=(line.name,) if line.name.strip() else (),
        born=line.born,
        sex=line.sex,
        nationality=line.nationality,
        document_number=line.document_number,
        document_issuer=line.nationality,
    )

"""How the post reads the codes on its passes: kept by its administrator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.documents.payload_mappings import PayloadMapping, mapping_faults
from checkpoint.domain.errors import InvalidValue, NotPermitted
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.access import require_standing
from checkpoint.services.ports import Clock, Storage


class PracticeHasOurs(NotPermitted):
    """Practice goes by the rows that come with the program, and keeps none of its own."""


class PassCodesInForce:
    """The rows by which the counter reads codes: as the program found them, or as kept since."""

    def __init__(self, rows: Sequence[PayloadMapping]) -> None:
        self._rows = tuple(rows)

    def at(self, post: str) -> Sequence[PayloadMapping]:
        """How a post reads the codes on passes: the rows of its own, and those of all posts."""
        return tuple(row for row in self._rows if row.post in ("", post))

    def become(self, rows: Sequence[PayloadMapping]) -> None:
        """Put these in place of all rows, from the next scan on."""
        self._rows = tuple(rows)


class PassCodeFile(Protocol):
    """Where the rows lie that hold, also after the next start."""

    def rows(self) -> tuple[PayloadMapping, ...]:
        """The rows in their order; raises FileUnusable where the file is broken."""
        ...

    def keep(self, rows: Sequence[PayloadMapping]) -> None:
        """Put these in place of all rows, or raise FileUnusable and leave them as they were."""
        ...


class PassCodeService:
    """The rows by which codes on passes are read; what is changed holds at once.

    Another counter of the post takes it over at its next start.
    """

    def __init__(
        self, *, storage: Storage, file: PassCodeFile, in_force: PassCodesInForce, clock: Clock
    ) -> None:
        self._storage = storage
        self._file = file
        self._in_force = in_force
        self._clock = clock

    def rows(self, actor: Officer) -> tuple[PayloadMapping, ...]:
        """The rows as they were last kept."""
        actor.must(Permission.KEEP_POST)
        return self._file.rows()

    def keep(self, actor: Officer, rows: Sequence[PayloadMapping]) -> None:
        """Keep other rows; the trail notes that, and how many they are."""
        actor.must(Permission.KEEP_POST)
        if any(True for row in rows for _fault in mapping_faults(row)):
            raise InvalidValue("a row by which no code can be read")
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_POST)
            store.audit.append(
                Act(
                    action=Action.PASS_CODES_KEPT,
                    at=self._clock(),
                    actor=str(actor.id),
                    detail={"rows": str(len(rows))},
                )
            )
            # Last, so that what the file refuses is not on the trail.
            self._file.keep(rows)
        self._in_force.become(rows)

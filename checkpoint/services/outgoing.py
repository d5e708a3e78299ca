"""A file that leaves the program: noted when it is whole, and before anybody has it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.access import require_standing
from checkpoint.services.ports import Clock, Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """How the leaving of one file is noted.

    Who writes the file calls `note` when all of it is on the disk under another name, so that
    nobody has a file of which the trail knows nothing; and `note_missing` where it did not come
    to its place after all, so that nobody looks for a file that never was.
    """

    storage: Storage
    clock: Clock
    actor: Officer
    permission: Permission
    act: Callable[[], Act]
    """What to note, once it is known how much was written."""

    def note(self) -> None:
        """The file is whole; raises NotPermitted where the officer may do so no more."""
        with self.storage.writing() as store:
            require_standing(store, self.actor, self.permission)
            store.audit.append(self.act())

    def note_missing(self) -> None:
        """It was noted, and is not there; whoever may write it or not, that is true."""
        noted = self.act()
        missing = replace(noted, action=Action.EXPORT_MISSING, subject=noted.action.value)
        with self.storage.writing() as store:
            store.audit.append(missing)

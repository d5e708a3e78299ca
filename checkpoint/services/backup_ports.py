"""Backups, as the services see them: what is kept of them, and who makes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from checkpoint.domain.backups.backup import Backup, BackupStand

Watch: TypeAlias = Callable[[int], bool]
"""Is told again and again how much is done, in per cent; says whether to go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A proven copy, as it lies there."""

    size: int
    digest: str
    entries: int
    head: str
    is_beside: bool


class BackupBook(Protocol):
    """What became of every backup."""

    def add(self, backup: Backup) -> None:
        """Note how one came out; an id that is there already changes nothing."""
        ...

    def stand(self, post: str) -> BackupStand:
        """What is known of a post's backups."""
        ...


class Copies(Protocol):
    """Files that are copies of this very database. All raise leaves of BackupNotMade."""

    def names(self, folder: str) -> Sequence[str]:
        """What lies in a folder."""
        ...

    def make(self, folder: str, name: str, watch: Watch) -> Copied:
        """Copy the database while others write, and prove the copy before it bears its name."""
        ...

    def let_go(self, folder: str, name: str) -> bool:
        """Delete an old copy; whether it is gone."""
        ...

"""Who works at the post, and the post itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.people.credentials import FailedSignIns
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Counter, Post


class StaffRegister(Protocol):
    """Who may sign in."""

    def put(self, officer: Officer) -> None:
        """Add an officer, or change the one of that id.

        Raises InvalidValue where another officer bears the sign-in name.
        """
        ...

    def every(self) -> Sequence[Officer]:
        """All officers by name, those put out of service too."""
        ...

    def find(self, id: UUID) -> Officer | None:
        """The officer of that id."""
        ...

    def by_login(self, login: str) -> Officer | None:
        """The officer of that sign-in name, whatever its letter case."""
        ...

    def set_password_hash(self, officer: UUID, password_hash: str) -> None:
        """Keep an officer's password hash in place of any older one."""
        ...

    def password_hash(self, officer: UUID) -> str | None:
        """The officer's password hash, if a password was ever set."""
        ...

    def note_failure(self, login: str, at: datetime) -> None:
        """Count one wrong password for a name, whether somebody bears it or not."""
        ...

    def clear_failures(self, login: str) -> None:
        """Forget the wrong passwords given for a name."""
        ...

    def failures(self, login: str) -> FailedSignIns:
        """The wrong passwords given for a name since the last right one."""
        ...


class PostBook(Protocol):
    """The post this database belongs to, and its counters."""

    def put(self, post: Post, counters: Sequence[Counter]) -> None:
        """Set the post and its counters in place of what was set before."""
        ...

    def post(self) -> Post | None:
        """The post, once it was set up."""
        ...

    def counters(self) -> Sequence[Counter]:
        """The post's counters, in the order they were given."""
        ...

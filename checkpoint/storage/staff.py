"""Who may sign in."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Table, bindparam, delete, insert, select, update

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.people.credentials import FailedSignIns
from checkpoint.domain.people.officer import Officer
from checkpoint.storage.schema import failed_sign_in
from checkpoint.storage.schema import officer as officer_table
from checkpoint.storage.schema import password as password_table

_EVERY = select(officer_table).order_by(officer_table.c.login_key)
_BY_ID = select(officer_table).where(officer_table.c.id == bindparam("wanted"))
_BY_LOGIN = select(officer_table).where(officer_table.c.login_key == bindparam("key"))
_HASH = select(password_table.c.hash).where(password_table.c.officer == bindparam("wanted"))
_FAILURES = select(failed_sign_in).where(failed_sign_in.c.login_digest == bindparam("digest"))
_CLEAR = delete(failed_sign_in).where(failed_sign_in.c.login_digest == bindparam("digest"))


class SqlStaffRegister:
    """Officers, their password hashes, and wrong passwords."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, officer: Officer) -> None:
        """Add an officer, or change the one of that id."""
        bearer = self.by_login(officer.login)
        if bearer is not None and bearer.id != officer.id:
            raise InvalidValue("another officer bears this sign-in name")
        self._put(officer_table, officer.id, _values(officer))

    def every(self) -> Sequence[Officer]:
        """All officers by name, those put out of service too."""
        officers = [_officer_of(row) for row in self._connection.execute(_EVERY)]
        return sorted(officers, key=lambda officer: officer.name.casefold())

    def find(self, id: UUID) -> Officer | None:
        """The officer of that id."""
        row = self._connection.execute(_BY_ID, {"wanted": id}).one_or_none()
        return None if row is None else _officer_of(row)

    def by_login(self, login: str) -> Officer | None:
        """The officer of that sign-in name, whatever its letter case."""
        row = self._connection.execute(_BY_LOGIN, {"key": login.casefold()}).one_or_none()
        return None if row is None else _officer_of(row)

    def set_password_hash(self, officer: UUID, password_hash: str) -> None:
        """Keep an officer's password hash in place of any older one."""
        self._put(password_table, officer, {"officer": officer, "hash": password_hash})

    def password_hash(self, officer: UUID) -> str | None:
        """The officer's password hash, if a password was ever set."""
        return self._connection.scalar(_HASH, {"wanted": officer})

    def note_failure(self, login: str, at: datetime) -> None:
        """Count one wrong password for a name, whether somebody bears it or not."""
        digest = _digest(login)
        count = self.failures(login).count + 1
        self._put(failed_sign_in, digest, {"login_digest": digest, "times": count, "last_at": at})

    def clear_failures(self, login: str) -> None:
        """Forget the wrong passwords given for a name."""
        self._connection.execute(_CLEAR, {"digest": _digest(login)})

    def failures(self, login: str) -> FailedSignIns:
        """The wrong passwords given for a name since the last right one."""
        row = self._connection.execute(_FAILURES, {"digest": _digest(login)}).one_or_none()
        if row is None:
            return FailedSignIns()
        return FailedSignIns(count=row.times, last_at=row.last_at)

    def _put(self, table: Table, key: object, values: dict[str, object]) -> None:
        (identity,) = table.primary_key
        changed = self._connection.execute(update(table).where(identity == key).values(values))
        if changed.rowcount == 0:
            self._connection.execute(insert(table), values)


def _digest(login: str) -> str:
    """A name as failures are counted under: people type passwords into the name's field."""
    return hashlib.sha256(login.casefold().encode()).hexdigest()


def _values(officer: Officer) -> dict[str, object]:
    return {
        "id": officer.id,
        "login": officer.login,
        "login_key": officer.login.casefold(),
        "name": officer.name,
        "role": officer.role,
        "is_active": officer.is_active,
        "is_child_trained": officer.is_child_trained,
    }


def _officer_of(row: Row[Any]) -> Officer:
    return Officer(
        id=row.id,
        login=row.login,
        name=row.name,
        role=row.role,
        is_active=row.is_active,
        is_child_trained=row.is_child_trained,
    )

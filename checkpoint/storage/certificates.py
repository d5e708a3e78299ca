"""The certificates that the post trusts, and its own keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, exists, insert, select, update

from checkpoint.domain.documents.seals.certificates import (
    Certificate,
    SealKey,
    TrustedCertificate,
)
from checkpoint.storage.schema import seal_key as key_table
from checkpoint.storage.schema import trusted_certificate as table

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_ONE = select(table).where(table.c.id == bindparam("wanted"))
_EVERY = select(table).order_by(table.c.imported_at.desc(), table.c.id.desc())
_WITHDRAW = (
    update(table)
    .where(table.c.id == bindparam("wanted"), table.c.withdrawn_at.is_(None))
    .values(withdrawn_at=bindparam("at"))
)
_KEY = (
    select(key_table)
    .join(table, table.c.id == key_table.c.certificate)
    .where(table.c.withdrawn_at.is_(None))
    .order_by(key_table.c.made_at.desc(), key_table.c.certificate.desc())
    .limit(1)
)


class SqlCertificateBook:
    """Certificates stay for good; withdrawing one is noted on it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, trusted: TrustedCertificate) -> None:
        """Keep a certificate; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": trusted.id}):
            self._connection.execute(insert(table), _values(trusted))

    def every(self) -> Sequence[TrustedCertificate]:
        """All of them, the newest first; those withdrawn too."""
        return [_trusted_of(row) for row in self._connection.execute(_EVERY)]

    def find(self, id: UUID) -> TrustedCertificate | None:
        """The certificate of that id."""
        row = self._connection.execute(_ONE, {"wanted": id}).one_or_none()
        return None if row is None else _trusted_of(row)

    def withdraw(self, id: UUID, *, at: datetime) -> None:
        """Trust a certificate no more; one that was withdrawn before stays as it is."""
        self._connection.execute(_WITHDRAW, {"wanted": id, "at": at})

    def keep_key(self, key: SealKey) -> None:
        """Keep a key of the post's own, whose certificate is there."""
        self._connection.execute(
            insert(key_table),
            {
                "certificate": key.certificate,
                "private_key": key.private_key,
                "made_at": key.made_at,
            },
        )

    def key(self) -> SealKey | None:
        """The newest key whose certificate was not withdrawn."""
        row = self._connection.execute(_KEY).one_or_none()
        if row is None:
            return None
        return SealKey(
            certificate=row.certificate, private_key=row.private_key, made_at=row.made_at
        )


def _values(trusted: TrustedCertificate) -> dict[str, object]:
    certificate = trusted.certificate
    return {
        "id": trusted.id,
        "kind": certificate.kind,
        "country": certificate.country,
        "signer": certificate.signer,
        "reference": certificate.reference,
        "subject": certificate.subject,
        "content": certificate.content,
        "good_from": certificate.good_from,
        "good_until": certificate.good_until,
        "is_anchor": trusted.is_anchor,
        "officer": trusted.officer,
        "imported_at": trusted.imported_at,
        "withdrawn_at": trusted.withdrawn_at,
    }


def _trusted_of(row: Row[Any]) -> TrustedCertificate:
    return TrustedCertificate(
        id=row.id,
        certificate=Certificate(
            kind=row.kind,
            country=row.country,
            signer=row.signer,
            reference=row.reference,
            subject=row.subject,
            content=row.content,
            good_from=row.good_from,
            good_until=row.good_until,
        ),
        is_anchor=row.is_anchor,
        officer=row.officer,
        imported_at=row.imported_at,
        withdrawn_at=row.withdrawn_at,
    )

"""What every table is a part of."""

from __future__ import annotations

from sqlalchemy import MetaData

DIGEST_LENGTH = 64
"""SHA-256 in hexadecimal digits."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

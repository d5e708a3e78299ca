"""Addresses, plates and telephone numbers are filed, so that who else gave them is found at once.

What was given before is taken from the records. It is compared here as the program compared it in
this version; a test holds the two together. The policy has a new word as well, so an older program
leaves the database alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

PAGE = 5000
"""Records filed at a time."""

_PHONE = re.compile(r"(?<!\w)(?:\+|0)\d[\d\s.()/-]{6,20}\d(?!\w)")
_PHONE_DIGITS = range(9, 15)
_FEWEST_DIGITS = 6
_SHORTEST_ADDRESS = 8
_SHORTEST_PLATE = 4

_crossing = sa.table(
    "crossing",
    sa.column("id", sa.Uuid),
    sa.column("document_key"),
    sa.column("details", sa.JSON),
)


def upgrade() -> None:
    """Make the table, and fill it from the records."""
    given = op.create_table(
        "contact_given",
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("document_key", sa.Text(), nullable=False),
        sa.Column("crossing", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["crossing"], ["crossing.id"], name="fk_contact_given_crossing_crossing"
        ),
        sa.PrimaryKeyConstraint("contact", "document_key", "crossing", name="pk_contact_given"),
        sqlite_with_rowid=False,
    )
    bind = op.get_bind()
    records = sa.select(_crossing)
    for page in bind.execute(records).partitions(PAGE):
        filed = [
            {"contact": key, "document_key": document, "crossing": crossing}
            for crossing, document, details in page
            for key in keys_of(details)
        ]
        if filed:
            bind.execute(given.insert(), filed)


def keys_of(details: Mapping[str, Any]) -> list[str]:
    """Kind and text of what was given, each once."""
    plate = "" if details.get("vehicle") == "bus" else details.get("plate", "")
    return sorted(set(_keys(details.get("address", ""), plate)))


def _keys(address: str, plate: str) -> Iterator[str]:
    place = "".join(filter(str.isalnum, address.casefold()))
    if len(place) >= _SHORTEST_ADDRESS and any(map(str.isdigit, place)):
        yield f"address:{place}"
    number = "".join(filter(str.isalnum, plate.upper()))
    if len(number) >= _SHORTEST_PLATE:
        yield f"plate:{number}"
    for found in _PHONE.findall(address):
        is_phone = len("".join(filter(str.isdigit, found))) in _PHONE_DIGITS
        if is_phone and (plain := _plain_phone(found)):
            yield f"phone:{plain}"


def _plain_phone(told: str) -> str:
    digits = "".join(one for one in told if one.isascii() and one.isdigit()).removeprefix("00")
    if digits.startswith("62"):
        digits = f"0{digits.removeprefix('62').removeprefix('0')}"
    return digits if len(digits) >= _FEWEST_DIGITS else ""

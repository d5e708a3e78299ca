"""Persons are known over several documents, and crossings are entered late.

Who bears which document is taken from the records. The keys are made here as the program made
them in this version; a test holds the two together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

PAGE = 5000
"""Documents filed at a time."""

_OMITTED = re.compile(r"['‘’ʼʻ`´]")  # noqa: RUF001 - the marks people type for an apostrophe
_BETWEEN = re.compile(r"[^0-9A-Z]+")
_SHORTEST_NUMBER = 6

_COLUMNS = (
    "document_key",
    "document_kind",
    "primary_name",
    "secondary_name",
    "nationality",
    "birth_year",
    "birth_month",
    "birth_day",
    "national_number",
)
_crossing = sa.table("crossing", *(sa.column(name) for name in _COLUMNS))


def upgrade() -> None:
    """Make the tables, fill the bearers from the records, and keep the words as written."""
    op.create_table(
        "person_link",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("one", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.Column("is_same", sa.Boolean(), nullable=False),
        sa.Column("basis", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person_link"),
    )
    for column in ("one", "other"):
        op.create_index(f"ix_person_link_{column}", "person_link", [column])
    bearer = op.create_table(
        "bearer",
        sa.Column("document_key", sa.Text(), nullable=False),
        sa.Column("number_key", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("document_key", "number_key", "name_key", name="pk_bearer"),
        sqlite_with_rowid=False,
    )
    bind = op.get_bind()
    records = sa.select(*(_crossing.c[name] for name in _COLUMNS)).distinct()
    for page in bind.execute(records).mappings().partitions(PAGE):
        filed = [row for one in page for row in _rows(one)]
        if filed:
            bind.execute(_filing(bearer), filed)
    for column in ("number_key", "name_key"):
        op.create_index(f"ix_bearer_{column}", "bearer", [column])
    _TRIGGERS[bind.dialect.name]()


def _filing(bearer: sa.Table) -> sa.Insert:
    """Two writings of a record may come to the same keys."""
    names = [column.name for column in bearer.columns]
    there = sa.exists().where(*(bearer.c[name] == sa.bindparam(name) for name in names))
    new = sa.select(*(sa.bindparam(name, type_=sa.Text()) for name in names)).where(~there)
    return bearer.insert().from_select(names, new)


def _rows(record: Mapping[Any, Any]) -> Iterator[dict[str, str]]:
    number, name = number_key(record), name_key(record)
    has_number = not record["document_key"].endswith(":")
    if has_number and record["document_kind"] != "group_travel_letter" and (number or name):
        yield {"document_key": record["document_key"], "number_key": number, "name_key": name}


def number_key(record: Mapping[Any, Any]) -> str:
    """State and national number."""
    number = "".join(filter(str.isalnum, record["national_number"].upper()))
    is_telling = len(number) >= _SHORTEST_NUMBER and len(set(number)) > 1
    return f"{record['nationality'].upper()}:{number}" if is_telling else ""


def name_key(record: Mapping[Any, Any]) -> str:
    """The words of the name in order, and the birthday."""
    if record["birth_day"] is None:
        return ""
    full = f"{record['secondary_name']} {record['primary_name']}"
    large = unicodedata.normalize("NFKD", _OMITTED.sub("", full)).upper()
    plain = "".join(letter for letter in large if not unicodedata.combining(letter))
    words = sorted(word for word in _BETWEEN.split(plain) if word)
    born = f"{record['birth_year']:04}-{record['birth_month']:02}-{record['birth_day']:02}"
    return f"{' '.join(words)} {born}" if words else ""


def _sqlite_triggers() -> None:
    there = "EXISTS (SELECT 1 FROM person_link WHERE id = NEW.id)"
    _abort("INSERT", "is there", when=there)
    _abort("UPDATE", "is never changed")
    _abort("DELETE", "is never deleted")


def _abort(act: str, why: str, *, when: str = "1") -> None:
    op.execute(
        f"CREATE TRIGGER person_link_{why.replace(' ', '_')} BEFORE {act} ON person_link "
        f"WHEN {when} BEGIN SELECT RAISE(ABORT, 'person_link {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

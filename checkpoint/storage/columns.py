"""The column types that the registers share, spelled so that any database understands them."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import JSON, DateTime, Dialect, Enum, String
from sqlalchemy import Text as AnyText
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from checkpoint.domain.errors import InvalidValue

WORD_LENGTH = 32
"""Room for the words of any enumeration, so that a longer word needs no new schema."""

UNREADABLE = (LookupError, ValueError, TypeError, AttributeError, InvalidValue)
"""What reading a row raises that another hand than the program's has written."""

Text = AnyText().with_variant(AnyText(collation="C"), "postgresql")
"""Text in the order of its characters' numbers, as SQLite and Python sort it.

PostgreSQL would sort by the alphabet of some language: what is gone through side by side with a
list that Python has sorted would be taken for new and gone at once.
"""


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept as UTC. A naive one is a bug, and is refused."""

    impl = DateTime
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant carries its zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Kept(TypeDecorator[Any]):
    """A value of the domain kept as JSON, read back as the same value.

    What has its default is left out: the defaults mean "nothing was said", and must go on
    meaning it. A field that a later version adds needs a default, so that older rows stay
    readable; and, like a new word, it is a new version of the database.
    """

    impl = JSON
    cache_ok = True

    def __init__(self, form: Any) -> None:  # noqa: ANN401 - a type, plain or generic
        super().__init__()
        self.form = form
        self._adapter: TypeAdapter[Any] = TypeAdapter(form)

    @override
    def process_bind_param(self, value: object, dialect: Dialect) -> object:
        return self._adapter.dump_python(value, mode="json", exclude_defaults=True)

    @override
    def process_result_value(self, value: object, dialect: Dialect) -> object:
        return self._adapter.validate_python(value)


class Chosen(TypeDecorator[Any]):
    """One of several enumerations' words, none of which is in two of them."""

    impl = String
    cache_ok = True

    def __init__(self, *kinds: type[StrEnum]) -> None:
        super().__init__(WORD_LENGTH)
        self.kinds = kinds

    @override
    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else value.value

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        if value is None:
            return None
        for kind in self.kinds:
            if value in set(kind):
                return kind(value)
        raise LookupError(value)


def word(kind: type[StrEnum]) -> Enum:
    """A column of an enumeration's own words, readable in any tool.

    A new word is a new version of the database, though its schema stays: a program that does
    not know the word must leave the database alone.
    """
    return Enum(kind, native_enum=False, length=WORD_LENGTH, values_callable=_words)


def _words(kind: type[StrEnum]) -> list[str]:
    return [member.value for member in kind]

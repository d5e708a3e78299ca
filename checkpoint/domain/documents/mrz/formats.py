"""The five formats of a machine-readable zone, as tables of positions.

Lines and positions count from 1 and include both ends, as the tables of Doc 9303 do, so that
each row below can be laid beside its row in the standard. Reading, composing, checking and
repairing all go by these tables; no position is written anywhere else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from checkpoint.domain.documents.mrz.check_digit import FILLER


class Format(StrEnum):
    """The sizes of document that bear a zone."""

    TD1 = "TD1"
    """A card: three lines of 30 (Doc 9303-5)."""
    TD2 = "TD2"
    """A larger card: two lines of 36 (Doc 9303-6)."""
    TD3 = "TD3"
    """A passport: two lines of 44 (Doc 9303-4)."""
    MRV_A = "MRV-A"
    """A full-page visa: two lines of 44 (Doc 9303-7 §4)."""
    MRV_B = "MRV-B"
    """A smaller visa: two lines of 36 (Doc 9303-7 §7)."""


class Field(StrEnum):
    """What a zone says, part by part."""

    CODE = "code"
    ISSUER = "issuer"
    NUMBER = "number"
    NATIONALITY = "nationality"
    BORN = "born"
    SEX = "sex"
    EXPIRES = "expires"
    NAME = "name"
    OPTIONAL = "optional"
    """The issuer's own: on a passport the personal number or whatever it likes."""
    MORE_OPTIONAL = "more_optional"
    """A card of three lines has two such fields."""
    COMPOSITE = "composite"
    """No field but the check digit over several."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a run of positions on one line."""

    line: int
    first: int
    last: int

    def __len__(self) -> int:
        return max(0, self.last - self.first + 1)

    def of(self, lines: Sequence[str]) -> str:
        """What stands there."""
        return lines[self.line - 1][self.first - 1 : self.last]

    def positions(self) -> tuple[Place, ...]:
        """Its single positions, from left to right."""
        return tuple(Place(self.line, at, at) for at in range(self.first, self.last + 1))


@dataclass(frozen=True, slots=True)
class Check:
    """A check digit: what it proves, where it stands, and what it is computed over."""

    field: Field
    at: Place
    over: tuple[Place, ...]

    def text(self, lines: Sequence[str]) -> str:
        """All that it is computed over."""
        return "".join(place.of(lines) for place in self.over)

    @property
    def lines(self) -> frozenset[int]:
        """The lines one must have to compute it."""
        return frozenset(place.line for place in (self.at, *self.over))


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One format's table."""

    format: Format
    lines: int
    width: int
    codes: str
    """With which of these the document code begins."""
    fields: Mapping[Field, tuple[Place, ...]]
    checks: tuple[Check, ...]
    long_number_in: Field | None = None
    """The optional field in which a document number of more than nine characters goes on."""

    def text(self, field: Field, lines: Sequence[str]) -> str:
        """What stands in a field, fillers and all; nothing where the format has no such field."""
        return "".join(place.of(lines) for place in self.fields.get(field, ()))

    def ends_in_text(self, line: int) -> bool:
        """Whether a line ends in a field, so that its last fillers may get lost unnoticed."""
        return all(check.at != Place(line, self.width, self.width) for check in self.checks)

    def last_field_begins(self, line: int) -> int:
        """The position at which the last field of a line begins."""
        places = (place for places in self.fields.values() for place in places)
        return max(place.first for place in places if place.line == line)

    def as_printed(self, lines: Sequence[str]) -> Layout:
        """Take the long number into account, if the lines show one (see with_long_number)."""
        if self.long_number_in is None or self._number_check.at.of(lines) != FILLER:
            return self
        more, stop, _ = self.text(self.long_number_in, lines).partition(FILLER)
        is_long = stop and len(more) > 1 and not self.text(Field.NUMBER, lines).endswith(FILLER)
        return self.with_long_number(len(more) - 1) if is_long else self

    def with_long_number(self, more: int) -> Layout:
        """The table for a document number that goes on for ``more`` than nine characters.

        A filler then stands for the check digit of the number, and the optional field begins
        with the rest of the number, the check digit over all of it, and a filler (Doc 9303-5
        §4.2.2 note j and §4.2.4, Doc 9303-6 §4.2.2 note j).
        """
        if self.long_number_in is None:
            raise ValueError(f"{self.format} has no long numbers")
        (nine,), (rest,) = self.fields[Field.NUMBER], self.fields[self.long_number_in]
        end = rest.first + more
        goes_on = Place(rest.line, rest.first, end - 1)
        check = Check(Field.NUMBER, Place(rest.line, end, end), (nine, goes_on))
        return replace(
            self,
            fields={
                **self.fields,
                Field.NUMBER: (nine, goes_on),
                self.long_number_in: (Place(rest.line, end + 2, rest.last),),
            },
            checks=(check, *(old for old in self.checks if old.field is not Field.NUMBER)),
        )

    @property
    def longest_number(self) -> int:
        """How many characters a document number may have."""
        (nine,) = self.fields[Field.NUMBER]
        if self.long_number_in is None:
            return len(nine)
        (rest,) = self.fields[self.long_number_in]
        return len(nine) + len(rest) - len("7<")  # the check digit and the filler after it

    @property
    def _number_check(self) -> Check:
        return next(check for check in self.checks if check.field is Field.NUMBER)


def _field(line: int, first: int, last: int) -> tuple[Place, ...]:
    return (Place(line, first, last),)


def _check(field: Field, line: int, at: int, *over: tuple[int, int, int]) -> Check:
    return Check(field, Place(line, at, at), tuple(Place(*place) for place in over))


TD1 = Layout(
    format=Format.TD1,
    lines=3,
    width=30,
    codes="ACI",
    fields={  # Doc 9303-5 §4.2.2
        Field.CODE: _field(1, 1, 2),
        Field.ISSUER: _field(1, 3, 5),
        Field.NUMBER: _field(1, 6, 14),
        Field.OPTIONAL: _field(1, 16, 30),
        Field.BORN: _field(2, 1, 6),
        Field.SEX: _field(2, 8, 8),
        Field.EXPIRES: _field(2, 9, 14),
        Field.NATIONALITY: _field(2, 16, 18),
        Field.MORE_OPTIONAL: _field(2, 19, 29),
        Field.NAME: _field(3, 1, 30),
    },
    checks=(  # Doc 9303-5 §4.2.4
        _check(Field.NUMBER, 1, 15, (1, 6, 14)),
        _check(Field.BORN, 2, 7, (2, 1, 6)),
        _check(Field.EXPIRES, 2, 15, (2, 9, 14)),
        _check(Field.COMPOSITE, 2, 30, (1, 6, 30), (2, 1, 7), (2, 9, 15), (2, 19, 29)),
    ),
    long_number_in=Field.OPTIONAL,
)

TD2 = Layout(
    format=Format.TD2,
    lines=2,
    width=36,
    codes="ACI",
    fields={  # Doc 9303-6 §4.2.2
        Field.CODE: _field(1, 1, 2),
        Field.ISSUER: _field(1, 3, 5),
        Field.NAME: _field(1, 6, 36),
        Field.NUMBER: _field(2, 1, 9),
        Field.NATIONALITY: _field(2, 11, 13),
        Field.BORN: _field(2, 14, 19),
        Field.SEX: _field(2, 21, 21),
        Field.EXPIRES: _field(2, 22, 27),
        Field.OPTIONAL: _field(2, 29, 35),
    },
    checks=(  # Doc 9303-6 §4.2.4
        _check(Field.NUMBER, 2, 10, (2, 1, 9)),
        _check(Field.BORN, 2, 20, (2, 14, 19)),
        _check(Field.EXPIRES, 2, 28, (2, 22, 27)),
        _check(Field.COMPOSITE, 2, 36, (2, 1, 10), (2, 14, 20), (2, 22, 35)),
    ),
    long_number_in=Field.OPTIONAL,
)

TD3 = Layout(
    format=Format.TD3,
    lines=2,
    width=44,
    codes="P",
    fields={  # Doc 9303-4 §4.2.2
        Field.CODE: _field(1, 1, 2),
        Field.ISSUER: _field(1, 3, 5),
        Field.NAME: _field(1, 6, 44),
        Field.NUMBER: _field(2, 1, 9),
        Field.NATIONALITY: _field(2, 11, 13),
        Field.BORN: _field(2, 14, 19),
        Field.SEX: _field(2, 21, 21),
        Field.EXPIRES: _field(2, 22, 27),
        Field.OPTIONAL: _field(2, 29, 42),
    },
    checks=(  # Doc 9303-4 §4.2.4
        _check(Field.NUMBER, 2, 10, (2, 1, 9)),
        _check(Field.BORN, 2, 20, (2, 14, 19)),
        _check(Field.EXPIRES, 2, 28, (2, 22, 27)),
        _check(Field.OPTIONAL, 2, 43, (2, 29, 42)),
        _check(Field.COMPOSITE, 2, 44, (2, 1, 10), (2, 14, 20), (2, 22, 43)),
    ),
)

MRV_A = Layout(
    format=Format.MRV_A,
    lines=2,
    width=44,
    codes="V",
    fields={  # Doc 9303-7 §4.2.2
        **TD3.fields,
        Field.OPTIONAL: _field(2, 29, 44),
    },
    checks=TD3.checks[:3],
)

MRV_B = Layout(
    format=Format.MRV_B,
    lines=2,
    width=36,
    codes="V",
    fields={  # Doc 9303-7 §7.2.2
        **TD2.fields,
        Field.OPTIONAL: _field(2, 29, 36),
    },
    checks=TD2.checks[:3],
)

LAYOUTS: Mapping[Format, Layout] = MappingProxyType(
    {layout.format: layout for layout in (TD1, TD2, TD3, MRV_A, MRV_B)}
)

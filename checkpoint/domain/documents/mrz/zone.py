"""What a machine-readable zone says, and how far it can be believed."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any

from checkpoint.domain.documents.mrz.check_digit import FILLER
from checkpoint.domain.documents.mrz.formats import Field, Format, Place
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, Sex

DOUBTFUL_FILLER = ";"
"""What the key of the filler gives on keyboards with Y and Z in other places, and on others."""


class FaultKind(StrEnum):
    """What can be wrong with a zone."""

    CHECK_DIGIT = "check_digit"
    """It is not what its field comes to: one of both was misread or tampered with."""
    ILLEGAL_CHARACTER = "illegal_character"
    """No such character may stand there (a letter in a date, a digit in a name)."""
    IMPOSSIBLE_DATE = "impossible_date"
    """The calendar has no such day."""
    MISSING = "missing"
    """Nothing is written where something must be."""
    NAME_RESUMES = "name_resumes"
    """Letters follow the fillers that end the name: probably fillers, misread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneFault:
    """One thing that is wrong with a zone, and where."""

    kind: FaultKind
    field: Field
    place: Place
    found: str
    expected: str = ""
    """What a wrong check digit would have to be; empty for every other fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """One misread character, and what the check digits prove it to be."""

    field: Field
    place: Place
    found: str
    proven: str


class Tidying(StrEnum):
    """What was done to a text to get at the lines of the zone; no character of it is guessed."""

    KEYBOARD_UNDONE = "keyboard_undone"
    """A scanner typed on a computer with another keyboard layout (see keyboards.py)."""
    FILLERS_REPLACED = "fillers_replaced"
    """A look-alike sign, as another keyboard has it there, stood for ``<``."""
    SPACES_FILLED = "spaces_filled"
    """Spaces stood for ``<``."""
    SPACES_DROPPED = "spaces_dropped"
    """Spaces stood between characters that belong together."""
    LINES_PARTED = "lines_parted"
    """The lines came in one piece."""
    LINES_SWAPPED = "lines_swapped"
    """The lines came in another order."""
    LINE_PADDED = "line_padded"
    """A line had lost fillers at its end."""
    LINE_TRIMMED = "line_trimmed"
    """A line had too many fillers at its end."""
    TEXT_LEFT_OUT = "text_left_out"
    """There was other text around the zone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneFields:
    """What a zone says, apart from how it is written."""

    code: str
    """Document code, without filler: ``P``, ``PD``, ``I``, ``V`` … (see codes.py)."""
    issuer: str
    """Issuing state or organisation; Germany is DEU here and ``D<<`` in the zone."""
    number: str
    """Document number; a space stands where the document has a space, hyphen or other sign."""
    name: PersonName
    nationality: str
    born: PartialDate | None = None
    sex: Sex = Sex.UNSPECIFIED
    expires_on: date | None = None
    optional: str = ""
    """The issuer's own, with the fillers inside it; on many passports the personal number."""
    more_optional: str = ""
    """The second such field, which only a card of three lines has."""

    def parts(self) -> dict[str, Any]:
        """What it says, by the names above."""
        return {part.name: getattr(self, part.name) for part in fields(ZoneFields)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone(ZoneFields):
    """A zone that was read: what it says, and the evidence for it."""

    format: Format
    lines: tuple[str, ...]
    """As read, character for character; the repairs are not yet in them."""
    faults: tuple[ZoneFault, ...] = ()
    """What is wrong with it after the repairs, from left to right and top to bottom."""
    repairs: tuple[Repair, ...] = ()
    """What was misread and is proven by check digits; the fields above are read with them."""
    tidied: tuple[Tidying, ...] = ()
    proven: frozenset[Field] = frozenset()
    """The fields without fault that a check digit vouches for; never names, sex and states."""
    otherwise: Zone | None = None
    """What it says if the computer's keyboard layout, which nothing proves, is another."""

    @property
    def fields(self) -> ZoneFields:
        """What it says, freed of the evidence."""
        return ZoneFields(**self.parts())

    @property
    def text(self) -> str:
        """Its lines, so that `parse_typed` reads them as it did, with the same doubt."""
        text = "\n".join(self.lines)
        return text if self.otherwise is None else text.replace(FILLER, DOUBTFUL_FILLER)

    @property
    def is_visa(self) -> bool:
        """Whether it stands on a visa: about the traveller, but no travel document."""
        return self.format in {Format.MRV_A, Format.MRV_B}


class UnreadableReason(StrEnum):
    """Why no zone could be read from a text."""

    EMPTY = "empty"
    """There was no text."""
    NOT_A_ZONE = "not_a_zone"
    """Nothing in the text looks like a zone."""
    LINE_MISSING = "line_missing"
    """Some lines of a zone are there, and others are not."""
    WRONG_LENGTH = "wrong_length"
    """It looks like a zone, but its lines are too long or too short for any format."""
    OTHER_KEYBOARD = "other_keyboard"
    """The scanner typed for another keyboard layout, and nothing proves what it meant."""
    NAME_MISSING = "name_missing"
    """All is there but the name; nobody can be checked without one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A text from which no zone could be read, and what is known about it."""

    reason: UnreadableReason
    lines: tuple[str, ...] = ()
    """The best guess at the lines of the zone, to be completed by hand."""
    format: Format | None = None
    """The format they are probably of."""
    missing: tuple[int, ...] = ()
    """The lines of that format that were not there, counted from 1."""

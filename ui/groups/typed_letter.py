"""Somebody's letter as it is typed into a line of a convoy's list."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, Sex, TravelDocument
from checkpoint.domain.groups.deportee import Letter

FIRST_YEAR = 1850
"""Of living people, as dates are typed; what is less is no year yet."""
YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedLetter:
    """What stands in the fields."""

    kind: DocumentKind
    name: str
    sex: Sex
    number: str
    born: str
    """A year, or anything."""
    expires: PartialDate | None

    def document(self) -> TravelDocument | None:
        """The document of it; None while the name or the number is missing."""
        name = self.name.strip().upper()
        if not (name and self.number.strip()):
            return None
        expires = self.expires.full() if self.expires is not None else None
        letter = Letter(kind=self.kind, number=self.number, expires_on=expires)
        return letter.of(name, self.sex, self.year)

    @property
    def year(self) -> int | None:
        """Of birth; None where nobody can tell, be it that 85 stands there."""
        digits = self.born.strip()
        is_year = len(digits) == YEAR_DIGITS and digits.isascii() and digits.isdecimal()
        return int(digits) if is_year and int(digits) >= FIRST_YEAR else None

"""The travel document and its holder, whatever channel it was read by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import InvalidValue

INDONESIA = "IDN"


class DocumentKind(StrEnum):
    """The documents people cross a land border on, by the names the field gives them."""

    PASSPORT = "passport"
    SERVICE_PASSPORT = "service_passport"
    DIPLOMATIC_PASSPORT = "diplomatic_passport"
    TRAVEL_LETTER = "travel_letter"
    """SPLP, for one person."""
    GROUP_TRAVEL_LETTER = "group_travel_letter"
    """SPLP kolektif: one letter for several persons (UU 6/2011 Ps 28)."""
    BORDER_PASS = "border_pass"
    """PLB, the Indonesian pass for residents of the border area."""
    BORDER_CARD = "border_card"
    """KLB/TBC, the traditional border card of Papua New Guinea."""
    CROSSING_PASS = "crossing_pass"
    """PMS, Pas Menyeberang Sempadan, the Malaysian pass."""
    IDENTITY_CARD = "identity_card"
    RECOMMENDATION_LETTER = "recommendation_letter"
    NO_DOCUMENT = "no_document"
    """None at all: a citizen who enters all the same (UU 6/2011 Ps 14)."""
    OTHER = "other"

    @property
    def is_local(self) -> bool:
        """Whether it is a pass of the border's own people, with rules of its own by post."""
        return self in LOCAL_KINDS


LOCAL_KINDS = frozenset(
    {DocumentKind.BORDER_PASS, DocumentKind.BORDER_CARD, DocumentKind.CROSSING_PASS}
)


class Sex(StrEnum):
    """Sex as documents state it (Doc 9303-4 §4.2.2.2: F, M, or ``<`` when unspecified)."""

    FEMALE = "F"
    MALE = "M"
    UNSPECIFIED = "X"


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as a document splits it; many names of this border cannot be split.

    A single name (mononym), and the whole name on a Malaysian document, is ``primary`` alone.
    """

    primary: str
    secondary: str = ""
    is_truncated: bool = False
    """The document had no room for all of it (Doc 9303-4 §4.2.3)."""

    def __post_init__(self) -> None:
        if not self.primary.strip():
            raise InvalidValue("a name has at least a primary identifier")

    @property
    def full(self) -> str:
        """The name as people write it here: given names first."""
        return f"{self.secondary} {self.primary}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Whom a document is made out to."""

    name: PersonName
    nationality: str
    """Three letters, ISO 3166-1 alpha-3 or a code of Doc 9303-3 §5; "D" is written "DEU"."""
    sex: Sex = Sex.UNSPECIFIED
    born: PartialDate | None = None
    national_number: str = ""
    """NIK of an Indonesian, or the personal number another state gives."""
    place_of_birth: str = ""

    @property
    def is_citizen(self) -> bool:
        """Whether the holder is an Indonesian citizen (WNI), who may never be refused entry."""
        return self.nationality == INDONESIA


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelDocument:
    """One travel document."""

    kind: DocumentKind
    issuer: str
    """Issuing state or organisation, three letters as for nationality."""
    number: str
    """As printed; empty only where there is no document."""
    holder: Holder
    expires_on: date | None = None
    """Its last good day; ``None`` where it bears none or nobody could read it."""
    issued_on: date | None = None
    district: str = ""
    """Kecamatan (distrik) of residence, on border passes."""
    issuing_office: str = ""

    @property
    def key(self) -> str:
        """What finds the document again however its number was typed or spaced."""
        return document_key(self.issuer, self.number)


def document_key(issuer: str, number: str) -> str:
    """Issuer and number, freed of spaces, hyphens, dots and letter case."""
    return f"{issuer.upper()}:{plain_number(number)}"


def finds_one(key: str) -> bool:
    """Whether a key is of one document alone, and not of all that bear no number."""
    return not key.endswith(":")


def plain_number(number: str) -> str:
    """A document or national number as it is compared: letters and digits, upper case."""
    large = number.upper()
    return large if large.isalnum() else "".join(filter(str.isalnum, large))

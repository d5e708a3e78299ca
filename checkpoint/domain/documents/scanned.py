"""One scan, from whatever channel, and what it means.

A reader that types like a keyboard, a camera, a picture from a flatbed, a hand on the keys:
all give the same Scan, without judgement. What it means is decided here, once for all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from itertools import combinations
from typing import TypeAlias

from checkpoint.domain.documents.mrz import (
    Field,
    Unreadable,
    UnreadableReason,
    Zone,
    document_of,
    field_certainty,
    parse,
    parse_seen,
    parse_typed,
)
from checkpoint.domain.documents.pictures import Reading
from checkpoint.domain.documents.seals import BrokenSeal, Seal, read_seal, zone_in
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import InvalidValue


class ScanSource(StrEnum):
    """Where a scan came from."""

    KEYBOARD_WEDGE = "keyboard_wedge"
    """A reader that types what it reads."""
    SERIAL = "serial"
    CAMERA = "camera"
    IMAGE = "image"
    """A picture that was dropped or pasted."""
    FOLDER = "folder"
    """A picture that a flatbed scanner put into the watched folder."""
    TYPED = "typed"


class TextKind(StrEnum):
    """What a text was read from, as far as the reader knows; the text itself knows better."""

    MRZ = "mrz"
    BARCODE = "barcode"
    """Any code, linear or two-dimensional."""
    TYPED = "typed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannedText:
    """One text that a scan found."""

    kind: TextKind
    text: str
    payload: bytes | None = None
    """The bytes of a code, where they are not just its text."""
    symbology: str = ""
    """Of a code: QR, PDF417, Code 128 …"""
    certainty: tuple[tuple[float, ...], ...] = ()
    """Of a zone read from a picture: how sure its reader was of every character, line by line."""
    others: tuple[tuple[str, ...], ...] = ()
    """Of the same: what else every character may well be (`ZoneText.others`)."""
    reader: str = ""
    """Which device or program read it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """All that was found in one go."""

    source: ScanSource
    texts: tuple[ScannedText, ...]
    at: datetime
    picture: bytes = b""
    """The page that was read, made small, as a picture file; empty where nothing was pictured."""
    crop: bytes = b""
    """The zone alone, straightened, as a small picture file; empty where none was pictured."""

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise InvalidValue("a scan's time carries no time zone")


SealFound: TypeAlias = Seal | BrokenSeal


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannedZone:
    """A machine-readable zone, and so a document and its holder."""

    document: TravelDocument
    zone: Zone
    others: tuple[ScannedText, ...] = ()
    """What else was found: a code on the same page, a visa beside the passport."""
    seals: tuple[SealFound, ...] = ()
    """The signed seals among all that was found."""
    is_sealed: bool = False
    """Whether the zone was found in a seal and nowhere else."""
    certainty: Mapping[Field, float] = field(default_factory=dict)
    """How sure each field is, where the zone was read from a picture (`mrz.certainty`)."""
    has_company: bool = False
    """Whether somebody else's document was printed beside it: two on one picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannedCode:
    """A code or a typed number and nothing more: perhaps a border pass the post knows."""

    number: str
    """Its text, freed of the blanks around it; empty where a code holds only bytes."""
    code: ScannedText
    others: tuple[ScannedText, ...] = ()
    unreadable: Unreadable | None = None
    """A zone that was there too but could not be read."""
    seals: tuple[SealFound, ...] = ()
    """The signed seals among all that was found; the number is that in the first."""


def texts_of(reading: Reading) -> tuple[ScannedText, ...]:
    """The zones and codes that were read from a picture, as texts of a scan."""
    zones = tuple(
        ScannedText(
            kind=TextKind.MRZ,
            text="\n".join(zone.lines),
            certainty=zone.certainty,
            others=zone.others,
            reader=zone.reader,
        )
        for zone in reading.zones
    )
    codes = tuple(
        ScannedText(
            kind=TextKind.BARCODE,
            text=symbol.text,
            payload=symbol.payload,
            symbology=symbol.symbology.value,
            reader=symbol.reader,
        )
        for symbol in reading.symbols
    )
    return zones + codes


_TELLING = (
    UnreadableReason.LINE_MISSING,
    UnreadableReason.NAME_MISSING,
    UnreadableReason.WRONG_LENGTH,
    UnreadableReason.OTHER_KEYBOARD,
    UnreadableReason.NOT_A_ZONE,
    UnreadableReason.EMPTY,
)
"""Of several texts without a zone, the one that came nearest says why."""

ScannedDocument: TypeAlias = ScannedZone | ScannedCode | Unreadable


def interpret(scan: Scan, *, today: date) -> ScannedDocument:
    """Say what a scan means.

    A zone goes before everything, wherever it was found: in a code, in one text, or in several
    pieces. Of two, a passport goes before a visa, and then the one of which more is proven. One
    inside a signed seal is the document where none is printed. Without a zone, the number in a
    seal, a code or a typed number stands for itself.
    """
    sealed = list(_sealed(scan))
    seals = tuple(seal for _text, seal in sealed)
    plain = tuple(text for text in scan.texts if not any(text is one for one, _seal in sealed))
    readings = [(text, _read(text, scan.source, today)) for text in plain]
    printed = [
        *((zone, (text,)) for text, zone in readings if isinstance(zone, Zone)),
        *_in_pieces(plain, today),
    ]
    zones = printed or _in_seals(sealed, today)
    if zones:
        zone, used = max(zones, key=lambda found: _worth(found[0]))
        return ScannedZone(
            document=document_of(zone),
            zone=zone,
            others=_others(scan, used),
            seals=seals,
            is_sealed=not printed,
            certainty=_certainty(zone, used),
            has_company=_has_company(readings),
        )
    unread = [(text, why) for text, why in readings if isinstance(why, Unreadable)]
    whys = (why for text, why in unread if not _is_code(text, why))
    unreadable = min(whys, key=_distance, default=None)
    codes = ((text.text.strip(), text) for text, why in unread if _is_code(text, why))
    for number, text in (*_numbers(sealed), *codes, *(("", text) for text, _seal in sealed)):
        return ScannedCode(
            number=number,
            code=text,
            others=_others(scan, (text,)),
            unreadable=unreadable,
            seals=seals,
        )
    return unreadable or Unreadable(reason=UnreadableReason.EMPTY)


def _read(text: ScannedText, source: ScanSource, today: date) -> Zone | Unreadable:
    if text.certainty:
        return parse_seen(text.text.splitlines(), text.others, today=today)
    read = parse_typed if source is ScanSource.KEYBOARD_WEDGE else parse
    return read(text.text, today=today)


def _has_company(readings: Sequence[tuple[ScannedText, Zone | Unreadable]]) -> bool:
    """Whether two zones are whole and of two people; in codes, a zone is the same one again."""
    documents = [
        document_of(zone)
        for text, zone in readings
        if text.kind is TextKind.MRZ and isinstance(zone, Zone)
        if not zone.is_visa and not zone.faults
    ]
    return any(_is_of_another(one, other) for one, other in combinations(documents, 2))


def _is_of_another(one: TravelDocument, other: TravelDocument) -> bool:
    mine, theirs = one.holder, other.holder
    return one.key != other.key and (mine.name, mine.born) != (theirs.name, theirs.born)


def _certainty(zone: Zone, used: Sequence[ScannedText]) -> Mapping[Field, float]:
    """How sure the fields are, where the lines are those that a picture's reader saw."""
    for text in used:
        if text.certainty and tuple(text.text.splitlines()) == zone.lines:
            return field_certainty(zone, text.certainty)
    return {}


def seals_in(scan: Scan) -> tuple[SealFound, ...]:
    """The signed seals among all that was found."""
    return tuple(seal for _text, seal in _sealed(scan))


def _sealed(scan: Scan) -> Iterator[tuple[ScannedText, SealFound]]:
    for text in scan.texts:
        seal = read_seal(text.text, text.payload)
        if seal is not None:
            yield text, seal


def _in_pieces(
    texts: Sequence[ScannedText], today: date
) -> list[tuple[Zone, tuple[ScannedText, ...]]]:
    """The zone that all texts read as zones make together, if they do."""
    pieces = tuple(text for text in texts if text.kind is TextKind.MRZ)
    zone = parse("\n".join(piece.text for piece in pieces), today=today)
    return [(zone, pieces)] if isinstance(zone, Zone) else []


def _in_seals(
    sealed: Sequence[tuple[ScannedText, SealFound]], today: date
) -> list[tuple[Zone, tuple[ScannedText, ...]]]:
    """The zones inside of seals."""
    zones = ((zone_in(seal, today=today), text) for text, seal in sealed if isinstance(seal, Seal))
    return [(zone, (text,)) for zone, text in zones if zone is not None]


def _numbers(
    sealed: Sequence[tuple[ScannedText, SealFound]],
) -> Iterator[tuple[str, ScannedText]]:
    """What seals state as the number of their document."""
    for text, seal in sealed:
        if isinstance(seal, Seal) and seal.number.strip():
            yield seal.number.strip(), text


def _worth(zone: Zone) -> tuple[bool, int, int]:
    return not zone.is_visa, len(zone.proven), -len(zone.faults)


def _is_code(text: ScannedText, why: Unreadable) -> bool:
    """Whether a text in which there is no zone is a code or number in its own right.

    What a decoder took from a symbol is one, whatever it says. What came over the keys is one
    unless it looks like part of a zone.
    """
    if text.symbology or text.payload:
        return True
    return text.kind is not TextKind.MRZ and why.reason is UnreadableReason.NOT_A_ZONE


def _distance(why: Unreadable) -> int:
    return _TELLING.index(why.reason)


def _others(scan: Scan, used: Sequence[ScannedText]) -> tuple[ScannedText, ...]:
    return tuple(text for text in scan.texts if not any(text is taken for taken in used))

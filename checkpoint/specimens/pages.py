"""The pages themselves: a generic design of the project's own, after no state's document.

Every page is drawn to its true size and is marked SPECIMEN / CONTOH across.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image

from checkpoint.domain.documents.pictures import Symbology
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.specimens import entries
from checkpoint.specimens.codes import largest_code
from checkpoint.specimens.entries import Entry
from checkpoint.specimens.ornament import (
    lay_pattern,
    lay_portrait,
    mark_specimen,
    write_not_valid,
)
from checkpoint.specimens.sheet import BOLD, QUIET, WHITE, Box, Colour, Sheet
from checkpoint.specimens.zone import ZONE_HEIGHT, print_zone

TD1 = Box(0, 0, 85.6, 54)
TD2 = Box(0, 0, 105, 74)
TD3 = Box(0, 0, 125, 88)
"""Sizes of the documents in millimetres (Doc 9303-4 §2.1, 9303-5 §2.1, 9303-6 §2.1)."""

BLUE: Colour = (34, 66, 120)
PALE_BLUE: Colour = (244, 247, 252)
BLUE_WAVE: Colour = (190, 206, 230)
GREEN: Colour = (24, 96, 84)
PALE_GREEN: Colour = (243, 250, 247)
GREEN_WAVE: Colour = (186, 218, 206)
RED: Colour = (150, 26, 34)
PALE_RED: Colour = (253, 246, 244)
RED_WAVE: Colour = (236, 204, 200)
PORTRAIT_RED: Colour = (178, 44, 46)
"""Portraits for an Indonesian border pass are taken before red."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where an entry stands: its upper left corner, and the width it has."""

    entry: Entry
    left: float
    top: float
    width: float


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a kind of page, its margin, and its type sizes in millimetres."""

    accent: Colour
    paper: Colour
    wave: Colour
    margin: float
    title: float
    label: float
    value: float


PASSPORT_LOOK = Look(BLUE, PALE_BLUE, BLUE_WAVE, margin=6, title=4.3, label=1.8, value=3.1)
CARD_LOOK = Look(GREEN, PALE_GREEN, GREEN_WAVE, margin=4, title=3.6, label=1.55, value=2.7)
PASS_LOOK = Look(RED, PALE_RED, RED_WAVE, margin=6, title=4.6, label=1.9, value=3.3)

PASSPORT_SLOTS = (
    Slot(entries.STATE, 46, 12.6, 28),
    Slot(entries.NUMBER, 76, 12.6, 43),
    Slot(entries.SURNAME, 46, 19.8, 73),
    Slot(entries.GIVEN_NAMES, 46, 27, 73),
    Slot(entries.NATIONALITY, 46, 34.2, 28),
    Slot(entries.SEX, 76, 34.2, 43),
    Slot(entries.BORN, 46, 41.4, 28),
    Slot(entries.PLACE_OF_BIRTH, 76, 41.4, 43),
    Slot(entries.ISSUED, 46, 48.6, 28),
    Slot(entries.EXPIRES, 76, 48.6, 43),
    Slot(entries.NATIONAL_NUMBER, 46, 55.8, 28),
    Slot(entries.OFFICE, 76, 55.8, 43),
)
TD2_SLOTS = (
    Slot(entries.STATE, 36, 10.6, 22),
    Slot(entries.NUMBER, 61, 10.6, 40),
    Slot(entries.FULL_NAME, 36, 16.9, 65),
    Slot(entries.NATIONALITY, 36, 23.2, 22),
    Slot(entries.SEX, 61, 23.2, 40),
    Slot(entries.BORN, 36, 29.5, 22),
    Slot(entries.PLACE_OF_BIRTH, 61, 29.5, 40),
    Slot(entries.ISSUED, 36, 35.8, 22),
    Slot(entries.EXPIRES, 61, 35.8, 40),
    Slot(entries.OFFICE, 36, 42.1, 65),
)
TD1_SLOTS = (
    Slot(entries.STATE, 32, 12, 21),
    Slot(entries.NUMBER, 56, 12, 25.6),
    Slot(entries.FULL_NAME, 32, 19, 49.6),
    Slot(entries.NATIONALITY, 32, 26, 21),
    Slot(entries.SEX, 56, 26, 25.6),
    Slot(entries.BORN, 32, 33, 21),
    Slot(entries.PLACE_OF_BIRTH, 56, 33, 25.6),
    Slot(entries.NATIONAL_NUMBER, 32, 40, 21),
    Slot(entries.EXPIRES, 56, 40, 25.6),
)
TD1_BACK_SLOTS = (
    Slot(entries.OFFICE, 4, 6, 50),
    Slot(entries.ISSUED, 58, 6, 23.6),
)
BORDER_PASS_SLOTS = (
    Slot(entries.NUMBER, 46, 17.4, 73),
    Slot(entries.FULL_NAME, 46, 25.4, 73),
    Slot(entries.BORN, 46, 33.4, 32),
    Slot(entries.PLACE_OF_BIRTH, 80, 33.4, 39),
    Slot(entries.SEX, 46, 41.4, 32),
    Slot(entries.DISTRICT, 80, 41.4, 39),
    Slot(entries.ISSUED, 46, 49.4, 32),
    Slot(entries.EXPIRES, 80, 49.4, 39),
    Slot(entries.OFFICE, 46, 57.4, 73),
)


def passport_page(document: TravelDocument, lines: Sequence[str], *, dpi: int = 300) -> Image.Image:
    """Draw the picture page of a passport (TD3, 125 by 88 mm) with the zone's two lines."""
    sheet = _paper(TD3, PASSPORT_LOOK, dpi)
    face = Box(0, 0, TD3.width, TD3.height - ZONE_HEIGHT)
    _head(sheet, face, document, PASSPORT_LOOK, height=9.5)
    lay_portrait(sheet, Box(6, 13.5, 35, 45))
    _fill_in(sheet, document, PASSPORT_SLOTS, PASSPORT_LOOK)
    mark_specimen(sheet, Box(0, 10, face.width, face.height - 12))
    print_zone(sheet, Box(0, face.bottom, face.width, ZONE_HEIGHT), lines, margin=6)
    write_not_valid(sheet, Box(0, face.bottom - 1, face.width, 2.2))
    return sheet.picture


def card(document: TravelDocument, lines: Sequence[str], *, dpi: int = 300) -> Image.Image:
    """Draw a card: TD2 for a zone of two lines, TD1 for one of three.

    A TD1 card has its zone on the back; both sides are shown, one above the other, as on a copy.
    """
    if len(lines) == 2:  # noqa: PLR2004 - the zone of TD2 has two lines, that of TD1 three
        return _td2(document, lines, dpi)
    front, back = _td1_front(document, dpi), _td1_back(document, lines, dpi)
    gap = front.height // 12
    both = Image.new("RGB", (front.width, 2 * front.height + gap), WHITE)
    both.paste(front, (0, 0))
    both.paste(back, (0, front.height + gap))
    return both


def border_pass_page(
    document: TravelDocument, *, code: Symbology | None = None, dpi: int = 300
) -> Image.Image:
    """Draw the page of an Indonesian border pass (PLB), a booklet of passport size.

    It bears no machine-readable zone; with ``code`` its number is also printed as that code.
    Raises InvalidValue where the number is too long for such a code at this resolution.
    """
    sheet = _paper(TD3, PASS_LOOK, dpi)
    _head(sheet, TD3, document, PASS_LOOK, height=13)
    lay_portrait(sheet, Box(6, 18, 34, 45), ground=PORTRAIT_RED)
    _fill_in(sheet, document, BORDER_PASS_SLOTS, PASS_LOOK)
    mark_specimen(sheet, Box(0, 14, TD3.width, 52))
    if code is not None:
        _print_code(sheet, document.number, code, Box(46, 66.5, 73, 17.5))
    write_not_valid(sheet, Box(0, TD3.height - 2.6, TD3.width, 2.6))
    return sheet.picture


def _td2(document: TravelDocument, lines: Sequence[str], dpi: int) -> Image.Image:
    sheet = _paper(TD2, CARD_LOOK, dpi)
    face = Box(0, 0, TD2.width, TD2.height - ZONE_HEIGHT)
    _head(sheet, face, document, CARD_LOOK, height=8)
    lay_portrait(sheet, Box(5, 11.5, 27, 34.5))
    _fill_in(sheet, document, TD2_SLOTS, CARD_LOOK)
    mark_specimen(sheet, Box(0, 9, face.width, face.height - 10))
    print_zone(sheet, Box(0, face.bottom, face.width, ZONE_HEIGHT), lines, margin=4)
    write_not_valid(sheet, Box(0, face.bottom - 1, face.width, 2))
    return sheet.picture


def _td1_front(document: TravelDocument, dpi: int) -> Image.Image:
    sheet = _paper(TD1, CARD_LOOK, dpi)
    _head(sheet, TD1, document, CARD_LOOK, height=8)
    lay_portrait(sheet, Box(4, 12, 24, 31))
    _fill_in(sheet, document, TD1_SLOTS, CARD_LOOK)
    mark_specimen(sheet, Box(0, 9, TD1.width, 42))
    write_not_valid(sheet, Box(0, TD1.height - 2.2, TD1.width, 2.2))
    return sheet.picture


def _td1_back(document: TravelDocument, lines: Sequence[str], dpi: int) -> Image.Image:
    sheet = _paper(TD1, CARD_LOOK, dpi)
    zone = Box(0, TD1.height - ZONE_HEIGHT, TD1.width, ZONE_HEIGHT)
    _fill_in(sheet, document, TD1_BACK_SLOTS, CARD_LOOK)
    mark_specimen(sheet, Box(0, 2, TD1.width, zone.top - 4), lines=1)
    print_zone(sheet, zone, lines, margin=4)
    write_not_valid(sheet, Box(0, zone.top - 1, TD1.width, 2))
    return sheet.picture


def _paper(size: Box, look: Look, dpi: int) -> Sheet:
    sheet = Sheet.blank(size.width, size.height, dpi=dpi, colour=look.paper)
    lay_pattern(sheet, size, look.wave)
    return sheet


def _head(sheet: Sheet, face: Box, document: TravelDocument, look: Look, *, height: float) -> None:
    """The band at the top: the document's name in two languages, and its state."""
    sheet.fill(Box(face.left, face.top, face.width, height), look.accent)
    own, english = entries.title(document.kind)
    state = 14
    room = face.width - 2 * look.margin - state - 2
    name = Box(face.left + look.margin, face.top, room, height)
    code = Box(face.right - look.margin - state, face.top, state, height)
    sheet.write(f"{own} / {english}", name, size=look.title, font=BOLD, colour=WHITE)
    sheet.write(document.issuer, code, size=look.title, font=BOLD, colour=WHITE, align="right")


def _fill_in(sheet: Sheet, document: TravelDocument, slots: Sequence[Slot], look: Look) -> None:
    """Print every entry of which the document says something, its label above its value."""
    for slot in slots:
        value = slot.entry.text(document)
        if not value:
            continue
        label = Box(slot.left, slot.top, slot.width, look.label * 1.4)
        line = Box(slot.left, label.bottom, slot.width, look.value * 1.2)
        sheet.write(slot.entry.label, label, size=look.label, colour=QUIET)
        sheet.write(value, line, size=look.value, font=BOLD)


def _print_code(sheet: Sheet, payload: str, symbology: Symbology, room: Box) -> None:
    """Print a code as large as fits the room, at whole pixels to a bar."""
    left, top, right, bottom = sheet.corners(room)
    code = largest_code(payload, symbology, (right - left, bottom - top))
    sheet.picture.paste(code, (right - code.width, top))

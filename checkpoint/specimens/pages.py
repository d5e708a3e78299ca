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
from checkpoint.specimens.codes import code_picture
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
    """Where an entry stands: the left edge and baseline of its value, and the room it has."""

    entry: Entry
    left: float
    baseline: float
    width: float


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a kind of page, and the type size of its values in millimetres."""

    accent: Colour
    paper: Colour
    wave: Colour
    value: float
    label: float


PASSPORT_LOOK = Look(BLUE, PALE_BLUE, BLUE_WAVE, value=3.1, label=1.75)
CARD_LOOK = Look(GREEN, PALE_GREEN, GREEN_WAVE, value=2.6, label=1.5)
PASS_LOOK = Look(RED, PALE_RED, RED_WAVE, value=3.3, label=1.85)

PASSPORT_SLOTS = (
    Slot(entries.STATE, 46, 18.4, 26),
    Slot(entries.NUMBER, 76, 18.4, 44),
    Slot(entries.SURNAME, 46, 25.6, 74),
    Slot(entries.GIVEN_NAMES, 46, 32.8, 74),
    Slot(entries.NATIONALITY, 46, 40, 28),
    Slot(entries.SEX, 76, 40, 20),
    Slot(entries.NATIONAL_NUMBER, 98, 40, 22),
    Slot(entries.BORN, 46, 47.2, 28),
    Slot(entries.PLACE_OF_BIRTH, 76, 47.2, 44),
    Slot(entries.ISSUED, 46, 54.4, 28),
    Slot(entries.EXPIRES, 76, 54.4, 44),
    Slot(entries.OFFICE, 46, 61.2, 74),
)
TD2_SLOTS = (
    Slot(entries.STATE, 36, 16, 20),
    Slot(entries.NUMBER, 60, 16, 42),
    Slot(entries.FULL_NAME, 36, 22.4, 66),
    Slot(entries.NATIONALITY, 36, 28.8, 22),
    Slot(entries.SEX, 60, 28.8, 16),
    Slot(entries.PLACE_OF_BIRTH, 78, 28.8, 24),
    Slot(entries.BORN, 36, 35.2, 22),
    Slot(entries.EXPIRES, 60, 35.2, 42),
    Slot(entries.OFFICE, 36, 41.6, 66),
)
TD1_SLOTS = (
    Slot(entries.STATE, 32, 15.6, 18),
    Slot(entries.NUMBER, 54, 15.6, 28),
    Slot(entries.FULL_NAME, 32, 22.2, 50),
    Slot(entries.NATIONALITY, 32, 28.8, 20),
    Slot(entries.SEX, 54, 28.8, 16),
    Slot(entries.BORN, 32, 35.4, 20),
    Slot(entries.PLACE_OF_BIRTH, 54, 35.4, 28),
    Slot(entries.NATIONAL_NUMBER, 32, 42, 20),
    Slot(entries.EXPIRES, 54, 42, 28),
)
BORDER_PASS_SLOTS = (
    Slot(entries.NUMBER, 46, 23.5, 48),
    Slot(entries.FULL_NAME, 46, 32, 74),
    Slot(entries.BORN, 46, 40.5, 30),
    Slot(entries.PLACE_OF_BIRTH, 80, 40.5, 40),
    Slot(entries.SEX, 46, 49, 30),
    Slot(entries.DISTRICT, 80, 49, 40),
    Slot(entries.ISSUED, 46, 57.5, 30),
    Slot(entries.EXPIRES, 80, 57.5, 40),
    Slot(entries.OFFICE, 46, 66, 74),
)


def passport_page(document: TravelDocument, lines: Sequence[str], *, dpi: int = 300) -> Image.Image:
    """Draw the picture page of a passport (TD3, 125 by 88 mm) with the zone's two lines."""
    sheet = _paper(TD3, PASSPORT_LOOK, dpi)
    face = Box(0, 0, TD3.width, TD3.height - ZONE_HEIGHT)
    _head(sheet, face, document, PASSPORT_LOOK, height=9.5)
    lay_portrait(sheet, Box(6, 14, 35, 45))
    _fill_in(sheet, document, PASSPORT_SLOTS, PASSPORT_LOOK)
    mark_specimen(sheet, Box(0, 11, face.width, face.height - 13))
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
    """
    sheet = _paper(TD3, PASS_LOOK, dpi)
    _head(sheet, TD3, document, PASS_LOOK, height=13)
    lay_portrait(sheet, Box(6, 19, 34, 45), ground=PORTRAIT_RED)
    _fill_in(sheet, document, BORDER_PASS_SLOTS, PASS_LOOK)
    mark_specimen(sheet, Box(0, 15, TD3.width, 53))
    if code is not None:
        _print_code(sheet, code_picture(document.number, code), Box(46, 68.5, 74, 15.5))
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
    slots = (Slot(entries.OFFICE, 4, 12, 50), Slot(entries.ISSUED, 58, 12, 24))
    _fill_in(sheet, document, slots, CARD_LOOK)
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
    baseline = face.top + height * 0.68
    size = height * 0.42
    room = face.width - 30
    sheet.write(f"{own} / {english}", 6, baseline, size=size, width=room, font=BOLD, colour=WHITE)
    sheet.write(
        document.issuer, face.right - 18, baseline, size=size, width=14, font=BOLD, colour=WHITE
    )


def _fill_in(sheet: Sheet, document: TravelDocument, slots: Sequence[Slot], look: Look) -> None:
    """Print every entry of which the document says something, its label above its value."""
    for slot in slots:
        value = slot.entry.text(document)
        if not value:
            continue
        above = slot.baseline - look.value * 1.15
        sheet.write(
            slot.entry.label, slot.left, above, size=look.label, width=slot.width, colour=QUIET
        )
        sheet.write(value, slot.left, slot.baseline, size=look.value, width=slot.width, font=BOLD)


def _print_code(sheet: Sheet, code: Image.Image, room: Box) -> None:
    """Paste a code at whole pixels of its own, never scaled: scaling would blur its bars."""
    left, top, right, bottom = sheet.corners(room)
    code = code.crop((0, 0, code.width, min(code.height, bottom - top)))
    sheet.picture.paste(code, (min(left, right - code.width), top))

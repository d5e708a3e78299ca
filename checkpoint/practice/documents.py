"""The documents of practice: what each shows, what a scanner reads of it, and how it looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.documents.pictures import Symbology
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.practice.accounts import read_keys
from checkpoint.practice.cast import Handling, Part, cast, document_of
from checkpoint.practice.folder import documents_folder
from checkpoint.practice.people import zone_of
from checkpoint.settings import Settings
from checkpoint.words.catalogue import Language

if TYPE_CHECKING:
    from PIL import Image

DPI = 150
"""Of passport pages: enough for the code beside the page, and small to keep."""
PASS_DPI = 300
"""Of border passes, whose code is printed small on the page itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeDocument:
    """One document to try."""

    part: Part
    document: TravelDocument
    lines: tuple[str, ...]
    """The zone as a scanner types it; empty where the document bears none."""
    payload: str
    """What the code on it says, or would have to be typed; empty where there is a zone."""

    @property
    def slug(self) -> str:
        """Short name, for files."""
        return self.part.slug

    def title(self, language: Language) -> str:
        """What it is."""
        return self.part.title[language]

    def story(self, language: Language) -> str:
        """What it shows, and what to do."""
        return self.part.story[language]

    @property
    def direction(self) -> Direction:
        """Which way it is to be tried."""
        return self.part.direction

    @property
    def lane(self) -> Lane:
        """In which lane it is to be tried."""
        return self.part.lane

    @property
    def verdict(self) -> Verdict | None:
        """What comes of it the first time; None for a pass that must be typed first."""
        return None if self.part.must_be_typed else self.part.verdict

    @property
    def text(self) -> str:
        """What a scanner types of it, or the officer where nothing can be scanned."""
        return "\n".join(self.lines) or self.payload

    def picture(self) -> bytes:
        """The document as a PNG file; marked SPECIMEN, and never to be taken for a real one."""
        file = BytesIO()
        dpi = DPI if self.lines else PASS_DPI
        _drawn(self, dpi).save(file, "PNG", dpi=(dpi, dpi))
        return file.getvalue()


def practice_documents(settings: Settings) -> tuple[PracticeDocument, ...]:
    """The documents that fit the practice database as it was made; none before that."""
    keys = read_keys(settings)
    return documents_of(keys.prepared_on) if keys else ()


def documents_of(prepared_on: date) -> tuple[PracticeDocument, ...]:
    """The documents as of the day on which practice was made ready."""
    return tuple(_document(part, prepared_on) for part in cast())


def write_documents(settings: Settings) -> Iterator[Path]:
    """Draw the pictures that are not there yet, one at a time; each takes a moment.

    Raises OSError where the folder cannot be written.
    """
    folder = documents_folder(settings)
    folder.mkdir(parents=True, exist_ok=True)
    for number, document in enumerate(practice_documents(settings), start=1):
        path = folder / f"{number:02}-{document.slug}.png"
        if not path.exists():
            draft = path.with_suffix(".part")
            draft.write_bytes(document.picture())
            yield draft.replace(path)


def _document(part: Part, prepared_on: date) -> PracticeDocument:
    document = document_of(part, prepared_on)
    lines = _handled(zone_of(document), part.handling)
    return PracticeDocument(
        part=part, document=document, lines=lines, payload="" if lines else document.number
    )


def _handled(lines: tuple[str, ...], handling: Handling) -> tuple[str, ...]:
    match handling:
        case Handling.MISREAD:
            return lines[0], _misread(lines[1])
        case Handling.ALTERED:
            return lines[0], _altered(lines[1])
        case _:
            return lines


def _misread(line: str) -> str:
    """The month of birth, where a naught stands first (Doc 9303-4 §4.2.2, position 16)."""
    return line[:15] + line[15].replace("0", "O") + line[16:]


def _altered(line: str) -> str:
    """Four years more on the year of expiry (Doc 9303-4 §4.2.2, positions 22 and 23)."""
    return f"{line[:21]}{(int(line[21:23]) + 4) % 100:02}{line[23:]}"


def _drawn(document: PracticeDocument, dpi: int) -> Image.Image:
    # Pillow takes longer to load than the sign-in screen does, and only pictures need it.
    from checkpoint.specimens.damage import blur, rotate  # noqa: PLC0415 - as just said
    from checkpoint.specimens.pages import border_pass_page, passport_page  # noqa: PLC0415 - too

    if not document.lines:
        return border_pass_page(document.document, code=document.part.code, dpi=dpi)
    page = _with_code(passport_page(document.document, document.lines, dpi=dpi), document.text)
    if document.part.handling is Handling.CROOKED:
        return rotate(blur(page, radius=0.8), degrees=4)
    return page


def _with_code(page: Image.Image, text: str) -> Image.Image:
    """The page with its zone as a code beside it, for a camera or a flatbed to read."""
    from PIL import Image  # noqa: PLC0415 - as above

    from checkpoint.specimens.codes import code_picture  # noqa: PLC0415 - as above

    code = code_picture(text, Symbology.QR, module=3).convert(page.mode)
    sheet = Image.new(page.mode, (page.width + code.width, page.height), "white")
    sheet.paste(page, (0, 0))
    sheet.paste(code, (page.width, (page.height - code.height) // 2))
    return sheet

"""What a document was read from and by what, in words; what was read, as letters to be seen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.documents.evidence import ReadText
from checkpoint.domain.documents.scanned import ScanSource, TextKind
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

LINE = 44
"""Letters: the longest line of any zone (Doc 9303-4), and so the width at which others break."""
BYTES_IN_LINE = 14
"""Two digits and a blank each: as wide as the letters."""

SOURCES: Mapping[ScanSource, str] = {
    ScanSource.KEYBOARD_WEDGE: QT_TRANSLATE_NOOP("EvidenceWords", "Scanner that types"),
    ScanSource.SERIAL: QT_TRANSLATE_NOOP("EvidenceWords", "Serial reader"),
    ScanSource.CAMERA: QT_TRANSLATE_NOOP("EvidenceWords", "Camera"),
    ScanSource.IMAGE: QT_TRANSLATE_NOOP("EvidenceWords", "Picture opened here"),
    ScanSource.FOLDER: QT_TRANSLATE_NOOP("EvidenceWords", "Flatbed scanner's folder"),
    ScanSource.TYPED: QT_TRANSLATE_NOOP("EvidenceWords", "Typed by hand"),
}

KINDS: Mapping[TextKind, str] = {
    TextKind.MRZ: QT_TRANSLATE_NOOP("EvidenceWords", "Machine-readable zone"),
    TextKind.BARCODE: QT_TRANSLATE_NOOP("EvidenceWords", "Code"),
    TextKind.TYPED: QT_TRANSLATE_NOOP("EvidenceWords", "Typed"),
}


def source_words(source: ScanSource) -> str:
    """Where it came from."""
    return translate("EvidenceWords", SOURCES[source])


def heading_words(text: ReadText) -> str:
    """What kind of text it is, and who read it."""
    symbology = text.symbology.upper().replace("_", " ")
    parts = (translate("EvidenceWords", KINDS[text.kind]), symbology, text.reader)
    return " · ".join(part for part in parts if part)


def letters_of(text: ReadText) -> str:
    """A text with nothing in it that cannot be seen, in lines that fit."""
    lines = (_visible(line) for line in text.text.split("\n"))
    return "\n".join(piece for line in lines for piece in _pieces(line, LINE))


def bytes_of(text: ReadText) -> str:
    """The bytes of a code in hexadecimal digits, where they are not just its text."""
    digits = (text.payload or b"").hex(" ")
    return "\n".join(piece.strip() for piece in _pieces(digits, 3 * BYTES_IN_LINE))


def _visible(line: str) -> str:
    """Letters that print as they are; all others, as those that turn the line round, as codes."""
    return "".join(one if one.isprintable() else f"\\x{ord(one):02x}" for one in line)


def _pieces(line: str, width: int) -> list[str]:
    return [line[start : start + width] for start in range(0, len(line), width)] or [""]

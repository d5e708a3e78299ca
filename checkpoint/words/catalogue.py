"""The texts of one language, read from a Qt Linguist file without Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from xml.etree import ElementTree as ET

from checkpoint.resources import RESOURCES


class Language(StrEnum):
    """The languages of the program; the value names the translation file."""

    INDONESIAN = "id"
    ENGLISH = "en"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text of a table for translation; it is translated where it is shown."""
    return text


class Catalogue:
    """Looks texts up; one that is not translated is shown as it stands in the code."""

    def __init__(self, language: Language, texts: Mapping[tuple[str, str], Sequence[str]]) -> None:
        self.language = language
        self._texts = texts

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The text in this language; ``%n`` becomes the number, in the plural it asks for.

        The parameters are those of QCoreApplication.translate, by which name and order lupdate
        finds the texts; it finds one with a number only where ``n`` is a plain name. No text
        here needs the disambiguation.
        """
        del disambiguation
        forms = self._texts.get((context, text), (text,))
        form = forms[0] if self._is_singular(n) else forms[-1]
        return form.replace("%n", str(n)) if n >= 0 else form

    def _is_singular(self, n: int) -> bool:
        """English has one and many; Indonesian has one form for all."""
        return self.language is Language.ENGLISH and n == 1


def load_catalogue(language: Language) -> Catalogue:
    """Read a language's Linguist file."""
    path = RESOURCES / "translations" / f"checkpoint_{language}.ts"
    return Catalogue(language, _texts_of(path))


def _texts_of(path: Path) -> Mapping[tuple[str, str], Sequence[str]]:
    """The finished texts of a Linguist file, by context and source."""
    texts: dict[tuple[str, str], Sequence[str]] = {}
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own file, not a stranger's
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message)
            if all(forms):
                texts[name, message.findtext("source", "")] = forms
    return texts


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None:
        return ("",)
    plurals = tuple(form.text or "" for form in translation.iter("numerusform"))
    return plurals or (translation.text or "",)

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


COUNTED = "words"
"""The context of texts with a number in them."""


class Catalogue:
    """Looks texts up; one that is not translated is shown as it stands in the code."""

    def __init__(self, language: Language, texts: Mapping[tuple[str, str], Sequence[str]]) -> None:
        self.language = language
        self._texts = texts

    def translate(self, context: str, text: str) -> str:
        """The text in this language.

        By this name, and that of the parameters' order, lupdate finds the texts.
        """
        return self.lookup(context, text)

    def tr(self, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text with ``%n`` in it, in the plural that the number asks for.

        lupdate knows plurals only of a ``tr``, and takes for the context what stands before it:
        the catalogue has to be called ``words`` where it is asked. No text here needs the
        disambiguation.
        """
        del disambiguation
        return self.lookup(COUNTED, text, n)

    def lookup(self, context: str, text: str, n: int = -1) -> str:
        """The text of any context, in the plural that ``n`` asks for if it is nought or more."""
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

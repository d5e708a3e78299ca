"""Words that are 40 % longer, and whether a widget still shows all of them.

Translations are longer than what they translate: a layout that has no room for that cuts them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QWidget,
)
from typing_extensions import override

from checkpoint.words.catalogue import Catalogue
from ui.language import CatalogueTranslator
from ui.widgets.label import ElidedLabel

LONGER = 0.4
FILLER = " panjang sekali"


def stretched(text: str) -> str:
    """The text, 40 % longer."""
    if not text:
        return text
    return text + "".join(islice(cycle(FILLER), ceil(len(text) * LONGER)))


class StretchedCatalogue(Catalogue):
    """A language in which every text is 40 % longer than in another."""

    def __init__(self, real: Catalogue) -> None:
        super().__init__(real.language, {})
        self._real = real

    @override
    def lookup(self, context: str, text: str, n: int = -1) -> str:
        return stretched(self._real.lookup(context, text, n))


@contextmanager
def stretched_words(app: QApplication) -> Iterator[None]:
    """Speak in longer words within the block; what is on the screen follows."""
    translator = app.findChild(CatalogueTranslator)
    assert isinstance(translator, CatalogueTranslator)
    real = translator.catalogue
    _speak(app, translator, StretchedCatalogue(real))
    try:
        yield
    finally:
        _speak(app, translator, real)


def assert_nothing_cut(widget: QWidget) -> None:
    """Fail with the words that are not wholly to be seen.

    A text may end in "…" only where the tooltip says it whole, which an ElidedLabel sees to.
    """
    assert cut_in(widget) == []


def cut_in(widget: QWidget) -> list[str]:
    """The words on a widget that have too little room, or stand outside what holds them."""
    QCoreApplication.processEvents()
    return [
        _words_of(part)
        for part in widget.findChildren(QWidget)
        if part.isVisibleTo(widget) and _words_of(part) and (_is_short(part) or _is_outside(part))
    ]


def _speak(app: QApplication, translator: CatalogueTranslator, catalogue: Catalogue) -> None:
    translator.catalogue = catalogue
    QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))
    QCoreApplication.processEvents()


def _words_of(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case _:
            return ""


def _is_short(part: QWidget) -> bool:
    match part:
        case ElidedLabel():
            return part.height() < part.sizeHint().height()
        case QLabel() if part.wordWrap():
            return part.height() < part.heightForWidth(part.width())
        case QComboBox():
            return False  # its list shows the choice whole, and its tooltip too
        case _:
            hint = part.sizeHint()
            return part.width() < hint.width() or part.height() < hint.height()


def _is_outside(part: QWidget) -> bool:
    """Whether it reaches over the edge of what holds it, where nothing scrolls."""
    parent = part.parentWidget()
    while parent is not None and not part.isWindow():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return False
        place = QRect(part.mapTo(parent, part.rect().topLeft()), part.size())
        if not parent.rect().contains(place):
            return True
        parent = None if parent.isWindow() else parent.parentWidget()
    return False

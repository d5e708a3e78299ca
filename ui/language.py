"""The language of the window, and how every screen follows a switch of it.

The texts are those of `checkpoint.words`: one set of Qt Linguist files for window and paper.
A screen builds its widgets once, in ``__init__``, without texts. It sets *all* its texts in
`retranslate`, which it calls last in ``__init__`` and which is called again whenever the
language changes::

    class Queue(Retranslates, QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.take = Button()
            …
            self.retranslate()

        @override
        def retranslate(self) -> None:
            self.take.setText(self.tr("&Take"))
            self.draw(self._state)

What is drawn from a state is drawn again there, so that its words change too. Numbers go in
with ``self.tr("%n case(s)", None, n)``, dates through `locale`. Qt looks a text up by the name of
the widget's class, then of its base classes; one with ``%n`` by that of the class only, so a
base class counts through the catalogue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from checkpoint.words.catalogue import Catalogue, Language, load_catalogue

LOCALES = {
    Language.INDONESIAN: QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class CatalogueTranslator(QTranslator):
    """Gives Qt the texts of a `Catalogue`, for ``self.tr`` and ``QCoreApplication.translate``."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(  # Qt takes None for "not translated here"
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text, or None: Qt then asks for the base class's, and at last shows the source."""
        if self.catalogue.lookup(context, sourceText) == sourceText:
            return None
        return self.catalogue.lookup(context, sourceText, n)


def install(app: QApplication, language: Language) -> None:
    """Speak this language from now on; every widget on the screen is told."""
    catalogue = load_catalogue(language)
    QLocale.setDefault(LOCALES[language])
    translator = app.findChild(CatalogueTranslator)
    if translator is None:
        app.installTranslator(CatalogueTranslator(catalogue, app))
    else:
        translator.catalogue = catalogue
        QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))


def language_of(app: QApplication) -> Language:
    """The language the window speaks; Indonesian before any was installed."""
    translator = app.findChild(CatalogueTranslator)
    return Language.INDONESIAN if translator is None else translator.catalogue.language


def catalogue() -> Catalogue:
    """The texts of the language the window speaks, for what the core says in types."""
    app = QCoreApplication.instance()
    translator = app.findChild(CatalogueTranslator) if app is not None else None
    return load_catalogue(Language.INDONESIAN) if translator is None else translator.catalogue


def locale() -> QLocale:
    """How this language writes dates and numbers."""
    return QLocale()


if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class Retranslates(_Widget):
    """A widget with texts of its own. Mix it in before the Qt class."""

    def retranslate(self) -> None:
        """Set every text of this widget in the language of now."""
        raise NotImplementedError

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

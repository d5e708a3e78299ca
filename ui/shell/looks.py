"""In which language and colours everything is shown, and the keys that change them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from checkpoint.words.catalogue import Language
from ui import language, theme
from ui.theme import ThemeName
from ui.widgets.key_bar import KeyHint


class Looks(QObject):
    """What everybody may change at any time, before the sign-in too."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        spoken: Language,
        worn: ThemeName,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self.language = spoken
        self.theme = worn

    def set_language(self, wanted: Language) -> None:
        """Speak another language from now on."""
        self.language = wanted
        language.install(self._application, wanted)
        self.changed.emit()

    def set_theme(self, wanted: ThemeName) -> None:
        """Look otherwise from now on."""
        self.theme = wanted
        theme.apply(self._application, theme.load_theme(wanted))
        self.changed.emit()

    def keys(self) -> tuple[KeyHint, KeyHint]:
        """The keys for colours and language."""
        other = "Bahasa Indonesia" if self.language is Language.ENGLISH else "English"
        return (
            KeyHint(key="F11", text=self.tr("colours"), run=self._switch_theme),
            KeyHint(key="F12", text=other, run=self._switch_language, gives_way=True),
        )

    def _switch_language(self) -> None:
        english = self.language is Language.ENGLISH
        self.set_language(Language.INDONESIAN if english else Language.ENGLISH)

    def _switch_theme(self) -> None:
        dark = self.theme is ThemeName.DARK
        self.set_theme(ThemeName.LIGHT if dark else ThemeName.DARK)

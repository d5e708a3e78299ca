"""What can be read on a widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTabBar, QWidget

from checkpoint.words.catalogue import Language
from ui import language


def speak(application: QApplication, wanted: Language) -> None:
    """Switch the language, and let every widget hear of it."""
    language.install(application, wanted)
    QCoreApplication.processEvents()


def words_on(widget: QWidget) -> str:
    """Every word that can be seen on a widget: of labels, buttons, choices and tabs."""
    return "\n".join(filter(None, (_said(one) for one in _shown_on(widget))))


def _shown_on(widget: QWidget) -> list[QWidget]:
    return [one for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)]


def _said(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QTabBar():
            return "\n".join(widget.tabText(place) for place in range(widget.count()))
        case _:
            return ""

"""What every screen is: a page that the shell shows, with keys of its own.

A screen lies in a folder: ``presenter.py`` holds its state and talks to the services through
Background; ``view.py`` draws the state and passes on clicks. Screens do not know each other;
what leads from one to another is a signal that the shell listens to.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.language import Retranslates
from ui.widgets.key_bar import KeyHint


class Screen(Retranslates, QWidget):
    """One page of the window."""

    NAME: ClassVar[str]
    """In English, marked for the translators under the name of the class."""

    keys_changed = Signal()
    """Other keys work now: the shell asks `key_hints` again."""

    @classmethod
    def title(cls) -> str:
        """The page's name, as its tab shows it, also while the page is not built yet."""
        return QCoreApplication.translate(cls.__name__, cls.NAME)

    @classmethod
    def has_tab(cls) -> bool:
        """Whether it has a tab; else a key of another page leads to it."""
        return True

    def key_hints(self) -> Sequence[KeyHint]:
        """The keys that work now. Enter is never bound there (``binds=False``).

        A scanner ends its text with Enter, and a shortcut would see that key before anybody
        could know it for a scanner's: a screen listens to Enter in ``keyPressEvent``.
        """
        return ()

    def help_text(self) -> str:
        """What is done on this page, in a few sentences, for F1."""
        return ""

    def take_scan(self, text: str) -> None:
        """A scanner typed this while no counter is open."""

    def is_begun(self) -> bool:
        """Whether something is half typed here that leaving would lose."""
        return False

    def show_begun(self) -> None:
        """Bring what is half typed to the front, where the page has several parts."""

    def arrive(self) -> None:
        """The page came to the front: read anew what it shows, and set the focus."""

    def leave(self) -> None:
        """The page goes to the back: forget what nobody else should read."""

"""How the window looks: colours by meaning, fonts, and one stylesheet made of them.

A theme file in ``resources/themes`` names a palette and gives each `Token` one of its colours.
Widgets say which token they mean and never a colour, so both themes and the next one fit all of
them. `apply` may be called again at any time: what is on the screen changes at once.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import Template
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from checkpoint.resources import RESOURCES

SMALLEST_PT = 11.0
"""No text in the window is smaller, whatever the scale."""
FAMILY = "Noto Sans"
ZONE_FAMILY = "OCRB"
"""The letters of machine-readable zones."""


class ThemeName(StrEnum):
    """The themes that come with the program; the value names the file."""

    LIGHT = "light"
    DARK = "dark"


class Token(StrEnum):
    """What a colour is for. ``on_…`` is the text upon the ground of that name."""

    CANVAS = "canvas"
    SURFACE = "surface"
    SURFACE_RAISED = "surface_raised"
    SURFACE_SUNKEN = "surface_sunken"
    SURFACE_HOVER = "surface_hover"
    TEXT = "text"
    TEXT_QUIET = "text_quiet"
    TEXT_DISABLED = "text_disabled"
    LINE = "line"
    LINE_STRONG = "line_strong"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ON_ACCENT = "on_accent"
    FOCUS = "focus"
    SELECTION = "selection"
    ON_SELECTION = "on_selection"
    HEADER = "header"
    HEADER_LINE = "header_line"
    ON_HEADER = "on_header"
    ON_HEADER_QUIET = "on_header_quiet"
    HEADER_NOTE = "header_note"
    HEADER_CLEAR = "header_clear"
    HEADER_ATTENTION = "header_attention"
    HEADER_LOCKED = "header_locked"
    NOTE = "note"
    ON_NOTE = "on_note"
    NOTE_SOFT = "note_soft"
    ON_NOTE_SOFT = "on_note_soft"
    CLEAR = "clear"
    ON_CLEAR = "on_clear"
    CLEAR_SOFT = "clear_soft"
    ON_CLEAR_SOFT = "on_clear_soft"
    ATTENTION = "attention"
    ON_ATTENTION = "on_attention"
    ATTENTION_SOFT = "attention_soft"
    ON_ATTENTION_SOFT = "on_attention_soft"
    LOCKED = "locked"
    ON_LOCKED = "on_locked"
    LOCKED_SOFT = "locked_soft"
    ON_LOCKED_SOFT = "on_locked_soft"
    PRACTICE = "practice"
    ON_PRACTICE = "on_practice"
    CHART_ENTRY = "chart_entry"
    CHART_EXIT = "chart_exit"


class Tone(StrEnum):
    """The mood of a piece of the screen; an icon and a word always say it too."""

    NEUTRAL = "neutral"
    NOTE = "note"
    CLEAR = "clear"
    ATTENTION = "attention"
    LOCKED = "locked"

    @property
    def solid(self) -> Token:
        """The full colour, for a banner."""
        return Token.SURFACE if self is Tone.NEUTRAL else Token(self.value)

    @property
    def on_solid(self) -> Token:
        """Text upon `solid`."""
        return Token.TEXT if self is Tone.NEUTRAL else Token(f"on_{self.value}")

    @property
    def soft(self) -> Token:
        """The pale ground, for a line among others."""
        return Token.SURFACE if self is Tone.NEUTRAL else Token(f"{self.value}_soft")

    @property
    def on_soft(self) -> Token:
        """Text and icons upon `soft`, and in this tone upon any plain surface."""
        return Token.TEXT_QUIET if self is Tone.NEUTRAL else Token(f"on_{self.value}_soft")


class TextRole(StrEnum):
    """The sizes and weights of text."""

    BODY = "body"
    QUIET = "quiet"
    STRONG = "strong"
    HEADING = "heading"
    TITLE = "title"
    FIGURE = "figure"
    BOARD = "board"
    """Read from two metres: capitals of 11 mm (1/200 of the way)."""
    BANNER = "banner"
    ZONE = "zone"


TEXT_SIZES: Mapping[TextRole, float] = MappingProxyType(
    {
        TextRole.BODY: 1.0,
        TextRole.QUIET: 1.0,
        TextRole.STRONG: 1.0,
        TextRole.HEADING: 1.1,
        TextRole.TITLE: 1.45,
        TextRole.FIGURE: 2.2,
        TextRole.BOARD: 4.0,
        TextRole.BANNER: 2.4,
        TextRole.ZONE: 1.1,
    }
)
"""How large each role is, in multiples of the base size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A colour for every token."""

    name: str
    colours: Mapping[Token, str]

    def __post_init__(self) -> None:
        missing = [token for token in Token if token not in self.colours]
        if missing:
            raise ValueError(f"theme {self.name} lacks {', '.join(missing)}")

    def colour(self, token: Token) -> QColor:
        """The colour of a token, to paint with."""
        return QColor(self.colours[token])


def load_theme(name: ThemeName) -> Theme:
    """Read a theme that comes with the program."""
    text = (RESOURCES / "themes" / f"{name}.toml").read_text(encoding="utf-8")
    return parse_theme(name, text)


def parse_theme(name: str, text: str) -> Theme:
    """Read a theme; one that lacks a token or names a colour that is not there is refused."""
    tables = tomllib.loads(text)
    palette, tokens = tables["palette"], tables["tokens"]
    unknown = {colour for colour in tokens.values() if colour not in palette}
    if unknown:
        raise ValueError(f"theme {name} has no colour {', '.join(sorted(unknown))}")
    return Theme(
        name=name, colours={Token(token): palette[colour] for token, colour in tokens.items()}
    )


def load_fonts() -> None:
    """Make the program's own fonts known, so that it looks the same on every machine."""
    for path in sorted((RESOURCES / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))


def apply(app: QApplication, theme: Theme, *, scale: float = 1.0) -> None:
    """Show everything in this theme. A scale below 1 counts as 1: no text under 11 pt."""
    if app.property(_PROPERTY) is None:
        app.setStyle("Fusion")
    app.setProperty(_PROPERTY, theme)
    base = SMALLEST_PT * max(scale, 1.0)
    font = QFont(FAMILY)
    font.setPointSizeF(base)
    app.setPalette(palette_of(theme))
    app.setFont(font)
    app.setStyleSheet(stylesheet_of(theme, base_pt=base))


def current() -> Theme:
    """The theme that was applied last; the light one if none was."""
    app = QApplication.instance()
    theme = app.property(_PROPERTY) if app is not None else None
    return theme if isinstance(theme, Theme) else load_theme(ThemeName.LIGHT)


def colour(token: Token) -> QColor:
    """The colour of a token in the theme in use."""
    return current().colour(token)


def palette_of(theme: Theme) -> QPalette:
    """What Qt itself draws with, where the stylesheet says nothing."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, theme.colour(token))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour(Token.TEXT_DISABLED))
    return palette


def stylesheet_of(theme: Theme, *, base_pt: float) -> str:
    """The stylesheet of the whole window, out of the template beside the themes."""
    template = Template((RESOURCES / "themes" / "window.qss").read_text(encoding="utf-8"))
    sizes = {f"size_{role}": f"{base_pt * size:.1f}pt" for role, size in TEXT_SIZES.items()}
    colours = {token.value: colour for token, colour in theme.colours.items()}
    themes = (RESOURCES / "themes").as_posix()
    return template.substitute(
        colours, **sizes, zone_family=ZONE_FAMILY, folder=themes, name=theme.name
    )


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Give a widget a property that the stylesheet asks for, such as its tone."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class Restyles(_Widget):
    """A widget that keeps something made of the theme's colours, such as a tinted icon.

    Mix it in before the Qt class; `restyle` is called whenever the theme changes. What is
    painted in `paintEvent` needs none of this: it is painted anew anyway.
    """

    def restyle(self) -> None:
        """Make anew what was made of the theme's colours."""
        raise NotImplementedError

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.restyle()
        super().changeEvent(event)


_PROPERTY = "checkpoint_theme"

_ROLES: Mapping[QPalette.ColorRole, Token] = MappingProxyType(
    {
        QPalette.ColorRole.Window: Token.CANVAS,
        QPalette.ColorRole.WindowText: Token.TEXT,
        QPalette.ColorRole.Base: Token.SURFACE,
        QPalette.ColorRole.AlternateBase: Token.CANVAS,
        QPalette.ColorRole.Text: Token.TEXT,
        QPalette.ColorRole.PlaceholderText: Token.TEXT_QUIET,
        QPalette.ColorRole.Button: Token.SURFACE,
        QPalette.ColorRole.ButtonText: Token.TEXT,
        QPalette.ColorRole.BrightText: Token.ON_LOCKED,
        QPalette.ColorRole.Highlight: Token.ACCENT,
        QPalette.ColorRole.HighlightedText: Token.ON_ACCENT,
        QPalette.ColorRole.Accent: Token.ACCENT,
        QPalette.ColorRole.Link: Token.ACCENT,
        QPalette.ColorRole.LinkVisited: Token.ACCENT,
        QPalette.ColorRole.ToolTipBase: Token.SURFACE_RAISED,
        QPalette.ColorRole.ToolTipText: Token.TEXT,
        QPalette.ColorRole.Light: Token.SURFACE_RAISED,
        QPalette.ColorRole.Midlight: Token.SURFACE_HOVER,
        QPalette.ColorRole.Mid: Token.LINE,
        QPalette.ColorRole.Dark: Token.LINE_STRONG,
        QPalette.ColorRole.Shadow: Token.LINE_STRONG,
    }
)

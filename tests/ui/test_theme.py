"""The themes: every colour is there, every text can be read, and a switch reaches all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint.resources import RESOURCES
from ui import theme
from ui.theme import Theme, ThemeName, Token, Tone, load_theme, parse_theme, stylesheet_of
from ui.widgets.button import Button
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label

GROUNDS = (Token.CANVAS, Token.SURFACE, Token.SURFACE_RAISED, Token.SURFACE_SUNKEN)
TEXTS_ON_GROUNDS = [
    (text, ground)
    for text in (Token.TEXT, Token.TEXT_QUIET)
    for ground in (*GROUNDS, Token.SURFACE_HOVER)
]
TONES_ON_GROUNDS = [(tone.on_soft, ground) for tone in Tone for ground in GROUNDS]
TONES = [(tone.on_solid, tone.solid) for tone in Tone]
SOFT_TONES = [(text, tone.soft) for tone in Tone for text in (tone.on_soft, Token.TEXT)]
QUIET_ON_SOFT = [(Token.TEXT_QUIET, tone.soft) for tone in Tone]
PAIRS = [
    *TEXTS_ON_GROUNDS,
    *TONES_ON_GROUNDS,
    *TONES,
    *SOFT_TONES,
    *QUIET_ON_SOFT,
    (Token.ON_ACCENT, Token.ACCENT),
    (Token.ON_ACCENT, Token.ACCENT_HOVER),
    (Token.ACCENT, Token.SURFACE),
    (Token.ON_SELECTION, Token.SELECTION),
    (Token.ON_HEADER, Token.HEADER),
    (Token.ON_HEADER, Token.HEADER_LINE),
    (Token.ON_HEADER_QUIET, Token.HEADER),
    (Token.ON_PRACTICE, Token.PRACTICE),
]
"""Each text token with each ground it stands upon."""
SIGNS = [
    *((sign, ground) for sign in (Token.LINE_STRONG, Token.FOCUS) for ground in GROUNDS[:2]),
    *((sign, Token.SURFACE) for sign in (Token.CHART_ENTRY, Token.CHART_EXIT)),
    (Token.HEADER_CLEAR, Token.HEADER),
    (Token.HEADER_ATTENTION, Token.HEADER_LINE),
    (Token.HEADER_LOCKED, Token.HEADER_LINE),
    (Token.HEADER_NOTE, Token.HEADER),
]
"""What tells something without being text: WCAG asks for 3:1."""
TEXT_CONTRAST = 4.5
SIGN_CONTRAST = 3.0


@pytest.fixture(params=list(ThemeName))
def dress(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


@pytest.fixture
def light_again(qapp: QApplication) -> Iterator[None]:
    """The other tests see the window in the light."""
    yield
    theme.apply(qapp, load_theme(ThemeName.LIGHT))


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def too_faint(dress: Theme, pairs: list[tuple[Token, Token]], least: float) -> dict[str, float]:
    measured = {
        f"{text} on {ground}": contrast(dress.colour(text), dress.colour(ground))
        for text, ground in pairs
    }
    return {pair: round(ratio, 2) for pair, ratio in measured.items() if ratio < least}


def test_black_on_white_has_the_greatest_contrast_there_is() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


def test_every_text_can_be_read_on_every_ground_it_stands_upon(dress: Theme) -> None:
    assert too_faint(dress, PAIRS, TEXT_CONTRAST) == {}


def test_edges_focus_and_charts_can_be_seen(dress: Theme) -> None:
    assert too_faint(dress, SIGNS, SIGN_CONTRAST) == {}


def test_every_text_token_is_measured() -> None:
    texts = {token for token in Token if token.startswith(("on_", "text"))}

    assert texts - {text for text, _ground in PAIRS} == {Token.TEXT_DISABLED}


def test_a_theme_without_all_its_colours_is_refused() -> None:
    with pytest.raises(ValueError, match="lacks surface, "):
        parse_theme("half", '[palette]\nwhite = "#ffffff"\n[tokens]\ncanvas = "white"\n')


def test_a_theme_that_names_no_colour_of_its_palette_is_refused() -> None:
    with pytest.raises(ValueError, match="no colour snow"):
        parse_theme("odd", '[palette]\nwhite = "#ffffff"\n[tokens]\ncanvas = "snow"\n')


def test_every_colour_of_a_palette_is_used(dress: Theme) -> None:
    text = (RESOURCES / "themes" / f"{dress.name}.toml").read_text(encoding="utf-8")
    named = re.findall(r'^(\w+) = "#', text, flags=re.MULTILINE)

    assert [colour for colour in named if f'= "{colour}"' not in text] == []


def test_the_stylesheet_is_filled_in_and_finds_its_drawings(dress: Theme) -> None:
    sheet = stylesheet_of(dress, base_pt=11)

    assert "$" not in sheet
    drawings = [Path(path) for path in re.findall(r'url\("([^"]+)"\)', sheet)]
    assert drawings
    assert all(drawing.is_file() for drawing in drawings)


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize(("scale", "least"), [(0.5, 11.0), (1.0, 11.0), (1.5, 16.5)])
def test_no_text_is_smaller_than_the_base_size(
    qapp: QApplication, scale: float, least: float
) -> None:
    theme.apply(qapp, load_theme(ThemeName.DARK), scale=scale)

    sizes = [float(size) for size in re.findall(r"font-size: ([\d.]+)pt", qapp.styleSheet())]
    assert min(sizes) >= least
    assert qapp.font().pointSizeF() == least


@pytest.mark.usefixtures("light_again")
def test_what_is_on_the_screen_follows_a_switch_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    label, button = Label("Konter 2"), Button("Cetak", icon=Icon.PRINTER)
    icon = IconLabel(Icon.CLEAR, Token.TEXT, size=48)
    for widget in (label, button, icon):
        qtbot.addWidget(widget)
        widget.show()
    before = button.icon().cacheKey()

    theme.apply(qapp, load_theme(ThemeName.DARK))

    dark = load_theme(ThemeName.DARK)
    assert theme.current() == dark
    assert label.palette().windowText().color() == dark.colour(Token.TEXT)
    assert button.icon().cacheKey() != before
    assert dark.colour(Token.TEXT).rgb() in colours_of(icon)


def colours_of(widget: IconLabel) -> set[int]:
    picture = widget.grab().toImage()
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {picture.pixel(x, y) for x, y in places}

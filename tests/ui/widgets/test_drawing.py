"""The smaller pieces: each shows all it is given, and says it to who cannot see."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from checkpoint.resources import RESOURCES
from tests.ui.reading import words_on
from ui.theme import Token, Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.header_bar import Chip, Header, HeaderBar
from ui.widgets.history_list import HistoryList, HistoryRow
from ui.widgets.icon import Icon, IconLabel, qicon
from ui.widgets.label import ElidedLabel
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.status_line import StatusLine
from ui.widgets.verdict_banner import Verdict, VerdictBanner

LAST = HistoryRow(
    is_entry=False, direction="keluar", when="12 Nov 07:41", where="Konter 1", outcome="diizinkan"
)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_every_icon_has_its_drawing_and_every_drawing_its_icon() -> None:
    drawings = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}

    assert drawings == {icon.value for icon in Icon}


@pytest.mark.parametrize("icon", list(Icon))
def test_an_icon_is_drawn_in_the_colour_asked_for(qtbot: QtBot, icon: Icon) -> None:
    drawing = (RESOURCES / "icons" / f"{icon}.svg").read_text(encoding="utf-8")
    label = IconLabel(icon, Token.TEXT, size=48)
    shown(qtbot, label)

    assert "currentColor" in drawing
    picture = label.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(48)}
    assert len(colours) > 1
    assert not qicon(icon, Token.TEXT).isNull()


def test_a_verdict_is_colour_and_word_and_muted_only_word(qtbot: QtBot) -> None:
    banner = VerdictBanner()
    shown(qtbot, banner)
    verdict = Verdict(tone=Tone.LOCKED, word="TERKUNCI", detail="Menunggu kepala regu.")

    banner.draw(verdict)
    assert banner.property("banner") == "locked"
    assert banner.accessibleName() == "TERKUNCI. Menunggu kepala regu."
    banner.draw(verdict, muted=True)
    assert banner.property("banner") == "muted"
    assert words_on(banner).split("\n") == ["TERKUNCI", "Menunggu kepala regu."]


def test_the_header_shows_all_of_a_counter(qtbot: QtBot) -> None:
    bar = HeaderBar()
    shown(qtbot, bar)
    chip = Chip(text="Cekal 2 j", tone=Tone.ATTENTION, words="Daftar sudah lama.")
    whole = Header(
        post="PLBN Entikong",
        counter="Konter 2",
        direction="MASUK",
        lane="Jalur PLB",
        chips=(chip,),
        clock="14:03 WIB",
        user="A. Lestari",
        practice="LATIHAN",
    )
    bar.draw(whole)
    QApplication.processEvents()
    words = ["PLBN Entikong", "Konter 2", "MASUK", "Jalur PLB", "Cekal 2 j", "14:03 WIB"]
    assert set(words) | {"A. Lestari", "LATIHAN"} == set(words_on(bar).split("\n"))

    bar.draw(Header(post="", practice="LATIHAN"))
    assert words_on(bar) == "LATIHAN"


def test_the_last_crossings_replace_those_of_the_traveller_before(qtbot: QtBot) -> None:
    history = HistoryList()
    shown(qtbot, history)
    history.draw([LAST, LAST])
    history.draw([LAST])
    assert words_on(history).split("\n") == ["12 Nov 07:41", "Konter 1", "diizinkan"]

    history.draw([], none="Belum pernah tercatat.")
    assert words_on(history) == "Belum pernah tercatat."
    kept = [piece.accessibleName() for piece in history.findChildren(IconLabel)]
    assert kept == ["", ""]


def test_a_notice_stays_until_it_is_taken_away(qtbot: QtBot) -> None:
    holder = shown(qtbot, QWidget())
    line = NoticeLine(holder)
    line.draw(Notice(text="Tercatat 214.", tone=Tone.CLEAR, icon=Icon.STAMP))
    assert line.isVisible()
    assert line.accessibleName() == "Tercatat 214."

    line.draw(None)
    assert not line.isVisible()
    assert line._text.text() == ""


def test_an_empty_place_says_what_to_do(qtbot: QtBot) -> None:
    place = EmptyState()
    shown(qtbot, place)
    place.draw(Icon.SCAN, "Pindai dokumen", "F2 mengetik.")

    assert words_on(place).split("\n") == ["Pindai dokumen", "F2 mengetik."]
    assert place.accessibleName() == "Pindai dokumen. F2 mengetik."


def test_the_figures_of_the_day_stand_in_one_line(qtbot: QtBot) -> None:
    line = StatusLine()
    shown(qtbot, line)
    line.draw(["214 masuk", "", "188 keluar"], "Checkpoint")

    assert words_on(line).split("\n") == ["214 masuk  ·  188 keluar", "Checkpoint"]


def test_a_text_without_room_ends_in_dots_and_is_said_whole_on_pointing(qtbot: QtBot) -> None:
    label = ElidedLabel("PLBN Entikong, Kabupaten Sanggau")
    shown(qtbot, label)
    label.resize(100, 24)
    label.grab()
    assert label.shown.endswith("…")
    assert label.toolTip() == label.text()

    label.resize(400, 24)
    label.grab()
    assert label.shown == label.text()
    assert label.toolTip() == ""


@pytest.mark.parametrize("kind", list(ButtonKind))
def test_a_button_keeps_room_between_icon_and_words(qtbot: QtBot, kind: ButtonKind) -> None:
    button = Button("Cetak", kind=kind, icon=Icon.PRINTER)
    shown(qtbot, button)
    with_words = button.iconSize().width()
    button.setText("")

    assert button.iconSize().width() < with_words
    assert button.iconSize().width() == button.iconSize().height()


def test_a_coloured_button_shows_the_focus_within(qtbot: QtBot) -> None:
    page = QWidget()
    button, other = Button("Catat", kind=ButtonKind.PRIMARY, parent=page), QLineEdit(page)
    shown(qtbot, page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    other.setFocus()
    without = button.grab().toImage()
    button.setFocus()

    assert button.grab().toImage() != without

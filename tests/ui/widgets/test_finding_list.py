"""The findings: all of each is to be read, by eye, by keys and by ear."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.reading import words_on
from tests.ui.stretch import assert_nothing_cut, stretched
from ui.theme import Tone
from ui.widgets.finding_list import FindingItem, FindingList

HIT = FindingItem(
    tone=Tone.LOCKED,
    what="Ada di daftar: Penangkalan",
    evidence="nama sama, tanggal lahir sama",
    to_do="Tolak masuk.",
    why="UU 6/2011 Ps 13",
)
NOTE = FindingItem(tone=Tone.NOTE, what="Terakhir keluar 12 Nov")
MANY = [FindingItem(tone=Tone.NOTE, what=f"Catatan {number}") for number in range(12)]


@pytest.fixture
def findings(qtbot: QtBot) -> FindingList:
    made = FindingList()
    made.resize(420, 220)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def test_all_of_a_finding_is_shown(findings: FindingList) -> None:
    findings.draw([HIT, NOTE])

    assert words_on(findings).split("\n") == [
        "Ada di daftar: Penangkalan",
        "nama sama, tanggal lahir sama",
        "Tolak masuk.",
        "UU 6/2011 Ps 13",
        "Terakhir keluar 12 Nov",
    ]


def test_nothing_of_the_traveller_before_stays_even_hidden(findings: FindingList) -> None:
    findings.draw([NOTE, HIT])
    findings.draw([], none="Tidak ada catatan.")

    assert words_on(findings) == "Tidak ada catatan."
    kept = " ".join(
        f"{row._what.text()} {row._evidence.text()} {row._why.text()} {row.accessibleName()}"
        f" {row.accessibleDescription()} {row.property('finding')}"
        for row in findings._rows
    )
    assert set(kept.split()) == {"neutral"}


def test_up_and_down_read_one_after_the_other(findings: FindingList) -> None:
    findings.draw([HIT, NOTE])
    QTest.keyClick(findings, Qt.Key.Key_Tab)
    heard = [_heard()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClick(held, key)
        heard.append(_heard())

    assert heard == [HIT.what, NOTE.what, NOTE.what, HIT.what]


def test_the_finding_that_is_read_is_brought_into_sight(findings: FindingList) -> None:
    findings.draw(MANY)
    findings._rows[0].setFocus()
    for _ in MANY:
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClick(held, Qt.Key.Key_Down)

    assert _heard() == MANY[-1].what
    assert not findings._rows[-1].visibleRegion().isEmpty()


def test_long_findings_wrap_and_nothing_scrolls_sideways(findings: FindingList) -> None:
    long = FindingItem(
        tone=Tone.ATTENTION, what=stretched(HIT.evidence * 3), why=stretched(HIT.why * 5)
    )
    findings.draw([long, HIT])

    assert_nothing_cut(findings)
    assert findings._body.width() <= findings.viewport().width()


def test_muted_the_ground_says_nothing_to_who_stands_before_the_desk(
    findings: FindingList,
) -> None:
    findings.draw([HIT], muted=True)
    assert findings._rows[0].property("finding") == Tone.NEUTRAL.value
    assert HIT.what in words_on(findings)

    findings.draw([HIT])
    assert findings._rows[0].property("finding") == Tone.LOCKED.value


def _heard() -> str:
    held = QApplication.focusWidget()
    return held.accessibleName() if held is not None else ""


def test_enter_opens_what_can_be_opened_and_leaves_the_rest_to_the_screen(
    findings: FindingList,
) -> None:
    findings.draw([HIT, replace(HIT, can_be_opened=True)])
    opened: list[int] = []
    findings.opened.connect(opened.append)

    for row in findings._rows:
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_Return)

    assert opened == [1]
    QTest.mouseDClick(findings._rows[1], Qt.MouseButton.LeftButton)
    assert opened == [1, 1]

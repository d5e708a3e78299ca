"""The document at the counter: all of it is shown, and nothing of the one before."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import TextRole
from ui.widgets.document_panel import (
    DocumentCard,
    DocumentCheck,
    DocumentPanel,
    DocumentRow,
    Mark,
)
from ui.widgets.label import ElidedLabel
from ui.widgets.picture import Picture

PASSPORT = DocumentCard(
    caption="Paspor · Malaysia",
    title="NUR AISYAH ROSLI",
    rows=(
        DocumentRow(label="Nomor", value="K12345678", mark=Mark.GOOD, mark_words="cocok"),
        DocumentRow(label="Lahir", value="21 Jul 1990"),
        DocumentRow(label="Zona", value="P<MYSNUR<AISYAH", is_zone=True),
    ),
    checks=(
        DocumentCheck(text="digit pemeriksa", mark=Mark.GOOD),
        DocumentCheck(text="masa berlaku", mark=Mark.DOUBTFUL),
    ),
)
PASS = DocumentCard(
    caption="Pas Lintas Batas",
    title="SUPARMAN",
    rows=(DocumentRow(label="Kecamatan", value="Entikong"),),
)

WIDTH_AT_THE_COUNTER = 696
"""Pixels of the panel in a window of 1366 × 768."""
ROOM_LEFT_BY_THE_FORM = 48
"""Below the questions to a foreigner entering, there."""


@pytest.fixture
def panel(qtbot: QtBot) -> DocumentPanel:
    made = DocumentPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def texts(panel: DocumentPanel) -> list[str]:
    labels = panel.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(panel) and label.text()]


def test_all_of_a_document_is_shown(panel: DocumentPanel) -> None:
    panel.draw(PASSPORT)
    shown = texts(panel)
    for row in PASSPORT.rows:
        assert {row.label, row.value} <= set(shown)
    assert {"digit pemeriksa", "masa berlaku"} <= set(shown)


def test_nothing_of_the_document_before_stays_even_hidden(panel: DocumentPanel) -> None:
    panel.draw(PASSPORT)
    panel.draw(PASS)
    assert sorted(texts(panel)) == sorted(["SUPARMAN", "Kecamatan", "Entikong"])
    everything = " ".join(
        f"{piece.accessibleName()} {piece.toolTip()} {getattr(piece, 'text', str)()}"
        for piece in panel.findChildren(QWidget)
    )
    for row in PASSPORT.rows:
        assert row.value not in everything
    assert "cocok" not in everything


def test_a_value_takes_the_letters_of_the_zone_and_gives_them_back(panel: DocumentPanel) -> None:
    zone = DocumentCard(caption="", title="", rows=PASSPORT.rows[2:])
    panel.draw(zone)
    (value,) = (one for one in panel.findChildren(QLabel) if one.text() == "P<MYSNUR<AISYAH")
    assert value.property("role") == TextRole.ZONE.value
    panel.draw(PASS)
    assert value.property("role") == TextRole.BODY.value


def test_the_zone_is_shown_as_it_was_read_and_leaves_with_its_document(
    panel: DocumentPanel,
) -> None:
    page, zone = QPixmap(400, 280), QPixmap(900, 90)
    panel.draw(replace(PASSPORT, picture=page, crop=zone))
    assert shown_sizes(panel) == [page.size(), zone.size()]

    panel.draw(PASSPORT)
    assert shown_sizes(panel) == []
    assert all(one.picture.isNull() for one in panel.findChildren(Picture))


def shown_sizes(panel: DocumentPanel) -> list[QSize]:
    pictures = panel.findChildren(Picture)
    return [one.picture.size() for one in pictures if one.isVisibleTo(panel)]


def test_beside_a_zone_the_document_is_hardly_higher_and_the_checks_are_still_there(
    panel: DocumentPanel,
) -> None:
    pictured = replace(PASSPORT, picture=QPixmap(1480, 1040))
    checks = {"digit pemeriksa", "masa berlaku"}
    without = height_of(panel, pictured)

    assert height_of(panel, replace(pictured, crop=QPixmap(880, 108))) > without
    assert panel.sizeHint().height() - without <= ROOM_LEFT_BY_THE_FORM
    assert checks <= set(texts(panel))

    assert height_of(panel, pictured) == without
    assert checks <= set(texts(panel))


def test_beside_a_zone_the_words_of_the_checks_are_not_cut(panel: DocumentPanel) -> None:
    panel.draw(replace(PASSPORT, picture=QPixmap(1480, 1040), crop=QPixmap(880, 108)))
    panel.resize(WIDTH_AT_THE_COUNTER, panel.sizeHint().height())
    QApplication.processEvents()

    checks = [one for one in panel.findChildren(ElidedLabel) if one.isVisibleTo(panel)]
    assert [one.shown for one in checks] == ["digit pemeriksa", "masa berlaku"]


def height_of(panel: DocumentPanel, card: DocumentCard) -> int:
    panel.draw(card)
    QApplication.processEvents()
    return panel.sizeHint().height()

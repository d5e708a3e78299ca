"""What a document was read from: seen by who may, beside the fields, and gone when it is left."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.documents.evidence import ReadText
from checkpoint.domain.documents.scanned import ScanSource, TextKind
from checkpoint.domain.errors import StorageUnavailable
from tests.builders import A_DAY, A_MINUTE, A_WEBP, NOON, an_evidence, an_officer
from tests.ui.journal.driver import EARLY, JournalDriver, words_of
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.journal.evidence_words import KINDS, SOURCES, bytes_of, letters_of
from ui.journal.record_keys import LINES_AT_ONCE
from ui.journal.states import Browsing, Viewing
from ui.widgets.picture import Picture

ZONE = "P<MYSROSLI<<NUR<AISYAH<<<<<<<<<<<<<<<<<<<<<<\nK123456784MYS9007219F3001318<<<<<<<<<<<<<<02"


def a_file(width: int, height: int) -> bytes:
    content = BytesIO()
    Image.new("RGB", (width, height), "navy").save(content, "WEBP")
    return content.getvalue()


def a_read_record(journal: JournalDriver, **evidence: Any) -> Recorded:
    """A record with a picture of its page and zone."""
    recorded = journal.record(crossed_at=NOON)
    pictures = {"picture": a_file(640, 440), "crop": a_file(500, 50)}
    with journal.storage.writing() as store:
        store.evidence.add(an_evidence(id=recorded.crossing.id, **{**pictures, **evidence}))
    return recorded


def view(journal: JournalDriver) -> None:
    journal.open()
    journal.key("F7")


def shown(journal: JournalDriver) -> str:
    page = journal.screen.evidence
    return words_of(page) if page.isVisible() else ""


def pictures_in(widget: QWidget) -> list[tuple[int, int]]:
    held = (one.picture for one in widget.findChildren(Picture))
    return [(one.width(), one.height()) for one in held if not one.isNull()]


def is_in(journal: JournalDriver, state: type[Browsing | Viewing]) -> bool:
    return isinstance(journal.presenter.state, state)


def may_view(journal: JournalDriver) -> bool:
    return journal.keys["F7 evidence"]


def acts(journal: JournalDriver) -> list[str]:
    with journal.storage.reading() as store:
        return [entry.act.action.value for entry in store.audit.entries()]


def test_f7_shows_the_page_the_zone_and_the_letters_beside_the_fields(
    journal: JournalDriver,
) -> None:
    texts = (ReadText(kind=TextKind.MRZ, text=ZONE, reader="rapidocr"),)
    a_read_record(journal, texts=texts, source=ScanSource.CAMERA)
    view(journal)

    assert pictures_in(journal.screen.evidence) == [(640, 440), (500, 50)]
    words = shown(journal)
    for told in (
        "NUR AISYAH ROSLI",
        "K12345678",
        "Camera",
        "14 Mar 12:00",
        "Machine-readable zone · rapidocr",
        ZONE,
    ):
        assert told in words
    assert acts(journal) == ["evidence_viewed"]


def test_a_code_is_told_by_its_kind_its_letters_and_its_bytes(journal: JournalDriver) -> None:
    code = ReadText(
        kind=TextKind.BARCODE,
        symbology="data_matrix",
        text="A" * 50 + "\x1d\u202eB",
        payload=b"\xdc\x03" * 10,
        reader="zxing-cpp",
    )
    a_read_record(journal, texts=(code,))
    view(journal)

    words = shown(journal)
    assert "Code · DATA MATRIX · zxing-cpp" in words
    assert "A" * 44 + "\n" + "A" * 6 + r"\x1d\x202eB" in words
    assert "dc 03 " * 6 + "dc 03\ndc 03" in words


def test_every_source_and_kind_has_words() -> None:
    assert set(SOURCES) == set(ScanSource)
    assert set(KINDS) == set(TextKind)


@pytest.mark.parametrize("text", ["", "\n", "P<IDN\n\nX"])
def test_lines_stay_lines(text: str) -> None:
    read = ReadText(kind=TextKind.MRZ, text=text)

    assert letters_of(read) == text
    assert bytes_of(read) == ""


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(b"", id="none was kept"),
        pytest.param(A_WEBP, id="a broken one"),
    ],
)
def test_a_picture_that_cannot_be_shown_is_told_and_the_rest_is_there(
    journal: JournalDriver, picture: bytes
) -> None:
    a_read_record(journal, picture=picture, crop=picture, is_whole=False)
    view(journal)

    words = shown(journal)
    assert "There is no picture of the page that could be shown." in words
    assert "Something was too large to be kept, or was no picture." in words
    assert "K12345678<" in words


def test_esc_goes_back_to_the_record_and_leaves_nothing_even_hidden(
    journal: JournalDriver,
) -> None:
    journal.record(crossed_at=EARLY)
    a_read_record(journal, read_at=NOON + A_MINUTE)
    view(journal)
    assert is_in(journal, Viewing)

    journal.key("Esc")

    assert is_in(journal, Browsing)
    assert journal.selected == 2
    assert_nothing_held(journal)


@pytest.mark.parametrize("how", ["another tab comes", "the window is locked", "one comes back"])
def test_what_was_read_stays_open_for_nobody(journal: JournalDriver, how: str) -> None:
    a_read_record(journal)
    view(journal)

    match how:
        case "another tab comes":
            journal.screen.leave()
        case "the window is locked":
            journal.screen.hide()
        case _:
            journal.come_back()

    assert is_in(journal, Browsing)
    assert_nothing_held(journal)


def assert_nothing_held(journal: JournalDriver) -> None:
    page = journal.screen.evidence
    assert pictures_in(page) == []
    held = " ".join(
        f"{one.accessibleName()} {one.toolTip()} {getattr(one, 'text', str)()}"
        for one in page.findChildren(QWidget)
    )
    for told in ("ROSLI", "K12345678", "rapidocr", "dc 03"):
        assert told not in held


def test_without_evidence_it_is_said_why_until_another_record_is_looked_at(
    journal: JournalDriver,
) -> None:
    journal.record(crossed_at=EARLY)
    journal.record(crossed_at=NOON)
    view(journal)
    assert "Nothing was kept of how this document was read" in journal.notice

    journal.press(Qt.Key.Key_Down)
    assert journal.notice == ""


def test_evidence_whose_time_is_over_is_told_as_that(journal: JournalDriver) -> None:
    a_read_record(journal)
    journal.open()
    with journal.storage.writing() as store:
        store.evidence.release(NOON + A_DAY, at=NOON + A_DAY)
        store.evidence.delete_released(most=5)

    journal.key("F7")

    assert "has been deleted, for its time was over" in journal.notice


def test_a_look_that_the_trail_cannot_hold_shows_nothing(journal: JournalDriver) -> None:
    a_read_record(journal)
    journal.open()
    journal.storage.write_failure = StorageUnavailable()

    journal.key("F7")

    assert is_in(journal, Browsing)
    assert "The database cannot be reached" in journal.notice
    assert_nothing_held(journal)


def test_a_counter_officer_sees_that_of_his_own_crossings_alone(
    read_only: JournalDriver,
) -> None:
    recorded = a_read_record(read_only)
    read_only.open()
    assert may_view(read_only)

    own = recorded.crossing
    others = replace(own.decision, officer=an_officer().id)
    read_only.record(crossed_at=NOON + A_MINUTE, decision=others)
    read_only.come_back()
    read_only.select(2)
    assert not may_view(read_only)
    read_only.presenter.view_evidence()
    read_only.settle()

    assert acts(read_only) == []


def test_who_went_on_is_not_brought_back(journal: JournalDriver) -> None:
    a_read_record(journal)
    journal.record(crossed_at=NOON + A_MINUTE)
    journal.open()
    journal.select(1)

    journal.presenter.view_evidence()
    journal.presenter.select(journal.register[1].crossing.id)
    journal.settle()

    assert is_in(journal, Browsing)
    assert_nothing_held(journal)


def test_long_evidence_is_read_to_its_end_by_keys(journal: JournalDriver) -> None:
    texts = tuple(ReadText(kind=TextKind.BARCODE, text=f"{n} " * 300) for n in range(4))
    a_read_record(journal, texts=texts)
    view(journal)
    bar = journal.screen.evidence.area.verticalScrollBar()
    assert bar.maximum() > 0

    for _ in range(bar.maximum() // (LINES_AT_ONCE * bar.singleStep()) + 1):
        journal.key("Alt+Down")
    assert bar.value() == bar.maximum()


def test_the_arrows_scroll_at_once(journal: JournalDriver) -> None:
    texts = tuple(ReadText(kind=TextKind.BARCODE, text=f"{n} " * 300) for n in range(4))
    a_read_record(journal, texts=texts)
    view(journal)

    journal.press(Qt.Key.Key_PageDown)

    assert journal.screen.evidence.area.verticalScrollBar().value() > 0


def test_longer_words_have_room_too(journal: JournalDriver, qapp: QApplication) -> None:
    a_read_record(journal, is_whole=False)
    view(journal)

    with stretched_words(qapp):
        assert_nothing_cut(journal.screen.evidence)

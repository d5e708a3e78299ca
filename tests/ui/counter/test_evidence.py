"""What was read at the counter: shown beside its own traveller, and kept with his record alone."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.documents.evidence import Evidence
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.services.presented import Presented
from tests.builders import NOON, a_border_pass, a_pass_document, an_alert
from tests.services.worlds import a_zone
from tests.ui.counter.driver import Counter, a_counter
from ui.counter.states import Choosing, Deciding, Locked, Ready, Typing
from ui.widgets.picture import Picture


@pytest.fixture
def counter(qtbot: QtBot) -> Counter:
    made = a_counter()
    qtbot.addWidget(made.screen)
    return made


def a_file(width: int, height: int) -> bytes:
    content = BytesIO()
    Image.new("RGB", (width, height), "navy").save(content, "WEBP")
    return content.getvalue()


PAGE, CROP = a_file(320, 220), a_file(400, 40)


def a_page(counter: Counter, text: str, kind: TextKind = TextKind.MRZ) -> Scan:
    return Scan(
        source=ScanSource.CAMERA,
        texts=(ScannedText(kind=kind, text=text, reader="rapidocr"),),
        at=counter.world.clock(),
        picture=PAGE,
        crop=CROP,
    )


def take(counter: Counter, scan: Scan) -> None:
    counter.presenter.take(scan)
    counter.settle()


def pictured(counter: Counter) -> list[tuple[int, int]]:
    """The sizes of all pictures that the screen holds, shown or not."""
    held = (one.picture for one in counter.screen.findChildren(Picture))
    return [(one.width(), one.height()) for one in held if not one.isNull()]


def kept(counter: Counter) -> list[Evidence]:
    return list(counter.world.storage.kept.evidence.kept.values())


def test_the_zone_stands_beside_the_fields_and_leaves_with_the_traveller(
    counter: Counter,
) -> None:
    take(counter, a_page(counter, a_zone()))
    assert pictured(counter) == [(400, 40)]

    counter.press(Qt.Key.Key_Escape)
    assert counter.is_in(Ready)
    assert pictured(counter) == []


def test_a_lock_that_comes_back_shows_the_page_again(counter: Counter) -> None:
    with counter.world.storage.writing() as store:
        store.alerts.add([an_alert()], at=NOON)
    take(counter, a_page(counter, a_zone()))
    assert counter.is_in(Locked)

    counter.presenter.open()
    counter.settle()

    assert counter.is_in(Locked)
    assert pictured(counter) == [(320, 220), (400, 40)]


def test_a_crop_that_cannot_be_shown_stops_nobody(counter: Counter) -> None:
    take(counter, replace(a_page(counter, a_zone()), crop=CROP[:30]))

    assert counter.is_in(Deciding)
    assert pictured(counter) == []


def test_a_record_at_the_counter_has_the_page_it_was_read_from(counter: Counter) -> None:
    take(counter, a_page(counter, a_zone(issuer="IDN", nationality="IDN", number="X1234567")))
    counter.enter()

    (evidence,) = kept(counter)
    assert (evidence.picture, evidence.crop) == (PAGE, CROP)


def test_a_pass_chosen_among_several_keeps_the_page_that_bore_its_number(
    counter: Counter,
) -> None:
    known = [a_border_pass(document=a_pass_document(issuer=one)) for one in ("IDN", "MYS")]
    with counter.world.storage.writing() as store:
        for one in known:
            store.passes.add(one)
    scan = a_page(counter, a_pass_document().number, TextKind.BARCODE)
    take(counter, scan)
    assert counter.is_in(Choosing)

    counter.presenter.choose(known[0])
    counter.settle()

    assert isinstance(counter.presenter.state, Deciding)
    assert counter.presenter.state.inspection.scan == scan


def test_the_page_of_an_unknown_pass_is_kept_with_what_is_typed(counter: Counter) -> None:
    scan = a_page(counter, "PLB|1", TextKind.BARCODE)
    take(counter, scan)
    assert counter.is_in(Typing)

    counter.presenter.present(Presented(document=a_pass_document(), capture=Capture.TYPED))
    counter.settle()

    assert isinstance(counter.presenter.state, Deciding)
    assert counter.presenter.state.inspection.scan == scan


def test_the_page_of_one_pass_is_never_kept_with_another(counter: Counter) -> None:
    take(counter, a_page(counter, "PLB|1", TextKind.BARCODE))
    counter.press(Qt.Key.Key_Escape)
    counter.presenter.type_document()

    assert isinstance(counter.presenter.state, Typing)
    assert counter.presenter.state.scan is None


def test_where_no_zone_was_pictured_none_is_shown(counter: Counter) -> None:
    counter.scan(a_zone())

    assert counter.is_in(Deciding)
    assert pictured(counter) == []

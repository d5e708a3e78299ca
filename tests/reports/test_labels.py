"""Labels of border passes, read back from the paper as any scanner reads them."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from pypdf import PdfReader

from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.seal_findings import SealForged, SealValid
from checkpoint.reports import pass_label
from checkpoint.reports.codes import FINEST, code_for
from checkpoint.reports.ink import MM
from checkpoint.reports.labels import SIZES
from checkpoint.services.seals import IssuedSeal, LabelForm
from checkpoint.words.catalogue import Catalogue, Language
from tests.builders import a_border_pass, a_duty, a_pass_document
from tests.services.worlds import World

ENGLISH = Catalogue(Language.ENGLISH, {})
LONG = a_pass_document(
    number="ENTIKONG/2026/PLB/0000000004512",
    name=PersonName("SITI NURHALIZAH BINTI ABDURRAHMAN WAHID", "PUTRI KUSUMAWARDHANI LESTARI"),
    district="Kecamatan Entikong dan Sekayam Hulu",
)


def a_world(registered: RegisteredPass | None = None) -> World:
    world = World()
    with world.storage.writing() as store:
        store.passes.add(registered or a_border_pass())
    return world


def issued_by(world: World, number: str = "ETK 004512", **changes: Any) -> IssuedSeal:
    return replace(world.seals.issue(world.officer, number), **changes)


def printed(issued: IssuedSeal, form: LabelForm = LabelForm.LABEL, *, dpi: int = 300) -> Any:
    pdf = pypdfium2.PdfDocument(pass_label(issued, form, ENGLISH))
    return pdf[0].render(scale=dpi / 72).to_pil().convert("L")


def code_on(picture: Any) -> zxingcpp.Barcode:
    (code,) = zxingcpp.read_barcodes(picture)
    return code


def words_on(issued: IssuedSeal, form: LabelForm = LabelForm.LABEL) -> str:
    (page,) = PdfReader(BytesIO(pass_label(issued, form, ENGLISH))).pages
    return page.extract_text()


def scanned(world: World, content: bytes) -> Inspection:
    text = ScannedText(
        kind=TextKind.BARCODE,
        text=content.decode("latin-1"),
        payload=content,
        symbology="qr",
    )
    scan = Scan(source=ScanSource.CAMERA, texts=(text,), at=world.clock())
    found = world.counter.read(world.officer, a_duty(), scan)
    assert isinstance(found, Inspection)
    return found


@pytest.mark.parametrize("form", LabelForm)
@pytest.mark.parametrize("document", [a_pass_document(), LONG], ids=["usual", "long"])
def test_the_code_on_the_paper_holds_the_seal_byte_for_byte(form: LabelForm, document: Any) -> None:
    issued = issued_by(a_world(a_border_pass(document=document)), document.number)

    assert code_on(printed(issued, form)).bytes == issued.content


def test_a_printed_label_is_genuine_when_it_is_scanned_again_and_an_altered_one_is_not() -> None:
    world = a_world()
    content = code_on(printed(issued_by(world))).bytes

    assert SealValid in {type(one) for one in scanned(world, content).findings}
    altered = content.replace(b"ETK 004512", b"ETK 004513")
    with world.storage.writing() as store:
        other = a_pass_document(number="ETK 004513")
        store.passes.add(a_border_pass(document=other, payload=""))
    assert SealForged in {type(one) for one in scanned(world, altered).findings}


@pytest.mark.parametrize("form", LabelForm)
def test_a_person_reads_whose_pass_it_is_and_until_when_it_is_good(form: LabelForm) -> None:
    issued = issued_by(a_world())
    words = words_on(issued, form)

    for said in ("PLBN Entikong", "ETK 004512", "SUPARMAN", "Entikong", "2027", issued.reference):
        assert said in words
    assert "SPECIMEN" not in words


@pytest.mark.parametrize("form", LabelForm)
def test_a_long_name_stands_on_the_label_whole(form: LabelForm) -> None:
    issued = issued_by(a_world(a_border_pass(document=LONG)), LONG.number)
    words = words_on(issued, form).split()

    assert set(LONG.holder.name.full.split()) <= set(words)
    assert LONG.number in words


def test_a_label_of_practice_says_so_and_its_code_is_still_read() -> None:
    issued = issued_by(a_world(), is_practice=True)

    assert "SPECIMEN" in words_on(issued)
    assert code_on(printed(issued)).bytes == issued.content


@pytest.mark.parametrize(
    ("form", "millimetres"), [(LabelForm.LABEL, (70, 30)), (LabelForm.CARD, (85.6, 54))]
)
def test_the_page_is_as_large_as_the_label(
    form: LabelForm, millimetres: tuple[float, float]
) -> None:
    (page,) = PdfReader(BytesIO(pass_label(issued_by(a_world()), form, ENGLISH))).pages

    box = page.mediabox
    assert (float(box.width) / MM, float(box.height) / MM) == pytest.approx(millimetres, abs=0.01)


def test_a_long_seal_becomes_a_code_of_fewer_modules_before_it_becomes_too_fine() -> None:
    side = SIZES[LabelForm.LABEL].code
    for length in (100, 200, 300, 350):
        code = code_for(bytes(length), side)
        assert side / code.modules >= FINEST
    assert code_for(bytes(156), side).quiet == 4
    assert code_for(bytes(350), side).quiet == 2
    with pytest.raises(InvalidValue):
        code_for(bytes(900), side)
    with pytest.raises(InvalidValue):
        code_for(bytes(4000), side)


def test_a_code_survives_a_scratch() -> None:
    issued = issued_by(a_world())
    picture = printed(issued)
    scratch = picture.resize((picture.width // 8, 5))
    picture.paste(scratch.point(lambda _mark: 0), (60, 200))

    assert code_on(picture).bytes == issued.content


def test_the_same_seal_gives_the_same_paper() -> None:
    issued = issued_by(a_world())

    assert pass_label(issued, LabelForm.CARD, ENGLISH) == pass_label(
        issued, LabelForm.CARD, ENGLISH
    )

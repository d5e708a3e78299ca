from datetime import UTC, date, datetime

import pytest

from checkpoint.domain.documents.mrz import Format, Unreadable, UnreadableReason
from checkpoint.domain.documents.scanned import (
    Scan,
    ScannedCode,
    ScannedDocument,
    ScannedText,
    ScannedZone,
    ScanSource,
    TextKind,
    interpret,
)
from checkpoint.domain.documents.seals import BrokenSeal, SealFault, read_seal
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.errors import InvalidValue
from tests.domain.documents.seals.examples import ADDRESS_STICKER, ARRIVAL_ATTESTATION
from tests.domain.documents.seals.examples import VISA as VISA_SEAL

TODAY = date(2026, 3, 1)
NOW = datetime(2026, 3, 1, 7, 41, tzinfo=UTC)

PASSPORT = """\
P<IDNSUKARMI<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<
C4082117<7IDN8811031F3302141<<<<<<<<<<<<<<08"""
VISA = """\
V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C<3UTO6908061F9406236ZE184226B<<<<<<<"""


def mrz(text: str) -> ScannedText:
    return ScannedText(kind=TextKind.MRZ, text=text, reader="camera")


def qr(text: str, payload: bytes | None = None) -> ScannedText:
    return ScannedText(kind=TextKind.BARCODE, text=text, payload=payload, symbology="QR")


def keyed(text: str) -> ScannedText:
    return ScannedText(kind=TextKind.TYPED, text=text)


def meaning(*texts: ScannedText, source: ScanSource = ScanSource.IMAGE) -> ScannedDocument:
    return interpret(Scan(source=source, texts=texts, at=NOW), today=TODAY)


@pytest.mark.parametrize("text", [mrz(PASSPORT), keyed(PASSPORT), qr(PASSPORT)])
def test_a_zone_is_a_document_whatever_it_was_read_from(text: ScannedText) -> None:
    found = meaning(text)

    assert isinstance(found, ScannedZone)
    assert found.document.number == found.zone.number == "C4082117"
    assert found.document.kind is DocumentKind.PASSPORT
    assert found.others == ()


def test_a_zone_goes_before_a_code_and_the_code_is_kept() -> None:
    code = qr("ETK-0012345")
    found = meaning(code, mrz(PASSPORT))

    assert isinstance(found, ScannedZone)
    assert found.others == (code,)


def test_even_a_faulty_passport_goes_before_the_visa_on_the_same_picture() -> None:
    visa = mrz(VISA)
    found = meaning(visa, mrz(PASSPORT.replace("8811031", "8811032").replace("C40", "C41")))

    assert isinstance(found, ScannedZone)
    assert found.zone.format is Format.TD3
    assert found.others == (visa,)


def test_of_two_readings_of_one_zone_the_better_proven_is_taken() -> None:
    worse, better = mrz(PASSPORT.replace("C4082117", "C4032117")), mrz(PASSPORT)
    found = meaning(worse, better)

    assert isinstance(found, ScannedZone)
    assert found.zone.faults == ()


ANOTHER_PASSPORT = """\
P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10"""


@pytest.mark.parametrize(
    ("beside", "is_anothers"),
    [
        pytest.param(mrz(ANOTHER_PASSPORT), True, id="another passport"),
        pytest.param(mrz(PASSPORT), False, id="its own copy"),
        pytest.param(mrz(VISA), False, id="a visa"),
        pytest.param(qr(ANOTHER_PASSPORT), False, id="a code, which is compared"),
        pytest.param(mrz(ANOTHER_PASSPORT.replace("L8", "L7")), False, id="one misread"),
    ],
)
def test_two_peoples_passports_on_one_picture_are_known(
    beside: ScannedText, *, is_anothers: bool
) -> None:
    found = meaning(mrz(PASSPORT), beside)

    assert isinstance(found, ScannedZone)
    assert found.has_company is is_anothers


def test_a_zone_whose_lines_come_one_by_one_is_put_together() -> None:
    upper, lower = PASSPORT.splitlines()
    code = qr("ETK-0012345")
    found = meaning(mrz(upper), code, mrz(lower))

    assert isinstance(found, ScannedZone)
    assert found.zone.faults == ()
    assert found.others == (code,)


@pytest.mark.parametrize(
    "text",
    [
        qr(" ETK-0012345\r\n"),
        keyed("ETK-0012345 "),
        ScannedText(kind=TextKind.BARCODE, text="ETK-0012345"),
    ],
)
def test_a_code_or_a_typed_number_stands_for_itself(text: ScannedText) -> None:
    assert meaning(text) == ScannedCode(number="ETK-0012345", code=text)


def test_gibberish_of_a_scanner_on_another_keyboard_is_no_code() -> None:
    typed = ScannedText(kind=TextKind.BARCODE, text="ETK\u00c0\u00c0&\u00c9\"'(", reader="wedge")
    found = meaning(typed, source=ScanSource.KEYBOARD_WEDGE)

    assert found == Unreadable(reason=UnreadableReason.OTHER_KEYBOARD)


def test_a_code_of_nothing_but_bytes_is_a_code() -> None:
    seal = qr("", b"\xdc\x03\x01")

    assert meaning(seal) == ScannedCode(number="", code=seal)


def test_a_decoded_symbol_is_a_code_even_if_it_looks_like_half_a_zone() -> None:
    half = qr(PASSPORT.splitlines()[0])

    assert meaning(half) == ScannedCode(number=half.text, code=half)


def test_other_codes_and_a_zone_that_could_not_be_read_are_told_with_the_first_code() -> None:
    first, second, half = qr("A1"), qr("B2"), mrz(PASSPORT.splitlines()[1])
    found = meaning(half, first, second)

    assert isinstance(found, ScannedCode)
    assert found.code == first
    assert found.others == (half, second)
    assert found.unreadable is not None
    assert found.unreadable.reason is UnreadableReason.LINE_MISSING


def test_half_a_zone_typed_by_hand_is_not_taken_for_a_number() -> None:
    found = meaning(keyed(PASSPORT.splitlines()[1]), source=ScanSource.TYPED)

    assert isinstance(found, Unreadable)
    assert found.reason is UnreadableReason.LINE_MISSING
    assert found.missing == (1,)


def test_print_taken_for_a_zone_is_unreadable() -> None:
    found = meaning(mrz("REPUBLIK INDONESIA"))

    assert found == Unreadable(reason=UnreadableReason.NOT_A_ZONE)


def test_of_several_texts_without_a_zone_the_one_that_came_nearest_says_why() -> None:
    found = meaning(mrz("REPUBLIK INDONESIA"), mrz(""), mrz(PASSPORT.splitlines()[0]))

    assert isinstance(found, Unreadable)
    assert found.reason is UnreadableReason.LINE_MISSING


@pytest.mark.parametrize("texts", [(), (mrz(""),), (keyed("  "),)])
def test_a_scan_of_nothing_is_empty(texts: tuple[ScannedText, ...]) -> None:
    assert meaning(*texts) == Unreadable(reason=UnreadableReason.EMPTY)


def test_the_time_of_a_scan_is_an_instant() -> None:
    with pytest.raises(InvalidValue):
        Scan(source=ScanSource.CAMERA, texts=(), at=NOW.replace(tzinfo=None))


def test_a_seal_beside_a_zone_is_kept_for_its_proof() -> None:
    visa = qr("", VISA_SEAL)
    found = meaning(mrz(PASSPORT), visa)

    assert isinstance(found, ScannedZone)
    assert found.document.number == "C4082117"
    assert found.seals == (read_seal("", VISA_SEAL),)
    assert not found.is_sealed


def test_a_seal_with_a_zone_inside_is_the_document_where_none_is_printed() -> None:
    found = meaning(qr("", ARRIVAL_ATTESTATION))

    assert isinstance(found, ScannedZone)
    assert found.document.number == "M0000000"
    assert found.is_sealed


def test_the_number_in_a_seal_goes_before_the_number_of_a_plain_code() -> None:
    found = meaning(qr("ETK 004512"), qr("", ADDRESS_STICKER))

    assert isinstance(found, ScannedCode)
    assert found.number == "T2000AK47"
    assert [text.text for text in found.others] == ["ETK 004512"]


def test_a_seal_that_cannot_be_read_does_not_hide_the_number_beside_it() -> None:
    found = meaning(qr("", VISA_SEAL[:40]), qr("ETK 004512"))

    assert isinstance(found, ScannedCode)
    assert found.number == "ETK 004512"
    assert found.seals == (BrokenSeal(SealFault.CUT_SHORT),)

"""What of a scan is kept beside a crossing, and that nothing of it can stand in the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.evidence import (
    LARGEST_CROP,
    LARGEST_PICTURE,
    LONGEST_TEXT,
    MOST_TEXTS,
    Evidence,
    MediaKind,
    ReadText,
    evidence_of,
    media_kind_of,
)
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.domain.errors import InvalidValue
from tests.builders import A_WEBP, an_evidence, an_id

NOW = datetime(2026, 3, 14, 5, 0, tzinfo=UTC)
A_JPEG = b"\xff\xd8\xff\xe0 the zone"


def a_scan(*texts: ScannedText, **changes: Any) -> Scan:
    scan = Scan(source=ScanSource.CAMERA, texts=texts, at=NOW, picture=A_WEBP, crop=A_JPEG)
    return replace(scan, **changes)


def a_code(text: str, payload: bytes | None = None) -> ScannedText:
    return ScannedText(
        kind=TextKind.BARCODE, text=text, payload=payload, symbology="qr", reader="zxing-cpp"
    )


def kept(scan: Scan) -> Evidence:
    evidence = evidence_of(scan, an_id())
    assert evidence is not None
    return evidence


def test_picture_crop_texts_readers_and_time_are_kept_under_the_id_of_the_inspection() -> None:
    inspected = an_id()
    zone = ScannedText(kind=TextKind.MRZ, text="P<IDN", reader="rapidocr", certainty=((0.9,),))

    evidence = evidence_of(a_scan(zone, a_code("ETK-1")), inspected)

    assert evidence == Evidence(
        id=inspected,
        source=ScanSource.CAMERA,
        texts=(
            ReadText(kind=TextKind.MRZ, text="P<IDN", reader="rapidocr"),
            ReadText(kind=TextKind.BARCODE, text="ETK-1", symbology="qr", reader="zxing-cpp"),
        ),
        read_at=NOW,
        picture=A_WEBP,
        crop=A_JPEG,
    )
    assert evidence.media_kind is MediaKind.WEBP


def test_what_a_hand_typed_is_not_kept_twice() -> None:
    assert evidence_of(a_scan(a_code("ETK-1"), source=ScanSource.TYPED), an_id()) is None


def test_of_a_code_the_bytes_are_kept_where_they_are_not_just_its_text() -> None:
    plain, latin, bare = kept(
        a_scan(a_code("ETK-1", b"ETK-1"), a_code("\u00dc", b"\xdc"), a_code("", b"\x00\x01"))
    ).texts

    assert (plain.payload, latin.payload, bare.payload) == (None, b"\xdc", b"\x00\x01")


def test_a_text_that_no_database_can_hold_is_kept_as_bytes() -> None:
    (text,) = kept(a_scan(a_code("A\0B\udc80"))).texts

    assert text.text == "A\N{REPLACEMENT CHARACTER}B?"
    assert text.payload == b"A\0B\xed\xb2\x80"


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"picture": A_WEBP.ljust(LARGEST_PICTURE + 1)}, id="page too large"),
        pytest.param({"crop": A_JPEG.ljust(LARGEST_CROP + 1)}, id="crop too large"),
        pytest.param({"picture": b"<svg onload>".ljust(300)}, id="no picture"),
        pytest.param({"picture": A_WEBP[:11]}, id="broken off"),
        pytest.param({"texts": (a_code("A" * (LONGEST_TEXT + 1)),)}, id="text too long"),
        pytest.param({"texts": (a_code("", b"\1" * (LONGEST_TEXT + 1)),)}, id="bytes too long"),
        pytest.param({"texts": (a_code("A"),) * (MOST_TEXTS + 1)}, id="too many texts"),
    ],
)
def test_what_does_not_fit_is_left_out_and_said_to_be(changes: dict[str, Any]) -> None:
    assert kept(a_scan(a_code("ETK-1"))).is_whole
    assert not kept(a_scan(**changes)).is_whole


def test_what_just_fits_is_kept_whole() -> None:
    largest = A_WEBP.ljust(LARGEST_PICTURE)
    evidence = kept(a_scan(a_code("A" * LONGEST_TEXT), picture=largest))

    assert evidence.is_whole
    assert evidence.picture == largest


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"picture": A_WEBP.ljust(LARGEST_PICTURE + 1)}, id="page too large"),
        pytest.param({"crop": b"no picture"}, id="no picture"),
        pytest.param({"texts": an_evidence().texts * MOST_TEXTS}, id="too many texts"),
        pytest.param({"read_at": NOW.replace(tzinfo=None)}, id="no time zone"),
    ],
)
def test_evidence_beyond_the_limits_cannot_be_made(changes: dict[str, Any]) -> None:
    with pytest.raises(InvalidValue):
        an_evidence(**changes)


@pytest.mark.parametrize("text", ["A" * (LONGEST_TEXT + 1), "\0", "\udc80"])
def test_a_text_beyond_the_limits_cannot_be_made(text: str) -> None:
    with pytest.raises(InvalidValue):
        ReadText(kind=TextKind.BARCODE, text=text)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (A_WEBP, MediaKind.WEBP),
        (A_JPEG, MediaKind.JPEG),
        (b"\x89PNG\r\n\x1a\n", MediaKind.PNG),
        (b"GIF89a", None),
        (b"RIFF....WAVE", None),
        (b"", None),
    ],
)
def test_a_picture_is_known_by_its_first_bytes(content: bytes, kind: MediaKind | None) -> None:
    assert media_kind_of(content) is kind


texts = st.builds(
    a_code,
    st.text(st.characters(), max_size=40),
    st.none() | st.binary(max_size=40),
)


@given(
    st.lists(texts, max_size=MOST_TEXTS + 2),
    st.sampled_from([A_WEBP, A_JPEG, b""]),
    st.binary(max_size=40),
)
def test_whatever_was_scanned_gives_evidence_and_never_an_error(
    found: list[ScannedText], head: bytes, rest: bytes
) -> None:
    evidence = kept(a_scan(*found, picture=head + rest, crop=rest + head))

    for text in evidence.texts:
        text.text.encode()

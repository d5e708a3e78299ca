from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.reference.readers import Closing
from tests.domain.documents.mrz.zones import INDONESIAN
from ui.devices.serial_framing import Garbled, Heard, Sent, SerialFraming

LINES = INDONESIAN.split("\n")
PAGE = "\r".join(LINES).encode()

texts = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1)
streams = st.lists(st.sampled_from([*b"AB<1", 0, 2, 3, 9, 10, 13, 0x80, 0xC3, 0xFF])).map(bytes)
closings = st.sampled_from(Closing)


def heard_of(closing: Closing, *pieces: bytes, longest: int = 20) -> list[Heard]:
    framing = SerialFraming(closing, longest=longest)
    heard = [one for piece in pieces for one in framing.feed(piece)]
    return [*heard, *framing.pause()]


@given(closings, streams, st.data())
def test_however_the_bytes_come_in_pieces_the_scans_are_the_same(
    closing: Closing, stream: bytes, data: st.DataObject
) -> None:
    cuts = data.draw(st.lists(st.integers(0, len(stream))).map(sorted))
    pieces = [stream[one:other] for one, other in pairwise([0, *cuts, len(stream)])]

    assert heard_of(closing, *pieces) == heard_of(closing, stream)


@given(st.lists(texts, min_size=1), st.sampled_from([b"\r", b"\n", b"\r\n", b"\x03", b"\r\x03"]))
def test_each_line_of_a_code_scanner_is_a_scan_whatever_ends_it(
    sent: list[str], end: bytes
) -> None:
    stream = b"".join(text.encode() + end for text in sent)

    assert heard_of(Closing.LINE, stream, longest=9999) == [
        Sent(text, text.encode()) for text in sent
    ]


@pytest.mark.parametrize("around", [(b"", b""), (b"", b"\r"), (b"\x02", b"\x03"), (b"", b"\r\n")])
def test_the_lines_of_a_page_reader_are_one_scan(around: tuple[bytes, bytes]) -> None:
    before, behind = around

    assert heard_of(Closing.PAUSE, before + PAGE + behind, longest=999) == [
        Sent(INDONESIAN, INDONESIAN.encode())
    ]


def test_with_etx_nobody_waits_for_the_pause() -> None:
    assert SerialFraming(Closing.PAUSE).feed(b"\x02XA1234567\x03") == (
        Sent("XA1234567", b"XA1234567"),
    )


def test_a_new_scan_begins_though_the_one_before_had_no_end() -> None:
    assert heard_of(Closing.PAUSE, b"XA1\x02XB2\x03") == [Sent("XA1", b"XA1"), Sent("XB2", b"XB2")]


def test_between_marks_what_stands_outside_is_noise() -> None:
    assert heard_of(Closing.MARKS, b"@%\x02" + PAGE + b"\x03\r\n7", longest=999) == [
        Sent(INDONESIAN, INDONESIAN.encode())
    ]


def test_a_scan_that_was_cut_off_never_becomes_part_of_the_next() -> None:
    framing = SerialFraming(Closing.MARKS)

    assert framing.feed(b"\x02XA12") == ()
    assert framing.feed(b"\x02XB7654321\x03") == (Sent("XB7654321", b"XB7654321"),)
    assert framing.feed(b"\x02XA12") == ()
    assert framing.pause() == (Garbled(),)
    assert framing.feed(b"34\x03") == ()


def test_a_pause_parts_two_scans_without_any_end() -> None:
    framing = SerialFraming(Closing.LINE)
    framing.feed(b"XA1234567")

    assert framing.pause() == (Sent("XA1234567", b"XA1234567"),)
    assert framing.pause() == ()


@pytest.mark.parametrize("spoiled", [b"XA\x0112", b"XA\x7f12", b"XA\x9512", b"\x1bXA"])
def test_what_was_spoiled_on_the_way_is_no_text(spoiled: bytes) -> None:
    assert heard_of(Closing.LINE, spoiled + b"\r") == [Garbled()]


def test_a_spoiled_scan_does_not_spoil_the_next() -> None:
    assert heard_of(Closing.LINE, b"\x01\x01\rXA1\r") == [Garbled(), Sent("XA1", b"XA1")]


def test_a_parity_that_came_along_is_cut_off() -> None:
    framing = SerialFraming(Closing.LINE, is_parity_kept=True)
    with_parity = bytes(byte | (byte.bit_count() % 2) << 7 for byte in b"XA1234567\r")

    assert framing.feed(with_parity) == (Sent("XA1234567", b"XA1234567"),)


def test_a_reader_gone_mad_fills_no_memory_and_is_heard_again_afterwards() -> None:
    framing = SerialFraming(Closing.LINE, longest=100)
    for _ in range(1_000):
        assert framing.feed(b"U" * 1_000) == ()
    assert len(framing._held or b"") <= 100

    assert framing.feed(b"\rXA1\r") == (Garbled(), Sent("XA1", b"XA1"))


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Dési".encode(), "Dési"),
        ("Dési".encode("latin-1"), "Dési"),
        (b"A\x1dB\x1eC", "A\x1dB\x1eC"),
    ],
)
def test_letters_beyond_ascii_and_separators_come_as_they_are(content: bytes, text: str) -> None:
    assert heard_of(Closing.LINE, content + b"\r") == [Sent(text, content)]

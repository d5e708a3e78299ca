from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.scanned import ScanSource
from tests.builders import NOON
from tests.fakes import FakeClock
from ui.devices.affixes import Affixes, Freed, scan_of


@pytest.mark.parametrize(
    ("sent", "freed"),
    [
        ("]Q1XA1234567", Freed("XA1234567", "qr")),
        ("]C0XA1234567", Freed("XA1234567", "code_128")),
        ("]L2XA1234567", Freed("XA1234567", "pdf417")),
        ("]d2XA1234567", Freed("XA1234567", "data_matrix")),
        ("\x02XA1234567\x03", Freed("XA1234567")),
        ("XA1234567", Freed("XA1234567")),
        ("]?1XA1234567", Freed("]?1XA1234567")),
    ],
)
def test_what_a_scanner_puts_around_a_code_is_taken_off(sent: str, freed: Freed) -> None:
    assert Affixes().free(sent) == freed


@given(st.text("XA0<\n"), st.text("<>*"), st.text("#~"))
def test_any_prefix_and_suffix_leave_the_text_as_it_was(
    text: str, prefix: str, suffix: str
) -> None:
    assert Affixes(prefix, suffix).free(f"\x02{prefix}{text}{suffix}\x03") == Freed(text)


def test_where_the_prefix_is_missing_nothing_is_cut_off() -> None:
    assert Affixes("AB", "YZ").free("ACC123YY") == Freed("ACC123YY")


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_the_bytes_of_a_code_are_freed_as_its_text_is(encoding: str) -> None:
    """A signed seal is known by its first byte."""
    sent = "#]Q1\xdcSI~"
    scan = scan_of(
        sent,
        Affixes("#", "~"),
        source=ScanSource.SERIAL,
        reader="serial",
        clock=FakeClock(NOON),
        payload=sent.encode(encoding),
    )

    (text,) = scan.texts
    assert (text.text, text.payload) == ("\xdcSI", "\xdcSI".encode(encoding))

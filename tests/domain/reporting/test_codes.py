"""The code on a paper: it can be typed, and says one thing only."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checkpoint.domain.reporting.codes import NoPaperCode, PaperCode, code_within, read_code

CODE = PaperCode(
    number="ETK/HARIAN/BC/2026-11-22/1", version=1, digest=bytes(range(16)), signature=bytes(64)
)
codes = st.builds(
    PaperCode,
    number=st.text("ABCDEFGHIJ0123456789/-:", min_size=1, max_size=60).filter(
        lambda number: not number.startswith(":")
    ),
    version=st.integers(1, 999),
    digest=st.binary(min_size=16, max_size=16),
    signature=st.binary(min_size=64, max_size=64),
)


@given(codes)
def test_a_code_is_read_back_as_it_was_printed(code: PaperCode) -> None:
    assert read_code(code.text) == code
    assert code_within(f"Kertas {code.text} selesai") == code.text


@given(codes)
def test_blanks_lines_and_small_letters_of_the_typist_do_no_harm(code: PaperCode) -> None:
    head, _, tail = code.text.rpartition(":")
    broken = f" {head}:\n{tail[:50].lower()} {tail[50:]}\r\n"

    assert read_code(broken) == code


@given(st.text(max_size=300))
@example("CPR1:::")
@example("CPR1:A:1:A:A")
@example(CODE.text[:-1])
@example(f"{CODE.text}A")
@example(CODE.text.replace("CPR1", "CPR2"))
@example(CODE.text.replace(":1:", ":-1:"))
@example("CPR1:" + "9" * 10_000)
def test_anything_else_is_no_code(text: str) -> None:
    with pytest.raises(NoPaperCode):
        read_code(text)


def test_the_last_letter_cannot_be_exchanged_for_one_of_the_same_meaning() -> None:
    assert CODE.text.endswith("A")
    with pytest.raises(NoPaperCode):
        read_code(CODE.text[:-1] + "B")

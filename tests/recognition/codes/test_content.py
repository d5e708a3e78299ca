from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.pictures import Encoding
from checkpoint.recognition.codes.content import CODECS, text_of


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        pytest.param(b"\\000026M\xc3\xbcller", "Müller", id="UTF-8"),
        pytest.param(b"\\000003M\xfcller", "Müller", id="Latin-1"),
        pytest.param(b"\\000009\xcb\xf1", "Λρ", id="Greek"),
        pytest.param(b"\\000017\xa4", "€", id="Latin-9"),
        pytest.param(b"A\xfc\\000026\xc3\xbc", "Aüü", id="Latin-1 until another is named"),
        pytest.param(b"\\000026a\\\\b", "a\\b", id="a backslash stands twice"),
        pytest.param(b"\\000026\\\\000026", "\\000026", id="what only looks like a designator"),
    ],
)
def test_a_declared_character_set_is_followed(declared: bytes, text: str) -> None:
    assert text_of(b"not looked at", declared) == (text, Encoding.DECLARED)


@pytest.mark.parametrize(
    "declared",
    [
        pytest.param(b"\\000899M\xc3\xbcller", id="plain bytes"),
        pytest.param(b"\\000012M\xc3\xbcller\\000999", id="an unknown set"),
        pytest.param(b"\\000027M\xc3\xbcller", id="declared, but not so"),
    ],
)
def test_where_nothing_is_declared_that_holds_the_bytes_speak(declared: bytes) -> None:
    assert text_of("Müller".encode(), declared) == ("Müller", Encoding.PROVEN)


@given(st.text())
def test_utf8_is_proven_by_itself(text: str) -> None:
    assert text_of(text.encode(), None) == (text, Encoding.PROVEN)


def test_other_bytes_are_guessed_and_lose_nothing() -> None:
    payload = bytes(range(256))

    text, encoding = text_of(payload, None)

    assert encoding is Encoding.GUESSED
    assert text.encode("latin-1") == payload


@given(st.text(), st.sampled_from(sorted(CODECS)))
def test_any_text_in_any_set_comes_back(text: str, number: int) -> None:
    known = text.encode(CODECS[number], errors="ignore").decode(CODECS[number])
    escaped = known.encode(CODECS[number]).replace(b"\\", b"\\\\")

    said, encoding = text_of(b"", b"\\%06d" % number + escaped)

    assert (said, encoding) == (known, Encoding.DECLARED)


@given(st.binary(), st.binary() | st.none())
def test_no_bytes_are_without_a_text(payload: bytes, declared: bytes | None) -> None:
    text, _encoding = text_of(payload, declared)

    assert isinstance(text, str)

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.lists.listed_names import is_latin, names_in, turned


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("JOKO SANTOSO", ("JOKO SANTOSO",)),
        ("Santoso, Joko", ("Joko Santoso",)),
        ("Joko; Abu Karpet ; Joko", ("Joko", "Abu Karpet")),
        ("Joko (birth name)", ("Joko",)),
        ("Joko (formerly listed as)", ("Joko",)),
        ("Joko (Djoko) Santoso", ("Joko Santoso", "Joko Djoko Santoso")),
        ("a) Joko; b) Djoko", ("Joko", "Djoko")),
        ("“Joko”", ("Joko",)),
        ("a.k.a. 'Joko'", ("Joko",)),
        ("na; n/a; -0-; ;", ()),
        ("aka Joko", ("Joko",)),
        ("Aka Santoso", ("Aka Santoso",)),
    ],
)
def test_a_name_is_freed_of_what_is_none_of_it(text: str, names: tuple[str, ...]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("SANTOSO, Joko", "Joko SANTOSO"),
        ("SANTOSO, Joko, Jr.", "Joko SANTOSO Jr."),
        ("SANTOSO", "SANTOSO"),
        ("SANTOSO,", "SANTOSO"),
        (", Joko", "Joko"),
    ],
)
def test_a_last_name_that_stands_first_is_turned(name: str, spoken: str) -> None:
    assert turned(name) == spoken


@pytest.mark.parametrize(
    ("name", "latin"), [("José Núñez", True), ("Joko 2", True), ("Джоко", False), ("جوكو", False)]
)
def test_latin_letters_are_told_from_others(name: str, latin: bool) -> None:  # noqa: FBT001
    assert is_latin(name) is latin


def test_a_text_too_long_for_names_is_left_as_one_that_is_too_long() -> None:
    (name,) = names_in("Joko; " * 10_000)

    assert len(name) > 1_000


@given(st.text())
def test_no_name_is_empty_or_longer_than_what_was_written(text: str) -> None:
    assert all(0 < len(name) <= len(text) for name in names_in(text))

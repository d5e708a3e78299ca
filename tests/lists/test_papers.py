from __future__ import annotations

import pytest

from checkpoint.lists.papers import document_in, is_national_number, is_travel_document


@pytest.mark.parametrize(
    "kind", ["Passport", "passport National passport", "Diplomatic Passport", "Travel Document"]
)
def test_a_paper_that_borders_are_crossed_with_is_told_by_its_kind(kind: str) -> None:
    assert is_travel_document(kind)
    assert not is_national_number(kind)


@pytest.mark.parametrize(
    "kind", ["National Identification Number", "id National identification card", "Cedula No.",
             "SSN", "C.U.R.P.", "Personal ID Card", "Tazkira National ID Card"]
)  # fmt: skip
def test_a_number_by_which_a_state_knows_a_person_is_told_by_its_kind(kind: str) -> None:
    assert is_national_number(kind)
    assert not is_travel_document(kind)


@pytest.mark.parametrize(
    "kind", ["", "Tax ID No.", "Driver's License No.", "Vessel Registration Identification",
             "Company Registration Number", "fiscalcode Fiscal Code", "Other"]
)  # fmt: skip
def test_any_other_number_is_neither(kind: str) -> None:
    assert not is_travel_document(kind)
    assert not is_national_number(kind)


@pytest.mark.parametrize(
    ("text", "issuer", "number", "state"),
    [
        ("A1234567", "", "A1234567", ""),
        ("A 123 4567", "Indonesia", "A 123 4567", "IDN"),
        ("A1234567", "Atlantis", "A1234567", ""),
        ("Indonesia travel document number XD253038", "", "XD253038", "IDN"),
        ("Indonesian travel document number XD253038", "", "XD253038", ""),
        ("Saudi Arabia number F654645", "", "F654645", "SAU"),
        ("number F654645, issued on 1 Jan. 2001", "", "F654645", ""),
        ("unknown number", "", "", ""),
    ],
)
def test_a_number_is_found_in_what_else_is_said(
    text: str, issuer: str, number: str, state: str
) -> None:
    assert document_in(text, issuer) == (number, state)

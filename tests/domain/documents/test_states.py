import pytest

from checkpoint.domain.documents.states import (
    STATE_CODES,
    StateKind,
    is_without_nationality,
    printed_state,
    state_of,
)


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("D<<", "DEU"),
        ("DEU", "DEU"),
        ("IDN", "IDN"),
        ("GBD", "GBD"),
        ("RKS", "RKS"),
        ("ZIM", "ZWE"),
        ("TMP", "TLS"),
        ("XXB", "XXB"),
        ("<<<", ""),
        ("ID<", "ID"),
    ],
)
def test_a_printed_code_is_known_by_one_code_everywhere_else(printed: str, code: str) -> None:
    assert state_of(printed) == code


@pytest.mark.parametrize(("code", "printed"), [("DEU", "D"), ("IDN", "IDN"), ("ZWE", "ZWE")])
def test_only_germany_is_printed_otherwise(code: str, printed: str) -> None:
    assert printed_state(code) == printed


def test_every_code_is_one_or_three_capital_letters_and_stands_once() -> None:
    for code, row in STATE_CODES.items():
        assert code == row.code
        assert code == "D" or (len(code) == 3 and code.isalpha() and code.isupper())
        assert row.name


def test_a_code_that_means_another_names_one_that_is_not_in_the_table() -> None:
    for row in STATE_CODES.values():
        assert row.same_as not in STATE_CODES


@pytest.mark.parametrize("code", ["XXA", "XXB", "XXC", "XXX"])
def test_refugees_and_the_stateless_have_no_nationality(code: str) -> None:
    assert is_without_nationality(code)


@pytest.mark.parametrize("code", ["IDN", "DEU", "GBN", "UTO", ""])
def test_everyone_else_has_one(code: str) -> None:
    assert not is_without_nationality(code)


def test_utopia_is_a_specimen() -> None:
    assert STATE_CODES["UTO"].kind is StateKind.SPECIMEN

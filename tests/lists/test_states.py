from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.lists.states import WRITTEN_OTHERWISE, state_named, state_of_two, states_named
from checkpoint.reference.states import known_states
from checkpoint.words.catalogue import Language
from checkpoint.words.countries import country_name


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Indonesia", "IDN"),
        (" INDONESIA ", "IDN"),
        ("Iran (Islamic Republic of)", "IRN"),
        ("Iran, Islamic Republic of", "IRN"),
        ("Russian Federation", "RUS"),
        ("Syrian Arab Republic", "SYR"),
        ("Afganistan", "AFG"),
        ("Britania Raya", "GBR"),
        ("United Kingdom of Great Britain and Northern Ireland", "GBR"),
        ("Arab Saudi", "SAU"),
        ("Côte d'Ivoire", "CIV"),
        ("Cote d’Ivoire", "CIV"),
        ("Türkiye", "TUR"),
        ("Turkey", "TUR"),
        ("Bosnia and Herzegovina", "BIH"),
        ("Bosnia dan Herzegovina", "BIH"),
        ("Timor-Leste", "TLS"),
        ("Saint Lucia", "LCA"),
        ("St. Lucia", "LCA"),
        ("Burma", "MMR"),
        ("The Gambia", "GMB"),
        ("Kosovo", "RKS"),
        ("XK", "RKS"),
        ("DE", "DEU"),
        ("idn", "IDN"),
        ("State of Palestine", "PSE"),
        ("Lao People's Democratic Republic", "LAO"),
        ("Lao People’s Democratic Republic", "LAO"),
        ("Republic of Kenya", "KEN"),
        ("Kingdom of Morocco", "MAR"),
        ("Federal Democratic Republic of Ethiopia", "ETH"),
        ("Republik Islam Iran", "IRN"),
        ("Republik Arab Suriah", "SYR"),
        ("Kerajaan Arab Saudi", "SAU"),
        ("Warga Negara Malaysia", "MYS"),
        ("Perancis", "FRA"),
        ("Venezuela (Bolivarian Republic of)", "VEN"),
    ],
)
def test_a_state_is_known_by_what_lists_call_it(name: str, code: str) -> None:
    assert state_named(name) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Democratic Republic of the Congo", "COD"),
        ("Congo, Democratic Republic of the", "COD"),
        ("Congo (Democratic Republic of the)", "COD"),
        ("Congo", "COG"),
        ("Korea (North)", "PRK"),
        ("Korea, North", "PRK"),
        ("Democratic People's Republic of Korea", "PRK"),
        ("Republic of Korea", "KOR"),
        ("Korea", None),
        ("Republik Demokratik Rakyat Korea", "PRK"),
        ("Kerajaan Kongo", None),
        ("Republik Dominika", "DOM"),
        ("Dominika", "DMA"),
        ("Central African Republic", "CAF"),
        ("Guinea", "GIN"),
        ("Guinea-Bissau", "GNB"),
        ("Niger", "NER"),
        ("Sudan", "SDN"),
        ("South Sudan", "SSD"),
    ],
)
def test_states_of_almost_one_name_are_not_taken_for_each_other(
    name: str, code: str | None
) -> None:
    assert state_named(name) == code


@pytest.mark.parametrize(
    "name", ["", "00", "-", "Eks Uni Soviet", "UNKNOWN", "Yugoslavia", "DDR", "ZZ", "Atlantis"]
)
def test_what_is_no_state_today_is_left_empty(name: str) -> None:
    assert state_named(name) is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Indonesia; Malaysia", ("IDN", "MYS")),
        ("Indonesia/Malaysia/Indonesia", ("IDN", "MYS")),
        ("Pakistan dan Afganistan", ("PAK", "AFG")),
        ("Eks Uni Soviet atau Rusia", ("RUS",)),
        ("Trinidad and Tobago", ("TTO",)),
        ("a) Philippines, b) Atlantis", ("PHL",)),
        ("tidak diketahui", ()),
    ],
)
def test_several_states_in_one_text_are_told_apart(text: str, codes: tuple[str, ...]) -> None:
    assert states_named(text) == codes


@pytest.mark.parametrize(
    ("two", "three"), [("GB", "GBR"), (" id ", "IDN"), ("AS", "ASM"), ("XK", "RKS"), ("00", None)]
)
def test_two_letters_of_iso_are_no_abbreviation_of_a_name(two: str, three: str | None) -> None:
    assert state_of_two(two) == three


@pytest.mark.parametrize("language", Language)
def test_every_state_is_known_by_what_this_program_itself_calls_it(language: Language) -> None:
    iso = {code for code in known_states() if state_named(code) == code}

    assert len(iso) > 245
    assert {code for code in iso if state_named(country_name(code, language)) != code} == set()


def test_every_code_of_the_table_is_one_that_documents_bear() -> None:
    assert set(WRITTEN_OTHERWISE) <= known_states()


@given(st.text())
def test_whatever_is_written_is_a_state_or_none(text: str) -> None:
    code = state_named(text)

    assert code is None or code in known_states()

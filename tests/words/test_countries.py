from __future__ import annotations

import pytest
from babel.core import get_global

from checkpoint.domain.documents.states import STATE_CODES
from checkpoint.words.catalogue import Language
from checkpoint.words.countries import IN_INDONESIAN, country_name


@pytest.mark.parametrize(
    ("code", "indonesian", "english"),
    [
        ("IDN", "Indonesia", "Indonesia"),
        ("TLS", "Timor Leste", "Timor-Leste"),
        ("PNG", "Papua Nugini", "Papua New Guinea"),
        ("MYS", "Malaysia", "Malaysia"),
        ("DEU", "Jerman", "Germany"),
        ("PSE", "Palestina", "Palestine"),
        ("UNO", "Perserikatan Bangsa-Bangsa", "United Nations Organization"),
        ("RKS", "Kosovo", "Kosovo"),
        ("XXA", "Tanpa kewarganegaraan (Konvensi 1954)", "Stateless person (1954 Convention)"),
    ],
)
def test_a_nationality_is_named_in_the_language_of_the_reader(
    code: str, indonesian: str, english: str
) -> None:
    assert country_name(code, Language.INDONESIAN) == indonesian
    assert country_name(code, Language.ENGLISH) == english


@pytest.mark.parametrize("code", ["ZZZ", "QQX", "SUN", "", "idn?"])
@pytest.mark.parametrize("language", Language)
def test_a_code_nobody_knows_stands_for_itself(code: str, language: Language) -> None:
    assert country_name(code, language) == code


@pytest.mark.parametrize(("printed", "known"), [("D", "DEU"), ("TMP", "TLS"), ("ROM", "ROU")])
def test_an_older_code_is_named_like_the_one_that_took_its_place(printed: str, known: str) -> None:
    same = country_name(known, Language.INDONESIAN)

    assert country_name(printed, Language.INDONESIAN) == same


def test_every_code_beyond_the_list_of_countries_is_named_in_indonesian() -> None:
    own = {code for code, row in STATE_CODES.items() if not row.same_as}

    assert own == set(IN_INDONESIAN)


@pytest.mark.parametrize("language", Language)
def test_every_country_that_stands_in_passports_has_a_name(language: Language) -> None:
    codes = {
        code
        for code, successors in get_global("territory_aliases").items()
        if len(code) == 3 and code.isalpha() and len(successors) == 1
    }
    left_to_users_by_iso = {code for code in codes if _is_free(code)}
    countries = codes - left_to_users_by_iso

    assert len(countries) > 250
    assert {code for code in countries if country_name(code, language) == code} == set()


def _is_free(code: str) -> bool:
    """Codes that ISO 3166-1 never gives to a country: AAA, QMA to QZZ, XAA to XZZ, ZZZ."""
    return code in {"AAA", "ZZZ"} or code.startswith("X") or "QMA" <= code <= "QZZ"

from __future__ import annotations

import pytest

from checkpoint.reference.states import known_states

STATES_OF_ISO_3166_1 = 249


@pytest.mark.parametrize("code", ["IDN", "MYS", "PNG", "TLS", "PHL", "BRN", "SGP", "HKG", "DEU"])
def test_the_states_around_the_border_are_known(code: str) -> None:
    assert code in known_states()


def test_every_state_of_iso_3166_1_is_known_and_nothing_made_up() -> None:
    beyond_iso = {"RKS", "EUE", "GBD", "GBN", "GBO", "GBP", "GBS"}
    of_the_zone = {code for code in known_states() if code[0] in "UX" and code not in _ISO_U}

    assert len(known_states() - beyond_iso - of_the_zone) == STATES_OF_ISO_3166_1


_ISO_U = {"UGA", "UKR", "UMI", "URY", "USA", "UZB"}


@pytest.mark.parametrize("code", ["XXA", "XXB", "XXC", "XXX", "UNO", "UNA", "XPO", "GBN", "RKS"])
def test_the_codes_that_doc_9303_adds_are_known(code: str) -> None:
    assert code in known_states()


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("UTO", id="a specimen"),
        pytest.param("YUG", id="a state that is no more"),
        pytest.param("TMP", id="East Timor before 2002"),
        pytest.param("WSA", id="a passport of a private club"),
        pytest.param("QUU", id="a private code of a table of languages"),
        pytest.param("ASC", id="an island that is no entry of its own"),
        pytest.param("INA", id="a code of sports"),
        pytest.param("D", id="Germany as only the zone writes it"),
    ],
)
def test_a_code_that_no_good_document_bears_is_to_be_noticed(code: str) -> None:
    assert code not in known_states()

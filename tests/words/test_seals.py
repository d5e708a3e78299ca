from __future__ import annotations

import pytest

from checkpoint.words.seals import signer_words


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param(
            "CN=XP,OU=ETK,O=PLBN Entikong,C=ID", "PLBN Entikong, ETK, XP, ID", id="a post"
        ),
        pytest.param(
            r"CN=CSCA,O=Bundesdruckerei\, Berlin,C=DE",
            "Bundesdruckerei, Berlin, CSCA, DE",
            id="a comma in it",
        ),
        pytest.param("C=UT", "UT", id="hardly a name"),
        pytest.param("UTTS 32", "UTTS 32", id="as an unknown signer's seal names him"),
        pytest.param("", "–", id="nobody"),
    ],
)
def test_a_signer_is_named_without_the_letters_of_his_certificate(name: str, said: str) -> None:
    assert signer_words(name) == said

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.mrz.transliteration import transliterate
from checkpoint.domain.errors import InvalidValue


@pytest.mark.parametrize(
    ("name", "written"),
    [
        pytest.param("Müller", "MUELLER", id="U diaeresis"),
        pytest.param("Åse Bjørn", "AASE<BJOERN", id="A ring, O stroke"),
        pytest.param("Ærø", "AEROE", id="ligature AE"),
        pytest.param("Cañón", "CANON", id="accents are dropped"),
        pytest.param("Þórður", "THORDUR", id="thorn and eth"),
        pytest.param("Đặng", "DANG", id="D stroke and two accents"),
        pytest.param(
            "Y\N{LATIN SMALL LETTER DOTLESS I}ld\N{LATIN SMALL LETTER DOTLESS I}z İnci",
            "YILDIZ<INCI",
            id="Turkish I, with and without dot",
        ),
        pytest.param("Łukasz", "LUKASZ", id="L stroke"),
        pytest.param("Strauß", "STRAUSS", id="sharp s"),
        pytest.param("Œuvre", "OEUVRE", id="ligature OE"),
        pytest.param("ĳsbrand", "IJSBRAND", id="ligature IJ"),
        pytest.param("Cel·la Ŀ", "CELLA<L", id="middle dot"),
        pytest.param("Mu\u0308ller", "MUELLER", id="an accent typed after its letter"),
        pytest.param("D'Artagnan", "DARTAGNAN", id="apostrophe"),
        pytest.param("Ma\N{RIGHT SINGLE QUOTATION MARK}ruf", "MARUF", id="printed apostrophe"),
        pytest.param("Ka\N{MODIFIER LETTER TURNED COMMA}ili", "KAILI", id="okina"),
        pytest.param("Marie-Elise", "MARIE<ELISE", id="hyphen"),
        pytest.param("Smith\N{EN DASH}Jones", "SMITH<JONES", id="dash"),
        pytest.param("Anna, Maria", "ANNA<MARIA", id="comma"),
        pytest.param("Anna,Maria", "ANNA<MARIA", id="comma without space"),
        pytest.param("Moh. Ali", "MOH<ALI", id="full stop"),
        pytest.param("Siva A/L Kumar", "SIVA<AL<KUMAR", id="Malaysian son of"),
        pytest.param("  Siti   Aminah ", "SITI<AMINAH", id="spaces"),
        pytest.param("...", "", id="nothing but punctuation"),
    ],
)
def test_a_name_is_written_in_the_letters_of_a_zone(name: str, written: str) -> None:
    assert transliterate(name) == written


@pytest.mark.parametrize("name", ["Иван", "محمد", "陳", "Louis 2"])
def test_what_a_zone_cannot_say_is_refused_rather_than_left_out(name: str) -> None:
    with pytest.raises(InvalidValue):
        transliterate(name)


@given(st.text())
def test_nothing_but_letters_and_single_fillers_comes_out(name: str) -> None:
    try:
        written = transliterate(name)
    except InvalidValue:
        return
    assert set(written) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ<")
    assert "<<" not in written
    assert written.strip("<") == written

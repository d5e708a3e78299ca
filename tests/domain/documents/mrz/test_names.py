import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.mrz.names import printed_name, read_name, resumes_at
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.errors import InvalidValue
from tests.domain.documents.mrz.zones import names_that_fit

NILAVA = PersonName("Nilavadhanananda", "Chayapa Dejthamrong Krasuang")
ARNPOL = PersonName("Nilavadhanananda", "Arnpol Petch Charonguang")
DINGO = PersonName("Bennelong Wooloomooloo Warrandyte Warnambool", "Dingo Potoroo")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ERIKSSON<<ANNA<MARIA<<<<<<<<<<", PersonName("ERIKSSON", "ANNA MARIA")),
        ("VAN<DER<MUELLEN<<MARTIN<<<<<<<", PersonName("VAN DER MUELLEN", "MARTIN")),
        ("ARKFREITH<<<<<<<<<<<<<<<<<<<<<", PersonName("ARKFREITH")),
        ("SATRIYA<SUDARPA<<<<<<<<<<<<<<<", PersonName("SATRIYA SUDARPA")),
        ("NUR<AIN<BINTI<ABDULLAH<<<<<<<<", PersonName("NUR AIN BINTI ABDULLAH")),
        (
            "PAPANDROPOULOUS<<JONATHON<ALEC",
            PersonName("PAPANDROPOULOUS", "JONATHON ALEC", is_truncated=True),
        ),
        ("<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<", PersonName("ANNA")),
    ],
)
def test_a_name_is_read_in_two_parts_or_whole(text: str, name: PersonName) -> None:
    assert read_name(text) == name


def test_a_blank_field_holds_no_name() -> None:
    assert read_name("<" * 39) is None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        pytest.param("ERIKSSON<<ANNA<MARIA<<<<<<<", None, id="a name that ends"),
        pytest.param("ERIKSSON<<ANNA<MARIA<<<<K<<", 24, id="a filler misread as K"),
        pytest.param("SUKARMI<<<<<<<<<<<<<<C<<<<<", 21, id="behind a single name"),
        pytest.param("DA<COSTA<<JOAO<<MANUEL<<<<<", 16, id="a second separator"),
        pytest.param("<<ANNA<<<<<<<<<<<<<<<<<<<<<", None, id="fillers before the name"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_letters_after_the_end_of_a_name_are_noticed(text: str, at: int | None) -> None:
    assert resumes_at(text) == at


@pytest.mark.parametrize(
    ("name", "width", "text"),
    [
        pytest.param(
            PersonName("O'Connor", "Enya Siobhan"), 31, "OCONNOR<<ENYA<SIOBHAN", id="fits"
        ),
        pytest.param(PersonName("Arkfreith"), 30, "ARKFREITH", id="single"),
        # The examples of Doc 9303-4 to 9303-6 §4.2.3 that truncate to initials.
        pytest.param(NILAVA, 39, "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", id="TD3 a"),
        pytest.param(ARNPOL, 39, "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU", id="TD3 b"),
        pytest.param(NILAVA, 31, "NILAVADHANANANDA<<CHAYAPA<DEJ<K", id="TD2 a"),
        pytest.param(DINGO, 31, "BENNELONG<WOOLOOMOOLOO<W<W<<D<P", id="TD2, primary"),
        pytest.param(NILAVA, 30, "NILAVADHANANANDA<<CHAYAPA<DE<K", id="TD1 a"),
    ],
)
def test_a_name_is_truncated_as_in_the_examples_of_the_standard(
    name: PersonName, width: int, text: str
) -> None:
    assert printed_name(name, width) == text.ljust(width, "<")


_words = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=20)
_long = st.lists(_words, min_size=1, max_size=12).map(" ".join)


@given(st.builds(PersonName, primary=_long, secondary=st.just("") | _long), st.integers(30, 39))
def test_a_truncated_name_fills_its_field_to_the_last_letter(name: PersonName, width: int) -> None:
    text = printed_name(name, width)
    read = read_name(text)

    assert len(text) == width
    assert read is not None
    assert bool(read.secondary) == bool(name.secondary)
    if len(name.primary) + len(name.secondary) + 2 > width + 2 * (not name.secondary):
        assert read.is_truncated


@given(st.builds(PersonName, primary=_long, secondary=st.just("") | _long))
def test_every_part_of_a_truncated_name_shows_if_its_initials_fit(name: PersonName) -> None:
    words = [*name.primary.split(), *name.secondary.split()]
    if 2 * len(words) > 30:
        return
    read = read_name(printed_name(name, 30))

    assert read is not None
    shown = [*read.primary.split(), *read.secondary.split()]
    assert len(shown) == len(words)
    assert all(word.startswith(part) for word, part in zip(words, shown, strict=True))


@given(names_that_fit)
def test_a_name_that_fits_reads_as_it_was_written(name: PersonName) -> None:
    assert read_name(printed_name(name, 30)) == name


@pytest.mark.parametrize("name", [PersonName("..."), PersonName("...", "Anna")])
def test_a_name_without_letters_cannot_be_printed(name: PersonName) -> None:
    with pytest.raises(InvalidValue):
        printed_name(name, 39)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.likeness import NameGrade, liken
from checkpoint.domain.alerts.name_words import ABDUL_WHOLE, CANONICAL, WEAK
from checkpoint.domain.alerts.names import Name, readings

latin_names = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ '-./", min_size=1, max_size=40)


def grade(document: str, listed: str, *, is_truncated: bool = False) -> NameGrade:
    return max(
        liken(one, other, is_truncated=is_truncated).grade
        for one in readings(document)
        for other in readings(listed)
    )


def words(name: str) -> list[str]:
    return [word.canonical for word in readings(name)[0].words]


@pytest.mark.parametrize(
    ("document", "listed"),
    [
        pytest.param("MOHD RIZKI", "MUHAMMAD RIZKI", id="shortened"),
        pytest.param("M. RIZKY", "Muhammad Rizqi", id="shortened to a letter"),
        pytest.param("ABD. RAHMAN", "ABDUL RAHMAN", id="abd"),
        pytest.param("ABDURRAHMAN SALEH", "Abdul Rahman Saleh", id="one word or two"),
        pytest.param("ABDULLAHMAULANA", "ABDULLAH MAULANA", id="abdullah run together"),
        pytest.param("ST AMINAH", "SITI AMINAH", id="st"),
        pytest.param("SOEHARTO", "SUHARTO", id="oe"),
        pytest.param("DJOKO SOEDJADI", "JOKO SUJADI", id="dj"),
        pytest.param("TJAHJO WIDJAJA", "CAHYO WIJAYA", id="tj and old j"),
        pytest.param("SOEJONO PARMAN", "SUJONO PARMAN", id="half old, j kept"),
        pytest.param("ACHMAD CHAIRIL", "AHMAD KHAIRIL", id="ch as kh"),
        pytest.param("CHANDRA WIRA", "CANDRA WIRA", id="ch as c"),
        pytest.param("NJOMAN SUARTA", "NYOMAN SUARTA", id="nj"),
        pytest.param("SJARIF HIDAJAT", "SYARIF HIDAYAT", id="sj"),
        pytest.param("SHARIF USMAN", "SYARIF OTHMAN", id="malay spelling"),
        pytest.param("NURHAYATI BINTI ALI", "NUR HAYATI BINTI ALI", id="run together"),
        pytest.param("JURGEN MULLER", "JÜRGEN MÜLLER", id="marks left out"),
        pytest.param("JUERGEN MUELLER", "Jürgen Müller", id="marks as in a zone"),
    ],
)
def test_two_spellings_are_one_name(document: str, listed: str) -> None:
    assert grade(document, listed) >= NameGrade.SPELLING
    assert grade(listed, document) >= NameGrade.SPELLING


@pytest.mark.parametrize(
    ("document", "listed"),
    [
        ("BUDI HARTONO", "H. BUDI HARTONO, S.H., M.Si."),
        ("BUDI HARTONO", "Drs. Budi Hartono, M.M."),
        ("AHMAD BIN ALI", "AHMAD ALI"),
        ("MUTHU A/L RAJAN", "MUTHU RAJAN"),
        ("MUTHU A L RAJAN", "MUTHU S/O RAJAN"),
        ("JOSE DA COSTA", "JOSE COSTA"),
        ("NI WAYAN ARTINI", "WAYAN ARTINI"),
        ("MA'RUF SYA'BAN", "MARUF SYABAN"),
        ("HARTONO BUDI", "BUDI HARTONO"),
    ],
)
def test_titles_particles_and_order_do_not_tell_people_apart(document: str, listed: str) -> None:
    assert grade(document, listed) is NameGrade.EXACT


@pytest.mark.parametrize(
    ("document", "listed", "expected"),
    [
        ("BUDI HARTNO", "BUDI HARTONO", NameGrade.SIMILAR),
        ("BUDI HATRONO", "BUDI HARTONO", NameGrade.SIMILAR),
        ("B HARTONO", "BUDI HARTONO", NameGrade.SIMILAR),
        ("ALI HARTONO", "ADI HARTONO", NameGrade.LOOSE),
        ("BUDI HARTONO LESMANA", "BUDI HARTONO", NameGrade.PART),
        ("HARTONO", "BUDI HARTONO", NameGrade.FRAGMENT),
        ("MUHAMMAD", "MUHAMMAD HARTONO", NameGrade.COMMON_WORD),
        ("SITI SARI", "SITI SARI LESTARI", NameGrade.LOOSE),
        ("BUDI HARTONO LESMANA", "BUDI HARTONO KUSUMA", NameGrade.LOOSE),
        ("BUDI LESMANA", "BUDI HARTONO", NameGrade.NONE),
        ("ALI", "ADI", NameGrade.NONE),
        ("B H", "BUDI HARTONO", NameGrade.NONE),
        ("SUHARTO", "SUPARNO", NameGrade.LOOSE),
        ("SUKARNO", "SUKARNA", NameGrade.SIMILAR),
    ],
)
def test_what_two_names_have_in_common_is_graded(
    document: str, listed: str, expected: NameGrade
) -> None:
    assert grade(document, listed) is expected
    assert grade(listed, document) is expected


def test_a_name_the_document_had_no_room_for_is_still_found() -> None:
    document, listed = "VENKATA SUBRAMA", "VENKATA SUBRAMANIAM"

    assert grade(document, listed, is_truncated=True) is NameGrade.SIMILAR
    assert grade(document, listed) is not NameGrade.SIMILAR


def test_words_missing_on_one_side_are_named() -> None:
    (document,), (listed,) = readings("BUDI HARTONO"), readings("BUDI HARTONO LESMANA")

    likeness = liken(document, listed)

    assert likeness.not_on_document == ("LESMANA",)
    assert likeness.not_on_list == ()
    assert likeness.share == pytest.approx(22 / 29)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("HAJI", ["HAJI"]),
        ("DA SILVA", ["SILVA"]),
        ("LI MA", ["LI", "MARIA"]),
        ("BUDI ST", ["BUDI"]),
        ("ST MARIAM", ["SITI", "MARIAM"]),
    ],
)
def test_a_word_that_says_little_counts_where_it_is_all_there_is(
    name: str, kept: list[str]
) -> None:
    assert words(name) == kept


@pytest.mark.parametrize("whole", sorted(ABDUL_WHOLE))
def test_abdullah_is_not_taken_apart(whole: str) -> None:
    assert len(words(whole)) == 1


@pytest.mark.parametrize("name", ["", "习近平", "محمد", "1234", "?!"])
def test_a_name_without_latin_letters_cannot_be_compared(name: str) -> None:
    assert readings(name) == ()


@given(latin_names)
def test_every_name_is_exactly_like_itself(name: str) -> None:
    for one in readings(name):
        if not all(word.is_initial for word in one.words):
            assert liken(one, one).grade is NameGrade.EXACT
            assert liken(one, one).share == pytest.approx(1)


@given(latin_names, latin_names)
def test_likeness_is_mutual(one: str, other: str) -> None:
    for mine in readings(one):
        for theirs in readings(other):
            assert liken(mine, theirs).grade is liken(theirs, mine).grade


@given(st.sampled_from(sorted(CANONICAL)))
def test_a_spelling_in_the_table_stands_for_a_word_that_stands_for_itself(spelling: str) -> None:
    assert CANONICAL[spelling] not in CANONICAL
    assert CANONICAL[spelling] not in WEAK


@given(st.text(max_size=60))
def test_any_text_has_readings_in_plain_capitals(text: str) -> None:
    names: tuple[Name, ...] = readings(text)

    assert all(word.plain.isascii() and word.plain.isupper() for n in names for word in n.words)
    assert all(word.folds and word.sounds for name in names for word in name.words)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.name_words import ABDUL_WHOLE, CANONICAL, WEAK
from checkpoint.domain.alerts.names import Name, readings
from checkpoint.domain.alerts.pairing import Pairing, pair_names
from checkpoint.domain.alerts.word_relations import WordRelation

latin_names = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ '-./", min_size=1, max_size=40)


def pairing(document: str, listed: str, *, is_truncated: bool = False) -> Pairing:
    """The names as they go together best."""
    return max(
        (
            pair_names(one, other, is_truncated=is_truncated)
            for one in readings(document)
            for other in readings(listed)
        ),
        key=lambda found: (found.is_literal, found.is_one_name, found.share),
    )


def relations(document: str, listed: str) -> list[str]:
    """How each word of the document's name is one of the list's."""
    pairs = sorted(pairing(document, listed).pairs, key=lambda pair: pair.mine)
    return [pair.relation.value for pair in pairs]


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
    assert pairing(document, listed).is_one_name
    assert pairing(listed, document).is_one_name


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
    assert pairing(document, listed).is_literal


@pytest.mark.parametrize(
    ("document", "listed", "expected"),
    [
        ("BUDI HARTNO", "BUDI HARTONO", ["same", "sound"]),
        ("BUDI HATRONO", "BUDI HARTONO", ["same", "one_edit"]),
        ("B HARTONO", "BUDI HARTONO", ["initial", "same"]),
        ("ALI HARTONO", "ADI HARTONO", ["far", "same"]),
        ("MOHD BOEDI", "MUHAMMAD BUDI", ["shortened", "old_spelling"]),
        ("NURHAYATI ALI", "NUR HAYATI ALI", ["joined", "same"]),
        ("BUDI LESMANA", "BUDI HARTONO", ["same"]),
        ("TAN WEI", "CHEN WEI", ["romanised", "same"]),
        ("SUKARNO", "SUKARNA", ["sound"]),
        ("SUHARTO", "SUPARNO", ["two_edits"]),
    ],
)
def test_how_a_word_came_to_differ_is_known(
    document: str, listed: str, expected: list[str]
) -> None:
    assert relations(document, listed) == expected
    assert sorted(relations(listed, document)) == sorted(expected)


def test_two_words_that_are_but_short_are_not_one() -> None:
    assert relations("LI", "LO") == []


def test_a_name_the_document_had_no_room_for_is_still_found() -> None:
    document, listed = "VENKATA SUBRAMA", "VENKATA SUBRAMANIAM"

    cut = pairing(document, listed, is_truncated=True)

    assert WordRelation.TRUNCATED in {pair.relation for pair in cut.pairs}
    assert WordRelation.TRUNCATED not in {p.relation for p in pairing(document, listed).pairs}


def test_words_missing_on_one_side_are_named() -> None:
    found = pairing("BUDI HARTONO", "BUDI HARTONO LESMANA")

    assert [word.plain for word in found.left_theirs] == ["LESMANA"]
    assert found.left_mine == ()
    assert found.share == pytest.approx(22 / 29)


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


@pytest.mark.parametrize("name", ["", "1234", "?!"])
def test_a_name_without_letters_cannot_be_compared(name: str) -> None:
    assert readings(name) == ()


@pytest.mark.parametrize(
    ("document", "listed"),
    [
        ("VLADIMIR SERGEYEVICH IVANOV", "Владимир Сергеевич Иванов"),
        ("WANG XIAO MING", "王小明"),
        ("MUHAMMAD AL QAHTANI", "محمد القحطاني"),
    ],
)
def test_a_name_of_another_script_is_found_by_its_sound(document: str, listed: str) -> None:
    found = pairing(document, listed)

    assert found.is_whole
    assert found.share > 0.75


@pytest.mark.parametrize(
    ("document", "listed", "expected"),
    [
        ("R HAMID", "RAHMAT HAMID", ["initial", "same"]),
        ("AHMAD H BASRI", "AHMAD HASAN BASRI", ["initial", "same", "same"]),
        ("H. AHMAD BASRI", "AHMAD BASRI", ["same", "same"]),
        ("LIANGCHEGUO", "LIANG CHEGUO", ["joined"]),
    ],
)
def test_a_letter_may_be_a_title_or_an_initial_and_a_part_is_no_slip(
    document: str, listed: str, expected: list[str]
) -> None:
    assert sorted(relations(document, listed)) == expected
    assert sorted(relations(listed, document)) == expected


@given(latin_names)
def test_every_name_is_exactly_like_itself(name: str) -> None:
    for one in readings(name):
        assert pair_names(one, one).is_literal
        assert pair_names(one, one).share == pytest.approx(1)


@given(latin_names, latin_names)
def test_likeness_is_mutual(one: str, other: str) -> None:
    for mine in readings(one):
        for theirs in readings(other):
            there, back = pair_names(mine, theirs), pair_names(theirs, mine)
            assert there.is_one_name is back.is_one_name
            assert len(there.pairs) == len(back.pairs)
            assert there.share == pytest.approx(back.share)


@given(st.sampled_from(sorted(CANONICAL)))
def test_a_spelling_in_the_table_stands_for_a_word_that_stands_for_itself(spelling: str) -> None:
    assert CANONICAL[spelling] not in CANONICAL
    assert CANONICAL[spelling] not in WEAK


@given(st.text(max_size=60))
def test_any_text_has_readings_in_plain_capitals(text: str) -> None:
    names: tuple[Name, ...] = readings(text)

    assert all(word.plain.isascii() and word.plain.isupper() for n in names for word in n.words)
    assert all(word.folds and word.sounds for name in names for word in name.words)

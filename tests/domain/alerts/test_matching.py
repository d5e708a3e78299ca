from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import Alert, AlsoKnown, ListedDocument
from checkpoint.domain.alerts.matching import USUAL, AlertMatch, Band, compare
from checkpoint.domain.alerts.reasons import (
    ByAlias,
    NameSimilar,
    Reason,
    SameWord,
    Trait,
    WordsMissing,
)
from checkpoint.domain.alerts.traveller import Traveller, traveller_of
from checkpoint.domain.alerts.word_relations import WordRelation
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    Holder,
    PersonName,
    Sex,
    TravelDocument,
)
from tests.domain.alerts.samples import BORN, a_numbered_alert, a_traveller, an_alert, named

SWAPPED = PartialDate(1985, 12, 3)
ONE_DIGIT = PartialDate(1985, 3, 13)
YEAR = PartialDate(1985)
ANOTHER = PartialDate(1962, 10, 30)
JOINED = WordRelation.JOINED

PEOPLE = (
    named("BUDI HARTONO"),
    named("BOEDI HARTNO KUSUMA", SWAPPED, place_of_birth="SANGGAU"),
    named("HARTONO", YEAR, sex=Sex.UNSPECIFIED, place_of_birth="Kab. Sanggau"),
    named("B HARTONO", None, nationality="MYS", place_of_birth="KUCHING"),
    named("ABDURRAHMAN H SALEH", names=("ABDURRAHMAN H SALEH", "BUDI HARTONO")),
    named("ABDUL RAHMAN HASAN SALEH", sex=Sex.FEMALE, document_number="C76543Z1"),
)


def match(traveller: Traveller, alert: Alert) -> AlertMatch:
    found = compare(traveller, alert, USUAL)
    assert found is not None
    return found


def band(traveller: Traveller, alert: Alert) -> Band | None:
    found = compare(traveller, alert, USUAL)
    return found.band if found else None


@pytest.mark.parametrize(
    ("name", "born", "expected"),
    [
        ("BUDI HARTONO", BORN, Band.SAME),
        ("HARTONO BUDI", BORN, Band.SAME),
        ("BOEDI HARTONO", BORN, Band.SAME),
        ("BUDI HARTNO", BORN, Band.PROBABLE),
        ("BUDI HARTONO KUSUMA", BORN, Band.PROBABLE),
        ("HARTONO", BORN, Band.PROBABLE),
        ("BUDI", BORN, Band.PROBABLE),
        ("BUDI HARTONO", SWAPPED, Band.PROBABLE),
        ("BUDI HARTONO", ONE_DIGIT, Band.PROBABLE),
        ("BUDI HARTONO", YEAR, Band.PROBABLE),
        ("BUDI HARTONO KUSUMA", ONE_DIGIT, Band.PROBABLE),
        ("HARTONO", ONE_DIGIT, Band.POSSIBLE),
        ("BUDI HARTONO", None, Band.POSSIBLE),
        ("BUDI HARTONO KUSUMA", None, None),
        ("BUDI HARTONO", ANOTHER, None),
        ("AGUS SALIM", BORN, None),
    ],
)
def test_a_name_counts_as_much_as_its_birthday_bears_it_out(
    name: str, born: PartialDate | None, expected: Band | None
) -> None:
    assert band(named(name, born), an_alert()) is expected


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (BORN, Band.SAME),
        (SWAPPED, Band.PROBABLE),
        (ONE_DIGIT, Band.PROBABLE),
        (YEAR, Band.PROBABLE),
        (None, Band.POSSIBLE),
        (ANOTHER, None),
    ],
)
def test_a_single_name_needs_its_birthday(born: PartialDate | None, expected: Band | None) -> None:
    assert band(named("SUKARNO", born), an_alert(name="SOEKARNO")) is expected


def test_a_namesake_with_another_birthday_is_let_pass() -> None:
    alert = an_alert(nationality="IDN", sex=Sex.MALE, place_of_birth="PONTIANAK")

    assert compare(named("BUDI HARTONO", ANOTHER, place_of_birth="PONTIANAK"), alert, USUAL) is None


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ({"sex": Sex.MALE, "nationality": "IDN"}, Band.SAME),
        ({"sex": Sex.UNSPECIFIED}, Band.SAME),
        ({"sex": Sex.FEMALE}, Band.PROBABLE),
        ({"nationality": "MYS"}, Band.PROBABLE),
        ({"sex": Sex.FEMALE, "nationality": "MYS"}, Band.PROBABLE),
    ],
)
def test_another_sex_or_nationality_lowers_the_band_and_what_is_unknown_does_not(
    listed: dict[str, object], expected: Band
) -> None:
    assert band(a_traveller(), an_alert(**listed)) is expected


def test_an_alias_is_as_good_as_the_name_and_is_named() -> None:
    alert = an_alert(name="AGUS SALIM", aliases=("SI TONO", "BUDI HARTONO"))

    assert match(a_traveller(), alert).matched_name == "BUDI HARTONO"


def test_any_birthday_and_nationality_that_the_list_names_may_be_his() -> None:
    also = AlsoKnown(births=(BORN,), nationalities=("MYS",))
    alert = an_alert(name="BUDI HARTONO", born=ANOTHER, nationality="IDN", also=also)

    assert band(named("BUDI HARTONO", nationality="MYS"), alert) is Band.SAME
    assert band(named("BUDI HARTONO", nationality="PNG"), alert) is Band.PROBABLE


def test_any_document_and_number_that_the_list_names_is_his() -> None:
    also = AlsoKnown(documents=(ListedDocument("K7654321", "MYS"),), national_numbers=("3201",) * 2)
    alert = an_alert(name="BUDI HARTONO", born=None, also=also)
    carrier = named("AGUS SALIM", None, document_number="K7654321", document_issuer="MYS")

    assert band(carrier, alert) is Band.SAME
    assert band(replace(carrier, document_issuer="IDN"), alert) is None


def test_a_name_that_the_list_is_not_sure_of_is_possible_at_most() -> None:
    alert = an_alert(name="BUDI HARTONO", also=AlsoKnown(weak_names=("AGUS SALIM",)))

    assert band(named("AGUS SALIM"), alert) is Band.POSSIBLE
    assert band(named("BUDI HARTONO"), alert) is Band.SAME


def test_the_reasons_tell_the_whole_comparison() -> None:
    alert = an_alert(
        name="Hartono Boedi",
        sex=Sex.FEMALE,
        nationality="IDN",
        place_of_birth="Kab. Sanggau",
        document_number="C76543Z1",
    )

    found = match(a_traveller(place_of_birth="SANGGAU"), alert)

    assert found.reasons == (
        Trait.DOCUMENT_MISREAD,
        Trait.NAME_SPELLING,
        SameWord("BUDI", "BOEDI", WordRelation.OLD_SPELLING),
        Trait.NAME_ORDER_CHANGED,
        Trait.BIRTH_SAME,
        Trait.NATIONALITY_SAME,
        Trait.SEX_DIFFERENT,
        Trait.PLACE_OF_BIRTH_SAME,
    )


def test_missing_words_and_the_share_of_letters_are_told() -> None:
    found = match(named("BUDI HARTONO KUSUMA"), an_alert())

    assert NameSimilar(79) in found.reasons
    assert WordsMissing(not_on_list=("KUSUMA",)) in found.reasons


@pytest.mark.parametrize(
    ("document", "listed", "told"),
    [
        ("MOHD RIZKI", "Muhammad Rizki", SameWord("MOHD", "MUHAMMAD", WordRelation.SHORTENED)),
        ("UTOMO BUDI", "OETOMO BUDI", SameWord("UTOMO", "OETOMO", WordRelation.OLD_SPELLING)),
        ("BUDHI OMAR", "BUDHI UMAR", SameWord("OMAR", "UMAR", WordRelation.SPELLING)),
        ("BUDI HARTNO", "BUDI HARTONO", SameWord("HARTNO", "HARTONO", WordRelation.SOUND)),
        ("BUDI SUSANTO", "BUDU SUSANTO", SameWord("BUDI", "BUDU", WordRelation.ONE_EDIT)),
        ("TAN WEI LING", "CHEN WEI LING", SameWord("TAN", "CHEN", WordRelation.ROMANISED)),
        ("B HARTONO", "BUDI HARTONO", SameWord("B", "BUDI", WordRelation.INITIAL)),
        ("R HAMID", "RAHMAT HAMID", SameWord("R", "RAHMAT", WordRelation.INITIAL)),
        ("RAHMAT HAMID", "R. HAMID", SameWord("RAHMAT", "R", WordRelation.INITIAL)),
        ("NURHAYATI ALI", "NUR HAYATI ALI", SameWord("NURHAYATI", "NUR HAYATI", JOINED)),
        ("NUR HAYATI ALI", "NURHAYATI ALI", SameWord("NUR HAYATI", "NURHAYATI", JOINED)),
        ("ABDUL RAHMAN", "ABDURRAHMAN", SameWord("ABDUL RAHMAN", "ABDURRAHMAN", JOINED)),
        ("ABDURRAHMAN", "ABD. ROHMAN", SameWord("ABDURRAHMAN", "ABD ROHMAN", JOINED)),
        (
            "ABDURRAHMAN",
            "ABDULRAHMAN",
            SameWord("ABDURRAHMAN", "ABDULRAHMAN", WordRelation.SPELLING),
        ),
        ("ABDURRAHMAN", "ABDUL RAHMEN", SameWord("RAHMAN", "RAHMEN", WordRelation.SOUND)),
    ],
)
def test_a_word_that_differs_is_told_beside_its_counterpart(
    document: str, listed: str, told: Reason
) -> None:
    found = match(named(document), an_alert(name=listed))

    assert [one for one in found.reasons if isinstance(one, SameWord)] == [told]


def test_a_word_cut_off_by_the_zone_is_told() -> None:
    traveller = named("VENKATA SUBRAMA", is_name_truncated=True)

    found = match(traveller, an_alert(name="VENKATA SUBRAMANIAM"))

    assert SameWord("SUBRAMA", "SUBRAMANIAM", WordRelation.TRUNCATED) in found.reasons


def test_a_name_that_stands_alike_is_told_in_a_word() -> None:
    found = match(named("ABDURRAHMAN SALEH"), an_alert(name="ABDURRAHMAN SALEH"))

    assert found.reasons == (Trait.NAME_EXACT, Trait.BIRTH_SAME)


def test_the_alias_that_matched_is_told() -> None:
    alert = an_alert(name="AGUS SALIM", aliases=("BUDI HARTONO",))

    assert ByAlias("BUDI HARTONO") in match(named("BUDI HARTONO"), alert).reasons


def test_a_name_in_doubt_on_the_list_is_told_as_such() -> None:
    alert = an_alert(name="BUDI HARTONO", also=AlsoKnown(weak_names=("AGUS SALIM",)))

    assert Trait.NAME_DOUBTED in match(named("AGUS SALIM"), alert).reasons


@given(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE))
def test_the_points_of_the_reasons_add_up_to_the_score(one: Traveller, other: Traveller) -> None:
    alert = an_alert(
        name=other.names[-1],
        aliases=other.names[:-1],
        born=other.born,
        sex=other.sex,
        nationality=other.nationality,
        place_of_birth=other.place_of_birth,
        document_number=other.document_number,
    )

    found = compare(one, alert, USUAL)

    if found is not None:
        assert sum(part.points for part in found.parts) == pytest.approx(found.score)


@pytest.mark.parametrize(
    ("number", "issuer", "expected", "trait"),
    [
        ("C7654321", "IDN", Band.SAME, Trait.DOCUMENT_SAME),
        ("c 765-4321", "IDN", Band.SAME, Trait.DOCUMENT_SAME),
        ("C7654321", "", Band.PROBABLE, Trait.DOCUMENT_SAME_ISSUER_UNKNOWN),
        ("C7654EZ1", "IDN", None, None),
        ("C76543Z1", "IDN", Band.PROBABLE, Trait.DOCUMENT_MISREAD),
        ("C765432I", "IDN", Band.PROBABLE, Trait.DOCUMENT_MISREAD),
        ("C7654321", "MYS", None, None),
        ("C7654322", "IDN", None, None),
    ],
)
def test_a_document_is_known_by_its_number_and_state_whoever_carries_it(
    number: str, issuer: str, expected: Band | None, trait: Trait | None
) -> None:
    alert = a_numbered_alert(document_number=number, document_issuer=issuer)

    found = compare(a_traveller(), alert, USUAL)

    assert (found.band if found else None) is expected
    assert found is None or trait in found.reasons


def test_a_number_is_a_hit_even_where_name_and_birthday_are_anothers() -> None:
    alert = an_alert(
        name="AGUS SALIM", born=ANOTHER, document_number="C7654321", document_issuer="IDN"
    )

    found = match(a_traveller(), alert)

    assert found.band is Band.SAME
    assert {Trait.NAME_DIFFERENT, Trait.BIRTH_DIFFERENT} <= set(found.reasons)
    assert found.matched_name == ""


def test_a_number_in_doubt_is_settled_by_the_person() -> None:
    alert = an_alert(document_number="C76543Z1", born=None)

    assert band(a_traveller(), alert) is Band.SAME


def test_a_short_number_alone_is_only_worth_a_look() -> None:
    alert = a_numbered_alert(document_number="123")

    assert band(a_traveller(document_number="123"), alert) is Band.POSSIBLE


@pytest.mark.parametrize(
    ("nationality", "expected"), [("IDN", Band.SAME), ("", Band.SAME), ("MYS", None)]
)
def test_a_national_number_counts_within_its_state(nationality: str, expected: Band | None) -> None:
    alert = a_numbered_alert(national_number="6103 0512 0385 0001", nationality=nationality)

    assert band(a_traveller(national_number="6103051203850001"), alert) is expected


def test_a_traveller_is_what_his_document_says() -> None:
    document = TravelDocument(
        kind=DocumentKind.PASSPORT,
        issuer="MYS",
        number="A12345678",
        holder=Holder(
            name=PersonName("ROSLI", "NUR AISYAH", is_truncated=True),
            nationality="MYS",
            sex=Sex.FEMALE,
            born=BORN,
            national_number="850312125002",
            place_of_birth="KUCHING",
        ),
        expires_on=date(2030, 1, 1),
    )

    assert traveller_of(document) == Traveller(
        names=("NUR AISYAH ROSLI",),
        is_name_truncated=True,
        born=BORN,
        sex=Sex.FEMALE,
        nationality="MYS",
        document_number="A12345678",
        document_issuer="MYS",
        national_number="850312125002",
        place_of_birth="KUCHING",
    )

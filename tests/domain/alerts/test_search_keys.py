from hypothesis import example, given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import Alert, AlsoKnown, ListedDocument
from checkpoint.domain.alerts.matching import compare
from checkpoint.domain.alerts.search_keys import keys_of_alert, keys_of_traveller
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.partial_date import PartialDate
from tests.domain.alerts.samples import BORN, a_numbered_alert, a_traveller, an_alert, named

WORDS = tuple(
    word
    for line in (
        "BUDI BOEDI BUDHI HARTONO HARTNO HARGONO MUHAMMAD MOHD NUR HAYATI NURHAYATI ALI ADI",
        "SUKARNO SOEKARNO ACHMAD AHMAD CHANDRA CANDRA BIN H SITI ST RIZKI RIZQY B MÜLLER MULLER",
    )
    for word in line.split()
)

names = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
births = st.one_of(
    st.none(),
    st.builds(PartialDate, st.integers(1984, 1986)),
    st.builds(PartialDate, st.integers(1984, 1986), st.sampled_from((3, 12))),
    st.builds(
        PartialDate, st.integers(1984, 1986), st.sampled_from((3, 12)), st.sampled_from((3, 12, 13))
    ),
)
numbers = st.sampled_from(("", "C7654321", "C76543Z1", "C765432I", "c7654-321", "B1", "81"))
national_numbers = st.sampled_from(("", "6103051203850001", "6103 0512 0385 0001"))
also = st.builds(
    AlsoKnown,
    weak_names=st.lists(names, max_size=1).map(tuple),
    births=st.lists(births.filter(bool), max_size=2).map(tuple),
    documents=st.lists(st.builds(ListedDocument, numbers), max_size=1).map(tuple),
    national_numbers=st.lists(national_numbers, max_size=1).map(tuple),
)
alerts = st.builds(
    an_alert,
    name=names,
    aliases=st.lists(names, max_size=2).map(tuple),
    born=births,
    document_number=numbers,
    national_number=national_numbers,
    also=also,
)
travellers = st.builds(
    a_traveller,
    names=names.map(lambda name: (name,)),
    is_name_truncated=st.booleans(),
    born=births,
    document_number=numbers,
    national_number=national_numbers,
)


@given(travellers, alerts)
@example(named("NURHAYATI", PartialDate(1985)), an_alert(name="NUR HAYATI"))
@example(named("BUDI HARGONO", None), an_alert(born=None))
@example(named("BUGI HARGONO", PartialDate(1985, 3, 13)), an_alert())
@example(named("BUDI HARTONO", None), an_alert(born=PartialDate(1985)))
@example(named("BUDI HARTONO", PartialDate(1985, 3)), an_alert(born=PartialDate(1985)))
def test_whatever_could_be_a_match_is_among_the_candidates(
    traveller: Traveller, alert: Alert
) -> None:
    if compare(traveller, alert) is not None:
        assert keys_of_alert(alert) & keys_of_traveller(traveller)


def test_a_misread_number_leads_to_the_same_key() -> None:
    listed = a_numbered_alert(document_number="B8150Z6")

    assert keys_of_alert(listed) & keys_of_traveller(a_traveller(document_number="881S026"))


def test_a_namesake_born_on_another_day_is_not_even_read() -> None:
    traveller = named("MUHAMMAD ALI", PartialDate(1962, 10, 30), document_number="")

    assert not keys_of_alert(an_alert(name="MUHAMMAD ALI")) & keys_of_traveller(traveller)


def test_an_alert_is_filed_under_few_keys_and_a_traveller_asks_few() -> None:
    assert len(keys_of_alert(an_alert(name="MUHAMMAD RIZKI HIDAYAT"))) < 25
    assert len(keys_of_traveller(named("MUHAMMAD RIZKI HIDAYAT"))) < 400


def test_a_number_of_no_letters_or_digits_is_no_key() -> None:
    nothing = a_traveller(names=(), born=None, document_number="-", national_number=" ")

    assert keys_of_traveller(nothing) == frozenset()


def test_an_alert_of_a_birthday_is_filed_under_it() -> None:
    assert f"born:{BORN.iso()}" in keys_of_alert(an_alert())

"""Who could be told is found; the file is asked for few, and never for too few."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import Alert, AlertKind, AlsoKnown, ListedDocument
from checkpoint.domain.alerts.bands import Thresholds, thresholds_for
from checkpoint.domain.alerts.births import BirthRelation, relate_births
from checkpoint.domain.alerts.matching import USUAL, Yardstick, compare
from checkpoint.domain.alerts.names import readings
from checkpoint.domain.alerts.searching import likely
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.partial_date import PartialDate
from tests.domain.alerts.samples import BORN, a_numbered_alert, a_traveller, an_alert, named
from tests.fake_alerts import MemoryAlertFile

WORDS = tuple(
    word
    for line in (
        "BUDI BOEDI BUDHI HARTONO HARTNO HARGONO MUHAMMAD MOHD NUR HAYATI NURHAYATI ALI ADI",
        "SUKARNO SOEKARNO ACHMAD AHMAD CHANDRA CANDRA BIN H SITI ST RIZKI RIZQY B MÜLLER MULLER",
        "TAN CHEN R RAHMAT",
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


def is_looked_at(traveller: Traveller, alert: Alert) -> bool:
    return bool(likely(traveller, MemoryAlertFile({1: alert}), USUAL))


def sounds_of(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(sound for text in names for name in readings(text) for sound in name.sounds)


@given(travellers, alerts)
@example(named("BUDI HARTONO", PartialDate(1985)), an_alert(born=PartialDate(1985)))
@example(named("SOEKARNO", PartialDate(1985, 3, 13)), an_alert(name="SUKARNO"))
@example(named("R HAMID", BORN), an_alert(name="RAHMAT HAMID"))
@example(named("RIZKI", BORN), an_alert(name="BUDI", also=AlsoKnown(weak_names=("BUDI R",))))
@example(named("TAN", PartialDate(1985, 12, 3)), an_alert(name="CHEN"))
def test_whoever_could_be_told_is_looked_at(traveller: Traveller, alert: Alert) -> None:
    """Save a name with a slip in every word, where the birthday has one too."""
    if compare(traveller, alert, USUAL) is None:
        return
    relations = {relate_births(traveller.born, born) for born in alert.births}
    is_of_day = bool(relations & {BirthRelation.SAME, BirthRelation.SWAPPED})
    sounds_alike = sounds_of(traveller.names) & sounds_of(alert.names)
    is_full = traveller.born is not None and traveller.born.is_full
    if (is_of_day and is_full) or len(sounds_alike) > 1:
        assert is_looked_at(traveller, alert)


@pytest.mark.parametrize("born", [PartialDate(1985, 3, 13), PartialDate(1985), None])
@pytest.mark.parametrize(
    ("document", "listed"),
    [("NUR HAYATI", "NURHAYATI"), ("NURHAYATI", "NUR HAYATI")],
)
def test_a_name_run_together_is_looked_at_whatever_birthday_the_list_knows(
    document: str, listed: str, born: PartialDate | None
) -> None:
    assert is_looked_at(named(document, document_number=""), an_alert(name=listed, born=born))


def test_a_misread_number_is_looked_at_whoever_carries_it() -> None:
    listed = a_numbered_alert(kind=AlertKind.LOST_DOCUMENT, document_number="B8150Z6")

    assert is_looked_at(a_traveller(document_number="881S026"), listed)
    assert not is_looked_at(a_traveller(document_number="8815026X"), listed)


def test_a_namesake_born_on_another_day_is_not_even_read() -> None:
    traveller = named("MUHAMMAD ALI", PartialDate(1962, 10, 30), document_number="")

    assert not is_looked_at(traveller, an_alert(name="MUHAMMAD ALI"))


def test_another_name_of_the_same_day_is_not_compared_in_full() -> None:
    assert not is_looked_at(named("AGUS SALIM", document_number=""), an_alert())


def test_of_whom_little_is_known_many_are_asked_for_only_where_they_could_be_told() -> None:
    long = Yardstick(USUAL.frequencies, thresholds_for(10_000_000))
    alike = an_alert(name="ALI", born=PartialDate(1985))
    for born in (BORN, PartialDate(1985), None):
        traveller = named("ALI", born, document_number="")
        assert likely(traveller, MemoryAlertFile({1: alike}), long) == ()


def test_a_single_name_is_looked_for_among_those_whose_birthday_nobody_knows() -> None:
    assert is_looked_at(named("SUKARNO", document_number=""), an_alert(name="SUKARNO", born=None))


def test_another_month_of_the_year_is_another_birthday() -> None:
    traveller = named("SUKARNO", PartialDate(1985, 3), document_number="")

    assert is_looked_at(traveller, an_alert(name="SUKARNO", born=PartialDate(1985, 3)))
    assert not is_looked_at(traveller, an_alert(name="SUKARNO", born=PartialDate(1985, 7)))


@pytest.mark.parametrize(
    ("document", "listed", "expected"),
    [
        ("KUNCORO HARTONO", "KUNCORO HARGONO", True),
        ("KUNCORO HARTONO LESMANA", "KUNCORO HARGONO LESMANA", True),
        ("KUNCORO MUHAMMAD", "KUNCARA MUHAMMAD", True),
        ("MUHAMMAD ALI", "MUHAMMAD ADI", False),
    ],
)
def test_of_whom_no_birthday_is_known_a_slip_in_one_word_is_forgiven(
    document: str, listed: str, *, expected: bool
) -> None:
    traveller = named(document, document_number="")

    assert is_looked_at(traveller, an_alert(name=listed, born=None)) is expected


def test_a_slip_is_forgiven_where_the_other_word_alone_would_not_do() -> None:
    yardstick = Yardstick(USUAL.frequencies, Thresholds(possible=8.5, probable=12.0))
    listed = an_alert(name="KUNCORO HARGONO", born=None, nationality="IDN")
    traveller = named("KUNCORO HARTONO", document_number="")

    assert likely(traveller, MemoryAlertFile({1: listed}), yardstick) == (1,)


def test_an_old_spelling_is_looked_at_however_few_letters_stay() -> None:
    assert is_looked_at(named("OETJOE", document_number=""), an_alert(name="UCU"))


def test_a_slip_in_the_only_word_and_the_year_beside_is_looked_at() -> None:
    traveller = named("RRHSU", PartialDate(1986, 3, 12), document_number="")

    assert is_looked_at(traveller, an_alert(name="RAHSU"))

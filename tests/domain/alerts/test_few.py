"""A few alerts in memory are found as the book finds them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from checkpoint.bench.alerts.lists import listed
from checkpoint.bench.alerts.people import people
from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.few import MOST_BIRTHDAYS, FewAlerts
from checkpoint.domain.alerts.matching import USUAL
from checkpoint.domain.alerts.searching import likely
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.partial_date import PartialDate
from tests.builders import an_alert
from tests.fake_alerts import MemoryAlertFile

LIST = tuple(one.alert for one in listed(60, "few"))
CROWD = [person for person, _ in zip(people("crowd"), range(60), strict=False)]

travellers = st.builds(
    Traveller,
    names=st.one_of(
        st.sampled_from([(one.name,) for one in LIST]),
        st.sampled_from([(one.name,) for one in CROWD]),
    ),
    born=st.one_of(
        st.none(),
        st.sampled_from([one.born for one in LIST]),
        st.dates(
            min_value=PartialDate(1960, 1, 1).full(),  # type: ignore[arg-type]
            max_value=PartialDate(2000, 1, 1).full(),  # type: ignore[arg-type]
        ).map(PartialDate.of),
    ),
    document_number=st.sampled_from(["", "K12345678"]),
)


@given(st.lists(st.sampled_from(LIST), max_size=8, unique_by=lambda one: one.id), travellers)
@settings(max_examples=300)
def test_whoever_is_found_in_the_book_is_found_among_a_few(
    alerts: list[Alert], traveller: Traveller
) -> None:
    few = FewAlerts([*alerts, an_alert(document_number="K12345678", document_issuer="MYS")])
    plain = MemoryAlertFile(dict(enumerate(few.alerts)))

    expected = set(likely(traveller, plain, USUAL))
    assert set(likely(traveller, few, USUAL)) == expected
    assert few.may_mean(traveller) or not expected


def test_who_is_born_on_no_day_near_is_not_worth_a_search() -> None:
    few = FewAlerts([an_alert(born=PartialDate(1990, 7, 21))])

    def worth(born: PartialDate | None, **more: str) -> bool:
        return few.may_mean(Traveller(names=("NUR AISYAH",), born=born, **more))  # type: ignore[arg-type]

    assert not worth(PartialDate(1985, 3, 2))
    for near in (PartialDate(1990, 7, 21), PartialDate(1991, 7, 21), PartialDate(1990, 7, 11)):
        assert worth(near)
    assert worth(None)
    assert worth(PartialDate(1985))


def test_day_and_month_changed_are_near_and_a_number_is_always_worth_a_search() -> None:
    few = FewAlerts(
        [an_alert(born=PartialDate(1990, 7, 5), document_number="K1", national_number="3201")]
    )
    far = PartialDate(1950, 1, 1)

    assert few.may_mean(Traveller(names=("X",), born=PartialDate(1990, 5, 7)))
    assert few.may_mean(Traveller(names=("X",), born=far, document_number="K-1"))
    assert few.may_mean(Traveller(names=("X",), born=far, national_number="3201"))
    assert not few.may_mean(Traveller(names=("X",), born=far, document_number="3201"))


def test_any_day_may_be_meant_where_a_birthday_is_not_known_or_too_many_are() -> None:
    somebody = Traveller(names=("X",), born=PartialDate(1956, 6, 17))

    for born in (None, PartialDate(1990)):
        assert FewAlerts([an_alert(born=born)]).may_mean(somebody)
    many = [an_alert(born=PartialDate(1700 + n, 1, 1)) for n in range(MOST_BIRTHDAYS + 1)]
    assert FewAlerts(many).may_mean(somebody)
    assert not FewAlerts(many[1:]).may_mean(somebody)

"""The alert book, on disk and in memory."""

from __future__ import annotations

from dataclasses import replace

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.search_keys import keys_of_alert
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, NOON, an_alert, an_id


def add(storage: Storage, *alerts: Alert) -> None:
    with storage.writing() as store:
        store.alerts.add(alerts, at=NOON)


def end(storage: Storage, *alerts: Alert) -> None:
    with storage.writing() as store:
        store.alerts.end([alert.id for alert in alerts], at=NOON + A_DAY)


FULL = an_alert(
    kind=AlertKind.CEGAH,
    direction=AlertDirection.EXIT,
    aliases=("NUR AISYAH BINTI ROSLI", "ÁYSHA"),
    born=PartialDate(1990, 7),
    place_of_birth="KUCHING",
    document_number="K1234",
    document_issuer="MYS",
    national_number="9007",
)
BARE = an_alert(
    kind=AlertKind.LOST_DOCUMENT,
    reference="",
    name="",
    born=None,
    sex=Sex.UNSPECIFIED,
    nationality="",
    document_number="A1",
    direction=AlertDirection.BOTH,
    valid_from=None,
    valid_to=None,
    requester="",
    reason="",
    instruction="",
)


def test_an_alert_comes_back_as_it_was(storage: Storage) -> None:
    add(storage, FULL, BARE)

    with storage.reading() as store:
        assert store.alerts.find(FULL.id) == FULL
        assert store.alerts.find(BARE.id) == BARE
        assert store.alerts.find(an_id()) is None


def test_an_alert_is_a_candidate_under_each_of_its_keys_and_no_other(storage: Storage) -> None:
    add(storage, FULL, BARE)

    with storage.reading() as store:
        for key in keys_of_alert(FULL) - keys_of_alert(BARE):
            assert store.alerts.candidates({key}) == [FULL]
        assert store.alerts.candidates({"no such key"}) == []
        assert store.alerts.candidates(frozenset()) == []


def test_an_alert_that_shares_several_keys_is_one_candidate(storage: Storage) -> None:
    add(storage, FULL, BARE)
    keys = keys_of_alert(FULL) | keys_of_alert(BARE)

    with storage.reading() as store:
        assert store.alerts.candidates(keys) == [FULL, BARE]


def test_a_traveller_of_very_many_keys_is_looked_for_under_all_of_them(storage: Storage) -> None:
    add(storage, FULL, BARE)
    padding = {f"{letter}{number}" for letter in "ax~" for number in range(900)}

    with storage.reading() as store:
        assert store.alerts.candidates(padding | keys_of_alert(BARE) | keys_of_alert(FULL)) == [
            FULL,
            BARE,
        ]


def test_an_alert_taken_off_stays_readable_and_stops_nobody(storage: Storage) -> None:
    add(storage, FULL, BARE)
    end(storage, FULL)

    with storage.reading() as store:
        assert store.alerts.find(FULL.id) == FULL
        assert store.alerts.candidates(keys_of_alert(FULL)) == []
        assert store.alerts.of_list(FULL.list_name) == [BARE]
        assert store.alerts.every() == [BARE]


def test_an_alert_may_come_back_onto_its_list(storage: Storage) -> None:
    add(storage, FULL)
    end(storage, FULL)
    add(storage, FULL)

    with storage.reading() as store:
        assert store.alerts.every() == [FULL]
        assert store.alerts.candidates(keys_of_alert(FULL)) == [FULL]


def test_a_later_version_of_an_alert_takes_the_place_of_the_older(storage: Storage) -> None:
    changed = replace(BARE, document_number="B2")
    add(storage, BARE)
    add(storage, changed)

    with storage.reading() as store:
        assert store.alerts.find(BARE.id) == changed
        assert store.alerts.every() == [changed]
        assert store.alerts.candidates(keys_of_alert(BARE)) == []
        assert store.alerts.candidates(keys_of_alert(changed)) == [changed]


def test_adding_the_same_alert_again_does_not_double_it(storage: Storage) -> None:
    add(storage, FULL, BARE)
    add(storage, FULL, FULL)

    with storage.reading() as store:
        assert store.alerts.every() == [BARE, FULL]


def test_a_list_is_read_by_reference(storage: Storage) -> None:
    second, first = an_alert(reference="B"), an_alert(reference="A")
    elsewhere = an_alert(list_name="DPO", kind=AlertKind.DPO)
    add(storage, second, elsewhere, first)

    with storage.reading() as store:
        assert store.alerts.of_list("Tangkal") == [first, second]
        assert store.alerts.of_list("no such list") == []


def test_an_alert_is_found_by_its_reference_on_its_own_list_alone(storage: Storage) -> None:
    wanted, other = an_alert(reference="A"), an_alert(reference="B")
    elsewhere = an_alert(list_name="DPO", reference="A")
    add(storage, elsewhere, wanted, other)

    with storage.reading() as store:
        assert store.alerts.of_reference("Tangkal", "A") == wanted
        assert store.alerts.of_reference("DPO", "A") == elsewhere
        assert store.alerts.of_reference("DPO", "B") is None
        assert store.alerts.of_reference("Tangkal", "a") is None


def test_a_reference_that_was_taken_off_is_free_again(storage: Storage) -> None:
    old, new = an_alert(reference="A"), an_alert(reference="A")
    add(storage, old)
    end(storage, old)
    with storage.reading() as store:
        assert store.alerts.of_reference("Tangkal", "A") is None

    add(storage, new)
    with storage.reading() as store:
        assert store.alerts.of_reference("Tangkal", "A") == new


def test_a_later_version_is_what_its_reference_names(storage: Storage) -> None:
    changed = replace(FULL, reason="diperpanjang")
    add(storage, FULL)
    add(storage, changed)

    with storage.reading() as store:
        assert store.alerts.of_reference(FULL.list_name, FULL.reference) == changed


def test_an_alert_stands_from_its_adding_until_it_is_taken_off(storage: Storage) -> None:
    def stands() -> bool:
        with storage.reading() as store:
            return store.alerts.is_standing(FULL.id)

    assert not stands()
    add(storage, FULL, BARE)
    assert stands()
    add(storage, replace(FULL, reason="diperpanjang"))
    assert stands()
    end(storage, FULL)
    assert not stands()
    add(storage, FULL)
    assert stands()


def test_the_newest_alerts_come_first(storage: Storage) -> None:
    one, two, three = an_alert(), an_alert(), an_alert()
    add(storage, one, two)
    add(storage, three)

    with storage.reading() as store:
        assert store.alerts.every() == [three, two, one]


def test_every_writing_of_the_book_counts_its_version_up(storage: Storage) -> None:
    with storage.reading() as store:
        assert (store.alerts.version(), store.alerts.changed_at()) == (0, None)
    add(storage, FULL, BARE)
    with storage.reading() as store:
        assert (store.alerts.version(), store.alerts.changed_at()) == (1, NOON)
    end(storage, FULL)
    with storage.reading() as store:
        assert (store.alerts.version(), store.alerts.changed_at()) == (2, NOON + A_DAY)


def test_an_entry_made_by_hand_makes_no_list_younger(storage: Storage) -> None:
    add(storage, FULL)
    with storage.reading() as store:
        assert store.alerts.listed_at() is None

    with storage.writing() as store:
        store.alerts.note_list("Cekal", at=NOON)
    end(storage, FULL)
    with storage.reading() as store:
        assert (store.alerts.listed_at(), store.alerts.version()) == (NOON, 3)


def test_a_list_without_changes_was_still_written(storage: Storage) -> None:
    add(storage)
    end(storage)

    with storage.reading() as store:
        assert (store.alerts.version(), store.alerts.changed_at()) == (2, NOON + A_DAY)


def test_a_long_list_is_taken_off_as_a_whole(storage: Storage) -> None:
    alerts = [an_alert() for _ in range(1100)]
    add(storage, *alerts)
    end(storage, *alerts[1:])

    with storage.reading() as store:
        assert store.alerts.every() == alerts[:1]

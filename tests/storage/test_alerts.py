"""The alert book, on disk and in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.filing import filing_of
from checkpoint.domain.alerts.versions import Cause, ChangeNote, Tally
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.services.ports import Storage, Store
from tests.alert_book import every_alert
from tests.builders import A_DAY, NOON, an_alert, an_id


def add(storage: Storage, *alerts: Alert) -> None:
    with storage.writing() as store:
        store.alerts.add(alerts, at=NOON)


def end(storage: Storage, *alerts: Alert) -> None:
    with storage.writing() as store:
        store.alerts.end([alert.id for alert in alerts], at=NOON + A_DAY)


def found(store: Store, alert: Alert) -> Sequence[Alert]:
    """Whom a traveller of that number, or who is called so, would find."""
    file = store.alerts.file
    names = file.born({name.born for name in filing_of(alert).names})
    return store.alerts.of_serials(
        {*file.numbered(filing_of(alert).numbers), *(one.alert for one in names)}
    )


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


def test_an_alert_is_found_under_all_that_it_is_filed_by_and_nothing_else(
    storage: Storage,
) -> None:
    add(storage, FULL, BARE)

    with storage.reading() as store:
        file = store.alerts.file
        (full,) = set(file.numbered(filing_of(FULL).numbers))
        assert store.alerts.of_serials([full]) == [FULL]
        births = {name.born for name in filing_of(FULL).names}
        assert {name.alert for name in file.born(births)} == {full}
        for sound, born in filing_of(FULL).sounds:
            assert {name.alert for name in file.sounding([sound], [born])} == {full}
            assert {name.alert for name in file.sounding_between([sound], born, born)} == {full}
            assert file.sounding([sound], [born + 1]) == []
            assert file.sounding([sound + 1], [born]) == []
        assert file.numbered(["D404"]) == []
        assert file.born([19_000_101]) == []


def test_who_asks_for_nothing_finds_nobody(storage: Storage) -> None:
    add(storage, FULL, BARE)

    with storage.reading() as store:
        file = store.alerts.file
        births, sounds = zip(*((born, one) for one, born in filing_of(FULL).sounds), strict=True)
        assert not file.numbered([])
        assert file.born([]) == []
        assert file.sounding([], births) == file.sounding(sounds, []) == []
        assert file.sounding_between([], 1, 99_999_999) == []
        assert store.alerts.of_serials([]) == []


def test_every_name_that_was_found_is_told_as_it_is_filed(storage: Storage) -> None:
    add(storage, FULL)

    with storage.reading() as store:
        found = store.alerts.file.born({name.born for name in filing_of(FULL).names})
    assert {name[1:] for name in found} == set(filing_of(FULL).names)


def test_the_words_of_names_are_counted_while_their_bearers_stand(storage: Storage) -> None:
    add(storage, FULL)
    (fold, state), *_ = filing_of(FULL).words
    add(storage, *(replace(FULL, id=an_id(), reference=f"N{n}") for n in range(3)))

    with storage.reading() as store:
        common = store.alerts.frequencies()
        assert common.people == 4
        borne_by_four = common.bits(fold, state)
    end(storage, FULL)
    with storage.reading() as store:
        assert store.alerts.frequencies().people == 3
        assert store.alerts.frequencies().bits(fold, state) > borne_by_four


def test_an_alert_taken_off_stays_readable_and_stops_nobody(storage: Storage) -> None:
    add(storage, FULL, BARE)
    end(storage, FULL)

    with storage.reading() as store:
        assert store.alerts.find(FULL.id) == FULL
        assert found(store, FULL) == []
        assert store.alerts.of_list(FULL.list_name) == [BARE]
        assert every_alert(store) == [BARE]


def test_an_alert_may_come_back_onto_its_list(storage: Storage) -> None:
    add(storage, FULL)
    end(storage, FULL)
    add(storage, FULL)

    with storage.reading() as store:
        assert every_alert(store) == [FULL]
        assert found(store, FULL) == [FULL]


def test_a_later_version_of_an_alert_takes_the_place_of_the_older(storage: Storage) -> None:
    changed = replace(BARE, document_number="B2")
    add(storage, BARE)
    add(storage, changed)

    with storage.reading() as store:
        assert store.alerts.find(BARE.id) == changed
        assert every_alert(store) == [changed]
        assert found(store, BARE) == []
        assert found(store, changed) == [changed]


def test_adding_the_same_alert_again_does_not_double_it(storage: Storage) -> None:
    add(storage, FULL, BARE)
    add(storage, FULL, FULL)

    with storage.reading() as store:
        assert every_alert(store) == [BARE, FULL]


def test_a_list_is_read_by_reference(storage: Storage) -> None:
    second, first = an_alert(reference="B"), an_alert(reference="A")
    elsewhere = an_alert(list_name="DPO", kind=AlertKind.DPO)
    add(storage, second, elsewhere, first)

    with storage.reading() as store:
        assert store.alerts.of_list("Tangkal") == [first, second]
        assert store.alerts.of_list("no such list") == []


def test_references_stand_in_the_order_of_their_characters(storage: Storage) -> None:
    references = ["", "A 2", "A-1", "A1", "Z", "_", "a", "b-1", "b1", "É"]
    add(storage, *(an_alert(reference=one) for one in reversed(references)))

    with storage.reading() as store:
        assert [alert.reference for alert in store.alerts.of_list("Tangkal")] == references
        held = store.alerts.history.standing_in(store.alerts.version())
        assert [alert.reference for _, alert in held] == references


def test_an_alert_is_found_by_its_reference_on_its_own_list_alone(storage: Storage) -> None:
    wanted, other = an_alert(reference="A"), an_alert(reference="B")
    elsewhere = an_alert(list_name="DPO", reference="A")
    add(storage, elsewhere, wanted, other)

    with storage.reading() as store:
        assert store.alerts.of_reference("Tangkal", "A") == wanted
        assert store.alerts.of_reference("DPO", "A") == elsewhere
        assert store.alerts.of_reference("DPO", "B") is None
        assert store.alerts.of_reference("Tangkal", "a") is None


def test_whatever_the_letter_case_an_entry_is_told_by_what_its_list_calls_it(
    storage: Storage,
) -> None:
    one = an_alert(reference="C_É-1/a", list_name="Tangkal")
    like = an_alert(reference="CXé-1/A", list_name="Tangkal")
    other = an_alert(reference="c_é-1/A", list_name="DPO")
    changed = replace(one, name="SITI ROSLI")
    add(storage, one, like, other)
    add(storage, changed)
    end(storage, other)

    with storage.reading() as store:
        called = store.alerts.history.called
        assert called("C_é-1/A", 1) == [other, one]
        assert called("C_é-1/A", 2) == [other, changed]
        assert called("C_É-1/a", 3) == [changed]
        assert called("C_É-1", 3) == called("名", 3) == called("%", 3) == []


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
        assert every_alert(store) == [three, two, one]


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

    take_over(storage, NOON)
    end(storage, FULL)
    with storage.reading() as store:
        assert (store.alerts.listed_at(), store.alerts.version()) == (NOON, 3)


def take_over(storage: Storage, at: datetime, undoes: int | None = None) -> None:
    cause = Cause.LIST if undoes is None else Cause.UNDONE
    note = ChangeNote(cause=cause, list_name="Cekal", undoes=undoes)
    with storage.writing() as store:
        change = store.alerts.changes.prepare(note, at=at)
        store.alerts.changes.put_in_force(change, Tally(), at=at)


def test_an_undone_list_is_as_old_as_the_version_that_is_back(storage: Storage) -> None:
    take_over(storage, NOON)
    take_over(storage, NOON + A_DAY)
    take_over(storage, NOON + 2 * A_DAY, undoes=2)

    with storage.reading() as store:
        assert store.alerts.listed_at() == NOON


def test_a_clock_that_ran_ahead_once_does_not_keep_the_lists_young(storage: Storage) -> None:
    for at in (NOON, NOON + 400 * A_DAY, NOON + A_DAY):
        take_over(storage, at)

    with storage.reading() as store:
        assert store.alerts.listed_at() == store.alerts.changed_at() == NOON + A_DAY


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
        assert every_alert(store) == alerts[:1]

"""What was found over many crossings, on disk and in memory."""

from __future__ import annotations

from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Details, VehicleKind
from checkpoint.domain.patterns.contacts import Contact
from checkpoint.domain.patterns.short_crossings import Passing
from checkpoint.domain.patterns.sign import NOTHING, ContactKind, Pattern
from checkpoint.domain.posts.post import Direction
from checkpoint.services.ports import Storage
from checkpoint.storage import migrations
from checkpoint.storage.columns import Kept
from checkpoint.storage.contacts import contact_rows
from checkpoint.storage.database import Database
from checkpoint.storage.engine import engine_at
from checkpoint.storage.migrations.versions import v0027_what_was_given_is_found_again as v0027
from checkpoint.storage.opening import open_database
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_cancellation_of,
    a_case,
    a_case_event,
    a_crossing,
    a_decision,
    a_document,
    a_pass_document,
    a_pattern_run,
    a_sign,
    a_word,
    some_details,
)

HERS, HIS = a_document(), a_document(number="K99999999")
KEYS = {HERS.key, HIS.key}


def test_of_two_signs_of_a_pattern_on_a_document_the_later_holds(storage: Storage) -> None:
    old = a_sign()
    new, other = a_sign(facts=NOTHING), a_sign(pattern=Pattern.SHARED_CONTACT)
    with storage.writing() as store:
        store.patterns.add([old])
        store.patterns.add([other, new])
        store.patterns.add([old])

    with storage.reading() as store:
        assert store.patterns.signs_on(KEYS) == [other, new]
        assert store.patterns.signs_on({HIS.key}) == []
        assert store.patterns.every_sign() == [other]


def test_the_newest_run_is_the_last(storage: Storage) -> None:
    first, second = a_pattern_run(), a_pattern_run(at=NOON + A_DAY)
    with storage.writing() as store:
        assert store.patterns.last_run() is None
        for run in (first, second, first):
            store.patterns.note_run(run)

    with storage.reading() as store:
        assert store.patterns.last_run() == second


def test_only_passages_that_stand_are_gone_through(storage: Storage) -> None:
    entry = a_crossing()
    exit_ = a_crossing(direction=Direction.EXIT, crossed_at=NOON + AN_HOUR)
    refused = a_crossing(decision=a_decision(outcome=Outcome.REFUSED, reason="–"))
    struck = a_crossing(crossed_at=NOON + 2 * AN_HOUR)
    old = a_crossing(crossed_at=NOON - A_DAY)
    on_pass = a_crossing(document=a_pass_document())
    with storage.writing() as store:
        for one in (entry, exit_, refused, struck, old, on_pass, a_cancellation_of(struck)):
            store.crossings.add(one, day_on=TODAY, recorded_at=NOON)

    with storage.reading() as store:
        assert list(store.patterns.frequent(NOON, least=2)) == [HERS.key]
        assert list(store.patterns.frequent(NOON, least=3)) == []
        found = store.patterns.passings({HERS.key, a_pass_document().key}, NOON)
    assert sorted(found[HERS.key]) == [
        Passing(NOON, is_setting_out=True, is_on_pass=False),
        Passing(NOON + AN_HOUR, is_setting_out=False, is_on_pass=False),
    ]
    assert found[a_pass_document().key] == [Passing(NOON, is_setting_out=False, is_on_pass=True)]


def test_what_was_given_comes_back_and_the_plate_of_a_bus_does_not(storage: Storage) -> None:
    details = (
        some_details(plate="KB 1"),
        some_details(address="", plate="KB 2", vehicle=VehicleKind.BUS),
        some_details(address=""),
    )
    with storage.writing() as store:
        for one in details:
            store.crossings.add(a_crossing(details=one), day_on=TODAY, recorded_at=NOON)

    with storage.reading() as store:
        found = [(one.address, one.plate) for one in store.patterns.answered(NOON)]
    assert (some_details().address, "KB 1") in found
    assert not [plate for _address, plate in found if plate == "KB 2"]
    assert ("", "") not in [one for one in found if one[1] == "KB 1"]


def test_who_else_gave_a_thing_is_found_unless_too_many_did(storage: Storage) -> None:
    car = some_details(address="", plate="KB 1234")
    mine = a_crossing(document=HERS, details=car)
    his = a_crossing(document=HIS, details=car, crossed_at=NOON + AN_HOUR)
    struck = a_crossing(document=a_document(number="K77777777"), details=car)
    with storage.writing() as store:
        for one in (mine, his, struck, a_cancellation_of(struck)):
            store.crossings.add(one, day_on=TODAY, recorded_at=NOON)
            store.crossings.add(one, day_on=TODAY, recorded_at=NOON)

    plate = {Contact(ContactKind.PLATE, "KB1234")}
    with storage.reading() as store:
        book = store.patterns
        given = sorted(book.giving(plate, NOON, most_people=2), key=lambda one: one.at)
        assert [(one.document, one.at) for one in given] == [
            (HERS.key, NOON),
            (HIS.key, NOON + AN_HOUR),
        ]
        assert not list(book.giving(plate, NOON, most_people=1))
        assert len(list(book.giving(plate, NOON + A_MINUTE, most_people=1))) == 1
        assert not list(book.giving({Contact(ContactKind.PHONE, "KB1234")}, NOON, most_people=2))
        assert [one.at for one in book.answered(NOON, NOON + A_MINUTE)] == [NOON]
        every = [*book.answered_by({HERS.key, struck.document.key}, NOON)]
        assert {one.document for one in every} == {HERS.key, struck.document.key}


def test_who_gave_a_thing_is_found_by_an_index_however_many_gave_others(
    database: Database,
) -> None:
    query = "EXPLAIN QUERY PLAN SELECT crossing FROM contact_given WHERE contact = 'x'"
    with database.engine.connect() as connection:
        plan = " ".join(row.detail for row in connection.exec_driver_sql(query))
    assert "SEARCH contact_given USING PRIMARY KEY" in plan


def test_what_was_given_before_is_filed_from_the_records(tmp_path: Path) -> None:
    path, older = tmp_path / "checkpoint.db", tmp_path / "older.db"
    details = some_details(address="Jl. Raya 15, telp. +62 812 345 6789", plate="KB 1234")
    with open_database(path, create=True) as database, database.writing() as store:
        store.crossings.add(a_crossing(details=details), day_on=TODAY, recorded_at=NOON)
        store.crossings.add(a_crossing(details=some_details()), day_on=TODAY, recorded_at=NOON)
        (crossing, *_others) = store.patterns.answered(NOON)
    _at_0026(older, crossings_of=path)

    with open_database(older, create=False) as database, database.reading() as store:
        given = list(store.patterns.giving(crossing.contacts, NOON, most_people=9))
    assert {one.contact for one in given} == {*crossing.contacts}
    assert len(given) == 3


def _at_0026(path: Path, *, crossings_of: Path) -> None:
    """A database of before what was given was filed, with the crossings of another."""
    engine = engine_at(path)
    with engine.connect() as connection:
        migrations.upgrade(connection, "0026")
        connection.exec_driver_sql("ATTACH ? AS newer", (str(crossings_of),))
        described = connection.exec_driver_sql("PRAGMA main.table_info(crossing)")
        columns = ", ".join(row.name for row in described)  # those that there were then
        connection.exec_driver_sql(
            f"INSERT INTO crossing ({columns}) SELECT {columns} FROM newer.crossing"  # noqa: S608
        )
        connection.commit()
    engine.dispose()


written = st.text("KB0612+-. ßİ７", max_size=24)


@given(written, written, st.sampled_from(VehicleKind))
@example("0062 01234, 0812-3456-789", "kb 1-2", VehicleKind.CAR)
def test_the_migration_files_what_was_given_as_the_program_does(
    address: str, plate: str, vehicle: VehicleKind
) -> None:
    crossing = a_crossing(details=some_details(address=address, plate=plate, vehicle=vehicle))
    kept = Kept(Details).process_bind_param(crossing.details, sqlite.dialect())

    assert isinstance(kept, dict)
    assert v0027.keys_of(kept) == [row["contact"] for row in contact_rows(crossing)]


def test_what_was_recorded_amended_said_or_noted_since_is_changed(storage: Storage) -> None:
    visit = a_crossing()
    later = NOON + A_DAY
    case = a_case(visit=visit.id, document=HERS)
    with storage.writing() as store:
        store.crossings.add(visit, day_on=TODAY, recorded_at=NOON)
        store.cases.open(case)
        assert store.patterns.changed_since(NOON) == {HERS.key}
        assert store.patterns.changed_since(later) == set()
        store.persons.add(a_word("MYS:A1", "MYS:B2", at=later))
        assert store.patterns.changed_since(later) == {"MYS:A1", "MYS:B2"}
        store.cases.add(a_case_event(case, at=later))
        assert store.patterns.changed_since(later) == {"MYS:A1", "MYS:B2", HERS.key}
        assert store.patterns.linked() == [("MYS:A1", "MYS:B2")]


def test_a_case_tells_how_its_people_can_be_reached(storage: Storage) -> None:
    visit = a_crossing()
    case = a_case(visit=visit.id)
    with storage.writing() as store:
        store.crossings.add(visit, day_on=TODAY, recorded_at=NOON)
        store.cases.open(case)
        store.cases.add(a_case_event(case))

    with storage.reading() as store:
        (found,) = store.patterns.cases(NOON)
        assert not store.patterns.cases(NOON + A_DAY)
    assert (found.document, found.opened_at) == (case.document.key, case.opened_at)
    assert found.address == visit.details.address
    assert len(found.texts) == 1

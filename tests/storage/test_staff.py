"""Who may sign in, on disk and in memory."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.people.credentials import FailedSignIns
from checkpoint.domain.people.officer import Officer
from checkpoint.services.ports import Storage
from tests.builders import A_MINUTE, NOON, a_lead, an_administrator, an_id, an_officer


def put(storage: Storage, *officers: Officer) -> None:
    with storage.writing() as store:
        for officer in officers:
            store.staff.put(officer)


def test_an_officer_is_found_by_id_and_by_sign_in_name_in_any_case(storage: Storage) -> None:
    officer = an_officer(login="Ayu.Lestari")
    put(storage, officer, a_lead())

    with storage.reading() as store:
        assert store.staff.find(officer.id) == officer
        assert store.staff.by_login("ayu.LESTARI") == officer
        assert store.staff.by_login("ayu") is None
        assert store.staff.find(an_id()) is None


def test_putting_an_officer_again_changes_him(storage: Storage) -> None:
    officer = an_officer()
    retired = replace(officer, name="Ayu L. Putri", is_active=False, login="ayu")
    retired = replace(retired, is_child_trained=True)
    put(storage, officer)
    put(storage, retired)

    with storage.reading() as store:
        assert store.staff.every() == [retired]
        assert store.staff.by_login(officer.login) is None
        assert store.staff.by_login("ayu") == retired


def test_all_officers_are_listed_by_name(storage: Storage) -> None:
    people = an_officer(name="dewi"), a_lead(name="Agus"), an_administrator(name="Eko")
    put(storage, *people)

    with storage.reading() as store:
        assert [officer.name for officer in store.staff.every()] == ["Agus", "dewi", "Eko"]


def test_no_two_officers_bear_one_sign_in_name(storage: Storage) -> None:
    put(storage, an_officer(login="ayu"))

    with pytest.raises(InvalidValue):
        put(storage, an_officer(login="AYU"))


def test_a_new_password_takes_the_place_of_the_old_one(storage: Storage) -> None:
    officer, other = an_officer(), an_officer()
    put(storage, officer, other)
    with storage.writing() as store:
        assert store.staff.password_hash(officer.id) is None
        store.staff.set_password_hash(officer.id, "$one")
        store.staff.set_password_hash(officer.id, "$two")

    with storage.reading() as store:
        assert store.staff.password_hash(officer.id) == "$two"
        assert store.staff.password_hash(other.id) is None


def test_wrong_passwords_are_counted_by_name_whether_somebody_bears_it_or_not(
    storage: Storage,
) -> None:
    with storage.writing() as store:
        store.staff.note_failure("nobody", NOON)
        store.staff.note_failure("NoBody", NOON + A_MINUTE)
        store.staff.note_failure("else", NOON)

    with storage.reading() as store:
        assert store.staff.failures("NOBODY") == FailedSignIns(count=2, last_at=NOON + A_MINUTE)


def test_a_right_password_clears_the_count_of_that_name(storage: Storage) -> None:
    with storage.writing() as store:
        store.staff.note_failure("ayu", NOON)
        store.staff.note_failure("budi", NOON)
        store.staff.clear_failures("AYU")

    with storage.reading() as store:
        assert store.staff.failures("ayu") == FailedSignIns()
        assert store.staff.failures("budi").count == 1

"""How the book tells what ends soon, and what is on no list any more; on disk and in memory."""

from __future__ import annotations

from datetime import timedelta

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.due import Term
from checkpoint.domain.alerts.versions import Cause, ChangeNote, Hand, Tally
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, NOON, SIREGAR, TODAY, an_alert
from tests.storage.test_alerts import add, end

HAND = Hand(officer=SIREGAR, reason="dicabut", letter="R-12/2026", letter_on=TODAY)
YEAR_AGO = TODAY.replace(year=TODAY.year - 1)


def import_without(storage: Storage, *gone: Alert) -> None:
    """A new version of a list that these are not on any more."""
    with storage.writing() as store:
        changes, name = store.alerts.changes, gone[0].list_name
        places = {reference: serial for serial, reference in store.alerts.places(name)}
        note = ChangeNote(cause=Cause.LIST, list_name=name, file="daftar.csv")
        change = changes.prepare(note, at=NOON + 2 * A_DAY)
        changes.take(change, [places[alert.reference] for alert in gone])
        changes.put_in_force(change, Tally(gone=len(gone)), at=NOON + 2 * A_DAY)


def taken_off(storage: Storage, *words: str, most: int = 500) -> list[Alert]:
    with storage.reading() as store:
        return [one.alert for one in store.alerts.history.taken_off(words, most)]


def test_an_entry_remembers_the_decisions_that_confirmed_and_extended_it(storage: Storage) -> None:
    alert = an_alert(decision="M.HH-1", extension="M.HH-2")
    add(storage, alert)

    with storage.reading() as store:
        assert store.alerts.find(alert.id) == alert


def test_whose_hand_ended_an_entry_is_told_with_the_letter(storage: Storage) -> None:
    alert = an_alert()
    add(storage, alert)
    with storage.writing() as store:
        store.alerts.end([alert.id], at=NOON + A_DAY, hand=HAND)

    with storage.reading() as store:
        ((found, by),) = store.alerts.history.taken_off([], 500)
    assert (found, by.at, by.note.hand) == (alert, NOON + A_DAY, HAND)


def test_what_a_list_let_go_is_told_with_its_file_and_newest_first(storage: Storage) -> None:
    ended, first, second = an_alert(), an_alert(), an_alert()
    add(storage, ended, first, second, an_alert())
    end(storage, ended)
    import_without(storage, first, second)

    assert taken_off(storage) == [second, first, ended]
    assert taken_off(storage, most=2) == [second, first]
    with storage.reading() as store:
        by = store.alerts.history.taken_off([], 1)[0].by
    assert (by.note.cause, by.note.file, by.note.hand) == (Cause.LIST, "daftar.csv", None)


def test_what_stands_again_is_not_among_what_ended(storage: Storage) -> None:
    alert = an_alert()
    add(storage, alert)
    end(storage, alert)
    with storage.writing() as store:
        prepared = store.alerts.changes.prepare(
            ChangeNote(cause=Cause.LIST, list_name=alert.list_name), at=NOON
        )
        store.alerts.changes.put(prepared, [alert])
    assert taken_off(storage) == [alert], "what is only prepared has not come back"

    add(storage, alert)
    assert taken_off(storage) == []


def test_the_older_version_of_an_entry_did_not_end(storage: Storage) -> None:
    alert = an_alert()
    add(storage, alert)
    add(storage, an_alert(id=alert.id, name="SITI ROSLI"))
    assert taken_off(storage) == []

    end(storage, alert)
    assert [one.name for one in taken_off(storage)] == ["SITI ROSLI"]


def test_what_ended_is_found_by_every_word_of_a_name_or_number(storage: Storage) -> None:
    alert = an_alert(aliases=("NOR AISYAH",), document_number="K 12%3", national_number="9007")
    add(storage, alert, an_alert(name="SUGENG"))
    end(storage, alert)

    for words in (["rosli", "nur"], ["NOR"], ["12%3"], ["900"], [alert.reference.lower()]):
        assert taken_off(storage, *words) == [alert], words
    for words in (["rosli", "sugeng"], ["1%3"], ["K_12"]):
        assert taken_off(storage, *words) == [], words


def test_the_terms_that_end_between_two_days_are_told_by_list_and_by_law(storage: Storage) -> None:
    week = timedelta(days=7)
    ban = {"direction": AlertDirection.EXIT, "valid_to": None}
    urgent = {**ban, "kind": AlertKind.CEGAH_MENDESAK}
    add(
        storage,
        an_alert(valid_from=None, valid_to=TODAY),
        an_alert(valid_to=TODAY + week),
        an_alert(valid_to=TODAY + week + A_DAY),
        an_alert(valid_to=TODAY - A_DAY),
        an_alert(valid_from=YEAR_AGO, valid_to=None),
        an_alert(**urgent, valid_from=TODAY - 19 * A_DAY),
        an_alert(
            **{**urgent, "valid_to": YEAR_AGO.replace(year=2030)}, valid_from=TODAY - 15 * A_DAY
        ),
        an_alert(**urgent, valid_from=TODAY - 20 * A_DAY),
        an_alert(**ban, kind=AlertKind.CEGAH, valid_from=YEAR_AGO + 2 * A_DAY),
        an_alert(**ban, kind=AlertKind.CEGAH, valid_from=YEAR_AGO - A_DAY),
    )
    gone = an_alert(valid_to=TODAY)
    add(storage, gone)
    end(storage, gone)

    with storage.reading() as store:
        terms = store.alerts.terms_ending(TODAY, TODAY + week)
    assert sorted(terms, key=lambda term: (term.last, str(term.first))) == [
        Term(TODAY - 19 * A_DAY, TODAY),
        Term(None, TODAY),
        Term(YEAR_AGO + 2 * A_DAY, TODAY + 2 * A_DAY),
        Term(TODAY - 15 * A_DAY, TODAY + 4 * A_DAY),
        Term(an_alert().valid_from, TODAY + week),
    ]

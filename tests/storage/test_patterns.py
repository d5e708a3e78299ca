"""What was found over many crossings, on disk and in memory."""

from __future__ import annotations

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import VehicleKind
from checkpoint.domain.patterns.short_crossings import Passing
from checkpoint.domain.patterns.sign import NOTHING, Pattern
from checkpoint.domain.posts.post import Direction
from checkpoint.services.ports import Storage
from tests.builders import (
    A_DAY,
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

"""Incidents and joint operations, on disk and in memory."""

from __future__ import annotations

from dataclasses import replace

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.events import (
    FORMS,
    Bound,
    Closed,
    Corrected,
    EvidenceAdded,
    FollowedUp,
    GoodsAdded,
    HandedOver,
    PersonAdded,
    Reopened,
    Reported,
    VictimReferred,
    What,
)
from checkpoint.domain.incidents.incident import Incident, Report
from checkpoint.domain.incidents.operation import Finding
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, A_MINUTE, LESTARI, NOON, SIREGAR, TODAY, a_crossing, an_id
from tests.incident_builders import (
    RICE,
    a_hand_over,
    a_person,
    a_report,
    an_event,
    an_exhibit,
    an_incident,
    an_informant,
    an_operation,
)

EVERYTHING: tuple[What, ...] = (
    Corrected(a_report(facts="Dua orang."), "Salah hitung", an_id()),
    PersonAdded(a_person(born=PartialDate(1990, 7))),
    GoodsAdded(RICE),
    EvidenceAdded("Karung", an_id(), "karung.jpg"),
    FollowedUp("Dipulangkan"),
    HandedOver(a_hand_over()),
    Bound(an_id()),
    VictimReferred(an_id(), an_id()),
    Closed("Selesai"),
    Reopened("Ada keterangan baru"),
)


def report(storage: Storage, incident: Incident, told: Report, *happened: What) -> None:
    with storage.writing() as store:
        first = an_event(incident, Reported(told))
        store.incidents.report(incident, first)
        store.incidents.report(incident, an_event(incident, Reported(a_report(facts="Lain"))))
        for what in happened:
            event = an_event(incident, what)
            store.incidents.add(event)
            store.incidents.add(event)


def found(storage: Storage, post: str = "ETK") -> list[Incident]:
    with storage.reading() as store:
        states = store.incidents.found_between(post, NOON - A_DAY, NOON)
        return [one.incident for one in states]


def test_an_incident_comes_back_with_all_that_happened_in_its_order(storage: Storage) -> None:
    incident, told = an_incident(), a_report(persons=tuple(a_person() for _ in range(40)))
    assert {type(what) for what in EVERYTHING} | {Reported} == set(FORMS.values())
    report(storage, incident, told, *EVERYTHING)

    with storage.reading() as store:
        state = store.incidents.find(incident.id)
        assert store.incidents.find(an_id()) is None
    assert state is not None
    assert state.incident == incident
    assert [one.what for one in state.events] == [Reported(told), *EVERYTHING]
    assert not state.is_closed


def test_a_period_has_what_was_found_in_it_as_is_known_by_now(storage: Storage) -> None:
    early, late, moved_in, moved_out, other = (
        an_incident(serial=serial, post=post)
        for serial, post in enumerate(("ETK", "ETK", "ETK", "ETK", "ARK"), start=1)
    )
    report(storage, early, a_report(found_at=NOON - A_DAY))
    report(storage, late, a_report(found_at=NOON))
    before, within = a_report(found_at=NOON - 2 * A_DAY), a_report(found_at=NOON - A_MINUTE)
    report(storage, moved_in, before, Corrected(within, "Salah tanggal", an_id()))
    report(storage, moved_out, within, Corrected(before, "Salah tanggal", an_id()))
    report(storage, other, within)

    assert found(storage) == [moved_in, early]
    assert found(storage, "ARK") == [other]


def test_what_is_not_closed_is_found_until_it_is(storage: Storage) -> None:
    stays, closed, again = (an_incident(serial=serial) for serial in (1, 2, 3))
    report(storage, stays, a_report(found_at=NOON - A_DAY))
    report(storage, closed, a_report(), Closed())
    report(storage, again, a_report(), Closed(), Reopened("Ada keterangan baru"))

    with storage.reading() as store:
        states = store.incidents.every_open("ETK")
    assert [one.incident for one in states] == [again, stays]


def test_an_incident_belongs_to_the_operation_that_was_said_last(storage: Storage) -> None:
    wanted, other = an_id(), an_id()
    stays, later, moved, taken_back, none = (an_incident(serial=serial) for serial in range(1, 6))
    report(storage, stays, a_report(found_at=NOON - A_DAY), Bound(wanted))
    report(storage, later, a_report(), Bound(other), Bound(wanted), Closed())
    report(storage, moved, a_report(), Bound(wanted), Bound(other))
    report(storage, taken_back, a_report(), Bound(wanted), Bound(None, "Salah"))
    report(storage, none, a_report())

    with storage.reading() as store:
        states = store.incidents.of_operation(wanted)
        assert store.incidents.of_operation(an_id()) == []
    assert [one.incident for one in states] == [later, stays]


def test_numbers_go_on_within_a_year_and_a_post(storage: Storage) -> None:
    report(storage, an_incident(serial=7), a_report())
    report(storage, an_incident(serial=3, year=2027), a_report())

    with storage.reading() as store:
        book = store.incidents
        assert [book.last_serial("ETK", year) for year in (2026, 2027, 2028)] == [7, 3, 0]
        assert book.last_serial("ARK", 2026) == 0


def test_an_incident_is_found_by_the_number_that_its_paper_bears(storage: Storage) -> None:
    incident = an_incident(serial=7)
    report(storage, incident, a_report())

    with storage.reading() as store:
        assert store.incidents.numbered("ETK", 2026, 7) == incident.id
        assert store.incidents.numbered("ETK", 2027, 7) is None
        assert store.incidents.numbered("ARK", 2026, 7) is None


def test_who_told_of_it_is_found_by_the_incident_alone(storage: Storage) -> None:
    incident, other = an_incident(), an_incident(serial=2)
    report(storage, incident, a_report())
    report(storage, other, a_report())
    told = an_informant(incident)
    with storage.writing() as store:
        store.incidents.keep_informant(told)
        store.incidents.keep_informant(replace(told, name="Orang lain"))

    with storage.reading() as store:
        assert store.incidents.informants([incident.id, other.id]) == {incident.id: [told]}
        assert store.incidents.informants([]) == {}
        assert "Sabinus" not in repr(store.incidents.find(incident.id))


def test_a_picture_comes_back_byte_for_byte(storage: Storage) -> None:
    incident = an_incident()
    report(storage, incident, a_report())
    exhibit = an_exhibit(incident)
    with storage.writing() as store:
        store.incidents.keep_exhibit(exhibit)
        store.incidents.keep_exhibit(exhibit)

    with storage.reading() as store:
        assert store.incidents.exhibit(exhibit.id) == exhibit
        assert store.incidents.exhibit(an_id()) is None


def test_a_draft_stands_until_it_is_forgotten_and_each_officer_has_his_own(
    storage: Storage,
) -> None:
    first = IncidentDraft(id=an_id(), typed={"facts": "Tiga or"}, persons=(a_person(),))
    later = replace(first, typed={"facts": "Tiga orang"}, goods=(RICE,), of=an_id())
    with storage.writing() as store:
        store.incidents.keep_draft(LESTARI, first, at=NOON)
        store.incidents.keep_draft(LESTARI, later, at=NOON)
        assert store.incidents.draft(SIREGAR) is None
    with storage.writing() as store:
        assert store.incidents.draft(LESTARI) == later
        store.incidents.forget_draft(LESTARI)
        assert store.incidents.draft(LESTARI) is None


def test_what_lies_beside_an_incident_goes_after_it_was_closed_and_not_before(
    storage: Storage,
) -> None:
    closed, again, waiting = (an_incident(serial=serial) for serial in (1, 2, 3))
    report(storage, closed, a_report(), Closed())
    report(storage, again, a_report(), Closed(), Reopened("Ada keterangan baru"))
    report(storage, waiting, a_report())
    first, *others = [an_exhibit(one) for one in (closed, again, waiting)]
    told, *unclosed = [an_informant(one) for one in (closed, again, waiting)]
    with storage.writing() as store:
        for exhibit in (first, *others):
            store.incidents.keep_exhibit(exhibit)
        for informant in (told, *unclosed):
            store.incidents.keep_informant(informant)

    late = NOON + A_MINUTE
    with storage.writing() as store:
        book = store.incidents
        assert book.exhibits_closed_before(NOON, limit=9) == []
        assert book.informants_closed_before(NOON, limit=9) == []
        assert book.exhibits_closed_before(late, limit=9) == [first]
        assert book.informants_closed_before(late, limit=9) == [told]
        book.let_exhibit_go(first, at=late)
        book.let_informant_go(told, at=late)

    with storage.reading() as store:
        book, ids = store.incidents, [closed.id, again.id]
        assert book.exhibit(first.id) is None
        assert (book.exhibit_gone_at(first.id), book.exhibit_gone_at(an_id())) == (late, None)
        assert book.exhibits_closed_before(late, limit=9) == []
        assert book.informants(ids) == {again.id: [unclosed[0]]}
        assert book.names_told(ids) == {closed.id: [told.name], again.id: [told.name]}


def test_of_an_operation_the_newest_version_holds(storage: Storage) -> None:
    first = an_operation()
    longer = replace(first, version=2, last_on=TODAY + 9 * A_DAY, reason="Diperpanjang")
    earlier = an_operation(first_on=TODAY - 9 * A_DAY)
    with storage.writing() as store:
        for operation in (longer, first, first, earlier, an_operation(post="ARK")):
            store.operations.add(operation)

    with storage.reading() as store:
        assert store.operations.find(first.id) == longer
        assert store.operations.find(an_id()) is None
        assert store.operations.every("ETK") == [longer, earlier]


def test_a_crossing_belongs_to_an_operation_once(storage: Storage) -> None:
    crossing, operation = a_crossing(), an_operation()
    finding = Finding(operation=operation.id, crossing=crossing.id, officer=SIREGAR, at=NOON)
    with storage.writing() as store:
        store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
        store.operations.add(operation)
        for one in (finding, replace(finding, officer=LESTARI)):
            store.operations.bind(one)

    with storage.reading() as store:
        assert store.operations.findings(operation.id) == [finding]
        assert store.operations.findings(an_id()) == []

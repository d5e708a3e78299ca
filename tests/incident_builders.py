"""Incidents as tests need them: whole and plausible, save for what a test says. Invented people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from checkpoint.domain.cases.agencies import CaseAgency, HandOver
from checkpoint.domain.cases.attachment import Media
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.incidents.events import IncidentEvent, Reported, What
from checkpoint.domain.incidents.evidence import Exhibit
from checkpoint.domain.incidents.incident import Incident, IncidentKind, Report, Source
from checkpoint.domain.incidents.informant import Informant
from checkpoint.domain.incidents.operation import JointOperation
from checkpoint.domain.incidents.person import Goods, InvolvedPerson
from checkpoint.domain.incidents.place import Coordinates, Place
from checkpoint.domain.incidents.state import IncidentState, folded
from tests.builders import A_DAY, AN_HOUR, LESTARI, NOON, SIREGAR, TODAY, an_id

RICE = Goods(what="Gula pasir", amount="12 karung", owner="Hendra")


def a_person(**changes: Any) -> InvolvedPerson:
    person = InvolvedPerson(
        id=an_id(),
        name="Ahmad bin Abdullah",
        sex=Sex.MALE,
        age=34,
        nationality="IDN",
        origin="Sambas",
        note="Mau bekerja di kebun",
    )
    return replace(person, **changes)


def a_report(**changes: Any) -> Report:
    """Two hours before noon villagers told of somebody on a path, and the border guard saw him."""
    report = Report(
        found_at=NOON - 2 * AN_HOUR,
        source=Source.BORDER_GUARD,
        kinds=(IncidentKind.ILLEGAL_CROSSING, IncidentKind.NO_DOCUMENT),
        detected_by=CaseAgency.BORDER_GUARD,
        place=Place(path="JTR Sontas", near="Patok D 402", coordinates=Coordinates(0.9661, 110.39)),
        facts="Ditemukan berjalan kaki ke arah Tebedu.",
        action="Dibawa ke pos.",
        agencies=(CaseAgency.BORDER_GUARD, CaseAgency.POLICE),
        persons=(a_person(),),
        goods=(RICE,),
    )
    return replace(report, **changes)


def an_incident(**changes: Any) -> Incident:
    incident = Incident(
        id=an_id(), post="ETK", year=2026, serial=1, officer=LESTARI, reported_at=NOON, counter="1"
    )
    return replace(incident, **changes)


def an_event(incident: Incident, what: What, **changes: Any) -> IncidentEvent:
    event = IncidentEvent(
        id=an_id(), incident=incident.id, officer=LESTARI, at=incident.reported_at, what=what
    )
    return replace(event, **changes)


_OF_REPORT = {field.name for field in fields(Report)}


def a_state(*happened: What, **changes: Any) -> IncidentState:
    """An incident after some events; fields of its report may be given as if they were its own."""
    of_report = {name: changes.pop(name) for name in _OF_REPORT & changes.keys()}
    incident = an_incident(**changes)
    return after(incident, (Reported(a_report(**of_report)), *happened))


def after(incident: Incident, happened: Iterable[What]) -> IncidentState:
    return folded(incident, [an_event(incident, what) for what in happened])


def a_hand_over(**changes: Any) -> HandOver:
    given = HandOver(
        agency=CaseAgency.POLICE,
        receiver="Aiptu Hasan",
        function="Kanit Reskrim Polsek Entikong",
        what="1 orang, 12 karung gula",
        handed_at=NOON,
    )
    return replace(given, **changes)


def an_informant(incident: Incident, **changes: Any) -> Informant:
    informant = Informant(
        id=an_id(),
        incident=incident.id,
        name="Yohanes Sabinus",
        contact="0812 5555 0101",
        note="Rumahnya di ujung jalan",
        officer=LESTARI,
        noted_at=NOON,
    )
    return replace(informant, **changes)


def an_exhibit(incident: Incident, **changes: Any) -> Exhibit:
    exhibit = Exhibit(
        id=an_id(),
        incident=incident.id,
        name="karung.jpg",
        media=Media.JPEG,
        content=b"\xff\xd8\xff\xe0 picture",
        officer=LESTARI,
        added_at=NOON,
    )
    return replace(exhibit, **changes)


def an_operation(**changes: Any) -> JointOperation:
    operation = JointOperation(
        id=an_id(),
        post="ETK",
        name="Operasi Gabungan Timpora",
        agencies=(CaseAgency.IMMIGRATION, CaseAgency.POLICE, CaseAgency.BORDER_GUARD),
        first_on=TODAY - A_DAY,
        last_on=TODAY + A_DAY,
        place="Jalur Sontas",
        letter="W.16.IMI.2-GR.03.01-0123",
        officer=SIREGAR,
        at=NOON,
    )
    return replace(operation, **changes)

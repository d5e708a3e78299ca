"""Incidents in words: how they came to be known, what they are about, and what happened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from babel.dates import format_date

from checkpoint.domain.cases.agencies import CaseAgency, HandOver
from checkpoint.domain.incidents.events import (
    Bound,
    Closed,
    Corrected,
    EvidenceAdded,
    FollowedUp,
    GoodsAdded,
    HandedOver,
    IncidentEventKind,
    PersonAdded,
    Reopened,
    Reported,
    VictimReferred,
    What,
)
from checkpoint.domain.incidents.incident import IncidentKind, Report, Source
from checkpoint.domain.incidents.person import Goods, InvolvedPerson, Part
from checkpoint.domain.incidents.place import Place
from checkpoint.domain.incidents.statistic import Month, PersonGroup
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import day_words

SOURCES: Mapping[Source, str] = {
    Source.FOUND_AT_PATH: QT_TRANSLATE_NOOP("incidents", "Found at a path"),
    Source.BORDER_GUARD: QT_TRANSLATE_NOOP("incidents", "Handed over by the border guard"),
    Source.VILLAGERS: QT_TRANSLATE_NOOP("incidents", "Reported by villagers"),
    Source.SENSOR: QT_TRANSLATE_NOOP("incidents", "Sensor of another agency"),
    Source.CAMERA: QT_TRANSLATE_NOOP("incidents", "Camera of another agency"),
    Source.DRONE: QT_TRANSLATE_NOOP("incidents", "Drone of another agency"),
    Source.AT_COUNTER: QT_TRANSLATE_NOOP("incidents", "At the counter"),
}

INCIDENT_KINDS: Mapping[IncidentKind, str] = {
    IncidentKind.ILLEGAL_CROSSING: QT_TRANSLATE_NOOP("incidents", "Illegal crossing"),
    IncidentKind.NO_DOCUMENT: QT_TRANSLATE_NOOP("incidents", "No document"),
    IncidentKind.FORGED_DOCUMENT: QT_TRANSLATE_NOOP("incidents", "Forged document"),
    IncidentKind.ALERT_HIT: QT_TRANSLATE_NOOP("incidents", "Alert hit"),
    IncidentKind.TRAFFICKING: QT_TRANSLATE_NOOP("incidents", "Trafficking in persons (TPPO)"),
    IncidentKind.SMUGGLING_OF_PERSONS: QT_TRANSLATE_NOOP(
        "incidents", "Smuggling of persons (TPPM)"
    ),
    IncidentKind.GOODS: QT_TRANSLATE_NOOP("incidents", "Goods"),
    IncidentKind.VIOLENCE: QT_TRANSLATE_NOOP("incidents", "Violence"),
    IncidentKind.MEDICAL: QT_TRANSLATE_NOOP("incidents", "Medical"),
    IncidentKind.SYSTEM_DOWN: QT_TRANSLATE_NOOP("incidents", "System down"),
    IncidentKind.OTHER: QT_TRANSLATE_NOOP("incidents", "Other"),
}

PARTS: Mapping[Part, str] = {
    Part.CROSSED: QT_TRANSLATE_NOOP("incidents", "Crossed the border"),
    Part.GUIDE: QT_TRANSLATE_NOOP("incidents", "Guide"),
    Part.CARRIER: QT_TRANSLATE_NOOP("incidents", "Carried goods"),
    Part.OTHER: QT_TRANSLATE_NOOP("incidents", "Other part"),
}

PERSON_GROUPS: Mapping[PersonGroup, str] = {
    PersonGroup.MEN: QT_TRANSLATE_NOOP("incidents", "Men"),
    PersonGroup.WOMEN: QT_TRANSLATE_NOOP("incidents", "Women"),
    PersonGroup.UNSPECIFIED: QT_TRANSLATE_NOOP("incidents", "Adults, sex not noted"),
    PersonGroup.BOYS: QT_TRANSLATE_NOOP("incidents", "Boys"),
    PersonGroup.GIRLS: QT_TRANSLATE_NOOP("incidents", "Girls"),
    PersonGroup.CHILDREN_UNSPECIFIED: QT_TRANSLATE_NOOP("incidents", "Children, sex not noted"),
}

INCIDENT_EVENTS: Mapping[IncidentEventKind, str] = {
    IncidentEventKind.REPORTED: QT_TRANSLATE_NOOP("incidents", "Reported"),
    IncidentEventKind.CORRECTED: QT_TRANSLATE_NOOP("incidents", "Corrected"),
    IncidentEventKind.PERSON_ADDED: QT_TRANSLATE_NOOP("incidents", "Person added"),
    IncidentEventKind.GOODS_ADDED: QT_TRANSLATE_NOOP("incidents", "Goods added"),
    IncidentEventKind.EVIDENCE_ADDED: QT_TRANSLATE_NOOP("incidents", "Evidence"),
    IncidentEventKind.FOLLOWED_UP: QT_TRANSLATE_NOOP("incidents", "Follow-up"),
    IncidentEventKind.HANDED_OVER: QT_TRANSLATE_NOOP("incidents", "Handed over"),
    IncidentEventKind.BOUND: QT_TRANSLATE_NOOP("incidents", "Joint operation"),
    IncidentEventKind.VICTIM_REFERRED: QT_TRANSLATE_NOOP(
        "incidents", "Possible victim sent to the second line"
    ),
    IncidentEventKind.CLOSED: QT_TRANSLATE_NOOP("incidents", "Incident closed"),
    IncidentEventKind.REOPENED: QT_TRANSLATE_NOOP("incidents", "Incident opened again"),
}


class EventWords(NamedTuple):
    """What happened, and what was said of it."""

    head: str
    text: str


def source_words(source: Source, words: Catalogue) -> str:
    """How it came to be known."""
    return words.translate("incidents", SOURCES[source])


def incident_kind_words(kind: IncidentKind, words: Catalogue) -> str:
    """One of the things it is about."""
    return words.translate("incidents", INCIDENT_KINDS[kind])


def part_words(part: Part, words: Catalogue) -> str:
    """What somebody has to do with it."""
    return words.translate("incidents", PARTS[part])


def person_group_words(group: PersonGroup, words: Catalogue) -> str:
    """By what persons are told apart in figures."""
    return words.translate("incidents", PERSON_GROUPS[group])


def incident_event_kind_words(kind: IncidentEventKind, words: Catalogue) -> str:
    """What happened, in a word."""
    return words.translate("incidents", INCIDENT_EVENTS[kind])


def month_words(month: Month, words: Catalogue) -> str:
    """A month, such as "November 2026"."""
    return format_date(month.first_on, "MMMM y", locale=words.language.value)


def place_words(place: Place, words: Catalogue) -> str:
    """Where it was, in a line."""
    if place.is_at_post:
        return words.translate("incidents", "At the post")
    coordinates = place.coordinates.text if place.coordinates else ""
    return " · ".join(filter(None, (place.path, place.near, coordinates)))


def detected_words(report: Report, words: Catalogue) -> str:
    """Whose find it is."""
    if report.detected_by is None:
        return words.translate("incidents", "Villagers")
    if report.detected_by is CaseAgency.OTHER:
        return report.detected_office
    return case_agency_words(report.detected_by, words)


def detecting_agency_words(agency: CaseAgency | None, words: Catalogue) -> str:
    """Who detected something, in figures."""
    if agency is None:
        return words.translate("incidents", "Villagers")
    return case_agency_words(agency, words)


def name_words(person: InvolvedPerson, words: Catalogue) -> str:
    """His name, or that nobody knows it."""
    return person.name or words.translate("incidents", "Name not known")


def goods_words(goods: Goods) -> str:
    """What was found, in a line."""
    return " · ".join(filter(None, (goods.what, goods.amount, goods.owner)))


def incident_event_words(
    kind: IncidentEventKind, what: What, words: Catalogue, operations: Mapping[UUID, str]
) -> EventWords:
    """What happened, with what was said; ``operations`` has the names behind the ids."""
    return EventWords(incident_event_kind_words(kind, words), _said(what, words, operations))


def _said(what: What, words: Catalogue, operations: Mapping[UUID, str]) -> str:
    said = ""
    match what:
        case Corrected() | Reopened():
            said = what.reason
        case PersonAdded(person=person):
            said = name_words(person, words)
        case GoodsAdded(goods=goods):
            said = goods_words(goods)
        case EvidenceAdded():
            said = " · ".join(filter(None, (what.description, what.name)))
        case HandedOver(hand_over=given):
            said = hand_over_words(given, words)
        case Bound():
            said = operations.get(what.operation, "–") if what.operation else what.reason
        case FollowedUp(text=text, next_on=day) if day is not None:
            again = words.translate("incidents", "Again on {day}")
            said = f"{text} · {again.format(day=day_words(day, words.language))}"
        case FollowedUp(text=text) | Closed(note=text):
            said = text
        case Reported() | VictimReferred():
            pass
    return said


def hand_over_words(given: HandOver, words: Catalogue) -> str:
    """To whom, and what, in a line."""
    office = given.office or case_agency_words(given.agency, words)
    return f"{office}: {given.receiver}, {given.function} · {given.what}"

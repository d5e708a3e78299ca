"""The fixed texts of the papers of incidents."""

from __future__ import annotations

from enum import StrEnum

from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue


class IncidentText(StrEnum):
    """Every one of them; its value is the English that is translated."""

    TITLE = QT_TRANSLATE_NOOP("incident_papers", "Incident report")
    STATISTIC_TITLE = QT_TRANSLATE_NOOP("incident_papers", "Incidents and illegal crossings")
    NUMBER = QT_TRANSLATE_NOOP("incident_papers", "Number")
    COPY = QT_TRANSLATE_NOOP("incident_papers", "COPY")
    ORIGINAL = QT_TRANSLATE_NOOP("incident_papers", "ORIGINAL")

    OF_DAY = QT_TRANSLATE_NOOP("incident_papers", "Incidents of the day")
    DAY = QT_TRANSLATE_NOOP("incident_papers", "Day")
    HEAD = QT_TRANSLATE_NOOP("incident_papers", "Head of the report")
    FOUND = QT_TRANSLATE_NOOP("incident_papers", "Found")
    REPORTED = QT_TRANSLATE_NOOP("incident_papers", "Reported")
    REPORTER = QT_TRANSLATE_NOOP("incident_papers", "Reported by")
    SOURCE = QT_TRANSLATE_NOOP("incident_papers", "How it became known")
    DETECTED = QT_TRANSLATE_NOOP("incident_papers", "Detected by")
    KINDS = QT_TRANSLATE_NOOP("incident_papers", "About")
    PLACE = QT_TRANSLATE_NOOP("incident_papers", "Place")
    PATH = QT_TRANSLATE_NOOP("incident_papers", "Path")
    NEAR = QT_TRANSLATE_NOOP("incident_papers", "Near")
    COORDINATES = QT_TRANSLATE_NOOP("incident_papers", "Coordinates")
    AGENCIES = QT_TRANSLATE_NOOP("incident_papers", "Agencies present")
    OPERATION = QT_TRANSLATE_NOOP("incident_papers", "Joint operation")
    STATUS = QT_TRANSLATE_NOOP("incident_papers", "Status")
    OPEN = QT_TRANSLATE_NOOP("incident_papers", "Open")
    CLOSED = QT_TRANSLATE_NOOP("incident_papers", "Closed")

    FACTS = QT_TRANSLATE_NOOP("incident_papers", "What happened")
    ACTION = QT_TRANSLATE_NOOP("incident_papers", "Action taken")
    PERSONS = QT_TRANSLATE_NOOP("incident_papers", "Persons")
    NAME = QT_TRANSLATE_NOOP("incident_papers", "Name")
    INITIALS = QT_TRANSLATE_NOOP("incident_papers", "Initials")
    SEX = QT_TRANSLATE_NOOP("incident_papers", "Sex")
    AGE = QT_TRANSLATE_NOOP("incident_papers", "Born or age")
    NATIONALITY = QT_TRANSLATE_NOOP("incident_papers", "Nationality")
    DOCUMENT = QT_TRANSLATE_NOOP("incident_papers", "Document")
    ORIGIN = QT_TRANSLATE_NOOP("incident_papers", "Origin, matter")
    YEARS = QT_TRANSLATE_NOOP("incident_papers", "{count} years")
    GOODS = QT_TRANSLATE_NOOP("incident_papers", "Goods")
    AMOUNT = QT_TRANSLATE_NOOP("incident_papers", "Amount")
    OWNER = QT_TRANSLATE_NOOP("incident_papers", "Owner")
    EVIDENCE = QT_TRANSLATE_NOOP("incident_papers", "Evidence")
    HAND_OVERS = QT_TRANSLATE_NOOP("incident_papers", "Handed over to")
    EVENTS = QT_TRANSLATE_NOOP("incident_papers", "Follow-up")
    CORRECTIONS = QT_TRANSLATE_NOOP("incident_papers", "Corrected {at} by {name}: {reason}")
    NIL = QT_TRANSLATE_NOOP("incident_papers", "NIL")

    SIGNS_REPORTER = QT_TRANSLATE_NOOP("incident_papers", "Reporting officer")
    SIGNS_LEAD = QT_TRANSLATE_NOOP("incident_papers", "Shift lead")
    SIGNS_HEAD = QT_TRANSLATE_NOOP("incident_papers", "Head of the post")

    MONTH = QT_TRANSLATE_NOOP("incident_papers", "Month")
    INCIDENTS = QT_TRANSLATE_NOOP("incident_papers", "Incidents of every kind")
    STILL_OPEN = QT_TRANSLATE_NOOP("incident_papers", "Of these still open")
    OPERATIONS = QT_TRANSLATE_NOOP("incident_papers", "Joint operations in the month")
    RECORDS = QT_TRANSLATE_NOOP("incident_papers", "Records of the post in them")
    DETECTIONS = QT_TRANSLATE_NOOP("incident_papers", "Illegal crossings by who detected them")
    AGENCY = QT_TRANSLATE_NOOP("incident_papers", "Agency")
    WITH_OPERATION = QT_TRANSLATE_NOOP("incident_papers", "With joint operation")
    WITHOUT_OPERATION = QT_TRANSLATE_NOOP("incident_papers", "Without joint operation")
    ALONE = QT_TRANSLATE_NOOP("incident_papers", "Otherwise")
    ALL_CROSSINGS = QT_TRANSLATE_NOOP("incident_papers", "All crossings")
    ALL_PEOPLE = QT_TRANSLATE_NOOP("incident_papers", "All people")
    CROSSINGS = QT_TRANSLATE_NOOP("incident_papers", "Crossings")
    PEOPLE = QT_TRANSLATE_NOOP("incident_papers", "People")
    TOTAL = QT_TRANSLATE_NOOP("incident_papers", "Total")
    BY_GROUP = QT_TRANSLATE_NOOP("incident_papers", "Persons by sex and age")
    BY_NATIONALITY = QT_TRANSLATE_NOOP("incident_papers", "Persons by nationality")
    BY_KIND = QT_TRANSLATE_NOOP("incident_papers", "Incidents by kind")
    BY_SOURCE = QT_TRANSLATE_NOOP("incident_papers", "Illegal crossings by source")
    COUNT = QT_TRANSLATE_NOOP("incident_papers", "Count")
    NOT_KNOWN = QT_TRANSLATE_NOOP("incident_papers", "Not known")
    OTHER_NATIONALITIES = QT_TRANSLATE_NOOP("incident_papers", "Other nationalities: {count}")
    PROVISIONAL = QT_TRANSLATE_NOOP("incident_papers", "PROVISIONAL")
    WHAT_COUNTS = QT_TRANSLATE_NOOP(
        "incident_papers",
        "Counted on the day on which it was found. Persons: those who crossed, and their guides.",
    )


def incident_text(text: IncidentText, words: Catalogue) -> str:
    """A fixed text, in the language of the paper."""
    return words.translate("incident_papers", text.value)

"""The members of the core's closed sets, in words: one full table for each set.

A table that lacks a member fails the tests. The short tables are for the heads and narrow
columns of papers, in the letters that the field writes.
"""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Permit, Purpose, VehicleKind
from checkpoint.domain.crossings.grounds import Ground, Measure
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.domain.reporting.figures import Partner
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

DOCUMENT_KINDS: Mapping[DocumentKind, str] = {
    DocumentKind.PASSPORT: QT_TRANSLATE_NOOP("enums", "Passport"),
    DocumentKind.SERVICE_PASSPORT: QT_TRANSLATE_NOOP("enums", "Service passport"),
    DocumentKind.DIPLOMATIC_PASSPORT: QT_TRANSLATE_NOOP("enums", "Diplomatic passport"),
    DocumentKind.TRAVEL_LETTER: QT_TRANSLATE_NOOP("enums", "Travel letter (SPLP)"),
    DocumentKind.GROUP_TRAVEL_LETTER: QT_TRANSLATE_NOOP("enums", "Group travel letter (SPLP)"),
    DocumentKind.BORDER_PASS: QT_TRANSLATE_NOOP("enums", "Border pass (PLB)"),
    DocumentKind.BORDER_CARD: QT_TRANSLATE_NOOP("enums", "Traditional border card (KLB/TBC)"),
    DocumentKind.CROSSING_PASS: QT_TRANSLATE_NOOP("enums", "Malaysian border pass (PMS)"),
    DocumentKind.IDENTITY_CARD: QT_TRANSLATE_NOOP("enums", "Identity card"),
    DocumentKind.RECOMMENDATION_LETTER: QT_TRANSLATE_NOOP("enums", "Recommendation letter"),
    DocumentKind.NO_DOCUMENT: QT_TRANSLATE_NOOP("enums", "No document"),
    DocumentKind.OTHER: QT_TRANSLATE_NOOP("enums", "Other document"),
}

DOCUMENT_KINDS_SHORT: Mapping[DocumentKind, str] = {
    **DOCUMENT_KINDS,
    DocumentKind.TRAVEL_LETTER: QT_TRANSLATE_NOOP("enums", "SPLP"),
    DocumentKind.GROUP_TRAVEL_LETTER: QT_TRANSLATE_NOOP("enums", "Group SPLP"),
    DocumentKind.BORDER_PASS: QT_TRANSLATE_NOOP("enums", "PLB"),
    DocumentKind.BORDER_CARD: QT_TRANSLATE_NOOP("enums", "KLB/TBC"),
    DocumentKind.CROSSING_PASS: QT_TRANSLATE_NOOP("enums", "PMS"),
}

SEXES: Mapping[Sex, str] = {
    Sex.FEMALE: QT_TRANSLATE_NOOP("enums", "Female"),
    Sex.MALE: QT_TRANSLATE_NOOP("enums", "Male"),
    Sex.UNSPECIFIED: QT_TRANSLATE_NOOP("enums", "Not specified"),
}

SEXES_SHORT: Mapping[Sex, str] = {
    Sex.FEMALE: QT_TRANSLATE_NOOP("enums", "F"),
    Sex.MALE: QT_TRANSLATE_NOOP("enums", "M"),
    Sex.UNSPECIFIED: QT_TRANSLATE_NOOP("enums", "X"),
}

DIRECTIONS: Mapping[Direction, str] = {
    Direction.ENTRY: QT_TRANSLATE_NOOP("enums", "Entry"),
    Direction.EXIT: QT_TRANSLATE_NOOP("enums", "Exit"),
}

LANES: Mapping[Lane, str] = {
    Lane.PASSPORT: QT_TRANSLATE_NOOP("enums", "Passport lane"),
    Lane.BORDER_PASS: QT_TRANSLATE_NOOP("enums", "Border pass lane"),
    Lane.VEHICLE: QT_TRANSLATE_NOOP("enums", "Vehicle lane"),
    Lane.DEPORTEE: QT_TRANSLATE_NOOP("enums", "Deportee lane"),
    Lane.CREW: QT_TRANSLATE_NOOP("enums", "Crew lane"),
}

OUTCOMES: Mapping[Outcome, str] = {
    Outcome.ADMITTED: QT_TRANSLATE_NOOP("enums", "Let through"),
    Outcome.REFUSED: QT_TRANSLATE_NOOP("enums", "Refused"),
    Outcome.POSTPONED: QT_TRANSLATE_NOOP("enums", "Departure postponed"),
    Outcome.REFERRED: QT_TRANSLATE_NOOP("enums", "Referred to the second line"),
}

MEASURES: Mapping[Measure, str] = {
    Measure.REFUSE_ENTRY: QT_TRANSLATE_NOOP("enums", "Refusal of entry"),
    Measure.REFUSE_EXIT: QT_TRANSLATE_NOOP("enums", "Refusal of exit"),
    Measure.POSTPONE: QT_TRANSLATE_NOOP("enums", "Postponement of departure"),
}

GROUNDS: Mapping[Ground, str] = {
    Ground.ON_ENTRY_BAN_LIST: QT_TRANSLATE_NOOP("enums", "On the entry ban list"),
    Ground.NO_VALID_DOCUMENT: QT_TRANSLATE_NOOP("enums", "No valid and current travel document"),
    Ground.FORGED_DOCUMENT: QT_TRANSLATE_NOOP("enums", "Forged immigration document"),
    Ground.NO_VISA: QT_TRANSLATE_NOOP("enums", "No visa, and not exempt from it"),
    Ground.UNTRUE_STATEMENT: QT_TRANSLATE_NOOP("enums", "Untrue statements to obtain the visa"),
    Ground.INFECTIOUS_DISEASE: QT_TRANSLATE_NOOP(
        "enums", "Infectious disease that endangers public health"
    ),
    Ground.INTERNATIONAL_CRIME: QT_TRANSLATE_NOOP(
        "enums", "Involved in international or organised transnational crime"
    ),
    Ground.WANTED_ABROAD: QT_TRANSLATE_NOOP("enums", "On the wanted list of a foreign state"),
    Ground.PLOT_AGAINST_STATE: QT_TRANSLATE_NOOP(
        "enums", "Involved in a plot against the Government"
    ),
    Ground.TRAFFICKING_NETWORK: QT_TRANSLATE_NOOP(
        "enums", "In a network of prostitution, trafficking or smuggling of persons"
    ),
    Ground.EXIT_NO_VALID_DOCUMENT: QT_TRANSLATE_NOOP(
        "enums", "No valid and current travel document"
    ),
    Ground.EXIT_INVESTIGATION: QT_TRANSLATE_NOOP(
        "enums", "Needed for an investigation at the request of the authority"
    ),
    Ground.ON_EXIT_BAN_LIST: QT_TRANSLATE_NOOP("enums", "On the exit ban list"),
    Ground.EXIT_OBLIGATIONS: QT_TRANSLATE_NOOP("enums", "Obligations in Indonesia still to be met"),
    Ground.PAPERS_INCOMPLETE: QT_TRANSLATE_NOOP("enums", "Papers for the journey incomplete"),
    Ground.RISKY_DESTINATION: QT_TRANSLATE_NOOP("enums", "High-risk destination"),
    Ground.UNPROCEDURAL_WORKER: QT_TRANSLATE_NOOP(
        "enums", "Signs of a migrant worker without procedure"
    ),
}

AGENCIES: Mapping[Agency, str] = {
    Agency.SECOND_LINE: QT_TRANSLATE_NOOP("enums", "Second-line check"),
    Agency.CUSTOMS: QT_TRANSLATE_NOOP("enums", "Customs"),
    Agency.QUARANTINE: QT_TRANSLATE_NOOP("enums", "Quarantine (animals, fish, plants)"),
    Agency.PORT_HEALTH: QT_TRANSLATE_NOOP("enums", "Health quarantine (BKK)"),
    Agency.BP3MI: QT_TRANSLATE_NOOP("enums", "Migrant worker service (BP3MI)"),
    Agency.POLICE: QT_TRANSLATE_NOOP("enums", "Police"),
}

PURPOSES: Mapping[Purpose, str] = {
    Purpose.FAMILY: QT_TRANSLATE_NOOP("enums", "Family visit"),
    Purpose.TRADE: QT_TRANSLATE_NOOP("enums", "Trade"),
    Purpose.SHOPPING: QT_TRANSLATE_NOOP("enums", "Shopping"),
    Purpose.TOURISM: QT_TRANSLATE_NOOP("enums", "Tourism"),
    Purpose.WORK: QT_TRANSLATE_NOOP("enums", "Work"),
    Purpose.STUDY: QT_TRANSLATE_NOOP("enums", "Study"),
    Purpose.HEALTH: QT_TRANSLATE_NOOP("enums", "Medical treatment"),
    Purpose.WORSHIP: QT_TRANSLATE_NOOP("enums", "Worship"),
    Purpose.OFFICIAL: QT_TRANSLATE_NOOP("enums", "Official duty"),
    Purpose.TRANSIT: QT_TRANSLATE_NOOP("enums", "Transit"),
    Purpose.RETURN_HOME: QT_TRANSLATE_NOOP("enums", "Return home"),
    Purpose.OTHER: QT_TRANSLATE_NOOP("enums", "Other purpose"),
}

PERMITS: Mapping[Permit, str] = {
    Permit.VISA_FREE: QT_TRANSLATE_NOOP("enums", "Visa-free visit (BVK)"),
    Permit.VISA_ON_ARRIVAL: QT_TRANSLATE_NOOP("enums", "Visa on arrival (VKSK)"),
    Permit.VISIT_VISA: QT_TRANSLATE_NOOP("enums", "Visit visa"),
    Permit.LIMITED_STAY: QT_TRANSLATE_NOOP("enums", "Limited stay permit (ITAS)"),
    Permit.PERMANENT_STAY: QT_TRANSLATE_NOOP("enums", "Permanent stay permit (ITAP)"),
    Permit.BORDER_PASS: QT_TRANSLATE_NOOP("enums", "Border pass alone"),
    Permit.OTHER: QT_TRANSLATE_NOOP("enums", "Other permit"),
}

VEHICLE_KINDS: Mapping[VehicleKind, str] = {
    VehicleKind.MOTORCYCLE: QT_TRANSLATE_NOOP("enums", "Motorcycle"),
    VehicleKind.CAR: QT_TRANSLATE_NOOP("enums", "Car"),
    VehicleKind.BUS: QT_TRANSLATE_NOOP("enums", "Bus"),
    VehicleKind.TRUCK: QT_TRANSLATE_NOOP("enums", "Truck"),
}

VERDICTS: Mapping[Verdict, str] = {
    Verdict.GREEN: QT_TRANSLATE_NOOP("enums", "Green"),
    Verdict.AMBER: QT_TRANSLATE_NOOP("enums", "Amber"),
    Verdict.RED: QT_TRANSLATE_NOOP("enums", "Red"),
}

CAPTURES: Mapping[Capture, str] = {
    Capture.SCANNED: QT_TRANSLATE_NOOP("enums", "Scanned"),
    Capture.TYPED: QT_TRANSLATE_NOOP("enums", "Typed"),
    Capture.KNOWN: QT_TRANSLATE_NOOP("enums", "From the post's register of passes"),
    Capture.LATE: QT_TRANSLATE_NOOP("enums", "Entered afterwards"),
}

ROLES: Mapping[Role, str] = {
    Role.COUNTER_OFFICER: QT_TRANSLATE_NOOP("enums", "Counter officer"),
    Role.SHIFT_LEAD: QT_TRANSLATE_NOOP("enums", "Shift lead"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("enums", "Administrator"),
}

ALERT_KINDS: Mapping[AlertKind, str] = {
    AlertKind.CEGAH: QT_TRANSLATE_NOOP("enums", "Exit ban (cegah)"),
    AlertKind.CEGAH_MENDESAK: QT_TRANSLATE_NOOP("enums", "Urgent exit ban (cegah)"),
    AlertKind.TANGKAL: QT_TRANSLATE_NOOP("enums", "Entry ban (tangkal)"),
    AlertKind.DPO: QT_TRANSLATE_NOOP("enums", "Wanted by the police (DPO)"),
    AlertKind.LOST_DOCUMENT: QT_TRANSLATE_NOOP("enums", "Lost or stolen document"),
    AlertKind.SOI: QT_TRANSLATE_NOOP("enums", "Subject of interest (SOI)"),
    AlertKind.TPPO: QT_TRANSLATE_NOOP("enums", "Risk of trafficking (TPPO)"),
    AlertKind.LOCAL: QT_TRANSLATE_NOOP("enums", "Note of this post"),
}

PARTNERS: Mapping[Partner, str] = {
    Partner.IMMIGRATION: QT_TRANSLATE_NOOP("enums", "Immigration"),
    Partner.CUSTOMS: QT_TRANSLATE_NOOP("enums", "Customs"),
    Partner.QUARANTINE: QT_TRANSLATE_NOOP("enums", "Quarantine (animals, fish, plants)"),
    Partner.PORT_HEALTH: QT_TRANSLATE_NOOP("enums", "Port health (BKK)"),
    Partner.BP3MI: QT_TRANSLATE_NOOP("enums", "BP3MI (migrant workers)"),
    Partner.RETURNS: QT_TRANSLATE_NOOP("enums", "Social service (people sent back)"),
    Partner.BNPP: QT_TRANSLATE_NOOP("enums", "PLBN administrator (BNPP)"),
    Partner.ARCHIVE: QT_TRANSLATE_NOOP("enums", "Post archive"),
}


def document_kind_words(kind: DocumentKind, words: Catalogue) -> str:
    """What kind of document it is."""
    return words.translate("enums", DOCUMENT_KINDS[kind])


def document_kind_short(kind: DocumentKind, words: Catalogue) -> str:
    """The kind of document by its letters, where it has any."""
    return words.translate("enums", DOCUMENT_KINDS_SHORT[kind])


def sex_words(sex: Sex, words: Catalogue) -> str:
    """Female, male or not specified."""
    return words.translate("enums", SEXES[sex])


def sex_short(sex: Sex, words: Catalogue) -> str:
    """One letter."""
    return words.translate("enums", SEXES_SHORT[sex])


def direction_words(direction: Direction, words: Catalogue) -> str:
    """In or out."""
    return words.translate("enums", DIRECTIONS[direction])


def lane_words(lane: Lane, words: Catalogue) -> str:
    """The name of a lane."""
    return words.translate("enums", LANES[lane])


def outcome_words(outcome: Outcome, words: Catalogue) -> str:
    """What became of the traveller."""
    return words.translate("enums", OUTCOMES[outcome])


def measure_words(measure: Measure, words: Catalogue) -> str:
    """What holding back is called in law."""
    return words.translate("enums", MEASURES[measure])


def ground_words(ground: Ground, words: Catalogue) -> str:
    """The ground, without its article."""
    return words.translate("enums", GROUNDS[ground])


def agency_words(agency: Agency, words: Catalogue) -> str:
    """To whom a traveller is referred."""
    return words.translate("enums", AGENCIES[agency])


def purpose_words(purpose: Purpose, words: Catalogue) -> str:
    """Why somebody crosses."""
    return words.translate("enums", PURPOSES[purpose])


def permit_words(permit: Permit, words: Catalogue) -> str:
    """On what a foreigner stays."""
    return words.translate("enums", PERMITS[permit])


def vehicle_kind_words(kind: VehicleKind, words: Catalogue) -> str:
    """What kind of vehicle it is."""
    return words.translate("enums", VEHICLE_KINDS[kind])


def verdict_words(verdict: Verdict, words: Catalogue) -> str:
    """The colour, for those who cannot see it."""
    return words.translate("enums", VERDICTS[verdict])


def capture_words(capture: Capture, words: Catalogue) -> str:
    """How the document came in."""
    return words.translate("enums", CAPTURES[capture])


def role_words(role: Role, words: Catalogue) -> str:
    """What somebody is at the post."""
    return words.translate("enums", ROLES[role])


def alert_kind_words(kind: AlertKind, words: Catalogue) -> str:
    """What an alert is."""
    return words.translate("enums", ALERT_KINDS[kind])


def partner_words(partner: Partner, words: Catalogue) -> str:
    """Who receives a report."""
    return words.translate("enums", PARTNERS[partner])

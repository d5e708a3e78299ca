"""The journal's own words: short ones for its columns, and what the core keeps as codes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.checks import Check
from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.crossings.details import Referral
from checkpoint.domain.crossings.grounds import GROUNDS, Ground
from checkpoint.domain.errors import CheckpointError, StorageFull, StorageUnavailable
from checkpoint.domain.posts.post import Lane
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.countries import country_name
from checkpoint.words.enums import agency_words, alert_kind_words, ground_words
from ui.journal.day import JournalDay
from ui.language import catalogue
from ui.wording import say_problem

translate = QCoreApplication.translate

LANES: Mapping[Lane, str] = {
    Lane.PASSPORT: QT_TRANSLATE_NOOP("JournalWords", "Passport"),
    Lane.BORDER_PASS: QT_TRANSLATE_NOOP("JournalWords", "Pass"),
    Lane.VEHICLE: QT_TRANSLATE_NOOP("JournalWords", "Vehicle"),
    Lane.DEPORTEE: QT_TRANSLATE_NOOP("JournalWords", "Deportee"),
    Lane.CREW: QT_TRANSLATE_NOOP("JournalWords", "Crew"),
}

OUTCOMES: Mapping[Outcome, str] = {
    Outcome.ADMITTED: QT_TRANSLATE_NOOP("JournalWords", "Let through"),
    Outcome.REFUSED: QT_TRANSLATE_NOOP("JournalWords", "Refused"),
    Outcome.POSTPONED: QT_TRANSLATE_NOOP("JournalWords", "Postponed"),
    Outcome.REFERRED: QT_TRANSLATE_NOOP("JournalWords", "Referred"),
}

CHECKS: Mapping[str, str] = {
    "document_expired": QT_TRANSLATE_NOOP("JournalWords", "Document expired"),
    "other_proof_needed": QT_TRANSLATE_NOOP("JournalWords", "Citizen without a good document"),
    "travel_document_missing": QT_TRANSLATE_NOOP("JournalWords", "Not a travel document"),
    "travel_document_in_doubt": QT_TRANSLATE_NOOP("JournalWords", "Travel document in doubt"),
    "document_runs_too_long": QT_TRANSLATE_NOOP(
        "JournalWords", "Document good for too long a time"
    ),
    "validity_too_short": QT_TRANSLATE_NOOP("JournalWords", "Document good for too short a time"),
    "visa_needed": QT_TRANSLATE_NOOP("JournalWords", "Not free of a visa"),
    "document_expires_soon": QT_TRANSLATE_NOOP("JournalWords", "Document expires soon"),
    "expiry_unknown": QT_TRANSLATE_NOOP("JournalWords", "Expiry date not known"),
    "zone_faulty": QT_TRANSLATE_NOOP("JournalWords", "Machine-readable zone does not add up"),
    "fields_doubtful": QT_TRANSLATE_NOOP("JournalWords", "Hard to read on the picture"),
    "zone_repaired": QT_TRANSLATE_NOOP("JournalWords", "Misread characters put right"),
    "keyboard_undone": QT_TRANSLATE_NOOP("JournalWords", "Scanner with another keyboard layout"),
    "state_unknown": QT_TRANSLATE_NOOP("JournalWords", "Code of no known state"),
    "specimen_state": QT_TRANSLATE_NOOP("JournalWords", "Specimen document"),
    "sources_differ": QT_TRANSLATE_NOOP("JournalWords", "Sources contradict each other"),
    "seal_valid": QT_TRANSLATE_NOOP("JournalWords", "Signed seal genuine"),
    "seal_forged": QT_TRANSLATE_NOOP("JournalWords", "Signed seal FORGED"),
    "seal_signer_unknown": QT_TRANSLATE_NOOP("JournalWords", "Signer of the seal unknown"),
    "seal_out_of_date": QT_TRANSLATE_NOOP("JournalWords", "Seal signed out of date"),
    "seal_unreadable": QT_TRANSLATE_NOOP("JournalWords", "Signed seal not readable"),
    "sealed_paper_expired": QT_TRANSLATE_NOOP("JournalWords", "Sealed paper expired"),
    "label_superseded": QT_TRANSLATE_NOOP("JournalWords", "Label older than the registration"),
    "alert_hit": QT_TRANSLATE_NOOP("JournalWords", "On the alert list: {kind}"),
    "alert_judged_other": QT_TRANSLATE_NOOP("JournalWords", "Judged another person: {kind}"),
    "alert_not_binding": QT_TRANSLATE_NOOP("JournalWords", "Alert without force here: {kind}"),
    "same_direction_twice": QT_TRANSLATE_NOOP("JournalWords", "Same direction twice running"),
    "held_back_before": QT_TRANSLATE_NOOP("JournalWords", "Not let through the last time"),
    "locked_elsewhere": QT_TRANSLATE_NOOP("JournalWords", "Another counter was locked on him"),
    "stay_exceeded": QT_TRANSLATE_NOOP("JournalWords", "Left after the stay ran out"),
    "pass_not_taken": QT_TRANSLATE_NOOP("JournalWords", "Pass not taken at this post"),
    "pass_other_district": QT_TRANSLATE_NOOP("JournalWords", "Pass of another district"),
    "pass_of_another_state": QT_TRANSLATE_NOOP("JournalWords", "Pass not of the holder's state"),
    "neighbour_refuses_pass": QT_TRANSLATE_NOOP("JournalWords", "Pass not taken on the other side"),
    "perhaps_same_person": QT_TRANSLATE_NOOP("JournalWords", "Perhaps known by another document"),
    "departure_postponed": QT_TRANSLATE_NOOP("JournalWords", "Departure postponed before"),
    "repeat_short_crossings": QT_TRANSLATE_NOOP("JournalWords", "Many short crossings"),
    "many_young_companions": QT_TRANSLATE_NOOP("JournalWords", "Many young companions"),
    "first_exit_on_new_passport": QT_TRANSLATE_NOOP("JournalWords", "New passport and first exit"),
    "contact_of_case": QT_TRANSLATE_NOOP("JournalWords", "Contact of a case"),
    "screening_proposed": QT_TRANSLATE_NOOP("JournalWords", "A talk aside was suggested"),
    "entered_late": QT_TRANSLATE_NOOP("JournalWords", "Entered afterwards: no list was asked"),
    "lock_stands": QT_TRANSLATE_NOOP("JournalWords", "Lock of before, answered"),
}
"""By the codes of `checkpoint.domain.inspection.decision.check_of`."""


def lane_short(lane: Lane) -> str:
    """The lane, for a narrow column."""
    return translate("JournalWords", LANES[lane])


def outcome_short(outcome: Outcome) -> str:
    """The outcome, for a narrow column."""
    return translate("JournalWords", OUTCOMES[outcome])


def state_words(code: str) -> str:
    """A state by name and code, such as "Malaysia (MYS)"."""
    name = country_name(code, catalogue().language)
    return code if name == code else f"{name} ({code})"


def check_words(check: Check) -> str:
    """What a check found; one that only another version of the program knows, by its code."""
    kind = alert_kind_words(AlertKind(check.alert_kind), catalogue()) if check.alert_kind else ""
    return translate("JournalWords", CHECKS.get(check.code, check.code)).format(kind=kind)


def ground_with_article(ground: Ground) -> str:
    """A ground and its article of law, if it has one; marked where nobody here saw the text."""
    rule = next(rule for rule in GROUNDS if rule.ground is ground)
    words = ground_words(ground, catalogue())
    if not rule.article:
        return words
    doubt = "" if rule.is_verified else translate("JournalWords", "unverified")
    return f"{words} ({', '.join(filter(None, (rule.article, doubt)))})"


def referral_words(referral: Referral) -> str:
    """To whom somebody was passed on, with which goods, and why."""
    certificates = {
        True: translate("JournalWords", "with certificate"),
        False: translate("JournalWords", "without certificate"),
    }
    certificate = "" if referral.has_certificate is None else certificates[referral.has_certificate]
    parts = (
        agency_words(referral.agency, catalogue()),
        " ".join(filter(None, (referral.amount, referral.commodity))),
        referral.origin,
        certificate,
        referral.note,
    )
    return ", ".join(part for part in parts if part)


def mark_words(record: Recorded, day: JournalDay) -> str:
    """What amended a record or what it amends, short: the record's number stands in it."""
    newer, older = day.newer(record), day.older(record)
    if newer is not None:
        text = (
            translate("JournalWords", "Cancelled → {number}")
            if newer.crossing.is_cancellation
            else translate("JournalWords", "Replaced → {number}")
        )
        return text.format(number=newer.number)
    if older is not None:
        text = (
            translate("JournalWords", "Cancels {number}")
            if record.crossing.is_cancellation
            else translate("JournalWords", "Corrects {number}")
        )
        return text.format(number=older.number)
    if record.crossing.capture is Capture.LATE:
        return translate("JournalWords", "Afterwards")
    return ""


def trouble_words(trouble: CheckpointError) -> str:
    """The sentence for a failure. Those of the disk speak of a traveller; here is none."""
    match trouble:
        case StorageFull():
            return translate(
                "JournalWords",
                "The disk is full, so nothing was recorded. What is typed stays here: free some"
                " space, then try again.",
            )
        case StorageUnavailable() if type(trouble) is StorageUnavailable:
            return translate(
                "JournalWords",
                "The database cannot be reached. What is typed stays here: try again, or call the"
                " administrator.",
            )
        case _:
            return say_problem(trouble)

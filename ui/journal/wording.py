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
from checkpoint.domain.journal.case_steps import CaseStep, Step
from checkpoint.domain.posts.post import Lane
from checkpoint.words.cases import case_kind_words, stage_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.countries import country_name
from checkpoint.words.enums import agency_words, alert_kind_words, ground_words
from checkpoint.words.rules import finding_name
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

STEPS: Mapping[Step, str] = {
    Step.OPENED: QT_TRANSLATE_NOOP("JournalWords", "Opened"),
    Step.DECIDED: QT_TRANSLATE_NOOP("JournalWords", "Decided"),
    Step.HANDED_OVER: QT_TRANSLATE_NOOP("JournalWords", "Handed over"),
    Step.CLOSED: QT_TRANSLATE_NOOP("JournalWords", "Closed"),
    Step.REOPENED: QT_TRANSLATE_NOOP("JournalWords", "Opened again"),
}


def lane_short(lane: Lane) -> str:
    """The lane, for a narrow column."""
    return translate("JournalWords", LANES[lane])


def outcome_short(outcome: Outcome) -> str:
    """The outcome, for a narrow column."""
    return translate("JournalWords", OUTCOMES[outcome])


def step_short(step: Step) -> str:
    """What became of a case, for a narrow column, beside the sign of a case."""
    return translate("JournalWords", STEPS[step])


def state_words(code: str) -> str:
    """A state by name and code, such as "Malaysia (MYS)"."""
    name = country_name(code, catalogue().language)
    return code if name == code else f"{name} ({code})"


def check_words(check: Check) -> str:
    """What a check found; one that only another version of the program knows, by its code."""
    name = finding_name(check.code, catalogue())
    if not check.alert_kind:
        return name
    kind = alert_kind_words(AlertKind(check.alert_kind), catalogue())
    return translate("JournalWords", "{finding}: {kind}").format(finding=name, kind=kind)


def case_in_short(case: CaseStep) -> str:
    """A case in a line: its number, what it is about and how far it is."""
    words = catalogue()
    kind = "" if case.kind is None else case_kind_words(case.kind, words)
    parts = (str(case.reference), kind, stage_words(case.stage, words))
    return " · ".join(filter(None, parts))


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

"""The checks before a day is closed, and what was done with it, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from checkpoint.domain.closing.checks import Finding, Matter, Named, Severity
from checkpoint.domain.closing.closing import ClosingKind
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.subject import OtherPaper
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import day_words, moment_words
from checkpoint.words.reports import paper_words

MOST_NAMED = 6
"""What is named of a finding; of more there is the number."""


@dataclass(frozen=True, slots=True)
class MatterWords:
    """What is said of a check."""

    well: str
    """Where nothing is found."""
    found: str
    do: str
    """What to do then."""


MATTERS: Mapping[Matter, MatterWords] = {
    Matter.DAY_GOES_ON: MatterWords(
        QT_TRANSLATE_NOOP("closing", "The day is over"),
        QT_TRANSLATE_NOOP("closing", "The day still runs"),
        QT_TRANSLATE_NOOP("closing", "Closed now, its papers are provisional; final ones follow."),
    ),
    Matter.COUNTER_LOCKED: MatterWords(
        QT_TRANSLATE_NOOP("closing", "No counter is locked"),
        QT_TRANSLATE_NOOP("closing", "A counter is locked: {names}"),
        QT_TRANSLATE_NOOP("closing", "Answer the lock: the traveller still counts."),
    ),
    Matter.GROUP_OPEN: MatterWords(
        QT_TRANSLATE_NOOP("closing", "No group is half recorded"),
        QT_TRANSLATE_NOOP("closing", "A group is open at counter {names}"),
        QT_TRANSLATE_NOOP("closing", "Record it to its end, or have it closed at that counter."),
    ),
    Matter.TRAVELLER_WAITS: MatterWords(
        QT_TRANSLATE_NOOP("closing", "Nobody stands undecided on this screen"),
        QT_TRANSLATE_NOOP("closing", "A traveller stands undecided at this counter"),
        QT_TRANSLATE_NOOP("closing", "Decide, or put the traveller aside."),
    ),
    Matter.CASE_OPEN: MatterWords(
        QT_TRANSLATE_NOOP("closing", "No case is open"),
        QT_TRANSLATE_NOOP("closing", "Cases are open ({count}): {names}"),
        QT_TRANSLATE_NOOP("closing", "Decide them, or leave them to the next shift."),
    ),
    Matter.INCIDENT_OPEN: MatterWords(
        QT_TRANSLATE_NOOP("closing", "No incident is open"),
        QT_TRANSLATE_NOOP("closing", "Incidents are open ({count}): {names}"),
        QT_TRANSLATE_NOOP("closing", "Hand over and close them, or leave them to the next shift."),
    ),
    Matter.SHIFT_OPEN: MatterWords(
        QT_TRANSLATE_NOOP("closing", "No shift of this day is open"),
        QT_TRANSLATE_NOOP("closing", "The shift is open: {names}"),
        QT_TRANSLATE_NOOP("closing", "Hand it over or close it: its sheet goes with the papers."),
    ),
    Matter.OFFICER_FORGOTTEN: MatterWords(
        QT_TRANSLATE_NOOP("closing", "No officer was forgotten signed in"),
        QT_TRANSLATE_NOOP("closing", "Somebody was long not seen at counter {names}"),
        QT_TRANSLATE_NOOP("closing", "Close that counter with a mark, if nobody sits there."),
    ),
    Matter.RECORD_INCOMPLETE: MatterWords(
        QT_TRANSLATE_NOOP("closing", "No record lacks the one before it"),
        QT_TRANSLATE_NOOP("closing", "The same direction twice ({count}): {names}"),
        QT_TRANSLATE_NOOP("closing", "Enter the missing crossing, or correct the direction."),
    ),
    Matter.LATE_BACKLOG: MatterWords(
        QT_TRANSLATE_NOOP("closing", "No hand-over says that sheets are left to enter"),
        QT_TRANSLATE_NOOP("closing", "Still to be entered: {names}"),
        QT_TRANSLATE_NOOP("closing", "Enter the sheets, or make a supplement when they are in."),
    ),
    Matter.CLOCK_SET: MatterWords(
        QT_TRANSLATE_NOOP("closing", "The clock was not set"),
        QT_TRANSLATE_NOOP("closing", "The clock was set: {names}"),
        QT_TRANSLATE_NOOP("closing", "Look at the times of the records around it."),
    ),
    Matter.CLOCK_WRONG: MatterWords(
        QT_TRANSLATE_NOOP("closing", "No record bears the time of a wrong clock"),
        QT_TRANSLATE_NOOP("closing", "Recorded by a wrong clock, at counter {names}"),
        QT_TRANSLATE_NOOP("closing", "Ctrl+F in the journal finds them; two correct the time."),
    ),
    Matter.FIGURES_MOVED: MatterWords(
        QT_TRANSLATE_NOOP("closing", "All papers given out of this day still hold"),
        QT_TRANSLATE_NOOP("closing", "Papers given out hold no longer: {names}"),
        QT_TRANSLATE_NOOP("closing", "F10 makes new versions of them."),
    ),
    Matter.SUPPLEMENT_DUE: MatterWords(
        QT_TRANSLATE_NOOP("closing", "No earlier day needs a supplement"),
        QT_TRANSLATE_NOOP("closing", "Supplement due: {names}"),
        QT_TRANSLATE_NOOP("closing", "Enter leads to that day; F10 makes it there."),
    ),
    Matter.PERIOD_OUTDATED: MatterWords(
        QT_TRANSLATE_NOOP("closing", "Papers of weeks and months still hold"),
        QT_TRANSLATE_NOOP("closing", "Outdated papers of several days: {names}"),
        QT_TRANSLATE_NOOP("closing", "Enter leads to the reports: give out a new version there."),
    ),
    Matter.EARLIER_DAY_OPEN: MatterWords(
        QT_TRANSLATE_NOOP("closing", "Every earlier day was closed"),
        QT_TRANSLATE_NOOP("closing", "Never closed: {names}"),
        QT_TRANSLATE_NOOP("closing", "Enter leads to that day."),
    ),
    Matter.TRAIL_BROKEN: MatterWords(
        QT_TRANSLATE_NOOP("closing", "No fault was found in the audit trail"),
        QT_TRANSLATE_NOOP("closing", "The audit trail is not what was written"),
        QT_TRANSLATE_NOOP("closing", "Call the administrator, and tell the office."),
    ),
    Matter.TRAIL_UNPROVEN: MatterWords(
        QT_TRANSLATE_NOOP("closing", "The audit trail was proven within a week"),
        QT_TRANSLATE_NOOP("closing", "The audit trail was not proven for a week"),
        QT_TRANSLATE_NOOP(
            "closing", "Enter on the page of the closing proves it, within some minutes."
        ),
    ),
    Matter.LIST_OLD: MatterWords(
        QT_TRANSLATE_NOOP("closing", "An alert list was taken over within a day"),
        QT_TRANSLATE_NOOP("closing", "No alert list was taken over for a day"),
        QT_TRANSLATE_NOOP("closing", "Import the newest lists before the next shift."),
    ),
    Matter.BACKUP_UNKNOWN: MatterWords(
        QT_TRANSLATE_NOOP("closing", "A backup was made and proven: {names}"),
        QT_TRANSLATE_NOOP("closing", "No backup of today is known"),
        QT_TRANSLATE_NOOP("closing", "F6 makes one now; Ctrl+F6 says where to."),
    ),
}

SEVERITIES: Mapping[Severity, str] = {
    Severity.STOP: QT_TRANSLATE_NOOP("closing", "STOP"),
    Severity.WARN: QT_TRANSLATE_NOOP("closing", "LOOK"),
    Severity.OK: QT_TRANSLATE_NOOP("closing", "in order"),
}

KINDS: Mapping[ClosingKind, str] = {
    ClosingKind.PROVISIONAL: QT_TRANSLATE_NOOP("closing", "Closed provisionally"),
    ClosingKind.FINAL: QT_TRANSLATE_NOOP("closing", "Closed"),
    ClosingKind.SUPPLEMENT: QT_TRANSLATE_NOOP("closing", "Supplement {number}"),
}


def severity_words(severity: Severity, words: Catalogue) -> str:
    """How a check came out, in one word: colour is never the only sign."""
    return words.translate("closing", SEVERITIES[severity])


def finding_words(finding: Finding, words: Catalogue) -> str:
    """What was found."""
    said = MATTERS[finding.matter]
    if finding.severity is Severity.OK:
        return words.translate("closing", said.well).format(names=_names(finding, words))
    text = words.translate("closing", said.found)
    return text.format(names=_names(finding, words), count=finding.count)


def found_words(matter: Matter, words: Catalogue) -> str:
    """What it is called where it is found, for what names nothing."""
    return words.translate("closing", MATTERS[matter].found)


def what_to_do(finding: Finding, words: Catalogue) -> str:
    """What to do about it; empty where nothing was found."""
    if finding.severity is Severity.OK:
        return ""
    return words.translate("closing", MATTERS[finding.matter].do)


def kind_words(kind: ClosingKind, supplement: int, words: Catalogue) -> str:
    """What was done with a day."""
    return words.translate("closing", KINDS[kind]).format(number=supplement)


def _names(finding: Finding, words: Catalogue) -> str:
    named = [_name(one, words) for one in finding.names[:MOST_NAMED]]
    hidden = finding.count - len(named)
    if hidden > 0:
        named.append(words.translate("closing", "and {count} more").format(count=hidden))
    return ", ".join(named)


def _name(named: Named, words: Catalogue) -> str:
    match named:
        case Partner() | OtherPaper():
            return paper_words(named, words)
        case datetime():
            return moment_words(named, words.language)
        case date():
            return day_words(named, words.language)
        case _:
            return named

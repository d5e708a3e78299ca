"""Whether the machine-readable zone holds together."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.mrz import SURE_ENOUGH, Field, Tidying
from checkpoint.domain.documents.states import STATE_CODES, StateKind
from checkpoint.domain.inspection.findings import (
    FieldsDoubtful,
    Finding,
    KeyboardUndone,
    SpecimenState,
    StateUnknown,
    ZoneFaulty,
    ZoneRepaired,
)
from checkpoint.domain.inspection.subject import Subject

UNPROVEN = (Field.NAME, Field.ISSUER, Field.NATIONALITY, Field.SEX)
"""What is asked of the traveller and covered by no check digit."""


def zone_integrity(subject: Subject) -> Iterator[Finding]:
    """Check digits must agree (Doc 9303-3 §4.9); a proven repair is shown, not hidden."""
    if subject.zone is None:
        return
    if subject.zone.faults:
        yield ZoneFaulty(Severity.ATTENTION, subject.zone.faults)
    if subject.zone.repairs:
        yield ZoneRepaired(Severity.NOTE, subject.zone.repairs)


def keyboard_fits(subject: Subject) -> Iterator[Finding]:
    """A scanner's keys mean other letters on another layout, and no check digit covers a name."""
    zone = subject.zone
    if zone is None or Tidying.KEYBOARD_UNDONE not in zone.tidied:
        return
    if zone.otherwise is None:
        yield KeyboardUndone(Severity.NOTE, zone.name.full, "")
    else:
        yield KeyboardUndone(Severity.ATTENTION, zone.name.full, zone.otherwise.name.full)


def read_for_sure(subject: Subject) -> Iterator[Finding]:
    """A name read from a bad picture may be another name, and no check digit shows it."""
    unsure = (field for field in UNPROVEN if subject.certainty.get(field, 1.0) < SURE_ENOUGH)
    if doubtful := tuple(unsure):
        yield FieldsDoubtful(Severity.ATTENTION, doubtful)


def known_states(subject: Subject) -> Iterator[Finding]:
    """Issuer and nationality are codes that some state or organisation bears (Doc 9303-3 §5).

    That of samples locks whoever bears it: a citizenship that a false document claims is no proof.
    """
    known = subject.policy.known_states
    codes = dict.fromkeys((subject.document.issuer, subject.document.holder.nationality))
    for code in filter(None, codes):
        if _is_specimen(code):
            yield SpecimenState(Severity.LOCK, code)
        elif known and code not in known:
            yield StateUnknown(Severity.ATTENTION, code)


def _is_specimen(code: str) -> bool:
    row = STATE_CODES.get(code)
    return row is not None and row.kind is StateKind.SPECIMEN

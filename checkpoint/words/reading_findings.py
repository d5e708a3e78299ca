"""What was found in reading a document: zones that do not add up, letters in doubt."""

from __future__ import annotations

from typing import assert_never

from checkpoint.domain.inspection.findings import (
    FieldsDoubtful,
    KeyboardUndone,
    SpecimenState,
    StateUnknown,
    ZoneFaulty,
    ZoneRepaired,
)
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.documents import fault_words, field_words, repair_words


def reading_words(
    finding: ZoneFaulty
    | ZoneRepaired
    | KeyboardUndone
    | FieldsDoubtful
    | StateUnknown
    | SpecimenState,
    words: Catalogue,
) -> tuple[str, str]:
    """What to say of letters that may be others, and what to do."""
    translate = words.translate
    match finding:
        case ZoneFaulty():
            faults = "; ".join(fault_words(fault, words) for fault in finding.faults)
            return (
                translate("findings", "The machine-readable zone does not add up: {faults}").format(
                    faults=faults
                ),
                translate(
                    "findings",
                    "Scan again; if it stays, compare with the printed page and look for"
                    " signs of tampering.",
                ),
            )
        case ZoneRepaired():
            repairs = "; ".join(repair_words(one, words) for one in finding.repairs)
            return (
                translate("findings", "Misread characters were put right: {repairs}").format(
                    repairs=repairs
                ),
                translate("findings", "Compare with the printed page."),
            )
        case KeyboardUndone():
            return _keyboard(finding, words)
        case FieldsDoubtful():
            fields = ", ".join(field_words(field, words) for field in finding.fields)
            return (
                translate("findings", "Hard to read on the picture: {fields}").format(
                    fields=fields
                ),
                translate("findings", "Compare letter by letter with the page, or scan again."),
            )
        case StateUnknown():
            return (
                translate("findings", "No state or organisation has the code {code}").format(
                    code=finding.code
                ),
                translate("findings", "Look whether the code was misread."),
            )
        case SpecimenState():
            return (
                translate("findings", "A specimen document: {code} is the state of samples").format(
                    code=finding.code
                ),
                translate("findings", "No state issues it: treat it as a false document."),
            )
        case _:
            assert_never(finding)


def _keyboard(finding: KeyboardUndone, words: Catalogue) -> tuple[str, str]:
    translate = words.translate
    if not finding.other_name:
        return (
            translate("findings", "The scanner's keyboard layout does not fit; put right"),
            translate("findings", "Have the scanner set to US English."),
        )
    what = translate(
        "findings",
        "The scanner's keyboard layout does not fit: letters such as Y and Z may be swapped"
        " ({name} or {other})",
    )
    return (
        what.format(name=finding.name, other=finding.other_name),
        translate(
            "findings",
            "Compare every Y and Z with the printed page. Have the scanner set to US English.",
        ),
    )

"""What an import changes and leaves out, row by row, for who reads it in a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import typer

from checkpoint.cli.frame import say
from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.importing import DERIVED
from checkpoint.domain.alerts.reading import RowFault
from checkpoint.services.alerts import Preview
from checkpoint.words.alerts import alert_kind_short, doubt_words, reading_remarks, row_fault_words
from checkpoint.words.catalogue import Catalogue

NOTHING = "–"


def say_preview(preview: Preview, words: Catalogue) -> None:
    """Print the figures, the entries behind each, and what is to be said of good rows."""
    changes = preview.changes
    text = words.translate(
        "cli", "{new} new, {changed} changed, {unchanged} unchanged, {gone} gone"
    )
    say(
        text.format(
            new=len(changes.new),
            changed=len(changes.changed),
            unchanged=len(changes.unchanged),
            gone=len(changes.gone),
        )
    )
    for what, alerts in _entries(preview, words).items():
        for alert in alerts:
            say(f"{what}: {_entry(alert, words)}")
    line = words.translate("cli", "Line {line}, {name}: {doubt}")
    for row in preview.doubts:
        doubt = doubt_words(row.doubt, row.alert.kind, words)
        say(line.format(line=row.line or NOTHING, name=_name(row.alert), doubt=doubt))
    for note in preview.reading.notes:
        say(_row_line(note, words))
    for remark in reading_remarks(preview.reading, words):
        say(remark)


def say_faults(preview: Preview, words: Catalogue) -> None:
    """Print on standard error what is wrong with which row."""
    for fault in preview.reading.faults:
        typer.echo(_row_line(fault, words), err=True)


def _row_line(fault: RowFault, words: Catalogue) -> str:
    line = words.translate("cli", "Line {line}, {column}: {why}")
    why = row_fault_words(fault.why, words)
    return line.format(line=fault.line, column=fault.column or NOTHING, why=why)


def _entries(preview: Preview, words: Catalogue) -> Mapping[str, Sequence[Alert]]:
    changes = preview.changes
    return {
        words.translate("cli", "New"): changes.new,
        words.translate("cli", "Changed"): [change.after for change in changes.changed],
        words.translate("cli", "Unchanged"): changes.unchanged,
        words.translate("cli", "Gone"): changes.gone,
        words.translate("cli", "In doubt, stays in force"): changes.doubtful,
    }


def _entry(alert: Alert, words: Catalogue) -> str:
    """Reference, kind and name of an entry."""
    reference = NOTHING if alert.reference.startswith(DERIVED) else alert.reference
    return "  ".join((reference, alert_kind_short(alert.kind, words), _name(alert)))


def _name(alert: Alert) -> str:
    return next(iter(alert.names), "") or alert.document_number or alert.national_number

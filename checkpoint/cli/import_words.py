"""What an import changes and leaves out, row by row, for who reads it in a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count

import typer

from checkpoint.cli.frame import say
from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.importing import DERIVED
from checkpoint.domain.alerts.preview import Pile, Preview
from checkpoint.domain.alerts.reading import RowFault
from checkpoint.domain.inspection.rechecking import Recheck
from checkpoint.domain.posts.post import Post
from checkpoint.services.list_preparing import Progress, Stage, Watch
from checkpoint.words.alerts import alert_kind_short, doubt_words, reading_remarks, row_fault_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.list_signing import signed_words
from checkpoint.words.rechecking import met_words, recheck_words

NOTHING = "–"


_STAGES = {
    Stage.READING: QT_TRANSLATE_NOOP("cli", "Rows read: {count}"),
    Stage.FILING: QT_TRANSLATE_NOOP("cli", "Filing the entries: {count}"),
    Stage.MEASURING: QT_TRANSLATE_NOOP("cli", "Travellers measured: {count}"),
    Stage.TIDYING: QT_TRANSLATE_NOOP("cli", "Tidying up: {count}"),
}
_EVERY = 20
"""Steps between two lines of progress; of rows, that is ten thousand."""


@contextmanager
def progress_shown(words: Catalogue) -> Iterator[Watch]:
    """Tell in the terminal how far an import is; nothing where nobody looks."""
    is_watched = sys.stderr.isatty()
    told = count()

    def watch(progress: Progress) -> None:
        if is_watched and next(told) % _EVERY == 0:
            text = words.translate("cli", _STAGES[progress.stage])
            typer.echo(f"\r{text.format(count=progress.steps):<50}", err=True, nl=False)

    yield watch
    if is_watched:
        typer.echo(f"\r{'':<50}\r", err=True, nl=False)


def say_preview(preview: Preview, words: Catalogue) -> None:
    """Print the figures, the entries behind each, and what is to be said of good rows."""
    changes = preview.changes
    text = words.translate(
        "cli", "{new} new, {changed} changed, {unchanged} unchanged, {gone} gone"
    )
    say(
        text.format(
            new=changes.new.count,
            changed=changes.changed.count,
            unchanged=changes.unchanged.count,
            gone=changes.gone.count,
        )
    )
    for what, (number, alerts) in _entries(preview, words).items():
        for alert in alerts:
            say(f"{what}: {_entry(alert, words)}")
        _say_rest(number - len(alerts), words)
    line = words.translate("cli", "Line {line}, {name}: {doubt}")
    for row in preview.doubts.shown:
        doubt = doubt_words(row.doubt, row.alert.kind, words)
        say(line.format(line=row.line, name=_name(row.alert), doubt=doubt))
    for note in preview.reading.notes.shown:
        say(_row_line(note, words))
    for remark in (
        *reading_remarks(preview.reading, words),
        signed_words(preview.signed_by, words),
    ):
        say(remark)


def say_faults(preview: Preview, words: Catalogue) -> None:
    """Print on standard error what is wrong with which row."""
    faults = preview.reading.faults
    for fault in faults.shown:
        typer.echo(_row_line(fault, words), err=True)
    _say_rest(faults.count - len(faults.shown), words)


def say_recheck(recheck: Recheck, post: Post, words: Catalogue) -> None:
    """Print whom of those who are here the new entries may mean; nothing where nobody is."""
    if recheck.held:
        say(recheck_words(recheck, words))
    for met in recheck.met:
        said = met_words(met, post, words)
        say(f"{said.who}\n    {said.evidence}\n    {said.do}")


def _row_line(fault: RowFault, words: Catalogue) -> str:
    line = words.translate("cli", "Line {line}, {column}: {why}")
    why = row_fault_words(fault.why, words)
    return line.format(line=fault.line, column=fault.column or NOTHING, why=why)


def _say_rest(number: int, words: Catalogue) -> None:
    """Of a list of a million nobody reads every row."""
    if number:
        say(words.translate("cli", "… and {count} more").format(count=number))


def _entries(preview: Preview, words: Catalogue) -> Mapping[str, tuple[int, Sequence[Alert]]]:
    changes = preview.changes
    return {
        words.translate("cli", "New"): _shown(changes.new),
        words.translate("cli", "Changed"): (
            changes.changed.count,
            [change.after for change in changes.changed.shown],
        ),
        words.translate("cli", "Unchanged"): _shown(changes.unchanged),
        words.translate("cli", "Gone"): _shown(changes.gone),
        words.translate("cli", "In doubt, stays in force"): _shown(changes.doubtful),
    }


def _shown(pile: Pile[Alert]) -> tuple[int, Sequence[Alert]]:
    return pile.count, pile.shown


def _entry(alert: Alert, words: Catalogue) -> str:
    """Reference, kind and name of an entry."""
    reference = NOTHING if alert.reference.startswith(DERIVED) else alert.reference
    return "  ".join((reference, alert_kind_short(alert.kind, words), _name(alert)))


def _name(alert: Alert) -> str:
    return next(iter(alert.names), "") or alert.document_number or alert.national_number

"""What the table beside a mapping says of a row as it would be read."""

from __future__ import annotations

from collections.abc import Callable

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.reading import ListRow
from checkpoint.words.alerts import alert_kind_short, row_fault_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.language import catalogue
from ui.mapping.entry_words import NOTHING, document_words, name_words, value_words
from ui.theme import Token
from ui.widgets.column_table import Column
from ui.widgets.icon import Icon

KIND = 1
"""The place of the column that is not always wanted."""


def _of(say: Callable[[Alert], str]) -> Callable[[ListRow], str]:
    return lambda row: NOTHING if row.alert is None else say(row.alert)


def _number(alert: Alert) -> str:
    """The document, or the national number where there is none."""
    said = document_words(alert)
    return alert.national_number or said if said == NOTHING else said


def all_names(row: ListRow) -> str:
    """Every name of a person who has several, as the separator parts them."""
    names = row.alert.names if row.alert else ()
    return " · ".join(names) if len(names) > 1 else ""


def told(row: ListRow) -> list[str]:
    """What of the row could not be read, with its column and what stands there."""
    said = []
    for fault in (*row.faults, *row.notes):
        where = f"{fault.column}: " if fault.column else ""
        value = f" ({fault.value})" if fault.value else ""
        said.append(f"{where}{row_fault_words(fault.why, catalogue())}{value}")
    return said


def _icon(row: ListRow) -> tuple[Icon, Token] | None:
    if row.faults:
        return Icon.ATTENTION, Token.ON_ATTENTION_SOFT
    return (Icon.NOTE, Token.ON_NOTE_SOFT) if row.notes else None


TRIED_COLUMNS: tuple[Column[ListRow], ...] = (
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Line"),
        text=lambda row: str(row.line),
        width=60,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Kind"),
        text=_of(lambda alert: alert_kind_short(alert.kind, catalogue())),
        width=104,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Name"),
        text=_of(name_words),
        tip=lambda row: "\n".join(row.alert.names) if row.alert else "",
        width=190,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Born"),
        text=_of(lambda alert: value_words("born", alert.born)),
        width=116,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Nat."),
        text=_of(lambda alert: alert.nationality or NOTHING),
        width=56,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Document"),
        text=_of(_number),
        width=168,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "What cannot be read"),
        text=lambda row: "; ".join(told(row)),
        tip=lambda row: "\n".join(told(row)),
        icon=_icon,
    ),
)

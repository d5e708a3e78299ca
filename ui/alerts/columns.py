"""What the tables of the alerts screen say of an entry, of a change and of a faulty row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import TypeVar

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertState
from checkpoint.domain.alerts.doubts import RowDoubt
from checkpoint.domain.alerts.importing import Change
from checkpoint.domain.alerts.reading import RowFault
from checkpoint.words.alerts import (
    alert_direction_short,
    alert_kind_short,
    alert_state_words,
    doubt_words,
    row_fault_words,
)
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.alerts.book import Entry
from ui.language import catalogue
from ui.mapping.entry_words import (
    NOTHING,
    document_words,
    field_words,
    list_words,
    name_words,
    reference_words,
    value_words,
)
from ui.theme import Token
from ui.widgets.column_table import Column
from ui.widgets.icon import Icon

T = TypeVar("T")

STATE_ICONS: dict[AlertState, tuple[Icon, Token]] = {
    AlertState.IN_FORCE: (Icon.SHIELD, Token.ON_NOTE_SOFT),
    AlertState.ENDING: (Icon.CLOCK, Token.ON_ATTENTION_SOFT),
    AlertState.ENDED: (Icon.MINUS, Token.TEXT_QUIET),
    AlertState.NOT_YET: (Icon.CALENDAR, Token.TEXT_QUIET),
}
DIRECTION_ICONS: dict[AlertDirection, Icon] = {
    AlertDirection.ENTRY: Icon.ENTRY,
    AlertDirection.EXIT: Icon.EXIT,
}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of an entry that its list now states otherwise."""

    alert: Alert
    field: str
    before: str
    after: str


def field_changes(changes: Sequence[Change]) -> Iterator[FieldChange]:
    """Every field that differs, entry by entry."""
    for change in changes:
        for field in fields(Alert):
            before, after = getattr(change.before, field.name), getattr(change.after, field.name)
            if before != after:
                yield FieldChange(
                    change.after,
                    field.name,
                    value_words(field.name, before),
                    value_words(field.name, after),
                )


def _direction_icon(alert: Alert) -> tuple[Icon, Token] | None:
    icon = DIRECTION_ICONS.get(alert.direction)
    return (icon, Token.TEXT_QUIET) if icon else None


def _name_order(alert: Alert) -> tuple[bool, str]:
    """By name, and last who has none."""
    name = next(iter(alert.names), "")
    return not name, name.casefold()


ALERT_COLUMNS: tuple[Column[Alert], ...] = (
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Kind"),
        text=lambda alert: alert_kind_short(alert.kind, catalogue()),
        tip=lambda alert: value_words("kind", alert.kind),
        order=lambda alert: alert.kind,
        width=150,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Name"),
        text=name_words,
        tip=lambda alert: "\n".join(alert.names),
        order=_name_order,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Born"),
        text=lambda alert: value_words("born", alert.born),
        order=lambda alert: alert.born.iso() if alert.born else "",
        width=116,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Nat."),
        text=lambda alert: alert.nationality or NOTHING,
        tip=lambda alert: value_words("nationality", alert.nationality),
        order=lambda alert: alert.nationality,
        width=60,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Document"),
        text=document_words,
        order=lambda alert: alert.document_number,
        width=152,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Direction"),
        text=lambda alert: alert_direction_short(alert.direction, catalogue()),
        tip=lambda alert: value_words("direction", alert.direction),
        icon=_direction_icon,
        order=lambda alert: alert.direction,
        width=112,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Valid to"),
        text=lambda alert: value_words("valid_to", alert.last_day),
        order=lambda alert: alert.last_day or date.max,
        width=120,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "List and reference"),
        text=list_words,
        order=lambda alert: (alert.list_name, alert.reference),
        width=224,
    ),
)


def _of_entry(column: Column[Alert]) -> Column[Entry]:
    """The same column for an entry of the book."""
    return Column(
        heading=column.heading,
        text=_through(column.text),
        width=column.width,
        icon=_through(column.icon) if column.icon else None,
        tip=_through(column.tip) if column.tip else None,
        order=_through(column.order) if column.order else None,
    )


def _through(say: Callable[[Alert], T]) -> Callable[[Entry], T]:
    return lambda entry: say(entry.alert)


ENTRY_COLUMNS: tuple[Column[Entry], ...] = (
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "State"),
        text=lambda entry: alert_state_words(entry.state, catalogue()),
        icon=lambda entry: STATE_ICONS[entry.state],
        order=lambda entry: tuple(AlertState).index(entry.state),
        width=160,
    ),
    *map(_of_entry, ALERT_COLUMNS),
)

CHANGE_COLUMNS: tuple[Column[FieldChange], ...] = (
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Reference"),
        text=lambda change: reference_words(change.alert),
        width=180,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Name"),
        text=lambda change: name_words(change.alert),
        width=280,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "What"),
        text=lambda change: field_words(change.field),
        width=180,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Before"),
        text=lambda change: change.before,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "After"),
        text=lambda change: change.after,
        icon=lambda _change: (Icon.CHEVRON_RIGHT, Token.TEXT_QUIET),
    ),
)

DOUBT_COLUMNS: tuple[Column[RowDoubt], ...] = (
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Line"),
        text=lambda row: str(row.line),
        width=72,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Reference"),
        text=lambda row: reference_words(row.alert) or NOTHING,
        width=140,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Kind"),
        text=lambda row: alert_kind_short(row.alert.kind, catalogue()),
        width=150,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Name"),
        text=lambda row: name_words(row.alert),
        width=200,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "What is to be said of it"),
        text=lambda row: doubt_words(row.doubt, row.alert.kind, catalogue()),
        icon=lambda _row: (Icon.ATTENTION, Token.ON_ATTENTION_SOFT),
    ),
)

FAULT_COLUMNS: tuple[Column[RowFault], ...] = (
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Line"),
        text=lambda fault: str(fault.line),
        width=96,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Reference"),
        text=lambda fault: fault.reference or NOTHING,
        width=150,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Column"),
        text=lambda fault: fault.column or NOTHING,
        width=180,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "What is wrong"),
        text=lambda fault: row_fault_words(fault.why, catalogue()),
        icon=lambda _fault: (Icon.ATTENTION, Token.ON_ATTENTION_SOFT),
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "What stands there"),
        text=lambda fault: fault.value or NOTHING,
        width=300,
    ),
)

NOTE_COLUMNS: tuple[Column[RowFault], ...] = tuple(
    replace(column, icon=lambda _note: (Icon.NOTE, Token.ON_NOTE_SOFT)) if column.icon else column
    for column in FAULT_COLUMNS
)
"""Of what could not be read of rows that are taken all the same."""

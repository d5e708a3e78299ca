"""The columns of a table in words: what they may say, and what keeps a list from being read."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_mapping import (
    SEVERAL,
    ColumnFault,
    ColumnMapping,
    Delimiter,
    ListField,
)
from checkpoint.domain.alerts.date_order import DateOrder
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.enums import alert_kind_words
from ui.language import catalogue
from ui.mapping.entry_words import field_words
from ui.widgets.choice_box import Choice

_OTHERWISE: Mapping[ListField, str] = {
    ListField.FAMILY_NAME: QT_TRANSLATE_NOOP("ColumnMapping", "Family name"),
    ListField.GIVEN_NAMES: QT_TRANSLATE_NOOP("ColumnMapping", "Given names"),
}
"""Fields of a list that an entry has not."""

_AS_OF_ENTRY = {ListField.DOCUMENT: "document_number"}

_FAULTS: Mapping[ColumnFault, str] = {
    ColumnFault.NOBODY_NAMED: QT_TRANSLATE_NOOP(
        "ColumnMapping", "Say which column holds the name, or a number."
    ),
    ColumnFault.KIND_MISSING: QT_TRANSLATE_NOOP(
        "ColumnMapping", "Choose of what kind all entries are, or the column that says it."
    ),
    ColumnFault.DIRECTION: QT_TRANSLATE_NOOP(
        "ColumnMapping", "The law leaves this kind no such direction."
    ),
    ColumnFault.NAME_TWICE: QT_TRANSLATE_NOOP(
        "ColumnMapping", "Either a column with the whole name, or family name and given names."
    ),
    ColumnFault.TOO_MANY_COLUMNS: QT_TRANSLATE_NOOP(
        "ColumnMapping", "Only one column can say this: {field}"
    ),
    ColumnFault.COLUMN_TWICE: QT_TRANSLATE_NOOP("ColumnMapping", "A column can say one thing."),
    ColumnFault.HEADER_ROW: QT_TRANSLATE_NOOP("ColumnMapping", "Choose the row of the headings."),
    ColumnFault.SEPARATOR: QT_TRANSLATE_NOOP(
        "ColumnMapping", "What stands between names is a sign, no letter or digit."
    ),
    ColumnFault.NUMBER_WIDTH: QT_TRANSLATE_NOOP(
        "ColumnMapping", "No document's number is so long."
    ),
}

_DELIMITERS: Mapping[Delimiter, str] = {
    Delimiter.COMMA: QT_TRANSLATE_NOOP("ColumnMapping", "Comma"),
    Delimiter.SEMICOLON: QT_TRANSLATE_NOOP("ColumnMapping", "Semicolon"),
    Delimiter.TAB: QT_TRANSLATE_NOOP("ColumnMapping", "Tab"),
    Delimiter.BAR: QT_TRANSLATE_NOOP("ColumnMapping", "Bar"),
}

_ORDERS: Mapping[DateOrder, str] = {
    DateOrder.DAY_FIRST: QT_TRANSLATE_NOOP("ColumnMapping", "Day first: 17/08/1985"),
    DateOrder.MONTH_FIRST: QT_TRANSLATE_NOOP("ColumnMapping", "Month first: 08/17/1985"),
    DateOrder.YEAR_FIRST: QT_TRANSLATE_NOOP("ColumnMapping", "Year first: 1985/08/17"),
}


def list_field_words(field: ListField) -> str:
    """What a column may say."""
    if field in _OTHERWISE:
        return catalogue().translate("ColumnMapping", _OTHERWISE[field])
    return field_words(_AS_OF_ENTRY.get(field, field.value))


def column_fault_words(fault: ColumnFault, mapping: ColumnMapping) -> str:
    """What is still to be done before the list can be read."""
    text = catalogue().translate("ColumnMapping", _FAULTS[fault])
    crowded = (
        one for one, columns in mapping.columns.items() if len(columns) > 1 and one not in SEVERAL
    )
    field = next(crowded, None)
    return text.format(field="" if field is None else list_field_words(field))


def kind_choices() -> list[Choice[AlertKind]]:
    """Every kind, to be found by its name in lists too: dpo, soi."""
    words = catalogue()
    return [Choice(kind, alert_kind_words(kind, words), kind.value) for kind in AlertKind]


def delimiter_words(delimiter: Delimiter) -> str:
    """What stands between cells."""
    return catalogue().translate("ColumnMapping", _DELIMITERS[delimiter])


def order_words(order: DateOrder) -> str:
    """In which order dates are written."""
    return catalogue().translate("ColumnMapping", _ORDERS[order])

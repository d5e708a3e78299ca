"""The fields of an entry in words, wherever on the screen they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.importing import DERIVED
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.services.alerts import HAND_LIST
from checkpoint.words.alerts import alert_direction_words, list_name_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.countries import country_name
from checkpoint.words.dates import birth_words, day_words
from checkpoint.words.enums import alert_kind_words, sex_words
from ui.language import catalogue

NOTHING = "–"
"""Stands where the list says nothing."""

FIELDS: dict[str, str] = {
    "kind": QT_TRANSLATE_NOOP("AlertFields", "Kind"),
    "name": QT_TRANSLATE_NOOP("AlertFields", "Name"),
    "aliases": QT_TRANSLATE_NOOP("AlertFields", "Other names"),
    "born": QT_TRANSLATE_NOOP("AlertFields", "Born"),
    "sex": QT_TRANSLATE_NOOP("AlertFields", "Sex"),
    "nationality": QT_TRANSLATE_NOOP("AlertFields", "Nationality"),
    "place_of_birth": QT_TRANSLATE_NOOP("AlertFields", "Place of birth"),
    "document_number": QT_TRANSLATE_NOOP("AlertFields", "Document number"),
    "document_issuer": QT_TRANSLATE_NOOP("AlertFields", "Issued by"),
    "national_number": QT_TRANSLATE_NOOP("AlertFields", "National number (NIK)"),
    "direction": QT_TRANSLATE_NOOP("AlertFields", "Direction"),
    "valid_from": QT_TRANSLATE_NOOP("AlertFields", "Valid from"),
    "valid_to": QT_TRANSLATE_NOOP("AlertFields", "Valid to"),
    "requester": QT_TRANSLATE_NOOP("AlertFields", "Requested by"),
    "reason": QT_TRANSLATE_NOOP("AlertFields", "Reason"),
    "instruction": QT_TRANSLATE_NOOP("AlertFields", "Instruction"),
    "reference": QT_TRANSLATE_NOOP("AlertFields", "Reference"),
    "decision": QT_TRANSLATE_NOOP("AlertFields", "Decision"),
}
"""What the fields are called."""


def field_words(field: str) -> str:
    """What a field of an entry is called."""
    return catalogue().translate("AlertFields", FIELDS[field])


def state_words(code: str) -> str:
    """A state by name and code, such as "Malaysia (MYS)"."""
    name = country_name(code, catalogue().language)
    return code if name == code else f"{name} ({code})"


_VALUES: Mapping[str, Callable[[Any], str]] = {
    "kind": lambda kind: alert_kind_words(kind, catalogue()),
    "aliases": "; ".join,
    "born": lambda born: birth_words(born, catalogue().language),
    "sex": lambda sex: sex_words(sex, catalogue()),
    "nationality": state_words,
    "document_issuer": state_words,
    "direction": lambda direction: alert_direction_words(direction, catalogue()),
    "valid_from": lambda day: day_words(day, catalogue().language),
    "valid_to": lambda day: day_words(day, catalogue().language),
    "list_name": lambda name: list_name_words(name, catalogue()),
    "reference": lambda reference: NOTHING if reference.startswith(DERIVED) else reference,
}
"""How they say what they hold; those that are not here hold words."""

_UNKNOWN = (None, "", (), Sex.UNSPECIFIED)


def value_words(field: str, value: object) -> str:
    """What a field says that holds this."""
    return NOTHING if value in _UNKNOWN else _VALUES.get(field, str)(value)


def title_words(alert: Alert) -> str:
    """What an entry is called where only one thing can be said of it."""
    number = alert.document_number or alert.national_number
    return next(iter(alert.names), "") or number


def name_words(alert: Alert) -> str:
    """The name, and how many others the person goes by."""
    name, *others = alert.names or (NOTHING,)
    return f"{name}  +{len(others)}" if others else name


def reference_words(alert: Alert) -> str:
    """What the list calls the entry; one that the list did not name is shown without."""
    return "" if alert.reference.startswith(DERIVED) else alert.reference


def list_words(alert: Alert) -> str:
    """The list an entry came with, and its reference there."""
    list_name = value_words("list_name", alert.list_name)
    return " · ".join(part for part in (list_name, reference_words(alert)) if part)


def hand_list_words() -> str:
    """How the list of entries made at the post is called."""
    return list_name_words(HAND_LIST, catalogue())


def document_words(alert: Alert) -> str:
    """The document's number and who issued it."""
    both = (alert.document_number, alert.document_issuer)
    return " · ".join(part for part in both if part) if alert.document_number else NOTHING

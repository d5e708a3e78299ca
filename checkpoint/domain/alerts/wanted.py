"""What an officer looks for in the book, and whether an entry is it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from checkpoint.domain.alerts.alert import Alert, AlertKind, AlertState
from checkpoint.domain.alerts.due import has_just_lapsed
from checkpoint.domain.alerts.importing import DERIVED
from checkpoint.domain.documents.travel_document import plain_number

LEAST_OF_NUMBER = 3
"""Letters and digits; fewer, run together, would find half the book."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the officer looks for; nothing said is everything."""

    text: str = ""
    kind: AlertKind | None = None
    state: AlertState | None = None
    is_due: bool = False
    """Only what ends within seven days, or did since yesterday."""

    @property
    def words(self) -> tuple[str, ...]:
        """What has to be there, each somewhere, in small letters."""
        return tuple(self.text.lower().split())

    @property
    def number(self) -> str:
        """The words run together, as a number that was typed with spaces; empty if it is none."""
        number = plain_number(self.text).lower()
        is_number = len(self.words) > 1 and len(number) >= LEAST_OF_NUMBER
        return number if is_number else ""


def text_of(alert: Alert) -> str:
    """What an entry can be found by: names and numbers in small letters, a line each.

    The numbers once more as they are compared, freed of what parts them. A reference that the
    list did not give is nothing that anybody would type.
    """
    reference = "" if alert.reference.startswith(DERIVED) else alert.reference
    numbers = (alert.document_number, alert.national_number, reference)
    return "\n".join((*alert.names, *numbers, *map(plain_number, numbers))).lower()


def says(wanted: Wanted) -> Callable[[str], bool]:
    """How to tell whether an entry of a text has the words that are looked for, or the number."""
    words, number = wanted.words, wanted.number

    def has(text: str) -> bool:
        return all(word in text for word in words) or (bool(number) and number in text)

    return has


def is_due(alert: Alert, on: date) -> bool:
    """Whether an entry asks for a look on a day."""
    return alert.state_on(on) is AlertState.ENDING or has_just_lapsed(alert.last_day, on)


def is_wanted(alert: Alert, wanted: Wanted, on: date) -> bool:
    """Whether an entry is of the kind, in the state and of the text that are looked for."""
    return (
        wanted.kind in {None, alert.kind}
        and wanted.state in {None, alert.state_on(on)}
        and (not wanted.is_due or is_due(alert, on))
        and says(wanted)(text_of(alert))
    )

"""What OpenSanctions' files have in common: their codes of states, dates and schemata."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checkpoint.domain.alerts.reading import FaultWhy, RowFault
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.domain.errors import InvalidValue
from checkpoint.lists.births import YEARS
from checkpoint.lists.person import LONGEST_NAME
from checkpoint.lists.states import state_of_two

PERSON = "Person"
"""The one schema of natural persons; all others are companies, ships, papers and relations."""

MOST_VALUES = 300
"""Of one kind that one person has; the longest entry that is published has some 200 names."""

_NO_STATES = frozenset({"eu", "zz", "suhh", "yucs", "csxx", "cshh", "ddde", "dd", "su", "yu", "zr"})
"""Unions, what nobody knows, and states that are no more: nobody's nationality on a document."""

_FEWEST_MARKS, _MOST_MARKS = 5, 24


class Notes:
    """What of one entry cannot be taken, while it is read."""

    def __init__(self, line: int, reference: str) -> None:
        self._line = line
        self._reference = reference[:LONGEST_NAME]
        self._noted: list[RowFault] = []

    def note(self, column: str, why: FaultWhy, value: str = "") -> None:
        """Note something that is left away."""
        self._noted.append(
            RowFault(
                line=self._line,
                column=column,
                why=why,
                value=value[:LONGEST_NAME],
                reference=self._reference,
            )
        )

    @property
    def noted(self) -> tuple[RowFault, ...]:
        """All of it."""
        return tuple(self._noted)

    def few(self, column: str, values: Iterable[str]) -> list[str]:
        """Values without blanks, and no more than one person can have."""
        said = [value.strip() for value in values if value.strip()]
        if len(said) > MOST_VALUES:
            self.note(column, FaultWhy.TOO_MANY_VALUES)
        return said[:MOST_VALUES]

    def names(self, column: str, values: Iterable[str]) -> tuple[str, ...]:
        """Names; one that is a story is no name, and the person is looked for by the others."""
        said = self.few(column, values)
        for name in said:
            if len(name) > LONGEST_NAME:
                self.note(column, FaultWhy.CELL_TOO_LONG, name)
        return tuple(name for name in said if len(name) <= LONGEST_NAME)

    def births(self, column: str, values: Iterable[str]) -> tuple[PartialDate, ...]:
        """``1970``, ``1970-01``, ``1970-01-02``, whatever time stands behind it."""
        return tuple(self._births(column, self.few(column, values)))

    def _births(self, column: str, values: Iterable[str]) -> Iterator[PartialDate]:
        for value in values:
            try:
                born = PartialDate.from_iso(value[:10].partition("T")[0])
            except InvalidValue:
                self.note(column, FaultWhy.NOT_A_BIRTH_DATE, value)
                continue
            if born.year in YEARS:
                yield born
            else:
                self.note(column, FaultWhy.NOT_A_BIRTH_DATE, value)

    def states(self, column: str, values: Iterable[str]) -> tuple[str, ...]:
        """``id`` is IDN; ``ua-cri`` is a part of UKR."""
        return tuple(self._states(column, self.few(column, values)))

    def _states(self, column: str, values: Iterable[str]) -> Iterator[str]:
        for value in values:
            code = value.lower().partition("-")[0]
            state = state_of_two(code)
            if state is not None:
                yield state
            elif code not in _NO_STATES:
                self.note(column, FaultWhy.STATE_UNKNOWN, value)


def may_be_a_number(text: str) -> bool:
    """Whether a text can be the number of a paper: it has figures, and not too few or many."""
    plain = plain_number(text)
    is_short = len(plain) < _FEWEST_MARKS or len(plain) > _MOST_MARKS
    return not is_short and any(mark.isdigit() for mark in plain)

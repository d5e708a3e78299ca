"""How many persons on the lists bear a word: counted with the file, remembered while it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, select

from checkpoint.domain.alerts.frequencies import state_bits, word_bits
from checkpoint.storage.schema import name_state, name_word

MOST_REMEMBERED = 100_000
"""Words; more are on no list of a million persons that travellers here have in common."""
MOST_WORKED_OUT = 20_000
"""Words of a nationality; they fill up in an hour or two, and are worked out anew as quickly."""

_WORD = select(name_word.c.state, name_word.c.bearers).where(name_word.c.fold == bindparam("fold"))
_STATES = select(name_state.c.state, name_state.c.people)


@dataclass(frozen=True)
class Remembered:
    """What was read at one version of the book."""

    version: int
    states: Mapping[str, int]
    people: int
    words: dict[str, Mapping[str, int]] = field(default_factory=dict)
    bits: dict[tuple[str, str], float] = field(default_factory=dict)
    """What was worked out of these, by word and nationality."""


class FrequencyMemory:
    """Keeps what was read of one database, for all its transactions; any thread may ask."""

    def __init__(self) -> None:
        self._kept = Remembered(-1, {}, 0)

    def at(self, version: int, connection: Connection) -> Remembered:
        """What is remembered of this version, which may be nothing but the states yet."""
        kept = self._kept
        if kept.version != version or len(kept.words) > MOST_REMEMBERED:
            states = {row.state: int(row.people) for row in connection.execute(_STATES)}
            kept = self._kept = Remembered(version, states, sum(states.values()))
        return kept


class SqlFrequencies:
    """See `checkpoint.domain.alerts.frequencies`."""

    def __init__(self, connection: Connection, kept: Remembered) -> None:
        self._connection = connection
        self._kept = kept

    @property
    def people(self) -> int:
        """How many persons are on the lists."""
        return self._kept.people

    def bits(self, fold: str, state: str) -> float:
        """How unlikely it is that one of this nationality bears the word."""
        known = self._kept.bits.get((fold, state))
        if known is None:
            if len(self._kept.bits) >= MOST_WORKED_OUT:
                self._kept.bits.clear()
            known = self._kept.bits[fold, state] = self._worked_out(fold, state)
        return known

    def _worked_out(self, fold: str, state: str) -> float:
        counted = self._kept.words.get(fold) if self._kept.people else {}
        if counted is None:
            rows = self._connection.execute(_WORD, {"fold": fold})
            counted = self._kept.words[fold] = {row.state: int(row.bearers) for row in rows}
        return word_bits(
            fold,
            of_state=counted.get(state, 0),
            of_all=sum(counted.values()),
            people_of_state=self._kept.states.get(state, 0),
            people=self._kept.people,
        )

    def state_bits(self, state: str) -> float:
        """How unlikely it is that one has this nationality."""
        return state_bits(self._kept.states.get(state, 0), self._kept.people)

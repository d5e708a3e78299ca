"""By which numbers a pattern is one, and whether the post looks for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from typing_extensions import override

from checkpoint.domain.inspection.in_force import InForce, RowKey
from checkpoint.domain.patterns.sign import Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternRule(InForce):
    """One pattern. A number that it does not use is left out; nothing here can refuse anybody."""

    pattern: Pattern
    is_on: bool = True
    """Whether the post looks for it; what is off is neither computed nor shown."""
    count: int = 1
    """From how many on it is one: short crossings, or different young companions."""
    within_days: int = 30
    """Over so many days up to today; of a passport, since its day of issue."""
    under_days: int = 1
    """A crossing is short if he is back in less."""
    young_under: int = 0
    """Years: below it somebody is young. On a row for passports: of whom it speaks."""
    minutes: int = 0
    """How long after another somebody crosses and is still beside him."""
    most_people: int = 0
    """An address or a plate that more people give is nobody's own."""
    validity_months: int = 0
    """How long such a passport runs: its zone has no day of issue."""

    @property
    @override
    def keys(self) -> frozenset[RowKey]:
        """The pattern; passports that run for longer or shorter are other things."""
        return frozenset({(self.pattern, str(self.validity_months))})

    @property
    def within(self) -> timedelta:
        """The days it goes over."""
        return timedelta(days=self.within_days)


NEEDED: dict[Pattern, tuple[str, ...]] = {
    Pattern.SHORT_CROSSINGS: ("count", "within_days", "under_days"),
    Pattern.YOUNG_COMPANIONS: ("count", "within_days", "young_under", "minutes", "most_people"),
    Pattern.NEW_PASSPORT: ("within_days", "validity_months"),
    Pattern.SHARED_CONTACT: ("within_days", "most_people"),
}
"""The numbers without which a pattern would mean everybody, or nobody."""

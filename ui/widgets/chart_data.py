"""What a chart shows, whatever draws it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from ui.theme import Token


class Shape(Enum):
    """How a series is drawn; two of a chart differ in more than their colour."""

    BAR = auto()
    HATCHED_BAR = auto()
    LINE = auto()
    DASHED_LINE = auto()

    @property
    def is_bar(self) -> bool:
        """Whether it stands beside the other bars of its category."""
        return self in {Shape.BAR, Shape.HATCHED_BAR}


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One value for each category."""

    name: str
    values: tuple[float | None, ...]
    """None where nobody knows, which is not drawn; nothing is below nought."""
    token: Token
    shape: Shape = Shape.BAR


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartData:
    """A chart, in the words of the language of now: who draws it anew translates it anew."""

    title: str
    """For who cannot see it, and above a saved picture."""
    of: str
    """What the categories are, such as "Hour"."""
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    marked: int | None = None
    """The place of a category that is marked, such as the hour that runs."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(value for one in self.series for value in one.values)

    @property
    def top(self) -> float:
        """The largest value."""
        return max((value or 0 for one in self.series for value in one.values), default=0)

    def rows(self) -> Iterator[tuple[str, tuple[float | None, ...]]]:
        """Each category with its values, in the order of the series: the chart as a table."""
        for place, category in enumerate(self.categories):
            yield category, tuple(one.values[place] for one in self.series)


NOTHING = ChartData(title="", of="", categories=(), series=())

"""How a post reads the lists that do not say themselves how: told once, and remembered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_mapping import ColumnMapping

LONGEST_MAPPING_NAME = 60
MOST_MAPPINGS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedMapping:
    """A mapping under a name, and by what its tables are known again."""

    name: str
    headings: tuple[str, ...] = ()
    """Those of the table for which it was made, as `column_names` calls them. Without any it is
    taken by name alone: columns without headings are all alike."""
    mapping: ColumnMapping

    def is_made_for(self, headings: Sequence[str]) -> bool:
        """Whether a table with these headings is one of those that it was made for."""
        return bool(self.headings) and self.headings == tuple(headings)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListHabits:
    """Everything that a post has told of its lists."""

    mappings: tuple[SavedMapping, ...] = ()
    """Each under a name of its own; the one that was kept last stands last."""
    kinds: Mapping[str, AlertKind] = field(default_factory=dict)
    """What the entries of a list are, by the list's name at this post."""

    def named(self, name: str) -> SavedMapping | None:
        """The mapping of a name, however it is capitalised."""
        found = (one for one in self.mappings if is_same_name(one.name, name))
        return next(found, None)

    def with_mapping(self, saved: SavedMapping) -> ListHabits:
        """The same with one more mapping; one of its name gives way to it."""
        others = (one for one in self.mappings if not is_same_name(one.name, saved.name))
        return replace(self, mappings=(*others, saved))

    def with_kind(self, list_name: str, kind: AlertKind) -> ListHabits:
        """The same with what the entries of a list are."""
        return replace(self, kinds={**self.kinds, list_name: kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundList:
    """What a file is seen to be before it is read."""

    saved: SavedMapping | None = None
    """The mapping that was made for a table with the same headings."""
    is_known: bool = False
    """Whether it is in a format that is read without one."""
    is_table: bool = False
    """Whether a mapping could read it."""
    says_kind: bool = False
    """Whether its entries say themselves of what kind they are."""


def is_same_name(one: str, other: str) -> bool:
    """Whether two names of mappings are the same to whoever typed them."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()

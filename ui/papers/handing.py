"""Whose hand-overs papers are made of: a case's, or a group's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.crossings.crossing import Recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class Handing:
    """A case or a group, with all that was given over so far."""

    id: UUID
    who: str
    """As the officer knows it: a traveller's name, or what kind of group it is."""
    hand_overs: tuple[HandOver, ...]
    """Oldest first."""


Subject: TypeAlias = Recorded | Handing


def id_of(subject: Subject) -> UUID:
    """Under which id the papers are kept."""
    return subject.id if isinstance(subject, Handing) else subject.crossing.id

"""Makes the database that is measured: as a post's after two years."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from checkpoint.bench.population import Population, Scale
from checkpoint.domain.people.officer import Officer, Role
from checkpoint.domain.posts.post import Counter, Post
from checkpoint.practice.preparing import practice_post
from checkpoint.services.ports import Clock
from checkpoint.storage.bulk import seed
from checkpoint.storage.opening import open_database

DATABASE = "bench.db"
COUNTERS = (Counter("1"), Counter("2"), Counter("3"))
OFFICER = Officer(
    id=UUID("019a0000-0000-7000-8000-000000000001"),
    login="petugas",
    name="Bench",
    role=Role.COUNTER_OFFICER,
)
LEAD = Officer(
    id=UUID("019a0000-0000-7000-8000-000000000002"),
    login="karu",
    name="Bench",
    role=Role.SHIFT_LEAD,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What is measured on: a post, and everybody who ever came there."""

    post: Post
    population: Population


def ground_of(scale: Scale, clock: Clock) -> Ground:
    """The same ground in every process that is told how large it is."""
    post = practice_post()
    today = post.local(clock()).date()
    return Ground(
        post=post,
        population=Population(scale=scale, post=post, today=today, officer=OFFICER.id),
    )


def make_database(
    place: Path, ground: Ground, *, clock: Clock, tell: Callable[[str], None]
) -> None:
    """Make the database of a ground and close it; ``tell`` hears what is being made."""
    population, scale = ground.population, ground.population.scale
    with open_database(place, create=True) as database:
        with database.writing() as store:
            store.posts.put(ground.post, COUNTERS)
            for officer in (OFFICER, LEAD):
                store.staff.put(officer)
        tell(f"making {scale.alerts:,} alerts")
        with database.writing() as store:
            store.alerts.add(population.alerts(), at=clock())
        tell(f"making {scale.people:,} people")
        with database.writing() as store:
            for registered in population.passes():
                store.passes.add(registered)
        tell(f"making {scale.crossings:,} crossings")
        seed(database, population.crossings())
    _put_out_of_cache(place)


def _put_out_of_cache(place: Path) -> None:
    """Have the first questions read the disk, as after a night; where the system lets us."""
    if hasattr(os, "posix_fadvise"):
        with place.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

"""An invented post made ready once, and copied for the tests that change it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from checkpoint.bootstrap import assemble
from checkpoint.practice.preparing import prepare_practice
from checkpoint.program import Program
from checkpoint.reference.policy import load_policy
from checkpoint.reference.states import known_states
from checkpoint.settings import Settings
from checkpoint.storage.opening import open_database
from tests.builders import NOON
from tests.fakes import FakeClock, PlainPasswordHasher

POLICY = load_policy(known_states())


def settings_in(folder: Path) -> Settings:
    return Settings(data_dir=folder)


def prepare(settings: Settings, at: datetime = NOON, *, anew: bool = False) -> None:
    prepare_practice(
        settings, policy=POLICY, clock=FakeClock(at), hasher=PlainPasswordHasher(), anew=anew
    )


def copied(settings: Settings, to: Path) -> Settings:
    shutil.copytree(settings.data_dir, to / "data")
    return settings_in(to / "data")


@contextmanager
def at_work(settings: Settings, at: datetime = NOON) -> Iterator[Program]:
    """The program on a practice database, without Argon2's deliberate slowness."""
    with open_database(settings.practice_database, create=False, is_practice=True) as database:
        yield assemble(
            settings=settings,
            is_practice=True,
            storage=database,
            policy=POLICY,
            clock=FakeClock(at),
            hasher=PlainPasswordHasher(),
        )

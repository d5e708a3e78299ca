"""Everything that is measured, on a database made for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from checkpoint.bench.core import CoreRounds, core_figures
from checkpoint.bench.figures import Figure
from checkpoint.bench.machine import Machine, this_machine
from checkpoint.bench.population import Scale
from checkpoint.bench.seeding import DATABASE, ground_of, make_database
from checkpoint.bootstrap import now
from checkpoint.domain.errors import StorageUnavailable
from checkpoint.settings import Settings
from ui.bench.processes import WindowRounds, window_figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """How large a database, and how many rounds of each thing: more rounds, surer figures."""

    alerts: int
    crossings: int
    core: CoreRounds
    window: WindowRounds


THOROUGH = Choice(
    alerts=10_000,
    crossings=500_000,
    core=CoreRounds(scans=1_000, records=500),
    window=WindowRounds(starts=5, scans=200),
)
QUICK = Choice(
    alerts=200,
    crossings=2_000,
    core=CoreRounds(scans=20, records=10),
    window=WindowRounds(starts=1, scans=5),
)
"""Only to see that it works; the figures say little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What came of it."""

    machine: Machine
    alerts: int
    crossings: int
    figures: tuple[Figure, ...]


def measure(settings: Settings, choice: Choice, *, tell: Callable[[str], None]) -> Report:
    """Measure in a folder of its own beside the real database, on the same disk.

    The folder is removed afterwards. Raises StorageUnavailable where there is no room for it.
    """
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix="bench-", dir=settings.data_dir) as folder:
            return _measured(settings, choice, Path(folder), tell)
    except OSError as error:
        raise StorageUnavailable(str(error)) from error


def _measured(
    settings: Settings, choice: Choice, folder: Path, tell: Callable[[str], None]
) -> Report:
    own = Settings(data_dir=folder, database_place=DATABASE, language=settings.language)
    scale = Scale(alerts=choice.alerts, crossings=choice.crossings)
    ground = ground_of(scale, now)
    machine = this_machine(folder)
    make_database(folder / DATABASE, ground, clock=now, tell=tell)
    tell("measuring the counter and the reports")
    core = tuple(core_figures(own, ground, choice.core))
    tell("measuring the window")
    window = tuple(window_figures(folder, scale, choice.window))
    return Report(
        machine=machine, alerts=scale.alerts, crossings=scale.crossings, figures=window + core
    )

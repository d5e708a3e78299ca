"""Everything that is measured, on a database made for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from checkpoint.bench.core import CoreRounds, core_figures
from checkpoint.bench.figures import Figure
from checkpoint.bench.machine import Machine, this_machine
from checkpoint.bench.multiplying import first_of, multiply
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
BUSIEST = 10_000
"""Crossings of the day that is closed: twice the most that a post has reported."""
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
    ground: str
    """On what it was measured, in words."""
    figures: tuple[Figure, ...]


def measure(settings: Settings, choice: Choice, *, tell: Callable[[str], None]) -> Report:
    """Measure in a folder of its own beside the real database, on the same disk.

    The folder is removed afterwards. Raises StorageUnavailable where there is no room for it.
    """
    with _own_folder(settings) as folder:
        return _measured(settings, choice, folder, tell)


def measure_reading(
    settings: Settings, pictures: int | None, *, tell: Callable[[str], None]
) -> Report:
    """Measure how codes and zones are read, on so many pictures of each kind of damage.

    Without a number, only on a few to see that it works. Raises StorageUnavailable where nothing
    can be written.
    """
    # What reads and draws pictures is loaded here alone.
    from checkpoint.bench.reading import (  # noqa: PLC0415
        A_FEW,
        ReadingRounds,
        reading_figures,
    )

    with _own_folder(settings) as folder:
        machine = this_machine(folder)
    rounds = A_FEW if pictures is None else ReadingRounds(pictures=pictures)
    figures = tuple(reading_figures(rounds, tell=tell))
    ground = f"{rounds.pictures:,} rendered pictures of each kind of damage"
    return Report(machine=machine, ground=ground, figures=figures)


def measure_camera(settings: Settings, passes: int, *, tell: Callable[[str], None]) -> Report:
    """Hold so many papers of each kind before a camera, at the counter of a small register.

    Raises StorageUnavailable where nothing can be written.
    """
    from ui.bench.camera import camera_figures  # noqa: PLC0415 - as above

    with _own_folder(settings) as folder:
        machine = this_machine(folder)
        scale = Scale(alerts=QUICK.alerts, crossings=QUICK.crossings)
        make_database(folder / DATABASE, ground_of(scale, now), clock=now, tell=tell)
        tell("holding papers before the camera")
        figures = tuple(camera_figures(folder, scale, passes))
    ground = f"{passes:,} passes of each kind of paper, drawn for it; no real camera"
    return Report(machine=machine, ground=ground, figures=figures)


def measure_alerts(
    settings: Settings, entries: int | None, *, tell: Callable[[str], None]
) -> Report:
    """Measure who is found on an invented list of so many alerts, and at how many false hits.

    Without a number, only on a short one to see that it works. Raises StorageUnavailable where
    nothing can be written.
    """
    # What invents and fits is loaded here alone.
    from checkpoint.bench.alerts.in_database import book_in  # noqa: PLC0415
    from checkpoint.bench.alerts.running import (  # noqa: PLC0415
        A_FEW,
        AlertRounds,
        figures,
        measured,
        names_figure,
        seconds_at_work,
    )

    rounds = A_FEW if entries is None else AlertRounds(entries=entries)
    with _own_folder(settings) as folder, book_in(folder, now) as book:
        machine = this_machine(folder)
        found = measured(rounds, tell=tell, search_of=book.search_of)
        found = replace(found, seconds=seconds_at_work(book.screen, rounds))
    ground = (
        f"{rounds.entries:,} invented alerts, {rounds.of_each:,} travellers of each kind of"
        f" difference, {rounds.innocents:,} of whom no list knows"
    )
    return Report(
        machine=machine,
        ground=ground,
        figures=(*figures(found, rounds), names_figure(rounds)),
    )


def measure_lists(
    settings: Settings, entries: int, numbers: int, *, tell: Callable[[str], None]
) -> Report:
    """Take over a list of so many entries and one of so many numbers, and search beside them.

    Raises StorageUnavailable where nothing can be written.
    """
    from ui.bench.listing import list_figures  # noqa: PLC0415 - as above

    with _own_folder(settings) as folder:
        machine = this_machine(folder)
        figures = tuple(list_figures(folder, entries, numbers, tell))
    ground = f"{entries:,} invented entries, {numbers:,} numbers of lost documents"
    return Report(machine=machine, ground=ground, figures=figures)


def measure_desk(
    settings: Settings, alerts: int, crossings: int, rounds: int, *, tell: Callable[[str], None]
) -> Report:
    """Bring every verdict to its end by keys, and scan and record at a register of that size.

    Raises StorageUnavailable where nothing can be written.
    """
    from ui.bench.desk import key_figures, wait_figures  # noqa: PLC0415 - as above

    with _own_folder(settings) as folder:
        machine = this_machine(folder)
        tell("working the practice counter by keys")
        keys = tuple(key_figures(folder))
        scale, copies = first_of(alerts, crossings)
        make_database(folder / DATABASE, ground_of(scale, now), clock=now, tell=tell)
        tell(f"copying the crossings {copies} times")
        multiply(folder / DATABASE, copies)
        tell("scanning and recording")
        waits = tuple(wait_figures(folder, scale, rounds))
    ground = f"{alerts:,} alerts, {copies * scale.crossings:,} crossings"
    return Report(machine=machine, ground=ground, figures=(*keys, *waits))


def measure_day(
    settings: Settings, alerts: int, crossings: int, *, tell: Callable[[str], None]
) -> Report:
    """Do what a shift lead does at the end of a busy day, at a register of that size.

    Raises StorageUnavailable where nothing can be written.
    """
    from ui.bench.day import day_figures  # noqa: PLC0415 - as above

    with _own_folder(settings) as folder:
        machine = this_machine(folder)
        scale, copies = first_of(alerts, crossings)
        scale = replace(scale, busiest=max(1, BUSIEST // copies))
        make_database(folder / DATABASE, ground_of(scale, now), clock=now, tell=tell)
        tell(f"copying the crossings {copies} times")
        multiply(folder / DATABASE, copies)
        tell("closing a day")
        figures = tuple(day_figures(folder, scale))
    ground = f"{alerts:,} alerts, {copies * scale.crossings:,} crossings"
    return Report(machine=machine, ground=ground, figures=figures)


@contextmanager
def _own_folder(settings: Settings) -> Iterator[Path]:
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix="bench-", dir=settings.data_dir) as folder:
            yield Path(folder)
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
    ground_words = f"{scale.alerts:,} alerts, {scale.crossings:,} crossings"
    return Report(machine=machine, ground=ground_words, figures=window + core)

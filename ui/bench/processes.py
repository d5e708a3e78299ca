"""The figures that need a window: processes that are measured from outside."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from checkpoint.bench.figures import Figure, share
from checkpoint.bench.population import Scale
from ui.bench.ready import READY

READY_S = 1.5
DRAWN_MS = 150.0
MEMORY_MB = 350.0
LONGEST_S = 1_800.0
"""No step takes half an hour; a window that waits for a key that nobody presses would for ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowRounds:
    """How often each thing is done."""

    starts: int
    scans: int


def window_figures(folder: Path, scale: Scale, rounds: WindowRounds) -> Iterator[Figure]:
    """Measure the window on the database in a folder."""
    starts = [_start(folder) for _ in range(rounds.starts)]
    yield Figure(
        name="start to first page, median",
        value=median(starts),
        unit="s",
        target=READY_S,
        note=f"{rounds.starts} starts, the slowest {max(starts):.2f} s",
    )
    numbers = (scale.alerts, scale.crossings, rounds.scans)
    told = json.loads(_said(folder, "scan", *map(str, numbers)))
    note = f"{rounds.scans} scans at the counter screen"
    yield Figure(
        name="scan to drawn verdict, p95",
        value=share(told["drawn_ms"], 0.95),
        unit="ms",
        target=DRAWN_MS,
        note=note,
    )
    if told["peak_mb"] is not None:
        yield Figure(
            name="memory of the window, most",
            value=told["peak_mb"],
            unit="MB",
            target=MEMORY_MB,
            note=note,
        )


def said_of_camera(folder: Path, scale: Scale, rounds: int) -> str:
    """What the process says that holds papers before a camera, as JSON."""
    return _said(folder, "camera", *map(str, (scale.alerts, scale.crossings, rounds)))


def said_of_step(folder: Path, what: str, *words: str) -> str:
    """What a process says of one step, as JSON."""
    return _said(folder, what, *words)


def said_of_desk(folder: Path, scale: Scale, rounds: int) -> str:
    """What the process says that scans and records at a large register, as JSON."""
    numbers = (scale.alerts, scale.crossings, scale.busiest, rounds)
    return _said(folder, "desk", *map(str, numbers))


def said_of_day(folder: Path, scale: Scale) -> str:
    """What the process says that closes a day at a large register, as JSON."""
    return _said(folder, "day", *map(str, (scale.alerts, scale.crossings, scale.busiest)))


def said_of_verdicts(folder: Path) -> str:
    """What the process says that brings every verdict to its end, as JSON."""
    return _said(folder, "verdicts")


def _start(folder: Path) -> float:
    """Seconds from the start of the process until it says that its first page is painted."""
    began = perf_counter()
    with subprocess.Popen(  # noqa: S603 - this very program
        _command(folder, "ready"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        word = process.stdout.readline() if process.stdout else ""
        took = perf_counter() - began
        _rest, trouble = process.communicate()
    if word.strip() != READY or process.returncode != 0:
        raise RuntimeError(trouble)
    return took


def _said(folder: Path, what: str, *numbers: str) -> str:
    done = subprocess.run(  # noqa: S603 - this very program
        _command(folder, what, *numbers),
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST_S,
    )
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return done.stdout


def _command(folder: Path, what: str, *numbers: str) -> list[str]:
    return [sys.executable, "-m", "ui.bench", what, str(folder), *numbers]

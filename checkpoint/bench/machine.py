"""What it was measured on."""

from __future__ import annotations

import os
import platform
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from checkpoint.bench.figures import milliseconds

SYNCS = 40
BLOCK = bytes(4096)
_CPU_FACTS = Path("/proc/cpuinfo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """A computer, as far as it matters here."""

    processor: str
    cores: int
    system: str
    python: str
    sqlite: str
    disk_sync_ms: float
    """How long the disk takes to promise that one block is on it (median)."""


def this_machine(folder: Path) -> Machine:
    """The computer that this runs on, and the disk of a folder."""
    return Machine(
        processor=_processor(),
        cores=os.cpu_count() or 1,
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        python=platform.python_version(),
        sqlite=sqlite3.sqlite_version,
        disk_sync_ms=_disk_sync(folder),
    )


def _processor() -> str:
    """Its name, where the system tells."""
    try:
        facts = _CPU_FACTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor()
    named = (fact.partition(":")[2].strip() for fact in facts if fact.startswith("model name"))
    return next(named, platform.processor())


def _disk_sync(folder: Path) -> float:
    path = folder / "sync"
    taken: list[float] = []
    with path.open("wb") as file:
        for _ in range(SYNCS):
            began = perf_counter()
            file.write(BLOCK)
            file.flush()
            os.fsync(file.fileno())
            taken.append(milliseconds(perf_counter() - began))
    path.unlink()
    return median(taken)

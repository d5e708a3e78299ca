"""What became of the papers that were held before the camera, as figures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from checkpoint.bench.figures import Figure, share
from checkpoint.bench.passes import HEIGHT, Held
from checkpoint.bench.population import Scale
from ui.bench.processes import said_of_camera
from ui.bench.watched import FRAMES_A_SECOND, Watched

HELD_FRAMES = 2.0
DRAWN_A_SECOND = 25.0


def camera_figures(folder: Path, scale: Scale, rounds: int) -> Iterator[Figure]:
    """Hold every kind of paper so often before the camera of a counter."""
    watched = Watched(**json.loads(said_of_camera(folder, scale, rounds)))
    note = f"{rounds} of each; frames of {HEIGHT} rows, {FRAMES_A_SECOND} a second"
    yield Figure(name="papers never told", value=watched.untold, unit="", target=0, note=note)
    for held in Held:
        yield from _held(held, watched)
    yield Figure(
        name="drawn while papers come and are read",
        value=watched.painted / watched.seconds,
        unit="fps",
        target=DRAWN_A_SECOND,
        is_least=True,
    )
    yield Figure(
        name="drawn while a zone is searched on and on",
        value=watched.searched_painted / watched.searched_seconds,
        unit="fps",
        target=DRAWN_A_SECOND,
        is_least=True,
    )
    yield Figure(
        name="processor time of the window's thread, a frame",
        value=1000 * watched.busy_seconds / watched.sent,
        unit="ms",
    )


def _held(held: Held, watched: Watched) -> Iterator[Figure]:
    """For how long one kind was held still. Of a zone nothing is promised: it is no code."""
    frames, times = watched.held_frames.get(held.value), watched.held_ms.get(held.value)
    if not frames or not times:
        return
    spread = ", ".join(f"{frames.count(count)} at {count}" for count in sorted(set(frames)))
    yield Figure(
        name=f"{held.value} held still until told, p95",
        value=share(frames, 0.95),
        unit="frames",
        target=None if held is Held.ZONE else HELD_FRAMES,
        note=spread,
    )
    yield Figure(
        name=f"{held.value} held still until told, median",
        value=median(times),
        unit="ms",
        note=f"the longest {max(times):.0f} ms",
    )

"""The process in which the end of a day is measured, so that its memory is its own."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from checkpoint.bench.day import waits
from checkpoint.bench.population import Scale
from checkpoint.bench.seeding import ground_of
from checkpoint.bootstrap import now, start
from checkpoint.settings import Settings
from checkpoint.words.catalogue import load_catalogue
from ui.bench.memory import peak_megabytes


def close_a_day(settings: Settings, scale: Scale) -> None:
    """Say as JSON how long each thing took; what a start makes ready is made before."""
    with start(settings, exclusive=True) as program:
        told = asdict(waits(program, ground_of(scale, now), load_catalogue(settings.language)))
    sys.stdout.write(json.dumps({**told, "peak_mb": peak_megabytes()}))

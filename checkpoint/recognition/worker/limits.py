"""What the process that reads pictures may take of the machine."""

from __future__ import annotations

import sys
from dataclasses import dataclass

MEGABYTE = 1024 * 1024
GIVE_UP_S = 60
"""Seconds after which the process ends itself, should its keeper be gone."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may take before the process is ended and another one begun."""

    start_s: float = 60.0
    """Until all is loaded: a cold disk under a virus scanner takes its time."""
    read_s: float = 12.0
    """For a picture file. The reader's own budget is far shorter; this is for what hangs."""
    glance_s: float = 4.0
    """For one picture of a running camera."""
    memory: int = 1536 * MEGABYTE
    """Bytes held at once. The largest picture that is let in takes some 700 million."""


def restrain() -> None:
    """Leave no core file: it would hold a traveller's picture. Nothing like it on Windows."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

"""What the process that reads pictures may take of the machine."""

from __future__ import annotations

import sys
from dataclasses import dataclass

import psutil

MEGABYTE = 1024 * 1024
BEHIND_THE_WINDOW = 5
"""How far the process stands back behind the program, where both want the processor (nice)."""
MOST_NICE = 19
"""As far as a process can stand back."""
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
    """Let the window come first, and leave no core file: it would hold a traveller's picture."""
    process = psutil.Process()
    if sys.platform == "win32":
        process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        import resource  # noqa: PLC0415 - not on Windows

        process.nice(min(process.nice() + BEHIND_THE_WINDOW, MOST_NICE))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

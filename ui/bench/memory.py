"""How much memory this process came to hold."""

from __future__ import annotations

import sys
from pathlib import Path

KILOBYTE = 1024
PAGE = 4 * KILOBYTE


def megabytes_now() -> float | None:
    """What is held now; None where the system does not tell."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    except OSError:
        return None
    return int(pages) * PAGE / KILOBYTE**2


def peak_megabytes() -> float | None:
    """The most memory held at once; None where the system does not tell.

    Linux counts to ``ru_maxrss`` what the parent held when it began the process, but not to
    ``VmHWM``.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        (peak,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:"))
        return int(peak) / KILOBYTE
    except (OSError, ValueError):
        return _peak_of_resources()


def _peak_of_resources() -> float | None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Linux counts kilobytes, macOS bytes.
    return peak / KILOBYTE if sys.platform != "darwin" else peak / KILOBYTE**2

"""How much memory this process came to hold."""

from __future__ import annotations

import sys

KILOBYTE = 1024


def peak_megabytes() -> float | None:
    """The most memory held at once; None where the system does not tell."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Linux counts kilobytes, macOS bytes.
    return peak / KILOBYTE if sys.platform != "darwin" else peak / KILOBYTE**2

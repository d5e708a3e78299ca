"""The memory of a measured process is its own."""

from __future__ import annotations

import subprocess
import sys

from ui.bench.memory import peak_megabytes

LARGE = 300 * 1024**2


def test_what_the_parent_held_is_not_counted_to_a_process_that_it_begins() -> None:
    held = bytearray(LARGE)
    held[::4096] = b"x" * len(held[::4096])  # so that the system really gives it
    print_own = "from ui.bench.memory import peak_megabytes; print(peak_megabytes())"
    said = subprocess.run([sys.executable, "-c", print_own], check=True, capture_output=True)  # noqa: S603 - our own

    own = peak_megabytes()
    assert own is not None
    assert own > LARGE / 1024**2
    assert float(said.stdout) < LARGE / 1024**2

"""The hunt in every parser, one after the other: ``python -m tests.fuzz [--seconds N] [NAME…]``."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tests.fuzz.one import CURRENT
from tests.fuzz.targets import TARGETS

FINDINGS = Path("fuzz")
"""Where what went wrong is kept, a folder a target; git passes it over."""
SECONDS = 30
GRACE_S = 90
"""Beyond its time a hunt may take so long to load, and to finish its last input."""
_RUNS = re.compile(r"^stat::number_of_executed_units:\s*(\d+)", re.MULTILINE)
_TOLD = re.compile(r"^stat::told: (.+)", re.MULTILINE)
_NAMES = ("crash-", "timeout-", "oom-", "slow-unit-")
"""How the files of guided hunts begin."""


@dataclass(frozen=True, slots=True)
class Hunt:
    """What came of feeding one parser."""

    name: str
    runs: int
    seconds: float
    findings: tuple[Path, ...]
    """The inputs that it crashed or hung on."""
    said: str
    """The last that its process said."""
    is_sound: bool

    def line(self) -> str:
        """All of it in one line."""
        speed = self.runs / max(self.seconds, 0.1)
        result = "sound" if self.is_sound else "  ".join(map(str, self.findings)) or "failed"
        told = _TOLD.search(self.said)
        more = f"   {told[1]}" if told else ""
        return f"{self.name:<14}{self.runs:>10,} runs{speed:>10,.0f} a second   {result}{more}"


def hunt(name: str, seconds: float, findings: Path, *, grace_s: float = GRACE_S) -> Hunt:
    """Feed one parser in a process of its own; one that hangs is ended, and has failed."""
    folder = findings / name.rpartition(":")[2]
    before = set(folder.glob("*"))
    command = (sys.executable, "-m", "tests.fuzz.one", name, str(seconds), str(folder))
    with subprocess.Popen(  # noqa: S603 - our own module
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        try:
            said, _ = process.communicate(timeout=seconds + grace_s)
        except subprocess.TimeoutExpired:
            process.kill()
            said = process.communicate()[0] + "\nended: it hung"
    _keep_current(folder)
    found = sorted(set(folder.glob("*")) - before)
    runs = _RUNS.search(said)
    return Hunt(
        name=name,
        runs=int(runs[1]) if runs else 0,
        seconds=seconds,
        findings=tuple(file for file in found if file.name.startswith(_NAMES)),
        said="\n".join(said.splitlines()[-40:]),
        is_sound=process.returncode == 0,
    )


def _keep_current(folder: Path) -> None:
    """What a process was reading when it ended stays under a name of its own."""
    current = folder / CURRENT
    if current.exists():
        name = f"crash-{sha256(current.read_bytes()).hexdigest()[:16]}"
        current.replace(folder / name)


def main() -> None:
    """Hunt in those that were named, or in all."""
    wishes = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    wishes.add_argument("--seconds", type=float, default=SECONDS, help="for each target")
    wishes.add_argument("names", nargs="*", metavar="NAME", help=", ".join(TARGETS))
    wished = wishes.parse_args()
    failed = False
    for name in wished.names or TARGETS:
        done = hunt(name, wished.seconds, FINDINGS)
        print(done.line(), flush=True)  # noqa: T201
        if not done.is_sound:
            failed = True
            print(done.said, flush=True)  # noqa: T201
    sys.exit(failed)


if __name__ == "__main__":
    main()

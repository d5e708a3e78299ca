"""Hunting in one parser, in a process of its own: ``python -m tests.fuzz.one NAME SECONDS FOLDER``.

Guided by what the code does with an input where atheris is there (Linux), by chance elsewhere. Of
what went wrong the input stays in the folder, and the process ends with an error.
"""

from __future__ import annotations

import importlib
import sys
import traceback
from contextlib import ExitStack
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from random import Random
from time import monotonic
from typing import TYPE_CHECKING

from tests.fuzz.mutation import spoilt

if TYPE_CHECKING:
    from tests.fuzz.target import Target

CRASHED = 77
CURRENT = "current"
"""The input that is being read: what is left of a process that died of it."""
CORPUS = "corpus"
"""What a guided hunt found to go new ways; the next one begins with it."""
MEMORY_MB = 2_048


def main() -> None:
    """Hunt for so many seconds, and tell how often the parser was fed."""
    name, seconds, folder = sys.argv[1], float(sys.argv[2]), Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    has_atheris = find_spec("atheris") is not None
    target = _target(name, is_watched=has_atheris)
    if has_atheris and target.is_guided:
        _guided(target, seconds, folder)
    else:
        _by_chance(name, target, seconds, folder)


def _target(name: str, *, is_watched: bool) -> Target:
    """A target by its name, or one of another module by the name of that before a colon."""
    module, _, own = name.rpartition(":")
    with ExitStack() as watching:
        if is_watched:
            import atheris  # noqa: PLC0415 - not on every system

            watching.enter_context(atheris.instrument_imports(include=["checkpoint", "ui"]))
        target: Target = importlib.import_module(module or "tests.fuzz.targets").TARGETS[own]
    return target


def _guided(target: Target, seconds: float, folder: Path) -> None:
    import atheris  # noqa: PLC0415

    corpus = folder / CORPUS
    corpus.mkdir(exist_ok=True)
    for seed in target.seeds():
        (corpus / sha256(seed).hexdigest()[:16]).write_bytes(seed[: target.longest])
    options = {
        "max_total_time": max(1, round(seconds)),  # nought would be for ever
        "timeout": target.slowest_s,
        "max_len": target.longest,
        "rss_limit_mb": MEMORY_MB,
        "artifact_prefix": f"{folder}/",
        "print_final_stats": 1,
        "verbosity": 1,
    }
    arguments = [f"-{option}={value}" for option, value in options.items()]
    atheris.Setup([sys.argv[0], *arguments, str(corpus)], target.takes)
    atheris.Fuzz()


def _by_chance(name: str, target: Target, seconds: float, folder: Path) -> None:
    chance = Random(name)  # noqa: S311 - to be repeatable, not unguessable
    ends_at, current = monotonic() + seconds, folder / CURRENT
    for number, content in enumerate(spoilt(target.seeds(), chance, longest=target.longest)):
        if monotonic() > ends_at:
            print(f"stat::number_of_executed_units: {number}")  # noqa: T201
            print(f"stat::told: {target.told()}")  # noqa: T201
            current.unlink(missing_ok=True)
            break
        current.write_bytes(content)
        try:
            target.takes(content)
        except Exception:  # noqa: BLE001 - every bug there is
            traceback.print_exc()
            sys.exit(CRASHED)


if __name__ == "__main__":
    main()

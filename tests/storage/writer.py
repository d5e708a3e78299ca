"""Writes crossings and audit entries until it is killed, and names each once it is kept."""

from __future__ import annotations

import sys
from pathlib import Path

from checkpoint.domain.audit.trail import Action
from checkpoint.storage.opening import open_database
from tests.builders import TODAY, a_crossing, an_act


def write_on(path: Path) -> None:
    with open_database(path, create=False, exclusive=True) as database:
        while True:
            crossing = a_crossing()
            with database.writing() as store:
                store.crossings.add(crossing, day_on=TODAY, recorded_at=crossing.crossed_at)
                store.audit.append(
                    an_act(action=Action.CROSSING_RECORDED, subject=str(crossing.id))
                )
            sys.stdout.write(f"{crossing.id}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    write_on(Path(sys.argv[1]))

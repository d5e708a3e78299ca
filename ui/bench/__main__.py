"""A process that is measured: ``ready FOLDER``, or ``scan FOLDER ALERTS CROSSINGS ROUNDS``.

``camera`` takes the same arguments as ``scan``, ``desk`` the crossings of the busiest day before
the rounds, ``day`` no rounds, ``verdicts`` nothing. What begins with ``list-`` is a step of
`ui.bench.list_step`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import checkpoint.cli.app  # noqa: F401 - as a start loads it: the command line, then the window
from checkpoint.bench.population import Scale
from checkpoint.bench.seeding import DATABASE
from checkpoint.settings import Settings

LONG = 120
"""Minutes: nobody touches a key while something is measured, and no window may lock for it."""


def main() -> None:
    """Do what the first argument says."""
    what, folder, *numbers = sys.argv[1:]
    if what.startswith("list-"):
        from ui.bench.list_step import take_step  # noqa: PLC0415 - no window is measured

        take_step(what, Path(folder), numbers)
        return
    settings = Settings(
        data_dir=Path(folder),
        database_place=DATABASE,
        camera_open=what == "camera",
        idle_lock_minutes=LONG,
    )
    if what == "ready":
        from ui.bench.ready import open_and_leave  # noqa: PLC0415 - loading the window is measured

        open_and_leave(settings)
    elif what == "camera":
        from ui.bench.holding import hold_to_camera  # noqa: PLC0415 - as above

        alerts, crossings, rounds = map(int, numbers)
        hold_to_camera(settings, Scale(alerts=alerts, crossings=crossings), rounds)
    elif what == "desk":
        from ui.bench.desk_rounds import scan_and_record  # noqa: PLC0415 - as above

        alerts, crossings, busiest, rounds = map(int, numbers)
        scale = Scale(alerts=alerts, crossings=crossings, busiest=busiest)
        scan_and_record(settings, scale, rounds)
    elif what == "day":
        from ui.bench.day_step import close_a_day  # noqa: PLC0415 - no window is measured

        alerts, crossings, busiest = map(int, numbers)
        close_a_day(settings, Scale(alerts=alerts, crossings=crossings, busiest=busiest))
    elif what == "verdicts":
        from ui.bench.verdicts import end_every_verdict  # noqa: PLC0415 - as above

        end_every_verdict(settings)
    else:
        from ui.bench.scanning import scan_until_drawn  # noqa: PLC0415 - as above

        alerts, crossings, rounds = map(int, numbers)
        scan_until_drawn(settings, Scale(alerts=alerts, crossings=crossings), rounds)


if __name__ == "__main__":
    main()

"""What one types: ``checkpoint bench``."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import Annotated

import typer

from checkpoint.cli.frame import AsJson, call_of, print_json, say, told


class Measured(StrEnum):
    """What is measured."""

    COUNTER = "counter"
    """The window, the counter and the papers, on a large register."""
    READING = "reading"
    """Codes and zones on pictures that are rendered for it."""
    CAMERA = "camera"
    """How soon a paper held before a camera is read, and whether the picture stays fluent."""
    ALERTS = "alerts"
    """Who is found on an invented list, however he differs from it, and who besides."""
    DESK = "desk"
    """How many keys a verdict takes to its end, and what an officer waits at a large register."""
    DAY = "day"
    """What a shift lead waits for at the end of a day, at a large register."""
    LISTS = "lists"
    """How long lists take to come in, and what they cost at the counter."""


def bench(
    context: typer.Context,
    what: Annotated[Measured, typer.Argument(help="What is measured.")] = Measured.COUNTER,
    *,
    alerts: Annotated[int, typer.Option(help="Entries of the alert list.", min=1)] = 10_000,
    crossings: Annotated[int, typer.Option(help="Crossings of two years.", min=1_000)] = 500_000,
    pictures: Annotated[
        int,
        typer.Option(help="Pictures of each kind of damage, or passes before the camera.", min=1),
    ] = 20,
    numbers: Annotated[int, typer.Option(help="Numbers of lost documents.", min=1)] = 5_000_000,
    quick: Annotated[
        bool, typer.Option("--quick", help="A small database and few rounds: only to see it work.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Measure on this computer what officers wait for, beside what is promised.

    For the counter it makes a database of invented travellers in a folder of its own beside the
    real one, on the same disk, and removes it afterwards. For reading it draws pictures of codes
    and documents and spoils them in every known way. For the camera a hand brings such papers
    into 1080p frames, 30 a second, and holds them still: promised are 2 frames until a code is
    told and 25 drawn a second. For alerts it invents a list, and people who are on it and who are
    not. For the desk a scripted officer
    works the practice counter by keys alone, and then scans and records at a register of that size.
    For the day a shift lead makes every paper of a day of 10,000 crossings, asks for figures, looks
    at the board, and looks for people in the journal.
    For lists it takes over one of --alerts entries and one of --numbers numbers, as a shift
    lead does. Nothing real is read or written. It takes some minutes.
    """
    from ui.bench.running import (  # noqa: PLC0415 - others do without it
        QUICK,
        THOROUGH,
        measure,
        measure_alerts,
        measure_camera,
        measure_day,
        measure_desk,
        measure_lists,
        measure_reading,
    )
    from ui.bench.table import report_facts, report_lines  # noqa: PLC0415 - as above

    call = call_of(context)
    tell = partial(typer.echo, err=True)
    chosen = QUICK if quick else replace(THOROUGH, alerts=alerts, crossings=crossings)
    with told(call.words):
        if what is Measured.READING:
            report = measure_reading(call.settings, None if quick else pictures, tell=tell)
        elif what is Measured.CAMERA:
            report = measure_camera(call.settings, 1 if quick else pictures, tell=tell)
        elif what is Measured.LISTS:
            size = (QUICK.alerts, QUICK.alerts) if quick else (alerts, numbers)
            report = measure_lists(call.settings, *size, tell=tell)
        elif what is Measured.DESK:
            size = (QUICK.alerts, QUICK.crossings) if quick else (alerts, crossings)
            report = measure_desk(call.settings, *size, 5 if quick else 300, tell=tell)
        elif what is Measured.DAY:
            size = (QUICK.alerts, QUICK.crossings) if quick else (alerts, crossings)
            report = measure_day(call.settings, *size, tell=tell)
        elif what is Measured.ALERTS:
            report = measure_alerts(call.settings, None if quick else alerts, tell=tell)
        else:
            report = measure(call.settings, chosen, tell=tell)
    if as_json:
        print_json(report_facts(report))
    else:
        say("\n".join(report_lines(report)))

"""What one types: ``checkpoint bench``."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Annotated

import typer

from checkpoint.cli.frame import AsJson, call_of, print_json, told


def bench(
    context: typer.Context,
    *,
    alerts: Annotated[int, typer.Option(help="Entries of the alert list.", min=1)] = 10_000,
    crossings: Annotated[int, typer.Option(help="Crossings of two years.", min=1_000)] = 500_000,
    quick: Annotated[
        bool, typer.Option("--quick", help="A small database and few rounds: only to see it work.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Measure on this computer what officers wait for, beside what is promised.

    It makes a database of invented travellers in a folder of its own beside the real one, on the
    same disk, and removes it afterwards. Nothing real is read or written. It takes some minutes.
    """
    from ui.bench.running import QUICK, THOROUGH, measure  # noqa: PLC0415 - others do without it
    from ui.bench.table import report_facts, report_lines  # noqa: PLC0415 - as above

    call = call_of(context)
    chosen = QUICK if quick else replace(THOROUGH, alerts=alerts, crossings=crossings)
    with told(call.words):
        report = measure(call.settings, chosen, tell=partial(typer.echo, err=True))
    if as_json:
        print_json(report_facts(report))
    else:
        typer.echo("\n".join(report_lines(report)))

"""The answer of the bench, as lines to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from checkpoint.bench.figures import Figure
from ui.bench.running import Report

KEPT = "kept"
OVER = "OVER TARGET"


def report_lines(report: Report) -> Iterator[str]:
    """What it was measured on, and a line for each figure with the target beside it."""
    machine = report.machine
    yield f"{machine.processor}, {machine.cores} cores, {machine.system}"
    yield f"Python {machine.python}, SQLite {machine.sqlite}"
    yield f"The disk takes {machine.disk_sync_ms:.2f} ms to keep one block (median)."
    yield report.ground
    yield ""
    widest = max(len(figure.name) for figure in report.figures)
    yield from (_line(figure, widest) for figure in report.figures)
    yield ""
    yield "By the monotonic clock, with the garbage collector on, as at work. One traveller is"
    yield "timed between two collections: the window puts a long one off while somebody scans."


def report_facts(report: Report) -> dict[str, object]:
    """The same for another program, with what was kept told for each figure."""
    figures = [{**asdict(figure), "is_kept": figure.is_kept} for figure in report.figures]
    return {**asdict(report), "figures": figures}


def _line(figure: Figure, widest: int) -> str:
    decimals = 2 if figure.unit == "s" else 1
    told = f"{figure.name:<{widest}} {figure.value:9.{decimals}f} {figure.unit:<7}"
    told += f"{_target(figure):<26}"
    return f"{told}{figure.note}".rstrip()


def _target(figure: Figure) -> str:
    if figure.target is None:
        return ""
    mark = KEPT if figure.is_kept else OVER
    sign = "≥" if figure.is_least else "≤"
    return f"{sign} {figure.target:g} {figure.unit}  {mark}"

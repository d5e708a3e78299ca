"""The bench works from end to end; what it measures here says nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from checkpoint.bench.figures import Figure
from checkpoint.bench.machine import this_machine
from checkpoint.bench.passes import Held
from checkpoint.cli.app import make_app
from checkpoint.settings import Settings
from ui.bench.command import bench
from ui.bench.running import Report
from ui.bench.table import KEPT, OVER, report_lines
from ui.bench.watched import FRAMES_A_SECOND

PROMISED = {
    "start to first page, median",
    "scan to drawn verdict, p95",
    "memory of the window, most",
    "scan to verdict, p95",
    "record, p99",
    "the day's reports, first time",
}


@pytest.fixture
def app(tmp_path: Path) -> typer.Typer:
    made = make_app(
        lambda _file: Settings(data_dir=tmp_path / "data"), otherwise=lambda _call: None
    )
    made.command("bench")(bench)
    return made


def test_a_quick_run_measures_everything_and_leaves_nothing(
    app: typer.Typer, tmp_path: Path
) -> None:
    result = CliRunner().invoke(app, ["bench", "--quick", "--json"])

    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    promised = {figure["name"] for figure in told["figures"] if figure["target"] is not None}
    assert promised == PROMISED
    assert all(figure["value"] > 0 for figure in told["figures"])
    assert told["machine"]["cores"] >= 1
    assert list((tmp_path / "data").iterdir()) == []


def test_reading_is_measured_on_pictures_of_every_kind(app: typer.Typer) -> None:
    result = CliRunner().invoke(app, ["bench", "reading", "--quick", "--json"])

    assert result.exit_code == 0, result.output
    figures = {figure["name"]: figure for figure in json.loads(result.stdout)["figures"]}
    assert figures["codes read that are not there"]["value"] == 0
    assert figures["wrong zones taken for valid"]["value"] == 0
    assert figures["qr not read"]["value"] <= figures["qr not read"]["target"]
    assert any(name.startswith("zones missed or misread") for name in figures)


def test_papers_are_held_before_a_camera_of_the_real_counter(
    app: typer.Typer, tmp_path: Path
) -> None:
    result = CliRunner().invoke(app, ["bench", "camera", "--quick", "--json"])

    assert result.exit_code == 0, result.output
    figures = {figure["name"]: figure for figure in json.loads(result.stdout)["figures"]}
    assert figures["papers never told"]["value"] == 0
    for held in Held:
        assert figures[f"{held} held still until told, p95"]["value"] >= 0
    drawn = [figure for figure in figures.values() if figure["unit"] == "fps"]
    assert len(drawn) == 2
    assert all(0 < figure["value"] <= 2 * FRAMES_A_SECOND for figure in drawn)
    assert list((tmp_path / "data").iterdir()) == []


def test_where_no_room_is_the_command_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    made = make_app(
        lambda _file: Settings(data_dir=tmp_path / "file"), otherwise=lambda _call: None
    )
    made.command("bench")(bench)
    result = CliRunner().invoke(made, ["bench", "--quick"])
    assert result.exit_code == 1
    assert result.stderr.strip()


def test_a_figure_over_its_target_is_marked_in_words(tmp_path: Path) -> None:
    slow = Figure(name="record, p99", value=21.0, unit="ms", target=20.0, note="10 records")
    quick = replace(slow, name="record, p95", value=19.0)
    told = replace(quick, name="record, p50", target=None)
    jerky = Figure(name="drawn", value=19.0, unit="fps", target=25.0, is_least=True)
    figures = (slow, quick, told, jerky)
    report = Report(machine=this_machine(tmp_path), ground="10 alerts", figures=figures)

    lines = list(report_lines(report))

    (over,) = (line for line in lines if line.startswith("record, p99"))
    (kept,) = (line for line in lines if line.startswith("record, p95"))
    (untold,) = (line for line in lines if line.startswith("record, p50"))
    assert OVER in over
    assert "≤ 20 ms" in over
    assert KEPT in kept
    assert "≤" not in untold
    (least,) = (line for line in lines if line.startswith("drawn"))
    assert f"≥ 25 fps  {OVER}" in least


def test_the_desk_takes_few_keys_from_any_verdict_to_its_end(
    app: typer.Typer, tmp_path: Path
) -> None:
    result = CliRunner().invoke(app, ["bench", "desk", "--quick", "--json"])

    assert result.exit_code == 0, result.output
    figures = {figure["name"]: figure for figure in json.loads(result.stdout)["figures"]}
    keys = {name: figure for name, figure in figures.items() if figure["unit"] == "keys"}
    assert len(keys) == 10
    assert [name for name, figure in keys.items() if not figure["is_kept"]] == []
    assert figures["known border-pass holder: admit"]["value"] == 1
    assert figures["fields of it"]["value"] <= 3
    assert figures["scan to drawn verdict, p95"]["value"] > 0
    assert figures["record to ready, drawn, p95"]["value"] > 0
    assert list((tmp_path / "data").iterdir()) == []


def test_the_end_of_a_day_is_measured_in_a_process_of_its_own(
    app: typer.Typer, tmp_path: Path
) -> None:
    result = CliRunner().invoke(app, ["bench", "day", "--quick", "--json"])

    assert result.exit_code == 0, result.stderr
    figures = {figure["name"]: figure for figure in json.loads(result.stdout)["figures"]}
    assert {
        "all papers of the day",
        "the customs page alone",
        "statistic of a month",
        "look at the board, p95",
        "page of a search in the journal, p95",
        "memory, most",
    } <= set(figures)
    assert all(figure["value"] > 0 for figure in figures.values())
    assert list((tmp_path / "data").iterdir()) == []

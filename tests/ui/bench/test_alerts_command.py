"""The benches of the alert lists work from the command line; a short list says nothing."""

from __future__ import annotations

import json
from pathlib import Path

from typer.testing import CliRunner

from checkpoint.cli.app import make_app
from checkpoint.settings import Settings
from ui.bench.command import bench


def test_who_is_found_on_an_invented_list_is_measured(tmp_path: Path) -> None:
    app = make_app(lambda _file: Settings(data_dir=tmp_path / "data"), otherwise=lambda _call: None)
    app.command("bench")(bench)

    result = CliRunner().invoke(app, ["bench", "alerts", "--quick", "--json"])

    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    promised = {figure["name"] for figure in told["figures"] if figure["target"] is not None}
    assert "A missed, at 1 false hits among 1,000" in promised
    assert "one traveller, p99" in promised
    assert "names alone, short of a best F1 of 1" in promised
    assert "invented alerts" in told["ground"]
    assert list((tmp_path / "data").iterdir()) == []


def test_lists_are_taken_over_and_searched_beside_each_other(tmp_path: Path) -> None:
    app = make_app(lambda _file: Settings(data_dir=tmp_path / "data"), otherwise=lambda _call: None)
    app.command("bench")(bench)

    result = CliRunner().invoke(app, ["bench", "lists", "--quick", "--json"])

    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    figures = {figure["name"]: figure["value"] for figure in told["figures"]}
    promised = {figure["name"] for figure in told["figures"] if figure["target"] is not None}
    assert promised >= {"import of 200", "delta of 1,000", "look-up of a number, p99"}
    assert all(value > 0 for value in figures.values())
    assert list((tmp_path / "data").iterdir()) == []

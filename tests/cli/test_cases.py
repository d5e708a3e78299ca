"""Cases from the command line."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from checkpoint.domain.cases.case import CaseKind
from checkpoint.storage.opening import open_database
from tests.builders import NOON, TODAY, a_case, a_crossing, an_indonesian_passport
from tests.cli.terminal import Said, Terminal


@pytest.fixture
def at_work(terminal: Terminal) -> Terminal:
    """A post with one case of a possible victim."""
    victim = an_indonesian_passport()
    referral = a_crossing(document=victim)
    with (
        open_database(terminal.settings.database, create=False) as storage,
        storage.writing() as store,
    ):
        store.crossings.add(referral, day_on=TODAY, recorded_at=NOON)
        kind = CaseKind.POSSIBLE_TRAFFICKING
        store.cases.open(a_case(visit=referral.id, document=victim, kind=kind))
    return terminal


def export(terminal: Terminal, *more: str | Path, login: str = "siregar") -> Said:
    period = ("--since", "2026-03-01", "--until", "2026-03-31")
    return terminal.call("cases", "one-data", *period, "--as", login, *more)


def test_one_data_is_written_as_json_and_csv_without_names(at_work: Terminal) -> None:
    out = at_work.folder / "tppo"
    said = export(at_work, "--out", out)

    assert (said.exit_code, said.err) == (0, "")
    assert said.out.startswith("Cases written: 1\n")
    as_csv, as_json = sorted(out.iterdir())
    assert (as_csv.suffix, as_json.suffix) == (".csv", ".json")
    (case,) = json.loads(as_json.read_text(encoding="utf-8"))["cases"]
    assert len(case["person"]) == 64
    assert "SUPARMAN" not in as_json.read_text(encoding="utf-8") + as_csv.read_text("utf-8-sig")
    assert "one_data_exported" in at_work.acts


def test_the_key_of_the_pseudonyms_is_made_once_and_stays_in_the_data_folder(
    at_work: Terminal,
) -> None:
    first, later = at_work.folder / "one", at_work.folder / "two"
    export(at_work, "--out", first)
    key = at_work.settings.pseudonym_key.read_text()
    Terminal(at_work.folder, NOON + timedelta(hours=1))
    export(at_work, "--out", later)

    files = [path.read_bytes() for folder in (first, later) for path in sorted(folder.iterdir())]
    assert files[:2] == files[2:]
    assert at_work.settings.pseudonym_key.read_text() == key
    assert all(key.encode() not in content for content in files)


def test_names_for_somebody_who_may_not_have_them_are_refused_in_words(at_work: Terminal) -> None:
    said = export(at_work, "--names", "--for", "customs", "--out", at_work.folder / "out")

    assert said.exit_code == 1
    assert said.err.startswith("Names go only to an agency that takes people over")
    assert not (at_work.folder / "out").exists()


def test_a_counter_officer_exports_nothing(at_work: Terminal) -> None:
    said = export(at_work, "--out", at_work.folder / "out", login="lestari")

    assert said.exit_code == 1
    assert not (at_work.folder / "out").exists()

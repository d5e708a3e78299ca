"""One Data TPPO as two files in a folder: each whole in its place, or not there at all."""

from __future__ import annotations

from pathlib import Path

from checkpoint.domain.cases.one_data import OneData
from checkpoint.paper_file import make_folder, write_paper
from checkpoint.reports.one_data import one_data_csv, one_data_json


def write_one_data(made: OneData, folder: Path) -> tuple[Path, Path]:
    """JSON and CSV under a name that says what they are; raises PaperNotSaved or its leaves."""
    make_folder(folder)
    receiver = f"_{made.receiver.value}" if made.receiver else ""
    stem = f"one-data-tppo_{made.post}_{made.first_on}_{made.last_on}{receiver}"
    as_json, as_csv = folder / f"{stem}.json", folder / f"{stem}.csv"
    write_paper(as_json, one_data_json(made))
    write_paper(as_csv, one_data_csv(made))
    return as_json, as_csv

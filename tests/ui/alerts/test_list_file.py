from __future__ import annotations

from pathlib import Path

import pytest

from checkpoint.domain.alerts.reading import ListFileUnreadable, ListTooLarge
from ui.alerts import list_file
from ui.alerts.list_file import content_of, list_name_for


@pytest.mark.parametrize(
    ("file_name", "name"),
    [
        ("Tangkal.csv", "Tangkal"),
        ("Tangkal_2026-03-14.csv", "Tangkal"),
        ("tangkal 20260314 (1).csv", "Tangkal"),
        ("Tangkal v2.csv", "Tangkal"),
        ("Tangkal_pusat_2026.csv", "Tangkal pusat"),
        ("DPO_Polda_Kalbar-14.03.2026.csv", "DPO Polda Kalbar"),
        ("2026-03-14.csv", "2026-03-14"),
        (".csv", ".csv"),
    ],
)
def test_a_file_proposes_the_list_that_its_name_speaks_of(file_name: str, name: str) -> None:
    assert list_name_for(file_name, {"Tangkal", "Tangkal pusat"}) == name


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"kind,name\r\n")

    assert content_of(path) == b"kind,name\r\n"


def test_a_file_that_is_gone_is_an_expected_failure(tmp_path: Path) -> None:
    with pytest.raises(ListFileUnreadable):
        content_of(tmp_path / "gone.csv")
    with pytest.raises(ListFileUnreadable):
        content_of(tmp_path)


def test_a_file_that_can_be_no_list_is_not_taken_into_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_file, "LARGEST_FILE", 9)
    path = tmp_path / "film.csv"
    path.write_bytes(b"0123456789")

    with pytest.raises(ListTooLarge):
        content_of(path)

from __future__ import annotations

from pathlib import Path

import pytest

from checkpoint.domain.alerts.reading import ListFileUnreadable
from checkpoint.list_file import ListFile


def test_a_file_is_read_from_its_beginning_as_often_as_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"kind,name\r\n")
    file = ListFile(path)

    assert (file.name, file.size) == ("list.csv", 11)
    for _ in range(2):
        with file.open() as content:
            assert content.read() == b"kind,name\r\n"


def test_a_file_that_is_gone_is_an_expected_failure(tmp_path: Path) -> None:
    gone = ListFile(tmp_path / "gone.csv")

    with pytest.raises(ListFileUnreadable):
        gone.open()
    with pytest.raises(ListFileUnreadable):
        _ = gone.size
    with pytest.raises(ListFileUnreadable):
        ListFile(tmp_path).open()


def test_what_lies_beside_a_list_is_found_in_whatever_case_it_is_named(tmp_path: Path) -> None:
    for name in ("SDN.CSV", "ALT.CSV"):
        (tmp_path / name).write_text(name)
    (tmp_path / "add.csv").mkdir()
    file = ListFile(tmp_path / "SDN.CSV")

    assert file.beside("alt.csv") == ListFile(tmp_path / "ALT.CSV")
    assert file.beside("add.csv") is None
    assert file.beside("sdn_comments.csv") is None
    assert ListFile(tmp_path / "no" / "sdn.csv").beside("alt.csv") is None

from __future__ import annotations

from pathlib import Path

import pytest

from checkpoint.domain.alerts.reading import LARGEST_LIST, ListFileUnreadable, ListTooLarge
from checkpoint.list_file import content_of


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"kind,name\r\n")

    assert content_of(path) == b"kind,name\r\n"


def test_a_file_that_is_gone_is_an_expected_failure(tmp_path: Path) -> None:
    with pytest.raises(ListFileUnreadable):
        content_of(tmp_path / "gone.csv")
    with pytest.raises(ListFileUnreadable):
        content_of(tmp_path)


def test_a_file_that_can_be_no_list_is_not_taken_into_memory(tmp_path: Path) -> None:
    path = tmp_path / "film.csv"
    with path.open("wb") as film:
        film.truncate(LARGEST_LIST + 1)

    with pytest.raises(ListTooLarge) as refused:
        content_of(path)
    assert refused.value.limit == LARGEST_LIST

from uuid import UUID

import pytest

from checkpoint.domain.alerts.reading import ListEmpty, ListFormatUnknown, ListTooLarge
from checkpoint.lists import formats
from checkpoint.lists.formats import FORMATS
from checkpoint.lists.intake import Intake
from checkpoint.lists.source import InMemory
from tests.lists.gathering import read_list

INTAKE = Intake(list_name="DPO", new_id=lambda: UUID(int=1), known_states=frozenset())
CONTENT = b"kind,name\ndpo,BUDI\n"


@pytest.mark.parametrize("name", ["daftar.csv", "DAFTAR.CSV", "daftar.txt", "daftar.tsv"])
def test_a_table_is_read_by_its_ending(name: str) -> None:
    (alert,) = read_list(InMemory(name, CONTENT), INTAKE).alerts

    assert (alert.list_name, alert.name) == ("DPO", "BUDI")


def test_a_file_in_no_format_is_refused() -> None:
    with pytest.raises(ListFormatUnknown):
        read_list(InMemory("daftar.docx", CONTENT), INTAKE)


def test_an_empty_file_is_refused_whatever_its_name() -> None:
    with pytest.raises(ListEmpty):
        read_list(InMemory("daftar.docx", b""), INTAKE)


def test_formats_are_told_apart_by_their_names() -> None:
    assert len({one.name for one in FORMATS}) == len(FORMATS)


def test_a_file_larger_than_any_list_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "LARGEST_FILE", len(CONTENT) - 1)

    with pytest.raises(ListTooLarge) as refused:
        read_list(InMemory("daftar.csv", CONTENT), INTAKE)
    assert refused.value.size == len(CONTENT)

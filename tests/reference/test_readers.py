from __future__ import annotations

from checkpoint.reference.readers import GENERIC, load_readers, reader_of


def test_every_reader_is_called_by_one_name() -> None:
    names = [model.id for model in load_readers()]

    assert names[0] == GENERIC
    assert len(set(names)) == len(names)


def test_a_reader_that_is_not_known_is_taken_for_any_other() -> None:
    assert reader_of("no such reader").id == GENERIC
    assert reader_of("honeywell").baud == 115_200

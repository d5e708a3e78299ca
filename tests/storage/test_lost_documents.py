"""Numbers of lost documents stand and end with the changes of the book."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from checkpoint.domain.alerts.lost_documents import LostDocument
from checkpoint.domain.alerts.versions import Cause, ChangeNote, Tally
from checkpoint.services.ports import Storage
from checkpoint.storage import lost_documents
from tests.builders import NOON

LIST = "SLTD"


def doc(number: str, issuer: str = "IDN") -> LostDocument:
    return LostDocument(number.replace("O", "0"), number, issuer)


A, B, C = doc("A1000001"), doc("B1000002"), doc("C1000003", "")


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lost_documents, "AT_ONCE", 2)


def prepare(
    storage: Storage,
    new: Sequence[LostDocument] = (),
    gone: Sequence[LostDocument] = (),
    name: str = LIST,
) -> int:
    note = ChangeNote(cause=Cause.NUMBERS, list_name=name)
    with storage.writing() as store:
        change = store.alerts.changes.prepare(note, at=NOON)
        store.alerts.lost.put(change, new)
        store.alerts.lost.take(change, name, gone)
    return change


def take_over(
    storage: Storage,
    new: Sequence[LostDocument] = (),
    gone: Sequence[LostDocument] = (),
    name: str = LIST,
) -> int:
    change = prepare(storage, new, gone, name)
    with storage.writing() as store:
        return store.alerts.changes.put_in_force(change, Tally(), at=NOON)


def standing(storage: Storage, name: str = LIST) -> list[LostDocument]:
    with storage.reading() as store:
        return list(store.alerts.lost.standing(name))


def test_a_document_is_found_by_a_number_that_looks_like_its_own(storage: Storage) -> None:
    take_over(storage, [doc("AO1234567"), B])

    with storage.reading() as store:
        assert store.alerts.lost.of_forms(["A01234567", "X"]) == [(LIST, doc("AO1234567"))]
        assert store.alerts.lost.of_forms(["AO1234567"]) == []


def test_what_a_list_named_in_a_version_is_told_in_order_whatever_came_later(
    storage: Storage,
) -> None:
    first = take_over(storage, [B, A])
    take_over(storage, [A], name="another")
    later = take_over(storage, [C], [A])
    take_over(storage, [A])
    prepare(storage, gone=[B])

    with storage.reading() as store:
        lost = store.alerts.lost
        assert list(lost.standing(LIST, first)) == [A, B]
        assert list(lost.standing(LIST, later)) == [B, C]
        assert list(lost.standing(LIST, later + 1)) == list(lost.standing(LIST)) == [A, B, C]
        assert list(lost.standing(LIST, first - 1)) == []


def test_no_document_counts_before_its_list_is_in_force(storage: Storage) -> None:
    take_over(storage, [A])
    prepare(storage, [B], [A])

    assert standing(storage) == [A]
    with storage.reading() as store:
        assert store.alerts.lost.of_forms([B.form]) == []
        assert store.alerts.lost.of_forms([A.form]) == [(LIST, A)]


def test_the_next_version_of_a_list_takes_the_place_of_the_one_before(storage: Storage) -> None:
    take_over(storage, [A, B])
    take_over(storage, [C], [A])
    take_over(storage, [A], [B])

    assert standing(storage) == [A, C]
    with storage.reading() as store:
        said = [store.alerts.lost.of_forms([A.form, B.form], version) for version in (0, 1, 2, 3)]
    assert said == [[], [(LIST, A), (LIST, B)], [(LIST, B)], [(LIST, A)]]


def test_one_list_leaves_the_documents_of_another_alone(storage: Storage) -> None:
    take_over(storage, [A, B])
    take_over(storage, [A], name="Polri")
    take_over(storage, gone=[A], name="Polri")

    assert (standing(storage), standing(storage, "Polri")) == ([A, B], [])


def test_a_list_is_gone_through_in_the_order_in_which_it_is_compared(storage: Storage) -> None:
    many = [doc(number) for number in ("Z1", "É1", "E1", "10", "9", "N1", "Ñ1", "𠀀1")]
    take_over(storage, [*many, doc("Z1", "")])

    assert standing(storage) == sorted([*many, doc("Z1", "")])


def test_what_is_thrown_away_was_never_there(storage: Storage) -> None:
    take_over(storage, [A, B])
    change = prepare(storage, [C, doc("D1"), doc("E1"), doc("F1"), doc("É1"), doc("𠀀1")], [B])
    with storage.writing() as store:
        while store.alerts.changes.discard(change):
            pass

    assert standing(storage) == [A, B]
    take_over(storage, [C, doc("𠀀1")], [B])
    assert standing(storage) == [A, C, doc("𠀀1")]


def test_a_version_is_turned_back_piece_by_piece(storage: Storage) -> None:
    many = [doc(f"A{n}") for n in range(10, 17)]
    take_over(storage, many)
    version = take_over(storage, [B, C], many[:3])
    note = ChangeNote(cause=Cause.UNDONE, list_name=LIST, undoes=version)
    with storage.writing() as store:
        change = store.alerts.changes.prepare(note, at=NOON)
    is_more = True
    while is_more:
        with storage.writing() as store:
            is_more = store.alerts.lost.turn_back(change, version)
    assert standing(storage) == [*many[3:], B, C]
    with storage.writing() as store:
        store.alerts.changes.put_in_force(change, Tally(), at=NOON)

    assert standing(storage) == many


def test_what_a_list_names_is_gone_through_in_order_and_once(storage: Storage) -> None:
    change = prepare(storage)
    with storage.reading() as store:
        store.alerts.lost.note(change, [C, A])
        store.alerts.lost.note(change, [A, B])
        assert list(store.alerts.lost.noted(change)) == [A, B, C]
        assert list(store.alerts.lost.noted(change + 1)) == []

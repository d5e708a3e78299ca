"""What documents were read from, on disk and in memory: kept whole, and deleted only in time."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from checkpoint.domain.documents.evidence import Evidence
from checkpoint.services.ports import Storage
from checkpoint.storage.opening import open_database
from tests.builders import A_DAY, A_MINUTE, A_WEBP, NOON, an_evidence, an_id


def add(storage: Storage, *evidence: Evidence) -> None:
    with storage.writing() as store:
        for one in evidence:
            store.evidence.add(one)


def ages(storage: Storage, *ages: timedelta) -> list[Evidence]:
    """Evidence so old at noon."""
    made = [an_evidence(read_at=NOON - age) for age in ages]
    add(storage, *made)
    return made


def test_evidence_comes_back_as_it_was_byte_by_byte(storage: Storage) -> None:
    every_byte = b"\xff\xd8\xff" + bytes(range(256))
    whole = an_evidence(picture=every_byte)
    bare = an_evidence(texts=(), picture=b"", crop=b"", is_whole=False)
    add(storage, whole, bare)

    with storage.reading() as store:
        assert store.evidence.find(whole.id) == whole
        assert store.evidence.find(bare.id) == bare
        assert store.evidence.find(an_id()) is None


def test_keeping_evidence_twice_keeps_the_first(storage: Storage) -> None:
    first = an_evidence()
    add(storage, first)
    add(storage, an_evidence(id=first.id, read_at=NOON + A_MINUTE))

    with storage.reading() as store:
        assert store.evidence.find(first.id) == first


def test_nothing_is_deleted_that_was_not_released(storage: Storage) -> None:
    (old,) = ages(storage, 400 * A_DAY)
    with storage.writing() as store:
        assert store.evidence.released_before() is None
        assert store.evidence.delete_released(most=10) == 0

    with storage.reading() as store:
        assert store.evidence.find(old.id) == old


def test_what_was_released_is_deleted_the_oldest_first_and_a_few_at_a_time(
    storage: Storage,
) -> None:
    young, older, oldest = ages(storage, 30 * A_DAY, 31 * A_DAY, 32 * A_DAY)
    with storage.writing() as store:
        store.evidence.release(NOON - 30 * A_DAY, at=NOON)
        assert store.evidence.count_before(NOON - 30 * A_DAY) == 2
        assert store.evidence.delete_released(most=1) == 1

    with storage.writing() as store:
        assert store.evidence.find(oldest.id) is None
        assert store.evidence.find(older.id) == older
        assert store.evidence.delete_released(most=5) == 1
        assert store.evidence.delete_released(most=5) == 0

    with storage.reading() as store:
        assert store.evidence.find(older.id) is None
        assert store.evidence.find(young.id) == young


def test_an_earlier_release_takes_nothing_back(storage: Storage) -> None:
    with storage.writing() as store:
        store.evidence.release(NOON, at=NOON)
        store.evidence.release(NOON - A_DAY, at=NOON)

    with storage.reading() as store:
        assert store.evidence.released_before() == NOON


def test_deleted_evidence_is_gone_from_the_file_and_its_room_is_used_again(path: Path) -> None:
    face = b"a face that nobody may find again"
    with open_database(path, create=False) as database:
        add(database, an_evidence(picture=A_WEBP + 3000 * face))
    assert face in path.read_bytes()
    size = path.stat().st_size

    with open_database(path, create=False) as database, database.writing() as store:
        store.evidence.release(NOON + A_DAY, at=NOON + A_DAY)
        assert store.evidence.delete_released(most=5) == 1
    assert face not in path.read_bytes()

    with open_database(path, create=False) as database:
        add(database, an_evidence(picture=A_WEBP + 3000 * b"another face, on another day - ok"))
    assert path.stat().st_size == size

"""Persons over several documents, on disk and in memory."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    PersonName,
    TravelDocument,
)
from checkpoint.domain.journeys.identity import name_key, national_key
from checkpoint.services.ports import Storage
from checkpoint.storage import migrations
from checkpoint.storage.database import Database
from checkpoint.storage.documents import document_values
from checkpoint.storage.engine import engine_at
from checkpoint.storage.migrations.versions import v0017_persons_over_several_documents as v0017
from checkpoint.storage.opening import open_database
from checkpoint.storage.persons import bearer_rows
from tests.builders import (
    A_DAY,
    NOON,
    TODAY,
    a_crossing,
    a_document,
    a_holder,
    a_word,
    an_amendment_of,
    an_indonesian_passport,
)

NUMBER = national_key(a_holder())
NAME = name_key(a_holder())


def cross(storage: Storage, *documents: TravelDocument) -> None:
    with storage.writing() as store:
        for document in documents:
            crossing = a_crossing(document=document)
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)


def test_a_word_comes_back_on_either_of_its_documents_and_on_no_other(storage: Storage) -> None:
    word = a_word("MYS:K1", "MYS:A2")
    with storage.writing() as store:
        store.persons.add(word)
        store.persons.add(a_word("MYS:K1", "MYS:A2", id=word.id, reason="Lain lagi."))

    with storage.reading() as store:
        found = [store.persons.words_on(key) for key in ("MYS:A2", "MYS:K1", "MYS:B3")]
        every = store.persons.every_word()
    assert found == [[word], [word], []]
    assert every == [word]


def test_of_each_pair_the_newest_word_holds(storage: Storage) -> None:
    linked, parted = a_word("A", "B"), a_word("A", "B", is_same=False, at=NOON + A_DAY)
    beside = a_word("A", "C", at=NOON + A_DAY / 2)
    with storage.writing() as store:
        for word in (parted, beside, linked):
            store.persons.add(word)

    with storage.reading() as store:
        assert store.persons.words_on("A") == [beside, parted]


def test_the_documents_of_a_number_and_of_a_name_are_found_each_once(storage: Storage) -> None:
    old, new = a_document(number="A1"), a_document(number="B2", national_number="")
    cross(storage, old, old, new, an_indonesian_passport())

    with storage.reading() as store:
        assert store.persons.with_number(NUMBER) == ["MYS:A1"]
        assert store.persons.with_name(NAME) == ["MYS:A1", "MYS:B2"]
        assert not [*store.persons.with_number(""), *store.persons.with_name("")]


def test_whom_a_record_was_corrected_to_is_found_as_well(storage: Storage) -> None:
    wrong = a_crossing(document=a_document(name=PersonName("ROSLY", "NUR")))
    with storage.writing() as store:
        for crossing in (wrong, an_amendment_of(wrong, document=a_document())):
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)

    with storage.reading() as store:
        assert store.persons.with_name(NAME) == [a_document().key]


def test_who_has_no_document_of_his_own_is_not_known_again_by_it(storage: Storage) -> None:
    cross(
        storage,
        a_document(kind=DocumentKind.NO_DOCUMENT, number=""),
        a_document(kind=DocumentKind.GROUP_TRAVEL_LETTER),
    )

    with storage.reading() as store:
        assert store.persons.with_name(NAME) == store.persons.with_number(NUMBER) == []


@pytest.mark.parametrize("column", ["number_key", "name_key"])
def test_a_bearer_is_found_by_an_index_however_many_there_are(
    database: Database, column: str
) -> None:
    query = f"EXPLAIN QUERY PLAN SELECT document_key FROM bearer WHERE {column} = 'x'"  # noqa: S608
    with database.engine.connect() as connection:
        plan = " ".join(row.detail for row in connection.exec_driver_sql(query))
    assert re.search(rf"SEARCH bearer USING (COVERING )?INDEX ix_bearer_{column}", plan)


def test_the_bearers_of_before_are_filed_from_the_records(tmp_path: Path) -> None:
    path, older = tmp_path / "checkpoint.db", tmp_path / "older.db"
    with open_database(path, create=True) as database:
        cross(database, a_document(), a_document(number="B2"), an_indonesian_passport())
    _at_0016(older, crossings_of=path)

    with open_database(older, create=False) as database, database.reading() as store:
        assert store.persons.with_number(NUMBER) == ["MYS:B2", "MYS:K12345678"]
        assert store.persons.with_name("SUPARMAN 1985-12-02") == ["IDN:X1234567"]


def _at_0016(path: Path, *, crossings_of: Path) -> None:
    """A database of before persons were known, with the crossings of another."""
    assert migrations.REVISIONS[16] == "0017"
    engine = engine_at(path)
    with engine.begin() as connection:
        migrations.upgrade(connection, "0016")
        columns = [row.name for row in connection.exec_driver_sql("PRAGMA table_info(crossing)")]
    names = ", ".join(columns)
    with engine.connect() as connection:
        connection.exec_driver_sql("ATTACH ? AS newer", (str(crossings_of),))
        copied = f"INSERT INTO crossing ({names}) SELECT {names} FROM newer.crossing"  # noqa: S608
        connection.exec_driver_sql(copied)
        connection.commit()
    engine.dispose()


texts = st.text("AZÁß'-’ 李1".replace("’", "\u2019"), max_size=6)
documents = st.builds(
    lambda number, name, nationality, own: a_document(
        number=number, name=PersonName(name or "X"), nationality=nationality, national_number=own
    ),
    texts,
    texts.filter(str.strip),
    st.sampled_from(["IDN", "mys"]),
    st.text("07A- ", max_size=9),
)


@given(documents)
def test_the_migration_files_bearers_under_the_keys_of_the_program(
    document: TravelDocument,
) -> None:
    record: Mapping[str, Any] = document_values(document)

    assert v0017.name_key(record) == name_key(document.holder)
    assert v0017.number_key(record) == national_key(document.holder)
    assert [*v0017._rows(record)] == bearer_rows([document])

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import (
    Alert,
    AlertDirection,
    AlertKind,
    AlsoKnown,
    ListedDocument,
)
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListBrokenOff,
    ListTooLarge,
    OpenList,
)
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import ListRefused
from checkpoint.lists import ftm_json
from checkpoint.lists.formats import open_list
from checkpoint.lists.source import InMemory
from tests.lists.gathering import ListReading
from tests.lists.world import an_intake, only, reading_of

PERSON: dict[str, list[str]] = {
    "name": ["Ivan Fiction", "Jane Fiction"],
    "alias": ["Джейн"],
    "weakAlias": ["The Weaver"],
    "birthDate": ["1970-01-02T00:00:00", "1971"],
    "nationality": ["ru"],
    "citizenship": ["id"],
    "country": ["my"],
    "gender": ["female"],
    "birthPlace": ["Sambas"],
    "passportNumber": ["A1234567"],
    "idNumber": ["3201011234560001"],
    "topics": ["sanction", "crime.terror"],
}


def entity(
    name: str = "NK-1", schema: str = "Person", properties: Any = None, **more: Any
) -> dict[str, Any]:
    held = {"name": ["Jane Fiction"]} if properties is None else properties
    return {"id": name, "caption": "Jane Fiction", "schema": schema, "properties": held, **more}


def lines(*told: object) -> str:
    return "".join(json.dumps(one) + "\n" for one in told)


def read(*told: object) -> ListReading:
    return reading_of(lines(*told), name="entities.ftm.json")


def change(operation: str, **more: Any) -> dict[str, Any]:
    return {"op": operation, "entity": entity(**more)}


def test_everything_that_is_said_of_a_person_finds_its_place() -> None:
    reading = read(entity(properties=PERSON, datasets=["un_sc"], target=True))

    assert only(reading) == Alert(
        id=UUID(int=1),
        list_name="World",
        reference="NK-1",
        kind=AlertKind.SOI,
        name="Jane Fiction",
        aliases=("Ivan Fiction", "Джейн"),
        born=PartialDate(1970, 1, 2),
        sex=Sex.FEMALE,
        nationality="RUS",
        place_of_birth="Sambas",
        document_number="A1234567",
        national_number="3201011234560001",
        direction=AlertDirection.BOTH,
        requester="un_sc",
        reason="sanction; crime.terror",
        also=AlsoKnown(
            weak_names=("The Weaver",), births=(PartialDate(1971),), nationalities=("IDN",)
        ),
    )
    assert (reading.notes, reading.is_delta) == ((), False)


def test_only_persons_who_are_on_a_list_are_taken_and_the_others_counted() -> None:
    reading = read(
        entity(),
        entity("NK-2", "Company"),
        entity("NK-3", target=False),
        entity("NK-4", "Family", {"relative": ["NK-1"], "relationship": ["Person"]}),
    )

    assert (len(reading.alerts), reading.left_out, reading.faults) == (1, 3, ())


def test_a_state_that_he_has_to_do_with_counts_where_no_nationality_is_said() -> None:
    properties = {"name": ["Jane"], "country": ["my"]}

    assert only(read(entity(properties=properties))).nationality == "MYS"


def test_a_name_in_two_parts_is_one_name() -> None:
    properties = {"firstName": ["Jane"], "lastName": ["Fiction"]}

    assert only(read(entity(properties=properties))).name == "Jane Fiction"


def test_passports_that_are_entities_of_their_own_come_to_their_holder() -> None:
    passport = {"holder": ["NK-1"], "number": ["B7654321"], "country": ["id"]}
    card = {"holder": ["NK-1"], "number": ["3201011234560001"]}

    alert = only(read(
        entity("P-1", "Passport", passport), entity(), entity("P-2", "Identification", card)
    ))  # fmt: skip
    assert alert.documents == (ListedDocument("B7654321", "IDN"),)
    assert alert.national_numbers == ("3201011234560001",)


def test_a_delta_says_that_it_is_no_list_and_who_is_gone() -> None:
    reading = read(
        change("ADD", name="NK-1"),
        change("MOD", name="NK-2"),
        {"op": "DEL", "entity": {"id": "NK-3"}},
        change("MOD", name="NK-4", target=False),
        change("MOD", name="NK-5", schema="Company"),
        change("ADD", name="NK-6", schema="Company"),
    )

    assert reading.is_delta
    assert [alert.reference for alert in reading.alerts] == ["NK-1", "NK-2"]
    assert reading.gone == ("NK-3", "NK-4", "NK-5")
    assert (reading.left_out, reading.faults) == (1, ())


def test_a_delta_is_known_before_its_rows_are_read() -> None:
    source = InMemory("delta.json", lines(change("ADD")).encode())
    opened: OpenList = open_list(source, an_intake())

    assert opened.is_delta


@pytest.mark.parametrize(
    "broken",
    [
        "{",
        "[]",
        "null",
        "1",
        '{"id": 7, "schema": "Person"}',
        '{"id": "NK-2", "schema": "Person", "properties": []}',
        '{"op": "ADD", "entity": {"id": "NK-2", "schema": "Person"}}',
        "[" * 100_000,
        '{"schema": "Person", "id": ' + "9" * 5_000 + "}",
    ],
)
def test_a_line_that_is_no_entity_is_told_and_the_others_are_taken(broken: str) -> None:
    reading = reading_of(lines(entity()) + broken + "\n" + lines(entity("NK-3")), name="x.json")

    assert [(fault.line, fault.why) for fault in reading.faults] == [(2, FaultWhy.ENTRY_BROKEN)]
    assert len(reading.alerts) == 2


@pytest.mark.parametrize(
    "broken",
    [
        {"op": "ADD"},
        {"op": "ADD", "entity": {"id": ""}},
        {"op": "???", "entity": {"id": "NK-2"}},
        {"op": ["ADD"], "entity": {"id": "NK-2"}},
        {"op": "MOD", "entity": {"id": "NK-2", "schema": "Person", "properties": 1}},
        {"id": "NK-2", "schema": "Person"},
    ],
)
def test_a_change_that_is_none_is_told(broken: object) -> None:
    reading = read(change("ADD"), broken)

    assert [(fault.line, fault.why) for fault in reading.faults] == [(2, FaultWhy.ENTRY_BROKEN)]


def test_half_a_copy_is_refused_whole() -> None:
    whole = lines(entity(), entity("NK-2"))

    with pytest.raises(ListBrokenOff) as refused:
        reading_of(whole[:-20], name="x.json")
    assert refused.value.line == 2


def test_the_last_line_needs_no_end_where_it_is_whole() -> None:
    assert only(reading_of(lines(entity()).strip(), name="x.json")).name == "Jane Fiction"


def test_a_line_longer_than_any_entity_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ftm_json, "LONGEST_LINE", 200)
    reading = read(entity(), entity("NK-2", notes="x" * 1_000), entity("NK-3"))

    assert [(fault.line, fault.why) for fault in reading.faults] == [(2, FaultWhy.CELL_TOO_LONG)]
    assert len(reading.alerts) == 2


def test_more_values_than_a_person_has_are_cut_and_told() -> None:
    reading = read(entity(properties={"name": [f"JANE {one}" for one in range(5_000)]}))

    assert [note.why for note in reading.notes] == [FaultWhy.TOO_MANY_VALUES]
    assert len(only(reading).names) == 300


def test_what_no_database_keeps_is_taken_out_of_the_names() -> None:
    odd = '{"id": "NK-1", "schema": "Person", "properties": {"name": ["JA\\u0000NE \\ud800"]}}\n'

    assert only(reading_of(odd, name="x.json")).name == "JANE ?"


def test_a_file_larger_than_any_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ftm_json, "LARGEST_FILE", 10)

    with pytest.raises(ListTooLarge):
        read(entity())


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner)
    ),
    max_leaves=6,
)


@given(
    st.dictionaries(st.sampled_from([*PERSON, "holder", "number"]), JSON),
    st.sampled_from(["Person", "Passport", "Identification", "Vessel"]),
    st.sampled_from(["ADD", "MOD", "DEL", ""]),
)
def test_whatever_an_entity_holds_is_read_or_told(
    properties: dict[str, Any], schema: str, operation: str
) -> None:
    one = entity("NK-2", schema, properties)
    first, second = entity(), one
    if operation:
        first, second = change("ADD"), {"op": operation, "entity": one}

    reading = read(first, second)
    assert len(reading.alerts) + len(reading.faults) + len(reading.gone) + reading.left_out == 2


@given(st.binary(max_size=100))
def test_whatever_stands_behind_the_first_line_is_read_or_refused(content: bytes) -> None:
    with suppress(ListRefused):
        reading_of(lines(entity()).encode() + content, name="x.json")


def test_an_entity_that_stands_twice_is_taken_once_and_told() -> None:
    reading = read(entity(), entity())

    assert len(reading.alerts) == 1
    assert [fault.why for fault in reading.faults] == [FaultWhy.REFERENCE_TWICE]

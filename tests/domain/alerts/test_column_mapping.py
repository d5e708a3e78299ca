from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.column_guess import guess
from checkpoint.domain.alerts.column_mapping import (
    ColumnFault,
    ColumnMapping,
    Delimiter,
    ListField,
    TableEncoding,
    column_letters,
    column_names,
    mapping_faults,
)
from checkpoint.domain.alerts.date_order import DateOrder

NAME = {ListField.NAME: ("Nama",)}


def test_a_mapping_that_names_somebody_and_a_kind_is_sound() -> None:
    assert list(mapping_faults(ColumnMapping(columns=NAME, kind=AlertKind.DPO))) == []
    with_kind = {**NAME, ListField.KIND: ("Jenis",)}
    assert list(mapping_faults(ColumnMapping(columns=with_kind))) == []


@pytest.mark.parametrize(
    ("mapping", "entry", "why"),
    [
        (ColumnMapping(columns=NAME), "kind", ColumnFault.KIND_MISSING),
        (
            ColumnMapping(columns={ListField.NAME: ()}, kind=AlertKind.DPO),
            "columns",
            ColumnFault.NOBODY_NAMED,
        ),
        (
            ColumnMapping(columns={**NAME, ListField.FAMILY_NAME: ("F",)}, kind=AlertKind.DPO),
            "columns",
            ColumnFault.NAME_TWICE,
        ),
        (
            ColumnMapping(columns={ListField.NAME: ("A", "B")}, kind=AlertKind.DPO),
            "columns",
            ColumnFault.TOO_MANY_COLUMNS,
        ),
        (
            ColumnMapping(columns={**NAME, ListField.ALIASES: ("Nama",)}, kind=AlertKind.DPO),
            "columns",
            ColumnFault.COLUMN_TWICE,
        ),
        (
            ColumnMapping(columns=NAME, kind=AlertKind.CEGAH, direction=AlertDirection.ENTRY),
            "direction",
            ColumnFault.DIRECTION,
        ),
        (
            ColumnMapping(
                columns={**NAME, ListField.DIRECTION: ("Arah",)},
                kind=AlertKind.DPO,
                direction=AlertDirection.BOTH,
            ),
            "direction",
            ColumnFault.DIRECTION,
        ),
        (
            ColumnMapping(columns=NAME, kind=AlertKind.DPO, header_row=-1),
            "header_row",
            ColumnFault.HEADER_ROW,
        ),
        (
            ColumnMapping(columns=NAME, kind=AlertKind.DPO, parted_by="a"),
            "parted_by",
            ColumnFault.SEPARATOR,
        ),
        (
            ColumnMapping(columns=NAME, kind=AlertKind.DPO, parted_by=" "),
            "parted_by",
            ColumnFault.SEPARATOR,
        ),
        (
            ColumnMapping(columns=NAME, kind=AlertKind.DPO, number_width=99),
            "number_width",
            ColumnFault.NUMBER_WIDTH,
        ),
    ],
)
def test_what_stands_against_a_mapping_is_said_by_its_entry(
    mapping: ColumnMapping, entry: str, why: ColumnFault
) -> None:
    assert list(mapping_faults(mapping)) == [(entry, why)]


def test_a_mapping_may_be_kept_in_a_file() -> None:
    adapter = TypeAdapter(ColumnMapping)
    mapping = ColumnMapping(
        columns={ListField.NAME: ("Nama",), ListField.ALIASES: ("Alias 1", "Alias 2")},
        header_row=3,
        sheet="Export",
        delimiter=Delimiter.TAB,
        encoding=TableEncoding.WINDOWS_1252,
        kinds={"Buron": AlertKind.DPO},
        date_order=DateOrder.MONTH_FIRST,
    )

    assert adapter.validate_python(adapter.dump_python(mapping, mode="json")) == mapping


def test_every_column_has_a_name_of_its_own() -> None:
    assert column_names(("Nama", "", "Nama", " Tgl  Lahir ")) == (
        "Nama",
        "B",
        "Nama (C)",
        "Tgl Lahir",
    )
    assert column_names(("B", "")) == ("B", "B (B)")
    assert [column_letters(one) for one in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


@given(st.lists(st.sampled_from(["A", "B", "C", "", "B (B)", "A (C)", "Nama"]), max_size=12))
def test_no_two_columns_are_called_the_same(headings: list[str]) -> None:
    names = column_names(headings)

    assert len(set(names)) == len(headings)


@pytest.mark.parametrize(
    "headers",
    [
        ("Nama Lengkap", "Tgl. Lahir", "Jenis Kelamin", "Kewarganegaraan", "No. Paspor", "NIK"),
        ("full_name", "date_of_birth", "gender", "nationality", "passport_number", "national_id"),
        ("NAME", "DOB", "SEX", "COC", "DOCUMENT NUMBER", "ID Number"),
    ],
)
def test_headings_in_indonesian_and_english_are_understood(headers: tuple[str, ...]) -> None:
    mapping = guess(headers, kind=AlertKind.DPO)

    assert list(mapping.columns.items()) == [
        (ListField.NAME, (headers[0],)),
        (ListField.BORN, (headers[1],)),
        (ListField.SEX, (headers[2],)),
        (ListField.NATIONALITY, (headers[3],)),
        (ListField.DOCUMENT, (headers[4],)),
        (ListField.NATIONAL_NUMBER, (headers[5],)),
    ]
    assert mapping.kind is AlertKind.DPO


def test_several_aliases_are_one_field_and_a_second_name_is_none() -> None:
    mapping = guess(("Nama", "Alias 1", "Alias 2", "Name", "Marga", "Warna"), kind=AlertKind.SOI)

    assert mapping.columns == {
        ListField.NAME: ("Nama",),
        ListField.ALIASES: ("Alias 1", "Alias 2"),
    }
    assert list(mapping_faults(mapping)) == []


def test_a_name_in_two_columns_is_understood() -> None:
    mapping = guess(("First Name", "Last Name"), kind=AlertKind.SOI)

    assert mapping.columns == {
        ListField.GIVEN_NAMES: ("First Name",),
        ListField.FAMILY_NAME: ("Last Name",),
    }


def test_a_column_that_says_the_kind_goes_before_a_kind_for_all() -> None:
    assert guess(("Nama", "Jenis Daftar"), kind=AlertKind.DPO).kind is None


@given(st.lists(st.text(max_size=20), max_size=10).map(column_names))
def test_whatever_is_guessed_lacks_nothing_but_a_name(headers: tuple[str, ...]) -> None:
    faults = {why for _, why in mapping_faults(guess(headers, kind=AlertKind.DPO))}

    assert faults <= {ColumnFault.NOBODY_NAMED}

from __future__ import annotations

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.column_fitting import fitted, with_columns
from checkpoint.domain.alerts.column_mapping import ColumnMapping, ListField

F = ListField
MAPPING = ColumnMapping(
    columns={F.NAME: ("Orang",), F.REASON: ("Kasus", "Pasal")},
    kind=AlertKind.DPO,
    direction=AlertDirection.BOTH,
)


def test_the_columns_that_a_table_has_keep_their_meaning() -> None:
    there = fitted(MAPPING, ("No", "Orang", "Pasal", "Paspor"))

    assert there.columns == {F.NAME: ("Orang",), F.REASON: ("Pasal",)}
    assert there.kind is AlertKind.DPO


def test_where_a_table_has_none_of_them_they_are_guessed() -> None:
    assert fitted(MAPPING, ("Nama", "Paspor")).columns == {
        F.NAME: ("Nama",),
        F.DOCUMENT: ("Paspor",),
    }


def test_only_columns_that_were_not_there_before_are_guessed_beside_them() -> None:
    headers = ("Orang", "Paspor", "NIK", "Marga", "Alasan")
    there = fitted(MAPPING, headers, ("Orang", "Paspor"))

    assert there.columns == {
        F.NAME: ("Orang",),
        F.NATIONAL_NUMBER: ("NIK",),
        F.REASON: ("Alasan",),
    }


def test_a_name_in_parts_gets_no_whole_name_beside_it() -> None:
    parts = ColumnMapping(columns={F.FAMILY_NAME: ("Marga",)}, kind=AlertKind.DPO)

    assert fitted(parts, ("Marga", "Nama"), ("Marga",)).columns == {F.FAMILY_NAME: ("Marga",)}


def test_what_a_column_says_is_not_said_for_all_rows_too() -> None:
    said = with_columns(MAPPING, {**MAPPING.columns, F.KIND: ("J",), F.DIRECTION: ("A",)})
    assert (said.kind, said.direction) == (None, None)

    words = ColumnMapping(columns={F.KIND: ("J",)}, kinds={"Cekal": AlertKind.TANGKAL})
    assert with_columns(words, words.columns).kinds == {"Cekal": AlertKind.TANGKAL}
    assert with_columns(words, {F.NAME: ("N",)}).kinds == {}


def test_where_no_name_is_said_a_guess_may_say_it() -> None:
    numbers = ColumnMapping(columns={F.DOCUMENT: ("Paspor",)}, kind=AlertKind.DPO)
    there = fitted(numbers, ("Paspor", "Nama"), ("Paspor",))

    assert there.columns == {F.DOCUMENT: ("Paspor",), F.NAME: ("Nama",)}

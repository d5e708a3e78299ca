from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.column_mapping import (
    ColumnMapping,
    Delimiter,
    ListField,
    TableEncoding,
)
from checkpoint.domain.alerts.date_order import DateOrder
from checkpoint.domain.alerts.list_habits import MOST_MAPPINGS, ListHabits, SavedMapping
from checkpoint.reference.list_habits import (
    ALERT_LISTS,
    ListHabitsNotKept,
    ListHabitsUnreadable,
    OwnListHabits,
    mapping_in,
)
from checkpoint.reference.policy import POLICY, load_policy
from checkpoint.reference.states import known_states

NAME = {ListField.NAME: ("Nama",)}
SHORT = SavedMapping(
    name="DPO Polda",
    headings=("Nama", 'Tgl "Lahir"'),
    mapping=ColumnMapping(columns=NAME, kind=AlertKind.DPO),
)
WHOLE = SavedMapping(
    name="Semua",
    headings=(),
    mapping=ColumnMapping(
        columns={ListField.GIVEN_NAMES: ("A", "B (C)"), ListField.KIND: ("D",)},
        header_row=0,
        sheet="Lembar 1",
        delimiter=Delimiter.TAB,
        encoding=TableEncoding.WINDOWS_1252,
        kinds={"Cekal masuk": AlertKind.TANGKAL},
        direction=AlertDirection.BOTH,
        date_order=DateOrder.MONTH_FIRST,
        female=("W",),
        male=("L",),
        parted_by="/",
        number_width=7,
    ),
)
HABITS = ListHabits(
    mappings=(SHORT, WHOLE), kinds={"UN": AlertKind.SOI, "Polda = Kalbar": AlertKind.DPO}
)


def own(folder: Path) -> OwnListHabits:
    return OwnListHabits(folder / "policy" / ALERT_LISTS)


def written(folder: Path, text: str) -> OwnListHabits:
    (folder / "policy").mkdir(exist_ok=True)
    (folder / "policy" / ALERT_LISTS).write_text(text, encoding="utf-8")
    return own(folder)


def test_what_is_kept_comes_back_as_it_was(tmp_path: Path) -> None:
    assert own(tmp_path).habits() == ListHabits()
    own(tmp_path).keep(HABITS)

    assert own(tmp_path).habits() == HABITS


def test_what_is_kept_gives_way_to_what_is_kept_later(tmp_path: Path) -> None:
    own(tmp_path).keep(HABITS)
    own(tmp_path).keep(ListHabits(kinds={"UN": AlertKind.LOCAL}))

    assert own(tmp_path).habits() == ListHabits(kinds={"UN": AlertKind.LOCAL})


def test_a_remark_that_somebody_wrote_above_stays(tmp_path: Path) -> None:
    own(tmp_path).keep(HABITS)
    path = tmp_path / "policy" / ALERT_LISTS
    path.write_text("# tanya Bu Ani\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    own(tmp_path).keep(HABITS)

    assert path.read_text(encoding="utf-8").startswith("# tanya Bu Ani\n")


def test_the_file_may_lie_with_the_policy(tmp_path: Path) -> None:
    own(tmp_path).keep(HABITS)

    load_policy(known_states(), (POLICY, tmp_path / "policy"))


A_TABLE = '[[mappings]]\nname = "{}"\ncolumns = {{name = ["A"]}}\nkind = "{}"\n'


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("mappings = [", None, ""),
        ('[kinds]\nUN = "soi"\nEU = "sio"\n', 3, "kinds.EU"),
        ("[[mapping]]\n", 1, "no such entry"),
        (A_TABLE.format("x", "dpo").replace("name = ", "nama = ", 1), 1, "name: this entry is"),
        (A_TABLE.format(" ", "dpo"), 2, "a name of 60"),
        (A_TABLE.format("x", "dpo").replace("{name", "{nama"), 3, "columns"),
        (A_TABLE.format("x", "dpo").replace("{name", "{born"), 3, "needs a column"),
        (A_TABLE.format("x", "dpo").replace("kind", "note"), 4, "no such entry"),
        ('[[mappings]]\nname = "x"\ncolumns = {name = ["A"]}\n', 1, "kind: one of cegah"),
        (A_TABLE.format("x", "cegah") + 'direction = "entry"\n', 5, "what the law leaves"),
        (A_TABLE.format("x", "dpo") + A_TABLE.format("X", "dpo"), 6, "another mapping has"),
    ],
)
def test_what_is_wrong_in_the_file_is_told_with_its_line(
    tmp_path: Path, text: str, line: int | None, told: str
) -> None:
    with pytest.raises(ListHabitsUnreadable) as failure:
        written(tmp_path, text).habits()

    assert told in failure.value.what
    assert line is None or failure.value.line == line


def test_a_field_without_a_column_is_as_one_that_is_not_there(tmp_path: Path) -> None:
    text = A_TABLE.format("x", "dpo").replace("}", ", born = []}")
    (one,) = written(tmp_path, text).habits().mappings

    assert one.mapping.columns == {ListField.NAME: ("A",)}


def test_more_mappings_than_a_post_can_have_are_refused(tmp_path: Path) -> None:
    text = "".join(A_TABLE.format(number, "dpo") for number in range(MOST_MAPPINGS + 1))

    with pytest.raises(ListHabitsUnreadable, match="200 at most"):
        written(tmp_path, text).habits()


def test_a_broken_file_is_not_written_over(tmp_path: Path) -> None:
    broken = written(tmp_path, "mappings = [")
    with pytest.raises(ListHabitsUnreadable):
        broken.keep(HABITS)

    assert (tmp_path / "policy" / ALERT_LISTS).read_text(encoding="utf-8") == "mappings = ["


def test_a_folder_that_cannot_be_written_is_told_and_loses_nothing(tmp_path: Path) -> None:
    own(tmp_path).keep(HABITS)
    (tmp_path / "policy" / f"{ALERT_LISTS}.new").mkdir()

    with pytest.raises(ListHabitsNotKept):
        own(tmp_path).keep(ListHabits())
    assert own(tmp_path).habits() == HABITS


def test_a_mapping_goes_to_another_post_in_a_file_of_its_own(tmp_path: Path) -> None:
    own(tmp_path).keep(ListHabits(mappings=(WHOLE,), kinds={"UN": AlertKind.SOI}))
    path = tmp_path / "policy" / ALERT_LISTS
    assert mapping_in(path) == WHOLE

    own(tmp_path).keep(HABITS)
    with pytest.raises(ListHabitsUnreadable, match="one table"):
        mapping_in(path)


@given(
    st.text(min_size=1, max_size=20).filter(str.strip),
    st.lists(st.text(max_size=12), max_size=3),
    st.text(min_size=1, max_size=12),
)
def test_any_name_and_heading_is_kept(
    tmp_path_factory: pytest.TempPathFactory, name: str, headings: list[str], column: str
) -> None:
    saved = SavedMapping(
        name=name,
        headings=tuple(headings),
        mapping=ColumnMapping(
            columns={ListField.NAME: (column,)}, kinds={column: AlertKind.DPO}, kind=AlertKind.DPO
        ),
    )
    file = own(tmp_path_factory.mktemp("habits"))
    file.keep(ListHabits(mappings=(saved,), kinds={column: AlertKind.SOI}))

    assert file.habits().mappings == (saved,)
    assert file.habits().kinds == {column: AlertKind.SOI}

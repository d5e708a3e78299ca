from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict, TypeAdapter

from checkpoint.domain.errors import FileUnusable
from checkpoint.toml_file import Place, line_of, read_toml

ROWS = """\
# a remark

[[rows]]
name = "one"
days = 1

[[ rows ]]
name = "two"
names = [
    "days",
]
days = 2

[limits]
days = 3
"""


class Row(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    days: int = 0


SHAPE = TypeAdapter(dict[str, tuple[Row, ...]])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rows.toml"


@pytest.mark.parametrize(
    ("place", "line"),
    [
        pytest.param(("rows", 0), 3, id="a row"),
        pytest.param(("rows", 0, "days"), 5, id="a value in the first row"),
        pytest.param(("rows", 1, "days"), 12, id="the same name in the second row"),
        pytest.param(("rows", 1, "names", 0), 9, id="within a value of several lines"),
        pytest.param(("rows", 1, "missing"), 7, id="a value that is not there: its row"),
        pytest.param(("limits", "days"), 15, id="a value in a table that stands alone"),
        pytest.param(("rows", 7, "days"), None, id="a row that is not there"),
        pytest.param(("unheard",), None, id="a table that is not there"),
        pytest.param((), None, id="the file as a whole"),
    ],
)
def test_a_fault_is_told_with_its_line(place: Place, line: int | None) -> None:
    assert line_of(ROWS, place) == line


def test_a_value_at_the_top_of_a_file_has_a_line() -> None:
    assert line_of('# a remark\nlanguage = "id"\n  idle_minutes=5\n', ("idle_minutes",)) == 3


@pytest.mark.parametrize(
    ("content", "line", "what"),
    [
        pytest.param(b"[[rows]]\nname = \n", 2, "Invalid value", id="no TOML"),
        pytest.param(b"name = '\xff'\n", None, "the text is not in UTF-8", id="no UTF-8"),
    ],
)
def test_what_is_no_toml_is_told_in_a_sentence(
    path: Path, content: bytes, line: int | None, what: str
) -> None:
    path.write_bytes(content)

    with pytest.raises(FileUnusable) as told:
        read_toml(path, FileUnusable)

    assert (told.value.file, told.value.line, told.value.what) == (str(path), line, what)


def test_a_file_that_is_not_there_is_told_by_its_name(path: Path) -> None:
    with pytest.raises(FileUnusable, match=r"rows\.toml: cannot be read: No such file"):
        read_toml(path, FileUnusable)


def test_the_mark_that_some_editors_put_before_the_text_does_no_harm(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf[[rows]]\nname = 'one'\n")

    assert read_toml(path, FileUnusable).shaped(SHAPE) == {"rows": (Row(name="one"),)}


@pytest.mark.parametrize(
    ("row", "told"),
    [
        pytest.param("name = 'one'\ndays = 'x'", "line 3: rows.days: ", id="a wrong value"),
        pytest.param("days = 1", "line 1: rows.name: this entry is missing", id="missing"),
        pytest.param(
            "name = 'one'\nday = 1", "line 3: rows.day: there is no such entry", id="misspelt"
        ),
    ],
)
def test_a_row_that_does_not_fit_is_told_by_line_name_and_fault(
    path: Path, row: str, told: str
) -> None:
    path.write_text(f"[[rows]]\n{row}\n", encoding="utf-8")

    with pytest.raises(FileUnusable) as raised:
        read_toml(path, FileUnusable).shaped(SHAPE)

    assert told in str(raised.value)

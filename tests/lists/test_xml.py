"""What a file in XML may do to the program: nothing but be read or refused."""

from __future__ import annotations

from io import BytesIO
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from checkpoint.domain.alerts.reading import (
    ListBrokenOff,
    ListEmpty,
    ListFormatUnknown,
    ListUnsafe,
)
from checkpoint.domain.errors import ListRefused
from checkpoint.lists.formats import open_list
from checkpoint.lists.source import InMemory
from checkpoint.lists.xml import LONGEST_ENTRY, LONGEST_PROLOGUE, entries
from tests.lists.gathering import ListReading
from tests.lists.world import UN_PERSON, an_intake, eu_list, reading_of, un_list, un_person
from tests.lists.world_ofac import ofac_list, sdn_list

GOOD = un_list(UN_PERSON)
DECLARATION = "<?xml version='1.0' encoding='UTF-8'?>"

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
BOMBS = {
    "billion laughs": f'<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY l0 "ha">{LAUGHS}]>',
    "quadratic blow-up": f'<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY l11 "{"ha" * 50_000}">]>',
    "a file of this computer": (
        '<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY l11 SYSTEM "file:///etc/hostname">]>'
    ),
    "a file of another": '<!DOCTYPE CONSOLIDATED_LIST SYSTEM "http://127.0.0.1:9/list.dtd">',
    "an empty document type": "<!DOCTYPE CONSOLIDATED_LIST>",
}


def declaring(document_type: str) -> str:
    laughing = GOOD.replace("JOKO", "JOKO &l11;")
    return laughing.replace(DECLARATION, DECLARATION + document_type)


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_list_with_a_document_type_is_refused(bomb: str) -> None:
    source = InMemory("list.xml", declaring(bomb).encode())

    with pytest.raises(ListUnsafe):
        list(entries(source, "INDIVIDUAL"))


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_no_format_takes_such_a_list(bomb: str) -> None:
    with pytest.raises(ListRefused):
        reading_of(declaring(bomb))


def test_a_bomb_in_an_attribute_of_the_first_element_is_refused() -> None:
    text = declaring(BOMBS["billion laughs"]).replace("2026-02-27T00:00:09.554Z", "&l11;")

    with pytest.raises(ListRefused):
        list(entries(InMemory("list.xml", text.encode()), "INDIVIDUAL"))


def test_elements_nested_deeper_than_any_list_are_refused() -> None:
    deep = "<A>" * 100_000

    with pytest.raises(ListBrokenOff):
        reading_of(un_list(un_person(more=deep)))


@pytest.mark.parametrize(
    "content",
    [
        "<CONSOLIDATED_LIST><INDIVIDUALS>" + "<JUNK/>" * (LONGEST_ENTRY // 5),
        "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL>" + "<JUNK/>" * (LONGEST_ENTRY // 5),
        " " * (LONGEST_PROLOGUE + 1),
        f"<!--{'x' * (LONGEST_PROLOGUE + 1)}-->" + "<CONSOLIDATED_LIST/>",
    ],
    ids=["nothing known", "an entry without end", "blanks without end", "a comment without end"],
)
def test_what_never_comes_to_an_entry_is_not_read_to_its_end(content: str) -> None:
    with pytest.raises(ListUnsafe):
        list(entries(InMemory("list.xml", content.encode()), "INDIVIDUAL"))


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.99])
def test_half_a_copy_is_refused_whole(kept: float) -> None:
    content = un_list(*(un_person(reference=f"QXi.{n}") for n in range(2_000))).encode()

    with pytest.raises(ListBrokenOff) as refused:
        reading_of(content[: int(len(content) * kept)])

    assert refused.value.line >= 3


def test_zeros_at_the_end_of_a_stick_that_was_pulled_out_are_refused() -> None:
    content = GOOD.encode()
    half = len(content) // 2

    with pytest.raises(ListBrokenOff):
        reading_of(content[:half] + bytes(len(content) - half))


def test_entries_are_read_one_after_the_other_and_the_file_is_not_held() -> None:
    content = un_list(*(un_person(reference=f"QXi.{n}") for n in range(20_000))).encode()
    asked = _Asked(content)

    rows = open_list(asked, an_intake()).rows
    first = next(rows)

    assert first.alert is not None
    assert asked.furthest < len(content) / 4


def test_what_was_read_is_forgotten() -> None:
    content = un_list(*(un_person(reference=f"QXi.{n}") for n in range(5_000))).encode()

    held = max(
        sum(1 for _ in element.getroottree().iter())
        for element in entries(InMemory("list.xml", content), "INDIVIDUAL")
    )

    assert held < 3_000


@pytest.mark.parametrize("empty", [un_list(companies=""), eu_list(), sdn_list(), ofac_list()])
def test_a_list_without_one_entry_is_refused(empty: str) -> None:
    with pytest.raises(ListEmpty):
        reading_of(empty)


def test_a_root_whose_name_is_none_is_no_list() -> None:
    with pytest.raises(ListFormatUnknown):
        reading_of(GOOD.replace("CONSOLIDATED_LIST", "CONSOLIDATED:_LIST"))


@given(st.data())
def test_spoilt_bytes_are_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(GOOD.encode())
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))

    try:
        reading = reading_of(bytes(content))
    except ListRefused:
        return

    assert isinstance(reading, ListReading)


class _Asked:
    """A source that knows how far it was read."""

    name = "list.xml"

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.size = len(content)
        self.furthest = 0

    def open(self) -> BinaryIO:
        asked = self

        class File(BytesIO):
            @override
            def read(self, size: int | None = -1, /) -> bytes:
                held = super().read(size)
                asked.furthest = max(asked.furthest, self.tell())
                return held

        return File(self._content)

    def beside(self, name: str) -> None:
        """Nothing."""

"""What an administrator types of a post becomes a post, or is objected to field by field."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.posts.post import Counter, Lane, Post, PostZone
from ui.post_form.typed import (
    Fault,
    TypedPost,
    read_counters,
    read_post,
    read_time,
    write_counters,
    write_time,
)

TYPED = TypedPost(
    code=" ETK ",
    name="PLBN Entikong",
    regency="Sanggau",
    province="Kalimantan Barat",
    zone=PostZone.WIB,
    opens_at="5",
    closes_at="17.30",
    day_starts_at="00:00",
    neighbour="MYS",
    neighbour_post="Tebedu",
    lanes=(Lane.PASSPORT,),
    known_as="ETK",
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("8", time(8)),
        ("08", time(8)),
        ("830", time(8, 30)),
        ("0830", time(8, 30)),
        ("8.30", time(8, 30)),
        (" 08:30 ", time(8, 30)),
        ("24:00", time(0)),
        ("23:59", time(23, 59)),
        ("24:01", None),
        ("8:60", None),
        ("25", None),
        ("8x", None),
        ("", None),
        ("٨", None),
    ],
)
def test_a_time_is_read_as_people_write_it(typed: str, meant: time | None) -> None:
    assert read_time(typed) == meant


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0)))
def test_a_time_that_is_written_is_read_as_the_same(at: time) -> None:
    assert read_time(write_time(at)) == at


def test_a_filled_form_is_a_post() -> None:
    post = read_post(TYPED)

    assert isinstance(post, Post)
    assert (post.code, post.opens_at, post.closes_at) == ("ETK", time(5), time(17, 30))


def test_the_policy_knows_the_post_by_its_old_code_whatever_the_papers_print() -> None:
    post = read_post(replace(TYPED, code="ETK-1"))

    assert isinstance(post, Post)
    assert (post.code, post.policy_code) == ("ETK-1", "ETK")


@pytest.mark.parametrize(
    ("field", "typed", "fault"),
    [
        ("code", "  ", Fault.MISSING),
        ("name", "", Fault.MISSING),
        ("zone", None, Fault.MISSING),
        ("neighbour", "", Fault.MISSING),
        ("opens_at", "", Fault.MISSING),
        ("closes_at", "noon", Fault.NOT_A_TIME),
        ("day_starts_at", "31:00", Fault.NOT_A_TIME),
        ("lanes", (), Fault.NO_LANE),
    ],
)
def test_what_is_wrong_is_said_of_its_field(field: str, typed: Any, fault: Fault) -> None:
    assert read_post(replace(TYPED, **{field: typed})) == {field: fault}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1, 2, 3", [Counter("1"), Counter("2"), Counter("3")]),
        ("Utara;Selatan,", [Counter("Utara"), Counter("Selatan")]),
        (" , ", Fault.MISSING),
        ("1, 2, 1", Fault.TWICE),
    ],
)
def test_counters_are_read_from_one_line(typed: str, meant: object) -> None:
    assert read_counters(typed) == meant


def test_counters_that_are_written_are_read_as_the_same() -> None:
    counters = [Counter("1"), Counter("Bus")]
    assert read_counters(write_counters(counters)) == counters

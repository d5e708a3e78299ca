from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.incidents.place import (
    EAST,
    NORTH,
    SOUTH,
    WEST,
    Coordinates,
    CoordinatesElsewhere,
    CoordinatesUnread,
    Place,
    coordinates_in,
)

HERE = Coordinates(0.966111, 110.391389)


@pytest.mark.parametrize(
    "text",
    [
        "0.966111, 110.391389",
        "0.966111 110.391389",
        "0,966111 110,391389",
        "0,966111, 110,391389",
        "0.966111 LU 110.391389 BT",
        "110.391389 BT, 0.966111 LU",
        "N 0.966111 E 110.391389",
        "0°57'58\" N 110°23'29\" E",
        "0° 57′ 58″ LU; 110° 23′ 29″ BT",  # noqa: RUF001 - as a map prints them
    ],
)
def test_coordinates_are_read_in_any_form_that_is_written_here(text: str) -> None:
    assert coordinates_in(text) == HERE


def test_south_of_the_equator_is_below_zero() -> None:
    assert coordinates_in("9.1 LS 124.9 BT") == coordinates_in("-9.1, 124.9")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("110.39, 0.97", CoordinatesElsewhere, id="the wrong way round"),
        pytest.param("51.5, 0.1", CoordinatesElsewhere, id="another continent"),
        pytest.param("0.97", CoordinatesUnread, id="one number"),
        pytest.param("dekat sungai", CoordinatesUnread, id="words"),
        pytest.param("0°75' N 110°23' E", CoordinatesUnread, id="seventy-five minutes"),
        pytest.param("0.9 LU 1.2 LU", CoordinatesUnread, id="two latitudes"),
    ],
)
def test_what_is_no_place_at_this_border_is_refused(text: str, why: type[InvalidValue]) -> None:
    with pytest.raises(why):
        coordinates_in(text)


def test_nobody_needs_to_know_coordinates() -> None:
    assert coordinates_in("  ") is None
    assert Place().is_at_post
    assert not Place(path="JTR Sontas").is_at_post


@given(st.text("0123456789.,;°'\" NSEWLUBT-+", max_size=40))
def test_any_text_is_a_place_or_is_refused_in_words(text: str) -> None:
    with suppress(InvalidValue):
        coordinates_in(text)


@given(st.floats(SOUTH, NORTH), st.floats(WEST, EAST))
def test_coordinates_are_read_again_as_they_are_printed(latitude: float, longitude: float) -> None:
    place = Coordinates(round(latitude, 6), round(longitude, 6))
    assert coordinates_in(place.text) == place

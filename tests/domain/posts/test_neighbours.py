"""The clock across the line."""

from __future__ import annotations

import pytest

from checkpoint.domain.posts.neighbours import neighbours_clock
from checkpoint.domain.posts.post import PostZone
from tests.builders import NOON, a_post


@pytest.mark.parametrize(
    ("zone", "neighbour", "ahead"),
    [
        (PostZone.WIB, "MYS", 1),
        (PostZone.WITA, "MYS", 0),
        (PostZone.WITA, "TLS", 1),
        (PostZone.WIT, "PNG", 1),
    ],
)
def test_the_neighbour_is_so_many_hours_ahead_of_the_post(
    zone: PostZone, neighbour: str, ahead: int
) -> None:
    post = a_post(zone=zone, neighbour=neighbour)
    there = neighbours_clock(post, NOON)

    assert there is not None
    assert there == NOON
    assert (there.hour - post.local(NOON).hour) == ahead


def test_of_a_neighbour_that_nobody_knows_no_time_is_told() -> None:
    assert neighbours_clock(a_post(neighbour="XXX"), NOON) is None

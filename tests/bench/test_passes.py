from __future__ import annotations

import pytest

from checkpoint.bench.passes import HEIGHT, STEPS, WIDTH, Held, bare_desk, held_paper, shaken_page
from checkpoint.domain.documents.pictures import NothingOnPicture
from checkpoint.recognition.reading import PEEK, read


def as_picture(grey: bytes) -> bytes:
    return b"P5 %d %d 255\n" % (WIDTH, HEIGHT) + grey


@pytest.mark.parametrize("held", [held for held in Held if held is not Held.ZONE])
def test_a_code_can_be_read_once_it_is_held_still_and_not_on_its_way(held: Held) -> None:
    coming = held_paper(held, "1")

    assert len(coming.moving) == STEPS
    for frame in coming.moving[:: STEPS // 3]:
        with pytest.raises(NothingOnPicture):
            read(as_picture(frame), effort=PEEK)
    for frame in coming.still:
        assert len(read(as_picture(frame), effort=PEEK).symbols) == 1


def test_no_frame_is_as_the_one_before_for_no_camera_is_without_grain() -> None:
    for coming in (bare_desk("1"), shaken_page("1"), held_paper(Held.QR, "1")):
        assert len(set(coming.still)) == len(coming.still)

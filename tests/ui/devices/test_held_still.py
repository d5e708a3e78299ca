from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.pictures import Point, Reading, ZoneText
from tests.domain.documents.mrz.zones import INDONESIAN
from tests.ui.devices.cameras import a_reading
from ui.devices.held_still import FORGOTTEN_MS, HeldStill

_SQUARE = (Point(0, 0), Point(9, 0), Point(9, 9), Point(0, 9))


def a_zone(text: str) -> Reading:
    zone = ZoneText(lines=tuple(text.split()), certainty=(), place=_SQUARE, reader="rapidocr")
    return replace(a_reading(), zones=(zone,))


def test_what_was_taken_away_and_laid_down_again_is_told_again() -> None:
    held = HeldStill()
    assert held.is_news(a_reading("A"), 0)
    assert not held.is_news(a_reading("A"), FORGOTTEN_MS)

    assert held.is_news(a_reading("A"), 2 * FORGOTTEN_MS + 1)


def test_what_lies_there_still_is_known_though_it_could_not_be_read_for_long() -> None:
    held = HeldStill()
    held.is_news(a_reading("AWAY"), 0)
    held.is_news(a_reading("A"), 1_000)
    held.is_news(a_zone(INDONESIAN), 1_000)
    for now_ms in range(1_000, 10_000, 500):
        held.lie_still(500, now_ms)

    assert not held.is_news(a_reading("A"), 10_000)
    assert not held.is_news(a_zone(INDONESIAN), 10_000)
    assert held.is_news(a_reading("AWAY"), 10_000)


def test_another_document_beside_it_is_news() -> None:
    held = HeldStill()
    held.is_news(a_reading("A"), 0)

    assert held.is_news(a_reading("A", "B"), 10)
    assert not held.is_news(a_reading("B"), 20)


def test_a_code_that_comes_and_goes_between_frames_is_told_once() -> None:
    held = HeldStill()

    assert [held.is_news(a_reading(*texts), 100 * at) for at, texts in enumerate(["AB", "A", "B"])]
    assert not held.is_news(a_reading("A", "B"), 400)


def test_a_zone_read_a_little_differently_is_the_same_zone() -> None:
    held = HeldStill()
    assert held.is_news(a_zone(INDONESIAN), 0)

    assert not held.is_news(a_zone(INDONESIAN.replace("O", "0", 2)), 100)


def test_the_zone_of_a_twin_with_the_next_passport_is_news() -> None:
    held = HeldStill()
    ani = mrv("P<IDNSANTOSO<<ANI", "X1234567<0IDN0503011F3001015")
    ana = mrv("P<IDNSANTOSO<<ANA", "X1234568<1IDN0503011F3001019")
    held.is_news(a_zone(ani), 0)

    assert held.is_news(a_zone(ana), 100)


def mrv(*lines: str) -> str:
    return "\n".join(line.ljust(44, "<") for line in lines)


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.integers(0, 3 * FORGOTTEN_MS)), max_size=30))
def test_a_code_is_told_when_it_was_not_seen_for_a_while_and_only_then(
    looks: list[tuple[str, int]],
) -> None:
    held, last, now_ms = HeldStill(), dict[str, int](), 0
    for text, pause_ms in looks:
        now_ms += pause_ms
        was_away = text not in last or now_ms - last[text] > FORGOTTEN_MS
        assert held.is_news(a_reading(text), now_ms) is was_away
        last[text] = now_ms

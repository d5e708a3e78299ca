from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from ui.devices.burst import Burst, BurstLimits

LIMITS = BurstLimits(gap_ms=35, characters=6)
FAST = 5
SLOW = 120


def play(keys: Iterable[tuple[str, int]]) -> tuple[str, list[str]]:
    """Press keys, each after a pause in ms: what the field gets, and what was scanned."""
    burst: Burst[str] = Burst(LIMITS)
    typed, scans, now = "", list[str](), 0
    for text, pause in keys:
        now += pause
        told = burst.key(text, text, now)
        typed += "".join(told.given_back)
        scans += [told.scan] if told.scan else []
    told = burst.silence()
    typed += "".join(told.given_back)
    scans += [told.scan] if told.scan else []
    return typed, scans


def at_pace(text: str, pause: int) -> list[tuple[str, int]]:
    return [(mark, pause) for mark in text]


def test_a_fast_burst_ended_by_enter_is_a_scan_and_types_nothing() -> None:
    assert play(at_pace("ETK0012345\r", FAST)) == ("", ["ETK0012345"])


def test_a_burst_ended_by_tab_or_by_nothing_is_a_scan_too() -> None:
    assert play(at_pace("ETK0012345\t", FAST)) == ("", ["ETK0012345"])
    assert play(at_pace("ETK0012345", FAST)) == ("", ["ETK0012345"])


def test_the_lines_of_one_burst_are_one_scan() -> None:
    assert play(at_pace("P<UTOERIKSSON\rL898902C36UTO\r", FAST)) == (
        "",
        ["P<UTOERIKSSON\nL898902C36UTO"],
    )


def test_what_a_person_types_arrives_whole_and_in_order() -> None:
    assert play(at_pace("Budi Santoso\r", SLOW)) == ("Budi Santoso\r", [])


def test_two_fast_keys_of_a_person_are_not_a_scan() -> None:
    keys = [("n", SLOW), ("g", 12), ("a", SLOW), ("n", 9), ("t", 9), ("\r", SLOW)]

    assert play(keys) == ("ngant\r", [])


def test_a_scan_in_the_middle_of_typing_leaves_the_typing_alone() -> None:
    keys = [*at_pace("Jalan", SLOW), ("A", SLOW), *at_pace("1234567\r", FAST), *at_pace(" 7", SLOW)]

    assert play(keys) == ("Jalan 7", ["A1234567"])


def test_two_scans_after_each_other_are_two() -> None:
    keys = [*at_pace("A1234567\r", FAST), ("B", SLOW), *at_pace("7654321\r", FAST)]

    assert play(keys) == ("", ["A1234567", "B7654321"])


def test_enter_after_a_few_fast_characters_is_still_enter() -> None:
    assert play(at_pace("ok\r", FAST)) == ("ok\r", [])


def test_shift_in_between_is_waited_for_but_makes_no_scan_of_single_keys() -> None:
    burst: Burst[str] = Burst(LIMITS)
    burst.key("A", "A", 1_000)
    burst.shift(1_030)

    assert burst.goes_on(1_060)
    burst.shift(1_070)
    assert not burst.goes_on(1_100)
    assert not burst.is_scan


@given(
    st.lists(
        st.tuples(st.sampled_from("abcXYZ01<\r\t "), st.integers(min_value=0, max_value=200)),
        max_size=60,
    )
)
def test_no_key_is_ever_lost_or_doubled(keys: list[tuple[str, int]]) -> None:
    typed, scans = play(keys)

    everything = "".join(text for text, _ in keys).replace("\r", "").replace("\t", "")
    told = typed + "".join(scans)
    assert sorted(everything) == sorted(told.translate({ord(end): None for end in "\r\n\t"}))

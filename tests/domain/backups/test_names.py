"""Names of backups: never one that is taken, and never the only one let go."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.backups.names import first_words_of, free_name, names_to_let_go
from tests.builders import A_MINUTE, a_post

AT = a_post().local(datetime(2026, 11, 22, 10, 3, tzinfo=UTC))
ETK = first_words_of("ETK", is_practice=False)


def test_a_backup_is_called_by_its_post_and_the_clock_of_that() -> None:
    assert free_name(ETK, AT, ()) == "checkpoint-ETK-2026-11-22T1703.db"
    assert free_name(first_words_of("PLBN/ETK:1", is_practice=False), AT, ()) == (
        "checkpoint-PLBN-ETK-1-2026-11-22T1703.db"
    )


def test_two_of_one_minute_have_two_names() -> None:
    first = free_name(ETK, AT, ())
    second = free_name(ETK, AT, [first.upper()])
    assert second == "checkpoint-ETK-2026-11-22T1703-2.db"
    assert free_name(ETK, AT, [first, second]) == "checkpoint-ETK-2026-11-22T1703-3.db"


def test_the_oldest_are_let_go_and_files_of_others_stay() -> None:
    ours = [free_name(ETK, AT + number * A_MINUTE, ()) for number in range(4)]
    others = [
        "practice-ETK-2020-01-01T0000.db",
        "checkpoint-SKW-2020-01-01T0000.db",
        "checkpoint-ETK-2020-01-01T0000 (kept for the court).db",
        "checkpoint-ETK-2020-01-01T0000.db.part",
        "photo.jpg",
    ]
    there = [*reversed(ours), *others]
    assert names_to_let_go(ETK, there, newest=ours[3], kept=2) == (ours[0], ours[1])
    assert names_to_let_go(ETK, there, newest=ours[3], kept=4) == ()


def test_of_one_minute_the_first_is_the_older_one() -> None:
    first = free_name(ETK, AT, ())
    tenth, newest = first.replace(".db", "-10.db"), first.replace(".db", "-11.db")
    second = first.replace(".db", "-2.db")
    there = [tenth, newest, second, first]
    assert names_to_let_go(ETK, there, newest=newest, kept=2) == (first, second)


@given(st.lists(st.integers(-9_999_999, 9_999_999), max_size=8), st.integers(-1, 9))
def test_the_newest_stays_whatever_the_clock_said(minutes: list[int], kept: int) -> None:
    newest = free_name(ETK, AT, ())
    there = {newest, *(free_name(ETK, AT + one * A_MINUTE, ()) for one in minutes)}
    gone = names_to_let_go(ETK, there, newest=newest, kept=kept)
    assert newest not in gone
    assert len(there) - len(gone) <= max(kept, 1) or not gone

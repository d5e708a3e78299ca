"""Which versions of the lists can be taken back."""

from __future__ import annotations

from checkpoint.domain.alerts.versions import BookVersion, Cause, ChangeNote, asked_in, undoable
from tests.builders import NOON


def a_version(number: int, cause: Cause, list_name: str) -> BookVersion:
    return BookVersion(
        version=number,
        at=NOON,
        note=ChangeNote(cause=cause, list_name=list_name),
        tally=None,
        standing=None,
    )


def numbers(*versions: tuple[Cause, str]) -> list[int]:
    """Of versions given newest first."""
    count = len(versions)
    every = [a_version(count - n, *one) for n, one in enumerate(versions)]
    return [one.version for one in undoable(every)]


def test_of_each_list_the_newest_version_can_be_taken_back() -> None:
    lists = ((Cause.LIST, "UN"), (Cause.NUMBERS, "SLTD"), (Cause.LIST, "UN"))

    assert numbers(*lists) == [3, 2]


def test_what_was_changed_by_hand_or_taken_back_since_is_left() -> None:
    assert numbers((Cause.BY_HAND, "UN"), (Cause.LIST, "UN")) == []
    assert numbers((Cause.UNDONE, "UN"), (Cause.LIST, "UN")) == []


def test_a_change_of_which_nobody_knows_the_list_hides_all_before_it() -> None:
    assert numbers((Cause.LIST, "UN"), (Cause.BY_HAND, ""), (Cause.LIST, "DPO")) == [3]


def test_a_verdict_asked_of_each_list_the_newest_version_until_then() -> None:
    versions = [
        a_version(4, Cause.LIST, "UN"),
        a_version(3, Cause.BY_HAND, "local"),
        a_version(2, Cause.LIST, "UN"),
        a_version(1, Cause.LIST, "DPO"),
    ]

    assert [one.version for one in asked_in(versions, 3)] == [3, 2, 1]
    assert [one.version for one in asked_in(versions, 4)] == [4, 3, 1]
    assert asked_in(versions, 0) == []


def test_only_what_is_made_by_hand_makes_no_list_younger() -> None:
    assert [cause for cause in Cause if not cause.is_of_list] == [Cause.BY_HAND]

"""How stays are counted is edited so that on every day exactly one row counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from checkpoint.domain.inspection.policy import StayRule
from checkpoint.domain.inspection.policy_book import EditAct, PolicyKind, RowsOverlap
from checkpoint.domain.inspection.policy_succession import RowsGap
from checkpoint.services.policy import WantedEdit
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.policy_problems import POLICY_PROBLEMS, policy_particulars
from tests.builders import A_DAY
from tests.services.test_policy import Post

ENGLISH = Catalogue(Language.ENGLISH, {})
STAYS = PolicyKind.STAY_RULES
MARCH, APRIL = date(2027, 3, 31), date(2027, 4, 1)
DEARER = StayRule(fee_per_day=2_000_000, valid_from=APRIL, source="PP baru", is_verified=True)


@pytest.fixture
def post() -> Post:
    return Post()


def add(post: Post, **changes: Any) -> None:
    wanted = replace(DEARER, **changes)
    post.keep(WantedEdit(act=EditAct.ADDED, kind=STAYS, content=wanted))


def fees(post: Post) -> list[int]:
    return [post.policies.now().stay_rule(day).fee_per_day for day in (MARCH, APRIL)]


def test_a_corrected_fee_counts_on_every_day(post: Post) -> None:
    post.correct(STAYS, fee_per_day=1_500_000)

    assert fees(post) == [1_500_000, 1_500_000]


def test_a_row_that_begins_ends_the_one_before_it_on_the_day_before(post: Post) -> None:
    add(post)

    assert fees(post) == [1_000_000, 2_000_000]
    before = post.line(STAYS)
    assert before.row is not None
    assert before.row.valid_to == MARCH
    assert [edit.act for edit in before.edits] == [EditAct.ENDED]
    assert before.edits[0].reason == "Surat edaran 5/2026"
    assert post.acts.count("policy_edited") == 2


def test_a_row_that_is_taken_back_leaves_the_one_before_it_as_it_was(post: Post) -> None:
    add(post)
    post.keep(WantedEdit(act=EditAct.TAKEN_BACK, kind=STAYS, row=post.lines(STAYS)[1].id))

    assert fees(post) == [1_000_000, 1_000_000]
    before = post.line(STAYS)
    assert before.row is not None
    assert before.row.valid_to is None


def test_the_end_that_came_with_a_row_is_not_taken_back_without_it(post: Post) -> None:
    add(post)
    with pytest.raises(RowsOverlap):
        post.keep(WantedEdit(act=EditAct.TAKEN_BACK, kind=STAYS, row=post.line(STAYS).id))

    assert fees(post) == [1_000_000, 2_000_000]


def end(post: Post, last: date) -> None:
    """As by F6 on the page: the first row ends on a day."""
    line = post.line(STAYS)
    assert line.row is not None
    content = replace(line.row, valid_to=last)
    post.keep(WantedEdit(act=EditAct.ENDED, kind=STAYS, row=line.id, content=content))


def terms(post: Post) -> list[tuple[date | None, date | None]]:
    return [(line.row.valid_from, line.row.valid_to) for line in post.lines(STAYS) if line.row]


@pytest.mark.parametrize("last", [date(2027, 2, 27), date(2027, 5, 30)], ids=["before", "after"])
def test_a_row_that_ends_on_another_day_moves_the_next_one_in_the_same_act(
    post: Post, last: date
) -> None:
    add(post)
    post.clock.forward(A_DAY)
    end(post, last)

    assert terms(post) == [(None, last), (last + A_DAY, None)]
    moved = post.lines(STAYS)[1].edits[-1]
    assert (moved.act, moved.reason) == (EditAct.CORRECTED, "Surat edaran 5/2026")
    assert post.acts.count("policy_edited") == 4


@pytest.mark.parametrize("which", [0, 1], ids=["the end", "the beginning"])
def test_a_boundary_that_was_moved_goes_back_from_either_side(post: Post, which: int) -> None:
    add(post)
    post.clock.forward(A_DAY)
    end(post, date(2027, 2, 27))
    post.clock.forward(A_DAY)
    back = post.lines(STAYS)[which].id
    post.keep(WantedEdit(act=EditAct.TAKEN_BACK, kind=STAYS, row=back))

    assert terms(post) == [(None, MARCH), (APRIL, None)]


def test_a_row_does_not_end_behind_the_end_of_the_next_one(post: Post) -> None:
    add(post)
    add(post, valid_from=date(2027, 7, 1))
    with pytest.raises(RowsOverlap):
        end(post, date(2027, 8, 1))

    assert terms(post)[0] == (None, MARCH)


def test_a_row_is_not_ended_while_none_follows(post: Post) -> None:
    with pytest.raises(RowsGap) as refused:
        post.correct(STAYS, valid_to=MARCH)

    assert refused.value.later is None
    assert fees(post) == [1_000_000, 1_000_000]


def test_a_gap_is_refused_and_both_rows_are_named(post: Post) -> None:
    add(post)
    with pytest.raises(RowsGap) as refused:
        post.correct(STAYS, valid_to=date(2027, 3, 1))

    said = POLICY_PROBLEMS[RowsGap].format(**policy_particulars(refused.value, ENGLISH))
    assert "until 1 Mar 2027, UU 6/2011 Ps 78, PP 28/2019" in said
    assert "from 1 Apr 2027, PP baru" in said


def test_rows_on_the_same_day_are_refused(post: Post) -> None:
    add(post)
    with pytest.raises(RowsOverlap):
        post.correct(STAYS, valid_to=date(2027, 5, 1))
    with pytest.raises(RowsOverlap):
        add(post, valid_from=None)
    with pytest.raises(RowsOverlap):
        add(post, valid_from=date(2027, 6, 1), valid_to=date(2027, 7, 1))


def test_a_preview_tells_of_a_gap_before_anything_is_kept(post: Post) -> None:
    line = post.line(STAYS)
    assert line.row is not None
    ended = WantedEdit(
        act=EditAct.ENDED, kind=STAYS, row=line.id, content=replace(line.row, valid_to=MARCH)
    )
    with pytest.raises(RowsGap):
        post.policies.preview(post.administrator, ended)

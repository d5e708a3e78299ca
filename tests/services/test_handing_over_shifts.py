"""A shift is handed over by two."""

from __future__ import annotations

import pytest

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.shifts.sheet import Said
from checkpoint.domain.shifts.shift import (
    NoShiftOpen,
    NotOfThisShift,
    WhyClosedMissing,
)
from checkpoint.services.access import CONFIRMATION_LASTS, MayNotConfirm
from checkpoint.services.shifts import OneSignedForBoth
from tests.builders import (
    A_MINUTE,
    AN_HOUR,
    NOON,
    a_lead,
)
from tests.services.shift_post import AT_ONE, FAULT, Post
from tests.services.worlds import PASSWORD


@pytest.fixture
def post() -> Post:
    return Post()


def test_a_shift_is_handed_over_by_two_and_the_next_one_begins_with_it(post: Post) -> None:
    shift = post.begin()
    post.counter.open(post.officer, AT_ONE)
    post.clock.forward(8 * AN_HOUR)

    end = post.hand_over(shift, FAULT)

    sheet = end.sheet
    assert (sheet.regu, sheet.giver, sheet.taker) == ("Regu A", "Budi Siregar", "Sari Halim")
    assert (sheet.since, sheet.until, sheet.said) == (NOON, NOON + 8 * AN_HOUR, FAULT)
    assert (end.officer, end.taker) == (post.lead.id, post.other_lead.id)
    roster = post.shifts.roster(post.lead)
    assert roster.shift is not None
    assert (roster.shift.id, roster.shift.regu, roster.lead) == (end.next, "Regu B", "Sari Halim")
    assert post.sits == [("1", "Ayu Lestari")], "who works goes on working"
    assert list(post.shifts.past(post.lead)) == [end]
    assert post.acts[-2:] == ["shift_opened", "shift_handed_over"]


def test_the_next_lead_may_sit_at_the_window_and_have_the_one_before_him_sign(post: Post) -> None:
    shift = post.begin()
    signed = post.shifts.confirm(post.other_lead, "siregar", PASSWORD)

    end = post.shifts.hand_over(post.other_lead, shift.id, Said(), "Regu B", confirmed=signed)

    assert (end.sheet.giver, end.sheet.taker) == ("Budi Siregar", "Sari Halim")


def test_of_two_leads_who_hand_over_at_once_one_is_told(post: Post) -> None:
    shift = post.begin()
    signed = post.sign()
    first = post.hand_over(shift)

    with pytest.raises(NoShiftOpen):
        post.shifts.hand_over(post.lead, shift.id, Said(), "Regu C", confirmed=signed)
    with pytest.raises(NoShiftOpen):
        post.shifts.close(post.lead, shift.id, Said(), "Pulang.")

    assert list(post.shifts.past(post.lead)) == [first]
    roster = post.shifts.roster(post.lead)
    assert roster.shift is not None
    assert roster.shift.id == first.next


def test_nobody_hands_a_shift_over_to_himself_or_to_who_is_no_lead(post: Post) -> None:
    post.begin()
    with pytest.raises(OneSignedForBoth):
        post.sign("siregar")
    with pytest.raises(MayNotConfirm):
        post.sign("lestari")


def test_two_leads_of_whom_neither_leads_the_shift_do_not_hand_it_over(post: Post) -> None:
    shift = post.begin()
    third = a_lead(login="rangga", name="Rangga")
    with post.storage.writing() as store:
        store.staff.put(third)

    with pytest.raises(NotOfThisShift):
        post.shifts.hand_over(third, shift.id, Said(), "Regu B", confirmed=post.sign())


def test_a_signature_of_before_the_coffee_does_not_count(post: Post) -> None:
    shift = post.begin()
    signed = post.sign()
    post.clock.forward(CONFIRMATION_LASTS + A_MINUTE)

    with pytest.raises(NotPermitted):
        post.shifts.hand_over(post.lead, shift.id, Said(), "Regu B", confirmed=signed)


def test_without_a_second_lead_a_shift_is_closed_for_a_reason(post: Post) -> None:
    shift = post.begin()
    with pytest.raises(WhyClosedMissing):
        post.shifts.close(post.lead, shift.id, Said(), "  ")

    end = post.shifts.close(post.other_lead, shift.id, FAULT, "Pos tutup.")

    assert (end.taker, end.next, end.sheet.reason) == (None, None, "Pos tutup.")
    assert (end.sheet.lead, end.sheet.giver) == ("Budi Siregar", "Sari Halim")
    assert post.shifts.roster(post.lead).shift is None
    with pytest.raises(NoShiftOpen):
        post.shifts.known(post.lead)
    assert post.acts[-1] == "shift_closed"


def test_what_was_handed_over_stays_as_it_was(post: Post) -> None:
    shift = post.begin()
    post.cross()
    post.clock.forward(AN_HOUR)
    end = post.hand_over(shift)

    post.cross(crossed_at=NOON + A_MINUTE, capture=Capture.LATE)

    assert post.shifts.past(post.lead)[0] == end

"""Shifts as the leads and the officers of a post go through them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.state import Stage
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.errors import ClockUnreliable, NotPermitted
from checkpoint.domain.reporting.stamps import StampRun
from checkpoint.domain.reporting.tally import Tally
from checkpoint.domain.shifts.sheet import Known, OpenCase, Said
from checkpoint.domain.shifts.shift import (
    ReguMissing,
    ShiftEnd,
    ShiftOpenAlready,
)
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.shifts import known_rows
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_case,
    a_crossing,
    a_document,
    a_lock,
    a_post,
    an_alert,
    an_id,
    some_details,
)
from tests.services.shift_post import AT_ONE, AT_TWO, Post
from tests.services.worlds import PASSWORD


@pytest.fixture
def post() -> Post:
    return Post()


def test_who_opens_a_counter_is_of_the_open_shift_without_a_word(post: Post) -> None:
    shift = post.begin()
    post.counter.open(post.officer, AT_ONE)
    post.counter.open(post.other_officer, AT_TWO)

    roster = post.shifts.roster(post.officer)

    assert (roster.shift, roster.lead) == (shift, "Budi Siregar")
    assert post.shifts.is_open(post.officer)
    assert post.sits == [("1", "Ayu Lestari"), ("2", "Made Wirawan")]
    assert {one.seat.shift for one in roster.sittings} == {shift.id}
    assert {one.also_at for one in roster.sittings} == {()}


def test_a_counter_opens_without_a_shift_and_the_next_shift_finds_its_officer(post: Post) -> None:
    post.counter.open(post.officer, AT_ONE)
    assert not post.shifts.is_open(post.officer)
    assert post.sits == [("1", "Ayu Lestari")]

    shift = post.begin()

    seats = [one.seat.id for one in post.shifts.roster(post.lead).sittings]
    assert list(shift.found) == seats
    assert [one.officer for one in post.shifts.known(post.lead).seats] == ["Ayu Lestari"]


def test_one_shift_at_a_time_is_open(post: Post) -> None:
    post.begin()
    with pytest.raises(ShiftOpenAlready):
        post.shifts.open(post.other_lead, "Regu B")


@pytest.mark.parametrize("regu", ["", "   ", "R" * 41])
def test_a_shift_has_a_name_that_fits_on_its_paper(post: Post, regu: str) -> None:
    with pytest.raises(ReguMissing):
        post.shifts.open(post.lead, regu)


def test_a_counter_officer_sees_the_shift_and_does_not_keep_it(post: Post) -> None:
    with pytest.raises(NotPermitted):
        post.shifts.open(post.officer, "Regu A")
    shift = post.begin()

    assert post.shifts.roster(post.officer).shift == shift
    for keep in (
        lambda: post.shifts.known(post.officer),
        lambda: post.shifts.past(post.officer),
        lambda: post.shifts.close(post.officer, shift.id, Said(), "Pulang."),
        lambda: post.shifts.close_seat(post.officer, an_id()),
    ):
        with pytest.raises(NotPermitted):
            keep()
    with pytest.raises(NotPermitted):
        post.shifts.roster(post.administrator)


def test_what_was_entered_for_an_earlier_shift_stands_on_the_sheet_of_who_entered_it(
    post: Post,
) -> None:
    first = post.begin()
    post.clock.forward(AN_HOUR)
    post.hand_over(first)
    for hours in (0, 2):
        crossed_at = NOON + hours * AN_HOUR - A_MINUTE
        document = a_document(number=f"X{hours}")
        post.cross(capture=Capture.LATE, crossed_at=crossed_at, document=document)
    post.clock.forward(2 * AN_HOUR)

    known = post.shifts.known(post.other_lead)
    assert (known.late, known.late_before) == (1, 1)
    rows = dict(known_rows(known, a_post(), Catalogue(Language.ENGLISH, {}), most=9))
    assert rows["Entered for earlier shifts"] == ["1"]


def test_a_clock_that_was_set_back_ends_no_shift_and_stops_no_counter(post: Post) -> None:
    shift = post.begin()
    post.clock.forward(-AN_HOUR)

    acts: tuple[Callable[[], ShiftEnd], ...] = (
        lambda: post.hand_over(shift),
        lambda: post.shifts.close(post.lead, shift.id, Said(), "Pulang."),
    )
    for act in acts:
        with pytest.raises(ClockUnreliable):
            act()
    post.counter.open(post.officer, AT_ONE)

    assert post.shifts.roster(post.lead).shift == shift
    assert post.sits == [("1", "Ayu Lestari")]


def test_a_shift_over_midnight_counts_both_days_and_bears_the_day_on_which_it_was_signed(
    post: Post,
) -> None:
    post.clock.forward(10 * AN_HOUR)
    shift = post.begin()
    for _hour in range(2):
        post.clock.forward(AN_HOUR)
        post.cross()
    post.clock.forward(AN_HOUR)

    end = post.hand_over(shift)

    assert end.sheet.known.tally == Tally(entries=2)
    assert end.number == f"ETK/REGU/{(TODAY + A_DAY).isoformat()}/1"


def test_the_ends_of_one_day_are_numbered_one_after_the_other(post: Post) -> None:
    shift = post.begin()
    post.hand_over(shift)
    roster = post.shifts.roster(post.lead)
    assert roster.shift is not None
    post.clock.forward(AN_HOUR)

    end = post.shifts.close(post.lead, roster.shift.id, Said(), "Pos tutup.")

    assert end.number == f"ETK/REGU/{TODAY.isoformat()}/2"


def test_a_shift_without_any_crossing_says_so(post: Post) -> None:
    shift = post.begin()
    assert post.shifts.tally(post.officer) == Tally()
    post.clock.forward(AN_HOUR)

    known = post.hand_over(shift).sheet.known

    assert known == Known()
    assert known.is_nil


def test_each_record_belongs_to_one_shift_and_to_no_other(post: Post) -> None:
    post.cross()
    shift, ends = post.begin(), []
    for crossings in (3, 0, 2):
        for _one in range(crossings):
            post.cross()
            post.clock.forward(A_MINUTE)
        roster = post.shifts.roster(post.lead)
        assert roster.shift is not None
        assert post.shifts.tally(post.lead) == Tally(entries=crossings + 1)
        shift = roster.shift
        signed = post.shifts.confirm(post.other_lead, "siregar", PASSWORD)
        ends.append(
            post.shifts.hand_over(post.other_lead, shift.id, Said(), "Regu", confirmed=signed)
        )
        post.cross()
        post.clock.forward(A_MINUTE)

    assert [one.sheet.known.tally.entries for one in ends] == [4, 1, 3]


def test_what_the_program_knows_is_filled_in(post: Post) -> None:
    shift = post.begin()
    post.counter.open(post.officer, AT_ONE)
    for number in ("A9", "A10", "A10"):
        post.cross(details=some_details(stamp_number=number))
    post.cross(AT_TWO, details=some_details(stamp_number="B1"), capture=Capture.LATE)
    refused = {"outcome": Outcome.REFUSED}
    post.cross(decided=refused, details=some_details(stamp_number="C7"))
    visit = a_crossing()
    with post.storage.writing() as store:
        store.crossings.add(visit, day_on=TODAY, recorded_at=NOON)
        store.cases.open(a_case(visit=visit.id, kind=CaseKind.GOODS))
        store.cases.open(a_case(kind=CaseKind.POSSIBLE_TRAFFICKING))
        store.locks.add(a_lock(counter="2", officer=post.other_officer.id))
        ending = an_alert(kind=AlertKind.TANGKAL, valid_to=TODAY + 3 * A_DAY)
        store.alerts.add([ending], at=NOON)
    post.clock.forward(AN_HOUR)

    known = post.shifts.known(post.lead)

    assert known.tally == Tally(entries=4, exits=1, held_back=1)
    assert known.late == 1
    assert known.stamps == (StampRun("A9", "A10", 3), StampRun("B1", "B1", 1))
    assert known.cases == (
        OpenCase(
            record=f"{TODAY.isoformat()}/6",
            kind=CaseKind.GOODS,
            stage=Stage.WAITING,
            opened_at=known.cases[0].opened_at,
        ),
    )
    assert known.protected_cases == 1
    assert [(one.counter, one.officer) for one in known.locks] == [("2", "Made Wirawan")]
    assert (known.alerts_ending, known.alerts_lapsed) == (1, 0)
    assert post.hand_over(shift).sheet.known == known


def test_the_team_that_had_its_turn_longest_ago_is_proposed_first(post: Post) -> None:
    for regu in ("Regu A", "Regu B", "Regu C", "Regu B"):
        shift = post.shifts.open(post.lead, regu)
        post.shifts.close(post.lead, shift.id, Said(), "Ganti.")

    assert post.shifts.regus(post.lead) == ("Regu A", "Regu C", "Regu B")


def test_a_lead_who_was_put_out_of_service_keeps_no_shift(post: Post) -> None:
    with post.storage.writing() as store:
        store.staff.put(replace(post.lead, is_active=False))

    with pytest.raises(NotPermitted):
        post.begin()


def test_a_sheet_that_left_the_program_stands_on_the_trail(post: Post) -> None:
    shift = post.begin()
    end = post.hand_over(shift)

    post.shifts.note_printed(post.lead, end, b"kertas")

    assert post.acts[-1] == "shift_sheet_printed"

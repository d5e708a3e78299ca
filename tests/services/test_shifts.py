"""Shifts as the leads and the officers of a post go through them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from typing_extensions import override

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.state import Stage
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.errors import ClockUnreliable, NotPermitted
from checkpoint.domain.posts.post import Counter, Direction, Duty
from checkpoint.domain.reporting.stamps import StampRun
from checkpoint.domain.reporting.tally import Tally
from checkpoint.domain.shifts.sheet import Known, OpenCase, Said, SeatLine
from checkpoint.domain.shifts.shift import (
    NobodySitsThere,
    NoShiftOpen,
    NotOfThisShift,
    ReguMissing,
    Shift,
    ShiftEnd,
    ShiftOpenAlready,
    WhyClosedMissing,
)
from checkpoint.services.access import CONFIRMATION_LASTS, Confirmation, MayNotConfirm
from checkpoint.services.shifts import OneSignedForBoth
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
    a_decision,
    a_document,
    a_duty,
    a_lead,
    a_lock,
    a_post,
    an_alert,
    an_id,
    an_indonesian_passport,
    an_officer,
    some_details,
)
from tests.services.worlds import ADMIT, ANSWERED, PASSWORD, World

AT_ONE = a_duty()
AT_TWO = a_duty(counter=Counter("2"), direction=Direction.EXIT)
FAULT = Said(faults="Printer konter 2 macet.", backlog="Lembar 4.", notes="Bus terlambat.")


class Post(World):
    """A post with two leads and two officers."""

    @override
    def __post_init__(self) -> None:
        super().__post_init__()
        self.other_lead = a_lead(login="halim", name="Sari Halim")
        self.other_officer = an_officer(login="wirawan", name="Made Wirawan")
        with self.storage.writing() as store:
            for officer in (self.other_lead, self.other_officer):
                store.staff.put(officer)
                store.staff.set_password_hash(officer.id, f"plain:{PASSWORD}")

    def begin(self) -> Shift:
        return self.shifts.open(self.lead, "Regu A")

    def sign(self, login: str = "halim") -> Confirmation:
        return self.shifts.confirm(self.lead, login, PASSWORD)

    def hand_over(self, shift: Shift, said: Said = Said()) -> ShiftEnd:  # noqa: B008 - frozen
        return self.shifts.hand_over(self.lead, shift.id, said, "Regu B", confirmed=self.sign())

    def cross(self, duty: Duty = AT_ONE, **changes: Any) -> None:
        """Somebody crosses now, in the hands of the counter's first officer."""
        crossing = a_crossing(
            counter=duty.counter.name,
            direction=duty.direction,
            crossed_at=changes.pop("crossed_at", self.clock()),
            decision=a_decision(officer=self.officer.id, **changes.pop("decided", {})),
            **changes,
        )
        with self.storage.writing() as store:
            day_on = duty.post.day_of(crossing.crossed_at)
            store.crossings.add(crossing, day_on=day_on, recorded_at=self.clock())

    @property
    def sits(self) -> list[tuple[str, str]]:
        return [(one.seat.counter, one.officer) for one in self.shifts.roster(self.lead).sittings]


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


def test_who_leaves_his_counter_sits_there_no_more(post: Post) -> None:
    post.begin()
    post.counter.open(post.officer, AT_ONE)
    post.counter.close(post.other_officer, AT_ONE)
    assert post.sits == [("1", "Ayu Lestari")]

    post.counter.close(post.officer, AT_ONE)
    post.counter.close(post.officer, AT_ONE)

    assert post.sits == []
    assert post.acts.count("counter_left") == 1


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


def test_an_officer_forgotten_signed_in_is_closed_with_a_mark(post: Post) -> None:
    post.counter.open(post.officer, AT_ONE)
    post.clock.forward(AN_HOUR)
    post.cross()
    seen_at = post.clock()
    post.clock.forward(3 * A_DAY)
    shift = post.begin()
    sitting = post.shifts.roster(post.lead).sittings[0]
    assert sitting.last_seen_at is None, "so far back nobody looks while others wait"

    end = post.shifts.close_seat(post.lead, sitting.id)

    assert (end.officer, end.last_seen_at) == (post.lead.id, seen_at)
    assert post.sits == []
    with pytest.raises(NobodySitsThere):
        post.shifts.close_seat(post.lead, sitting.id)
    line = post.hand_over(shift).sheet.known.seats[0]
    assert line == SeatLine(
        counter="1",
        officer="Ayu Lestari",
        since=NOON,
        until=end.at,
        is_forgotten=True,
        marked_by="Budi Siregar",
        last_seen_at=seen_at,
    )
    post.counter.close(post.officer, AT_ONE)
    assert post.acts.count("counter_left") == 1, "what he does afterwards changes nothing"


def test_who_never_recorded_anybody_was_last_seen_when_he_opened_the_counter(post: Post) -> None:
    post.counter.open(post.officer, AT_ONE)
    post.clock.forward(AN_HOUR)
    sitting = post.shifts.roster(post.lead).sittings[0]

    assert post.shifts.close_seat(post.lead, sitting.id).last_seen_at == NOON


def test_an_officer_at_two_counters_is_shown_at_both_with_the_other_beside(post: Post) -> None:
    post.begin()
    post.counter.open(post.officer, AT_ONE)
    post.clock.forward(AN_HOUR)
    post.cross()
    post.counter.open(post.officer, AT_TWO)

    one, two = post.shifts.roster(post.lead).sittings

    assert (one.also_at, two.also_at) == (("2",), ("1",))
    assert (one.last_seen_at, two.last_seen_at) == (NOON + AN_HOUR, None)


def test_after_a_power_cut_the_shift_is_open_and_who_sat_there_is_relieved_by_the_next(
    post: Post,
) -> None:
    shift = post.begin()
    post.counter.open(post.officer, AT_ONE)
    post.clock.forward(AN_HOUR)

    post.counter.open(post.other_officer, AT_ONE)

    assert post.shifts.roster(post.lead).shift == shift
    assert post.sits == [("1", "Made Wirawan")]
    known = post.shifts.known(post.lead)
    assert [(one.officer, one.until) for one in known.seats] == [
        ("Ayu Lestari", NOON + AN_HOUR),
        ("Made Wirawan", None),
    ]


def test_who_sits_at_a_counter_that_was_taken_away_is_told_and_can_be_closed(post: Post) -> None:
    post.counter.open(post.officer, AT_TWO)
    with post.storage.writing() as store:
        store.posts.put(a_post(), [Counter("1")])

    assert post.sits == [("2", "Ayu Lestari")]
    (sitting,) = post.shifts.roster(post.lead).sittings
    post.shifts.close_seat(post.lead, sitting.id)
    assert post.sits == []


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


def test_what_was_handed_over_stays_as_it_was(post: Post) -> None:
    shift = post.begin()
    post.cross()
    post.clock.forward(AN_HOUR)
    end = post.hand_over(shift)

    post.cross(crossed_at=NOON + A_MINUTE, capture=Capture.LATE)

    assert post.shifts.past(post.lead)[0] == end


def test_an_officer_who_turns_his_counter_round_has_one_line_and_after_lunch_another(
    post: Post,
) -> None:
    post.begin()
    for pause in (A_MINUTE, AN_HOUR):
        post.counter.open(post.officer, AT_ONE)
        post.clock.forward(AN_HOUR)
        post.counter.close(post.officer, AT_ONE)
        post.clock.forward(pause)
    post.counter.open(post.officer, replace(AT_ONE, direction=Direction.EXIT))

    seats = post.shifts.known(post.lead).seats

    assert [(one.since - NOON, one.until) for one in seats] == [
        (0 * AN_HOUR, NOON + 2 * AN_HOUR + A_MINUTE),
        (3 * AN_HOUR + A_MINUTE, None),
    ]


def test_who_was_held_to_be_forgotten_and_records_again_sits_there_again(post: Post) -> None:
    """His window was left open: after a long break he goes on where he was."""
    post.begin()
    for duty, officer in ((AT_ONE, post.officer), (AT_TWO, post.other_officer)):
        post.counter.open(officer, duty)
    post.shifts.close_seat(post.lead, post.shifts.roster(post.lead).sittings[0].id)
    assert post.sits == [("2", "Made Wirawan")]
    post.clock.forward(AN_HOUR)

    post.record(post.inspect(a_document(), AT_ONE), ADMIT, ANSWERED)
    post.record(post.inspect(an_indonesian_passport(), AT_ONE), ADMIT, Details())

    assert post.sits == [("1", "Ayu Lestari"), ("2", "Made Wirawan")]
    seats = post.shifts.known(post.lead).seats
    assert [(one.counter, one.is_forgotten) for one in seats] == [
        ("1", True),
        ("1", False),
        ("2", False),
    ]
    assert post.acts.count("counter_opened") == 3


def test_who_was_forgotten_and_comes_back_at_once_keeps_his_mark(post: Post) -> None:
    post.begin()
    post.counter.open(post.officer, AT_ONE)
    post.shifts.close_seat(post.lead, post.shifts.roster(post.lead).sittings[0].id)
    post.counter.open(post.officer, AT_ONE)

    seats = post.shifts.known(post.lead).seats

    assert [one.is_forgotten for one in seats] == [True, False]


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

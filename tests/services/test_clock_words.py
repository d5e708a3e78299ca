"""A clock that was an hour ahead holds a post up no longer than a lead needs to say so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.closing.checks import Finding, Matter
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.errors import ClockUnreliable, NotPermitted
from checkpoint.domain.posts.clock_word import ClockNotBehind, ClockWord, WhyClockWrongMissing
from checkpoint.domain.posts.post import Counter, Direction, Lane
from checkpoint.domain.shifts.sheet import Said
from checkpoint.services.access import CONFIRMATION_LASTS, MayNotConfirm
from checkpoint.services.board import BoardService
from checkpoint.services.clock_changes import ClockChangeService, ClockSeen
from checkpoint.services.counter import Ruling
from checkpoint.services.journal import Correction
from checkpoint.services.late_entries import LateEntry
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.shifts import known_rows
from tests.builders import A_MINUTE, AN_HOUR, NOON, TODAY, a_document, a_duty, a_post
from tests.services.worlds import PASSWORD, World

AHEAD = "Jam komputer maju satu jam."


class Post(World):
    """A post whose clocks are wrong."""

    def cross(self, number: str, counter: str = "1") -> Any:
        duty = a_duty() if counter == "1" else a_duty(counter=Counter("2"))
        admitted = Ruling(outcome=Outcome.ADMITTED, reason="Boleh.")
        return self.record(self.inspect(a_document(number=number), duty), admitted)

    def vouch(self, **said: Any) -> ClockWord:
        signed = self.clock_words.confirm(self.officer, self.lead.login, PASSWORD)
        return self.clock_words.say(self.officer, AHEAD, confirmed=signed, **said)

    def newest_acts(self, action: Action) -> list[Any]:
        with self.storage.reading() as store:
            return [one.act for one in store.audit.entries() if one.act.action is action]


@pytest.fixture
def post() -> Post:
    return Post()


def wrong_for_an_hour(post: Post) -> None:
    """Two cross by a clock that is an hour ahead, and somebody puts it right."""
    post.clock.forward(AN_HOUR)
    post.cross("A1")
    post.clock.forward(10 * A_MINUTE)
    post.cross("A2")
    post.clock.forward(-AN_HOUR)


def test_after_the_leads_word_every_counter_records_again_at_once(post: Post) -> None:
    wrong_for_an_hour(post)
    with pytest.raises(ClockUnreliable):
        post.cross("A3")

    post.vouch()

    assert post.cross("A3").recorded_at == NOON + 10 * A_MINUTE
    assert post.cross("A4", counter="2").number == 4


def test_a_clock_that_falls_behind_a_record_made_after_the_word_is_refused_again(
    post: Post,
) -> None:
    wrong_for_an_hour(post)
    post.vouch()
    post.cross("A3")
    post.clock.forward(-5 * A_MINUTE)

    with pytest.raises(ClockUnreliable):
        post.cross("A4")


def test_a_clock_that_is_ahead_again_needs_a_word_of_its_own(post: Post) -> None:
    wrong_for_an_hour(post)
    post.vouch()
    post.clock.forward(AN_HOUR)
    post.cross("A3")
    post.clock.forward(-AN_HOUR)
    with pytest.raises(ClockUnreliable):
        post.cross("A4")

    post.vouch()

    assert post.cross("A4").recorded_at == NOON + 10 * A_MINUTE


def test_the_word_says_who_asked_who_signed_and_what_it_leaves_behind(post: Post) -> None:
    wrong_for_an_hour(post)
    stand = post.clock_words.look(post.officer)
    assert (stand.records, stand.counters, stand.until_at) == (
        2,
        ("1",),
        NOON + AN_HOUR + 10 * A_MINUTE,
    )

    word = post.vouch()

    (act,) = post.newest_acts(Action.CLOCK_VOUCHED_FOR)
    assert (act.actor, act.subject) == (str(post.lead.id), str(word.id))
    assert (act.detail["asked"], act.detail["records"]) == (str(post.officer.id), "2")


def test_only_a_shift_lead_gives_it_with_a_reason_and_fresh_from_his_password(post: Post) -> None:
    wrong_for_an_hour(post)
    own = post.officer
    with pytest.raises(MayNotConfirm):
        post.clock_words.confirm(own, own.login, PASSWORD)
    signed = post.clock_words.confirm(own, post.lead.login, PASSWORD)
    with pytest.raises(WhyClockWrongMissing):
        post.clock_words.say(own, "  ", confirmed=signed)
    post.clock.forward(CONFIRMATION_LASTS + A_MINUTE)
    with pytest.raises(NotPermitted):
        post.clock_words.say(own, AHEAD, confirmed=signed)
    with pytest.raises(ClockUnreliable):
        post.cross("A3")


def test_a_lead_who_works_alone_signs_for_himself(post: Post) -> None:
    wrong_for_an_hour(post)
    signed = post.clock_words.confirm(post.lead, post.lead.login, PASSWORD)
    post.clock_words.say(post.lead, AHEAD, confirmed=signed)

    assert post.cross("A3").number == 3


def test_nobody_gives_his_word_for_a_clock_that_stands_behind_nothing(post: Post) -> None:
    post.cross("A1")
    with pytest.raises(ClockNotBehind):
        post.clock_words.look(post.officer)
    with pytest.raises(ClockNotBehind):
        post.vouch()


def test_a_clock_wrong_for_longer_than_it_was_ahead_is_told_from_when_it_was_put_forward(
    post: Post,
) -> None:
    """Of four hours only the last one lies in the future; the trail knows of the others."""
    changes = ClockChangeService(storage=post.storage, clock=post.clock)
    before = ClockSeen(shown_at=post.clock(), counted=A_MINUTE)
    post.cross("A0")
    post.clock.forward(AN_HOUR)
    changes.compare(post.officer, before, ClockSeen(shown_at=post.clock(), counted=A_MINUTE))
    post.cross("A1")
    post.clock.forward(AN_HOUR)
    post.cross("B1", counter="2")
    post.clock.forward(2 * AN_HOUR)
    post.cross("A2")
    post.clock.forward(-AN_HOUR)

    stand = post.clock_words.look(post.officer)
    assert (stand.records, stand.counters) == (2, ("1",))
    assert stand.since_at == NOON + AN_HOUR
    told = post.clock_words.look(post.officer, NOON + 3 * AN_HOUR)
    assert told.records == 1


def test_a_shift_that_the_wrong_clock_opened_is_handed_over_after_the_word(post: Post) -> None:
    post.clock.forward(AN_HOUR)
    shift = post.shifts.open(post.lead, "Regu A")
    post.clock.forward(-AN_HOUR)
    with pytest.raises(ClockUnreliable):
        post.shifts.close(post.lead, shift.id, Said(), "Pulang.")

    post.vouch()
    post.clock.forward(A_MINUTE)
    post.cross("A1")
    post.clock.forward(A_MINUTE)
    sheet = post.shifts.close(post.lead, shift.id, Said(), "Pulang.").sheet

    assert sheet.since <= sheet.until
    assert sheet.known.tally.entries == 1


def test_after_the_word_no_sign_in_takes_the_clock_for_set_back(post: Post) -> None:
    wrong_for_an_hour(post)
    changes = ClockChangeService(storage=post.storage, clock=post.clock)
    assert changes.begin(post.officer)
    post.vouch()

    assert not changes.begin(post.officer)


def told_wrong(post: Post) -> Finding:
    findings = post.closing.look(post.lead, a_post(), TODAY).findings
    return next(one for one in findings if one.matter is Matter.CLOCK_WRONG)


def put_right(post: Post, wrong: Any, hours: int, **changes: Any) -> Any:
    old = wrong.crossing
    correction = Correction(
        document=old.document,
        direction=old.direction,
        details=replace(old.details, **changes),
        reason=AHEAD,
        crossed_at=old.crossed_at - hours * AN_HOUR,
    )
    signed = post.signed()
    return post.journal.correct(post.lead, a_post(), old.id, correction, confirmed=signed)


def test_the_closing_names_what_a_wrong_clock_recorded_until_its_hour_is_put_right(
    post: Post,
) -> None:
    post.cross("A0")
    post.clock.forward(AN_HOUR)
    first = post.cross("A1")
    post.clock.forward(10 * A_MINUTE)
    last, other = post.cross("A2"), post.cross("B1", counter="2")
    post.clock.forward(-AN_HOUR)
    assert told_wrong(post).count == 0

    post.vouch()

    told = told_wrong(post)
    assert told.names == ("1: 13:00–13:10 (2)", "2: 13:10–13:10 (1)")
    put_right(post, first, 1)
    other = put_right(post, other, 0, children=1)
    assert told_wrong(post).names == ("1: 13:10–13:10 (1)", "2: 13:10–13:10 (1)")
    put_right(post, other, 1)
    post.journal.cancel(post.lead, a_post(), last.crossing.id, AHEAD, confirmed=post.signed())
    assert told_wrong(post).count == 0


def test_what_was_entered_afterwards_bears_no_clocks_time(post: Post) -> None:
    post.clock.forward(AN_HOUR)
    late = LateEntry(
        document=a_document(number="A1"),
        direction=Direction.ENTRY,
        lane=Lane.PASSPORT,
        counter="1",
        crossed_at=NOON - AN_HOUR,
        reason="Alat baca rusak.",
    )
    post.late_entries.enter(post.lead, a_post(), late)
    post.clock.forward(-AN_HOUR)
    post.vouch()

    assert told_wrong(post).count == 0
    assert post.cross("A2").number == 2


def test_of_records_of_the_wrong_hour_the_day_is_counted_once_it_is_put_right(post: Post) -> None:
    wrong_for_an_hour(post)
    post.vouch()
    post.cross("A3")
    with post.storage.reading() as store:
        wrong = [store.crossings.find(one) for one in store.clock_words.wrong_on("ETK", TODAY)]
    for one in wrong:
        put_right(post, one, 1)

    hours = post.reports.day(post.lead, a_post(), TODAY).by_hour
    noon = a_post().local(NOON).hour
    assert {at: count for at, count in hours.items() if count} == {(Direction.ENTRY, noon): 3}


def test_the_sheet_of_the_shift_and_the_board_say_that_the_clock_was_wrong(post: Post) -> None:
    shift = post.shifts.open(post.lead, "Regu A")
    wrong_for_an_hour(post)
    post.vouch()
    post.clock.forward(A_MINUTE)

    sheet = post.shifts.close(post.lead, shift.id, Said(), "Pulang.").sheet
    rows = dict(known_rows(sheet.known, a_post(), Catalogue(Language.ENGLISH, {}), most=9))
    assert rows["Clock was wrong"] == [f"12:10 – 13:10 → 12:10 WIB ({post.lead.name}): {AHEAD}"]
    board = BoardService(storage=post.storage, clock=post.clock).look(post.lead)
    assert [str(one) for one in board.clock_wrong] == ["1: 13:00–13:10 (2)"]


def test_how_fast_a_counter_is_is_not_told_by_records_of_an_hour_to_come(post: Post) -> None:
    wrong_for_an_hour(post)
    post.vouch()
    post.cross("A3")

    board = BoardService(storage=post.storage, clock=post.clock).look(post.lead)
    (one, *_others) = board.counters
    assert (one.recorded, one.pace.records) == (3, 1)

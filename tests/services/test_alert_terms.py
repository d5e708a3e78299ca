"""Entries extended, confirmed, about to end, and gone: what the shift lead gets of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.due import Due
from checkpoint.domain.alerts.extending import TermDecision, TermFault, TermRefused
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.inspection.findings import AlertHit
from checkpoint.domain.posts.post import Counter, Direction, PostZone
from checkpoint.services.alert_terms import AlertTermService
from checkpoint.services.alerts import AlertService, EntryGone
from tests.builders import (
    A_DAY,
    NOON,
    TODAY,
    a_document,
    a_duty,
    a_lead,
    a_post,
    an_alert,
    an_officer,
)
from tests.fakes import FakeClock
from tests.services.worlds import World

LEAD = a_lead()
URGENT = an_alert(
    kind=AlertKind.CEGAH_MENDESAK,
    direction=AlertDirection.EXIT,
    valid_from=TODAY - 5 * A_DAY,
    valid_to=None,
)
BAN = an_alert(
    kind=AlertKind.CEGAH,
    direction=AlertDirection.EXIT,
    valid_from=TODAY - 60 * A_DAY,
    valid_to=TODAY + 5 * A_DAY,
)


def decided(last_on: date, on: date = TODAY, number: str = "M.HH-1") -> TermDecision:
    return TermDecision(number=number, decided_on=on, last_on=last_on)


class Book(World):
    """The alert book of a post at work."""

    @property
    def alerts(self) -> AlertService:
        return AlertService(storage=self.storage, clock=self.clock)

    @property
    def terms(self) -> AlertTermService:
        return AlertTermService(storage=self.storage, clock=self.clock)

    def last_act(self) -> tuple[str, dict[str, str]]:
        act = self.storage.kept.audit.chain[-1].act
        return act.action.value, dict(act.detail)


@pytest.fixture
def book() -> Book:
    return Book()


def test_an_extended_entry_is_the_same_entry_and_the_trail_knows_the_decision(book: Book) -> None:
    ban = book.alerts.add(LEAD, BAN)
    last = TODAY + 90 * A_DAY
    after = book.terms.extend(LEAD, ban.id, decided(last))

    assert after == replace(ban, valid_to=last, extension="M.HH-1")
    assert list(book.alerts.every(LEAD)) == [after]
    assert book.alerts.state().version == 2
    assert book.last_act() == (
        "alert_extended",
        {"decision": "M.HH-1", "decided_on": str(TODAY), "valid_to": str(last)},
    )
    hand = next(book.storage.kept.alerts.versions()).note.hand
    assert (hand.officer, hand.letter, hand.letter_on) == (LEAD.id, "M.HH-1", TODAY)


def test_a_second_extension_is_refused_and_changes_nothing(book: Book) -> None:
    ban = book.alerts.add(LEAD, BAN)
    after = book.terms.extend(LEAD, ban.id, decided(TODAY + 10 * A_DAY))

    with pytest.raises(TermRefused) as refused:
        book.terms.extend(LEAD, ban.id, decided(TODAY + 20 * A_DAY, number="M.HH-2"))
    assert refused.value.fault is TermFault.EXTENDED_ALREADY
    assert list(book.alerts.every(LEAD)) == [after]
    assert book.acts == ["alert_added", "alert_extended"]


def test_an_urgent_ban_is_not_extended_but_confirmed(book: Book) -> None:
    urgent = book.alerts.add(LEAD, URGENT)
    last = TODAY + 180 * A_DAY
    with pytest.raises(TermRefused) as refused:
        book.terms.extend(LEAD, urgent.id, decided(last))
    assert refused.value.fault is TermFault.URGENT

    after = book.terms.confirm(LEAD, urgent.id, decided(last))
    assert (after.kind, after.valid_from, after.decision) == (AlertKind.CEGAH, TODAY, "M.HH-1")
    assert list(book.alerts.every(LEAD)) == [after]
    assert book.last_act()[0] == "alert_confirmed"
    with pytest.raises(TermRefused) as again:
        book.terms.confirm(LEAD, urgent.id, decided(last))
    assert again.value.fault is TermFault.NOT_URGENT


def test_what_is_wrong_with_a_decision_is_said_of_the_entry(book: Book) -> None:
    ban = book.alerts.add(LEAD, BAN)
    with pytest.raises(TermRefused) as refused:
        book.terms.extend(LEAD, ban.id, decided(TODAY + 900 * A_DAY))

    assert (refused.value.fault, refused.value.alert) == (TermFault.LONGER_THAN_LAW, ban)


def test_what_stands_on_a_list_is_extended_by_its_list(book: Book) -> None:
    with book.storage.writing() as store:
        store.alerts.add([BAN, URGENT], at=NOON)

    for act, alert in ((book.terms.extend, BAN), (book.terms.confirm, URGENT)):
        with pytest.raises(TermRefused) as refused:
            act(LEAD, alert.id, decided(TODAY + 10 * A_DAY))
        assert refused.value.fault is TermFault.OF_A_LIST


def test_an_entry_that_was_ended_is_not_extended(book: Book) -> None:
    ban = book.alerts.add(LEAD, BAN)
    book.alerts.end(LEAD, ban.id, "dicabut")

    for gone in (ban, an_alert()):
        with pytest.raises(EntryGone):
            book.terms.extend(LEAD, gone.id, decided(TODAY + 10 * A_DAY))


def test_a_lapsed_entry_comes_back_into_force_where_it_was_extended_in_time(book: Book) -> None:
    ban = book.alerts.add(LEAD, BAN)
    book.clock.forward(8 * A_DAY)
    assert not ban.state_on(TODAY + 8 * A_DAY).is_in_force

    after = book.terms.extend(LEAD, ban.id, decided(TODAY + 30 * A_DAY, on=TODAY + 5 * A_DAY))
    assert after.state_on(TODAY + 8 * A_DAY).is_in_force


def test_ending_notes_the_requesters_letter(book: Book) -> None:
    ban = book.alerts.add(LEAD, BAN)
    book.alerts.end(LEAD, ban.id, "Pencegahan dicabut", letter=" R-12 ", letter_on=TODAY)

    letter = {"reason": "Pencegahan dicabut", "letter": "R-12", "letter_on": str(TODAY)}
    assert book.last_act() == ("alert_ended", letter)
    (gone,) = book.terms.ended(LEAD)
    hand = gone.by.note.hand
    assert hand is not None
    assert (gone.alert, gone.by.at, hand.reason, hand.letter) == (
        ban,
        NOON,
        "Pencegahan dicabut",
        "R-12",
    )


def test_who_ended_an_entry_is_told_by_name_and_found_by_words(book: Book) -> None:
    ban = book.alerts.add(book.lead, BAN)
    book.alerts.end(book.lead, ban.id, "dicabut")
    other = book.alerts.add(book.lead, replace(BAN, id=an_alert().id, reference="X", name="SUGENG"))
    book.alerts.end(LEAD, other.id, "salah")

    assert [(one.alert.name, one.officer) for one in book.terms.ended(LEAD)] == [
        ("SUGENG", ""),
        ("NUR AISYAH ROSLI", book.lead.name),
    ]
    assert [one.alert for one in book.terms.ended(LEAD, "rosli nur")] == [ban]


def test_what_is_due_is_counted_by_the_day_at_the_post(book: Book) -> None:
    book.alerts.add(LEAD, replace(BAN, valid_to=TODAY + 8 * A_DAY))
    assert book.terms.due(LEAD) == Due()

    book.clock.forward(timedelta(hours=12))  # 00:00 at the post, still the day before in UTC
    assert book.clock().date() == TODAY
    assert book.terms.due(LEAD) == Due(ending=1)
    book.clock.forward(8 * A_DAY)
    assert book.terms.due(LEAD) == Due(lapsed=1)


def test_who_may_not_keep_the_book_neither_extends_nor_looks_up(book: Book) -> None:
    officer, ban = an_officer(), book.alerts.add(LEAD, BAN)
    tries = (
        lambda: book.terms.extend(officer, ban.id, decided(TODAY + 10 * A_DAY)),
        lambda: book.terms.confirm(officer, ban.id, decided(TODAY + 10 * A_DAY)),
        lambda: book.terms.due(officer),
        lambda: book.terms.ended(officer),
    )
    for attempt in tries:
        with pytest.raises(NotPermitted):
            attempt()


MIDNIGHTS = [
    (PostZone.WIB, "Asia/Jakarta"),
    (PostZone.WITA, "Asia/Makassar"),
    (PostZone.WIT, "Asia/Jayapura"),
]


@pytest.mark.parametrize(("zone", "place"), MIDNIGHTS)
@pytest.mark.parametrize("kind", [AlertKind.CEGAH, AlertKind.CEGAH_MENDESAK])
def test_an_exit_ban_blocks_until_midnight_of_its_last_day_and_not_a_minute_longer(
    zone: PostZone, place: str, kind: AlertKind
) -> None:
    last = TODAY + A_DAY
    first = last - 19 * A_DAY if kind is AlertKind.CEGAH_MENDESAK else TODAY - 30 * A_DAY
    ban = an_alert(
        kind=kind,
        direction=AlertDirection.EXIT,
        valid_from=first,
        valid_to=None if kind is AlertKind.CEGAH_MENDESAK else last,
    )
    midnight = datetime(last.year, last.month, last.day, tzinfo=ZoneInfo(place)) + A_DAY
    before = midnight.astimezone(UTC) - timedelta(minutes=1)

    assert alerts_at(before, zone, ban) == [ban.id]
    assert alerts_at(before + timedelta(minutes=1), zone, ban) == []


def alerts_at(at: datetime, zone: PostZone, *alerts: Alert) -> list[UUID]:
    """The entries that the counter of a post in a zone is told of, at an instant, on exit."""
    world, post = World(clock=FakeClock(at)), replace(a_post(), zone=zone)
    with world.storage.writing() as store:
        store.posts.put(post, [Counter("1")])
        store.alerts.add(alerts, at=at)
    inspection = world.inspect(a_document(), a_duty(post=post, direction=Direction.EXIT))
    return [one.match.alert.id for one in inspection.findings if isinstance(one, AlertHit)]

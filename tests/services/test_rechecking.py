"""New alerts against those who are here: told to the shift lead, by name and whereabouts."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind, ListedDocument
from checkpoint.domain.alerts.matching import Band
from checkpoint.domain.alerts.reading import ListRow, NumberRow, OpenList, OpenNumbers
from checkpoint.domain.crossings.crossing import Crossing, Outcome
from checkpoint.domain.crossings.presence import Whereabouts
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.inspection.rechecking import Bearing, Recheck
from checkpoint.domain.posts.post import Counter, Direction
from checkpoint.services import rechecking
from checkpoint.services.list_imports import ListImportService
from checkpoint.services.list_versions import ListVersionService
from checkpoint.services.rechecking import RecheckService
from checkpoint.storage.database import Database
from tests.builders import (
    A_DAY,
    AN_HOUR,
    NOON,
    TODAY,
    a_cancellation_of,
    a_crossing,
    a_decision,
    a_departure_elsewhere,
    a_document,
    a_lead,
    a_lock,
    a_pass_document,
    a_post,
    an_administrator,
    an_alert,
    an_indonesian_passport,
    an_officer,
    some_details,
)
from tests.fakes import FakeClock, MemoryStorage
from tests.storage.conftest import (
    database,
    empty_database,
    path,
    postgres_database,
    postgres_engine,
    storage,
)

__all__ = [
    "database",
    "empty_database",
    "path",
    "postgres_database",
    "postgres_engine",
    "storage",
]

LEAD = a_lead()
CEGAH: dict[str, Any] = {"kind": AlertKind.CEGAH, "direction": AlertDirection.EXIT}


class Post:
    """A post with people inside, on either storage."""

    def __init__(self, storage: Database | MemoryStorage) -> None:
        self.storage = storage
        self.clock = FakeClock(NOON + AN_HOUR)
        self.service = RecheckService(storage=storage, clock=self.clock)
        self.lists = ListImportService(storage=storage, clock=self.clock)
        with storage.writing() as store:
            store.posts.put(a_post(), [Counter("1"), Counter("2")])

    def record(self, **changes: Any) -> Crossing:
        crossing = a_crossing(**changes)
        with self.storage.writing() as store:
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
        return crossing

    def urgent(self, **changes: Any) -> Recheck:
        return self.service.of(LEAD, an_alert(**CEGAH | {"valid_to": None} | changes))

    def take_over(self, *alerts: Alert) -> Recheck:
        rows = (ListRow(line, alert) for line, alert in enumerate(alerts, start=2))
        return self.take(OpenList(rows))

    def take_numbers(self, *numbers: str) -> Recheck:
        documents = (ListedDocument(number, "MYS") for number in numbers)
        return self.take(OpenNumbers(NumberRow(1, one) for one in documents))

    def take(self, opened: OpenList | OpenNumbers) -> Recheck:
        state = self.lists.take_over(LEAD, self.lists.prepare(LEAD, "Tangkal", opened))
        return self.service.of_version(LEAD, state.version)

    def undo(self) -> Recheck:
        versions = ListVersionService(storage=self.storage, clock=self.clock)
        newest = versions.versions(LEAD)[0].version
        return self.service.of_version(LEAD, versions.undo(LEAD, newest).version)

    @property
    def last_act(self) -> Any:
        with self.storage.reading() as store:
            return list(store.audit.entries())[-1].act


@pytest.fixture
def post(storage: Any) -> Post:
    return Post(storage)


def test_a_foreigner_who_came_in_a_year_ago_is_met_and_who_left_elsewhere_is_not(
    post: Post,
) -> None:
    entry = post.record(crossed_at=NOON - 365 * A_DAY)
    assert [met.present.id for met in post.urgent().met] == [entry.id]

    again = post.record(crossed_at=NOON - A_DAY)
    with post.storage.writing() as store:
        store.whereabouts.add(a_departure_elsewhere(entry=again.id))
    assert not post.urgent().met


def test_who_is_inside_is_met_by_an_urgent_entry_with_plate_band_and_reasons(post: Post) -> None:
    entry = post.record(details=some_details(plate="KB 1234 XY"), crossed_at=NOON - A_DAY)
    post.record(document=a_pass_document())

    recheck = post.urgent()

    (met,) = recheck.met
    assert (met.present.id, met.present.whereabouts) == (entry.id, Whereabouts.INSIDE)
    assert (met.plate, met.match.band, met.bearing) == ("KB 1234 XY", Band.SAME, Bearing.BINDS)
    assert met.match.reasons
    assert (recheck.alerts, recheck.held, recheck.withheld) == (1, 2, 0)


def test_it_is_on_the_audit_trail_by_ids_and_never_by_names(post: Post) -> None:
    entry = post.record()
    alert = an_alert(**CEGAH)
    post.service.of(LEAD, alert)

    act = post.last_act
    assert (act.action, act.actor, act.subject) == (
        "present_rechecked",
        str(LEAD.id),
        str(alert.id),
    )
    assert act.detail == {"alerts": "1", "held": "1", "met": "1", "who": str(entry.id)}


def test_who_has_left_or_is_a_citizen_at_home_for_long_is_not_met(post: Post) -> None:
    post.record(document=an_indonesian_passport(), crossed_at=NOON - timedelta(days=61))
    assert post.urgent().held == 0

    post.record(crossed_at=NOON - 2 * A_DAY)
    assert len(post.urgent().met) == 1
    post.record(direction=Direction.EXIT, crossed_at=NOON)
    assert post.urgent().held == 0


def test_a_cancelled_entry_let_nobody_in(post: Post) -> None:
    entry = post.record()
    cancelled = a_cancellation_of(entry)
    with post.storage.writing() as store:
        store.crossings.add(cancelled, day_on=TODAY, recorded_at=NOON)
    assert post.urgent().held == 0


def test_who_waits_today_is_met_in_the_direction_he_is_going(post: Post) -> None:
    post.record(decision=a_decision(outcome=Outcome.REFERRED))

    (met,) = post.service.of(LEAD, an_alert()).met
    assert (met.present.whereabouts, met.bearing) == (Whereabouts.REFERRED, Bearing.BINDS)


def test_who_stands_at_a_locked_counter_is_met(post: Post) -> None:
    with post.storage.writing() as store:
        store.locks.add(a_lock(direction=Direction.EXIT, counter="2"))

    (met,) = post.urgent().met
    assert (met.present.whereabouts, met.present.counter) == (Whereabouts.LOCKED, "2")
    assert met.plate == ""


def test_a_tangkal_on_somebody_inside_is_told_as_one_that_does_not_hold_him_back(
    post: Post,
) -> None:
    post.record()

    (met,) = post.service.of(LEAD, an_alert(kind=AlertKind.TANGKAL)).met
    assert met.bearing is Bearing.NOT_THIS_WAY


def test_an_entry_that_begins_tomorrow_is_told_so_and_one_that_ended_not_at_all(
    post: Post,
) -> None:
    post.record()

    (met,) = post.urgent(valid_from=TODAY + A_DAY).met
    assert met.bearing is Bearing.NOT_YET
    ended = post.urgent(valid_from=TODAY - 9 * A_DAY, valid_to=TODAY - A_DAY)
    assert (ended.held, ended.met) == (1, ())


def test_a_namesake_is_told_only_of_what_could_hold_him(post: Post) -> None:
    """A name without a birthday is a mere possibility."""
    post.record()
    unsure = {"born": None, "nationality": "", "name": "NUR AISYAH ROSLI BINTI HAMZAH TARMIZI"}

    assert [met.match.band for met in post.urgent(**unsure).met] == [Band.POSSIBLE]
    assert post.service.of(LEAD, an_alert(**unsure)).met == ()


def test_those_for_whom_it_binds_come_first_and_the_likest_of_them_before_the_others(
    post: Post,
) -> None:
    post.record()
    alerts = (
        an_alert(reference="T"),
        an_alert(reference="R", **CEGAH, born=PartialDate(1991, 7, 21), valid_to=None),
        an_alert(reference="C", **CEGAH, valid_to=None),
    )
    recheck = post.take_over(*alerts)
    assert [met.match.alert.reference for met in recheck.met] == ["C", "R", "T"]


@pytest.mark.parametrize("most", [rechecking.MOST_IN_MEMORY, 0], ids=["few", "many"])
def test_an_import_asks_of_its_new_and_changed_entries_alone(
    post: Post, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(rechecking, "MOST_IN_MEMORY", most)
    stands = an_alert(reference="OLD", **CEGAH, valid_to=None)
    assert post.take_over(stands).met == ()
    post.record()

    new = an_alert(reference="NEW", **CEGAH, valid_to=None)
    recheck = post.take_over(stands, new)
    assert [met.match.alert.reference for met in recheck.met] == ["NEW"]
    assert recheck.alerts == 1
    assert (post.last_act.subject, post.last_act.detail["alerts"]) == ("Tangkal", "1")

    changed = an_alert(reference="OLD", **CEGAH, valid_to=None, reason="Diperpanjang")
    recheck = post.take_over(changed, new)
    assert [met.match.alert.reference for met in recheck.met] == ["OLD"]


def test_an_import_that_brings_nothing_holds_nobody(post: Post) -> None:
    stands = an_alert(reference="OLD", **CEGAH, valid_to=None)
    post.take_over(stands)
    before = post.last_act

    recheck = post.take_over(stands)
    assert recheck == Recheck(alerts=0, held=0)
    assert post.last_act.action != before.action == "present_rechecked"


def test_a_lost_document_that_somebody_here_came_in_on_is_met_once_it_is_on_the_list(
    post: Post,
) -> None:
    post.record()
    assert post.take_numbers("A1").met == ()

    (met,) = post.take_numbers("A1", "K12345678", "K99999999").met
    assert (met.match.alert.kind, met.bearing) == (AlertKind.LOST_DOCUMENT, Bearing.BINDS)
    assert post.take_numbers("A1", "K12345678", "K2").alerts == 0


def test_whoever_came_while_a_number_had_ended_is_met_when_that_is_undone(post: Post) -> None:
    post.take_numbers("K12345678")
    post.record()
    post.take_over()

    (met,) = post.undo().met
    assert met.match.alert.kind is AlertKind.LOST_DOCUMENT


def test_whoever_came_while_an_entry_had_ended_is_met_when_that_is_undone(post: Post) -> None:
    post.take_over(an_alert(reference="OLD", **CEGAH, valid_to=None))
    post.record()
    post.take_numbers("A1")

    (met,) = post.undo().met
    assert met.match.alert.reference == "OLD"


def test_a_version_that_was_never_made_means_nobody(post: Post) -> None:
    post.record()
    assert post.service.of_version(LEAD, 99) == Recheck(alerts=0, held=0)


def test_an_administrator_hears_how_many_and_not_who(post: Post) -> None:
    post.record()

    recheck = post.service.of(an_administrator(), an_alert(**CEGAH))
    assert (recheck.met, recheck.withheld) == ((), 1)
    assert post.last_act.detail["met"] == "1"


def test_an_officer_at_the_counter_does_not_ask(post: Post) -> None:
    with pytest.raises(NotPermitted):
        post.service.of(an_officer(), an_alert())
    with pytest.raises(NotPermitted):
        post.service.of_version(an_officer(), 1)


def test_before_a_post_is_set_up_nobody_is_here() -> None:
    storage = MemoryStorage()
    service = RecheckService(storage=storage, clock=FakeClock(NOON))
    assert service.of(LEAD, an_alert()).held == 0


def test_somebody_elses_document_is_not_met(post: Post) -> None:
    post.record(document=a_document(number="X9", born=PartialDate(1961, 2, 3)))
    assert post.urgent().met == ()

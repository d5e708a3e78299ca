"""Facts stay as they were written, whoever asks the database to change them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from checkpoint.domain.alerts.signing import ListRules
from checkpoint.domain.groups.events import GroupEvent, Joined
from checkpoint.domain.groups.group import Role
from checkpoint.domain.incidents.events import Reported
from checkpoint.domain.incidents.operation import Finding
from checkpoint.domain.posts.post import Counter
from checkpoint.domain.shifts.seat import SeatEnd, SeatEndKind
from checkpoint.services.ports import Store
from checkpoint.storage.database import Database
from tests.builders import (
    NOON,
    SIREGAR,
    TODAY,
    a_backup,
    a_border_pass,
    a_case,
    a_case_event,
    a_clock_word,
    a_closing,
    a_crossing,
    a_decision_paper,
    a_departure_elsewhere,
    a_given_number,
    a_group,
    a_hand_over,
    a_hit_on,
    a_judgement,
    a_kept_delivery,
    a_kept_view,
    a_lift,
    a_list_key,
    a_lock,
    a_pattern_run,
    a_policy_edit,
    a_post,
    a_seal_key,
    a_seat,
    a_shift,
    a_shift_end,
    a_sign,
    a_trusted_certificate,
    a_word,
    a_wording,
    an_act,
    an_alert,
    an_attachment,
    an_evidence,
    an_extension,
    an_id,
)
from tests.incident_builders import (
    a_report,
    an_event,
    an_exhibit,
    an_incident,
    an_informant,
    an_operation,
)

FACTS = [
    ("crossing", "officer"),
    ("crossing", "outcome"),
    ("border_pass", "payload"),
    ("counter_lock", "zone_text"),
    ("audit", "detail"),
    ("audit", "digest"),
    ("alert", "name"),
    ("alert", "id"),
    ("alert", "added_in"),
    ("alert", "extension"),
    ("alert_change", "changed_at"),
    ("alert_change", "list_name"),
    ("alert_change", "version"),
    ("alert_change", "officer"),
    ("alert_change", "letter"),
    ("post", "name"),
    ("trusted_certificate", "is_anchor"),
    ("trusted_certificate", "content"),
    ("seal_key", "private_key"),
    ("counter", "name"),
    ("alert_judgement", "is_same"),
    ("alert_hit", "content"),
    ("lock_lift", "lead"),
    ("person_link", "is_same"),
    ("person_link", "reason"),
    ("list_key", "content"),
    ("list_key", "name"),
    ("list_rules", "only_signed"),
    ("policy_edit", "content"),
    ("policy_edit", "reason"),
    ("case_file", "note"),
    ("case_event", "content"),
    ("case_attachment", "content"),
    ("attachment_release", "released_at"),
    ("evidence", "picture"),
    ("evidence_text", "text"),
    ("evidence_release", "before"),
    ("decision_paper", "text"),
    ("decision_paper", "serial"),
    ("wording", "text"),
    ("case_contact", "digest"),
    ("postponement_lift", "number"),
    ("pattern_sign", "facts"),
    ("pattern_run", "rules"),
    ("travel_group", "plate"),
    ("group_event", "content"),
    ("group_event", "crossing"),
    ("stay_extension", "until"),
    ("stay_extension", "reason"),
    ("shift", "regu"),
    ("shift_end", "sheet"),
    ("counter_seat", "officer"),
    ("counter_seat_end", "last_seen_at"),
    ("incident", "serial"),
    ("incident_event", "content"),
    ("incident_informant", "name"),
    ("incident_exhibit", "content"),
    ("exhibit_release", "released_at"),
    ("informant_release", "name"),
    ("joint_operation", "agencies"),
    ("operation_finding", "officer"),
    ("departure_elsewhere", "source"),
    ("departure_elsewhere", "reason"),
    ("day_closing", "papers"),
    ("figure_view", "view"),
    ("paper_delivery", "how"),
    ("paper_hand_over", "recipient"),
    ("paper_number", "number"),
    ("clock_word", "since_at"),
    ("clock_word_record", "word"),
    ("backup", "digest"),
]
TABLES = sorted({table for table, _column in FACTS})
RETAINED = (
    "evidence",
    "evidence_text",
    "case_attachment",
    "incident_exhibit",
    "incident_informant",
)
"""What retention takes in the end."""


@pytest.fixture
def raw(database: Database, path: Path) -> Iterator[sqlite3.Connection]:
    """Any other program's connection to a database with one row of each fact."""
    certificate = an_id()
    with database.writing() as store:
        referral = a_crossing()
        store.crossings.add(referral, day_on=TODAY, recorded_at=NOON)
        case = a_case(visit=referral.id)
        store.cases.open(case)
        store.cases.add(a_case_event(case))
        gone = an_attachment(case)
        for attachment in (gone, an_attachment(case)):
            store.cases.attach(attachment)
        store.cases.let_attachment_go(gone, at=NOON)
        store.screening.note_contact(an_id(), case=case.id, digest="ab" * 32, at=NOON)
        store.screening.lift(a_lift(crossing=referral.id))
        store.passes.add(a_border_pass())
        store.persons.add(a_word("MYS:A1", "MYS:B2"))
        lock, judgement = a_lock(), a_judgement()
        store.locks.add(lock)
        store.locks.lift(lock.id, lead=SIREGAR, at=NOON)
        store.judgements.add(judgement)
        store.judgements.count([a_hit_on(judgement)])
        store.alerts.add([an_alert()], at=NOON)
        store.evidence.add(an_evidence())
        store.evidence.release(NOON, at=NOON)
        store.posts.put(a_post(), [Counter("1")])
        store.certificates.add(a_trusted_certificate(id=certificate))
        store.certificates.keep_key(a_seal_key(certificate=certificate))
        store.list_keys.add(a_list_key())
        store.list_keys.set_rules(ListRules(only_signed=True), officer=an_id(), at=NOON)
        store.policy.add(a_policy_edit())
        store.decision_papers.add(a_decision_paper())
        store.wordings.add(a_wording())
        store.patterns.add([a_sign()])
        store.patterns.note_run(a_pattern_run())
        group = a_group()
        store.groups.open(group)
        store.stays.add(an_extension(entry=referral.id))
        store.whereabouts.add(a_departure_elsewhere(entry=referral.id))
        joined = Joined(referral.id, Role.LEADER)
        store.groups.add(
            GroupEvent(id=an_id(), group=group.id, officer=SIREGAR, at=NOON, what=joined)
        )
        _keep_a_shift(store, referral.id)
        _keep_an_incident(store, referral.id)
        store.closings.add(a_closing())
        store.views.add(a_kept_view())
        _keep_what_leaves(store)
        store.audit.append(an_act())
    with closing(sqlite3.connect(path)) as connection:
        # As most builds of SQLite begin: OR REPLACE would delete without a trigger.
        connection.execute("PRAGMA recursive_triggers = OFF")
        yield connection


def _keep_what_leaves(store: Store) -> None:
    store.deliveries.keep(a_kept_delivery())
    store.deliveries.hand_over(a_hand_over())
    store.papers.give_number(a_given_number())
    store.backups.add(a_backup())


def _keep_a_shift(store: Store, record: UUID) -> None:
    """One that was ended, with a seat that was forgotten and a clock that was wrong."""
    store.clock_words.add(a_clock_word(), [record])
    shift, seat = a_shift(), a_seat()
    store.shifts.open(shift)
    store.shifts.end(a_shift_end(shift))
    store.shifts.sit(seat)
    store.shifts.leave(
        SeatEnd(
            seat=seat.id,
            kind=SeatEndKind.FORGOTTEN,
            officer=SIREGAR,
            at=NOON,
            last_seen_at=NOON,
        )
    )


def _keep_an_incident(store: Store, crossing: UUID) -> None:
    """With who told of it, a picture, and an operation to which a crossing belongs."""
    incident = an_incident()
    store.incidents.report(incident, an_event(incident, Reported(a_report())))
    gone, picture = an_informant(incident), an_exhibit(incident)
    for informant in (gone, an_informant(incident)):
        store.incidents.keep_informant(informant)
    for exhibit in (picture, an_exhibit(incident)):
        store.incidents.keep_exhibit(exhibit)
    store.incidents.let_informant_go(gone, at=NOON)
    store.incidents.let_exhibit_go(picture, at=NOON)
    operation = an_operation()
    store.operations.add(operation)
    store.operations.bind(
        Finding(operation=operation.id, crossing=crossing, officer=SIREGAR, at=NOON)
    )


@pytest.mark.parametrize(("table", "column"), FACTS)
def test_a_fact_cannot_be_changed(raw: sqlite3.Connection, table: str, column: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=f"{table} is never changed"):
        raw.execute(f"UPDATE {table} SET {column} = 'x'")  # noqa: S608 - names from above


@pytest.mark.parametrize("table", [one for one in TABLES if one not in RETAINED])
def test_a_fact_cannot_be_deleted(raw: sqlite3.Connection, table: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=f"{table} is never deleted"):
        raw.execute(f"DELETE FROM {table}")  # noqa: S608 - names from above


@pytest.mark.parametrize("table", RETAINED)
def test_what_retention_takes_cannot_be_deleted_before_it_was_released(
    raw: sqlite3.Connection, table: str
) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=f"{table} is kept until released"):
        raw.execute(f"DELETE FROM {table}")  # noqa: S608 - names from above


@pytest.mark.parametrize("table", TABLES)
def test_a_fact_cannot_be_replaced(raw: sqlite3.Connection, table: str) -> None:
    copy = f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"  # noqa: S608 - names from above
    with pytest.raises(sqlite3.IntegrityError, match=f"{table} is there"):
        raw.execute(copy)


def test_a_days_number_cannot_be_given_to_another_crossing(raw: sqlite3.Connection) -> None:
    columns = [row[1] for row in raw.execute("PRAGMA table_info(crossing)")]
    others = ", ".join(columns[1:])
    with pytest.raises(sqlite3.IntegrityError, match="crossing is there"):
        raw.execute(
            f"INSERT OR REPLACE INTO crossing (id, {others}) "  # noqa: S608 - names from above
            f"SELECT 'another', {others} FROM crossing"
        )


def test_an_alert_ends_once(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE alert SET ended_in = 1")

    for later in (2, None):
        with pytest.raises(sqlite3.IntegrityError, match="alert ends once"):
            raw.execute("UPDATE alert SET ended_in = ?", (later,))
    assert raw.execute("SELECT ended_in FROM alert").fetchall() == [(1,)]


def test_what_was_only_prepared_may_be_thrown_away(raw: sqlite3.Connection) -> None:
    raw.execute("INSERT INTO alert_change (serial, changed_at) VALUES (9, '2026-03-15')")
    raw.execute("UPDATE alert SET ended_in = 9")
    raw.execute("UPDATE alert SET ended_in = NULL")
    raw.execute("DELETE FROM alert_change WHERE serial = 9")

    assert raw.execute("SELECT ended_in FROM alert").fetchall() == [(None,)]


def test_a_certificate_is_withdrawn_once(raw: sqlite3.Connection) -> None:
    withdrawn = "2026-03-15 00:00:00.000000"
    raw.execute("UPDATE trusted_certificate SET withdrawn_at = ?", (withdrawn,))

    for later in ("2027-01-01 00:00:00.000000", None):
        with pytest.raises(sqlite3.IntegrityError, match="trusted_certificate ends once"):
            raw.execute("UPDATE trusted_certificate SET withdrawn_at = ?", (later,))


def test_a_key_for_lists_is_taken_away_once(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE list_key SET withdrawn_at = '2026-03-15 00:00:00.000000'")

    for later in ("2027-01-01 00:00:00.000000", None):
        with pytest.raises(sqlite3.IntegrityError, match="list_key ends once"):
            raw.execute("UPDATE list_key SET withdrawn_at = ?", (later,))

"""Databases as old versions of the program left them, kept as text in ``releases/``.

Before a version is released, its database is added: ``python -m tests.storage.releases NAME``
writes ``releases/NAME.sql`` from `fill`, and from then on `test_migrations` opens it with every
later version. A file that was released is never written again.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from checkpoint.domain.alerts.signing import ListRules
from checkpoint.domain.posts.post import Counter
from checkpoint.storage.database import Database
from checkpoint.storage.opening import open_database
from tests.builders import (
    NOON,
    TODAY,
    a_border_pass,
    a_cancellation_of,
    a_check,
    a_crossing,
    a_hit_on,
    a_judgement,
    a_list_key,
    a_lock,
    a_pass_document,
    a_policy_edit,
    a_post,
    a_trusted_certificate,
    a_word,
    an_act,
    an_alert,
    an_amendment_of,
    an_evidence,
    an_indonesian_passport,
    an_officer,
)

RELEASES = Path(__file__).parent / "releases"


def fill(database: Database) -> None:
    """Put something into every register."""
    officer, ended = an_officer(), an_alert()
    crossings = [
        a_crossing(document=document, checks=(a_check(alert=ended.id, alert_kind="tangkal"),))
        for document in (an_indonesian_passport(), a_pass_document(born=None))
    ]
    with database.writing() as store:
        store.policy.add(a_policy_edit())
        store.posts.put(a_post(), [Counter("1"), Counter("2")])
        store.staff.put(officer)
        store.staff.set_password_hash(officer.id, "$argon2id$")
        store.staff.note_failure("ayu", NOON)
        store.alerts.add([ended, an_alert()], at=NOON)
        store.alerts.end([ended.id], at=NOON)
        store.passes.add(a_border_pass())
        store.persons.add(a_word("MYS:A1", "MYS:B2"))
        store.locks.add(a_lock())
        judgement = a_judgement(alert=ended.id)
        store.judgements.add(judgement)
        store.judgements.count([a_hit_on(judgement)])
        store.evidence.add(an_evidence(id=crossings[0].id))
        store.evidence.release(NOON, at=NOON)
        store.certificates.add(a_trusted_certificate())
        store.list_keys.add(a_list_key())
        store.list_keys.set_rules(ListRules(takes_signed=True), officer=officer.id, at=NOON)
        for crossing in (
            *crossings,
            an_amendment_of(crossings[0], counter="2"),
            a_cancellation_of(crossings[1]),
        ):
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
            store.audit.append(an_act(subject=str(crossing.id), detail={"of": "“”"}))


def dump(path: Path) -> str:
    """A closed database as SQL text."""
    with closing(sqlite3.connect(path)) as connection:
        return "\n".join(connection.iterdump()) + "\n"


def load(release: Path, path: Path) -> None:
    """Make a database file from the text of a release."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(release.read_text(encoding="utf-8"))


def write(name: str) -> None:
    """Keep today's database under a release's name."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "checkpoint.db"
        with open_database(path, create=True) as database:
            fill(database)
        RELEASES.mkdir(exist_ok=True)
        (RELEASES / f"{name}.sql").write_text(dump(path), encoding="utf-8")


if __name__ == "__main__":
    write(sys.argv[1])

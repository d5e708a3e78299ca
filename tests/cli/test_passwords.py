"""A command asks for a password as the window does."""

from __future__ import annotations

from dataclasses import replace

from argon2.profiles import CHEAPEST

from checkpoint.security.passwords import Argon2PasswordHasher
from checkpoint.storage.opening import open_database
from tests.cli.terminal import Terminal
from tests.services.worlds import PASSWORD


def test_a_password_is_proven_by_argon2_and_kept_anew_where_it_was_kept_too_cheaply(
    terminal: Terminal,
) -> None:
    with (
        open_database(terminal.settings.database, create=False) as storage,
        storage.writing() as store,
    ):
        officer = store.staff.by_login("siregar")
        assert officer is not None
        store.staff.set_password_hash(officer.id, Argon2PasswordHasher(CHEAPEST).hash(PASSWORD))
    earnest = replace(terminal, hasher=None)

    assert earnest.call("alerts", "list", "--as", "siregar", typed="salah\n").exit_code == 1
    assert earnest.call("alerts", "list", "--as", "siregar").exit_code == 0

    with (
        open_database(terminal.settings.database, create=False) as storage,
        storage.reading() as store,
    ):
        kept = store.staff.password_hash(officer.id)
    assert kept is not None
    assert kept.startswith("$argon2id$v=19$m=65536,t=3")

"""Practice is made ready whole, once, and apart from everything real."""

from __future__ import annotations

import shutil
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from checkpoint.bootstrap import start
from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.errors import StorageInUse, StorageMixedUp, StorageUnavailable
from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.post import Lane
from checkpoint.practice.accounts import ACCOUNTS_FILE, WORDS, practice_accounts
from checkpoint.practice.preparing import LASTS
from checkpoint.settings import Settings
from checkpoint.storage.database import Database
from checkpoint.storage.opening import open_database
from tests.alert_book import every_alert
from tests.builders import A_DAY, NOON, TODAY, a_crossing
from tests.fakes import FakeClock
from tests.practice.worlds import at_work, prepare, settings_in


def opened(settings: Settings) -> Database:
    return open_database(settings.practice_database, create=False, is_practice=True)


def records_of(settings: Settings) -> list[Recorded]:
    with opened(settings) as database, database.reading() as store:
        return list(store.crossings.between(NOON - 9 * A_DAY, NOON + 9 * A_DAY))


def passwords_of(settings: Settings) -> list[str]:
    return [account.password for account in practice_accounts(settings)]


# --- what is there


def test_the_post_says_that_it_is_practice_and_has_three_counters(ready: Settings) -> None:
    with at_work(ready) as program:
        place = program.setting_up.place()
    assert place is not None
    assert place.post.name == "PLBN Entikong (LATIHAN)"
    assert [counter.name for counter in place.counters] == ["1", "2", "3"]


def test_each_account_that_is_shown_signs_in_as_what_it_says(practice: Settings) -> None:
    accounts = practice_accounts(practice)
    with at_work(practice) as program:
        roles = [program.access.sign_in(one.login, one.password).role for one in accounts]
    assert roles == [
        Role.COUNTER_OFFICER,
        Role.SHIFT_LEAD,
        Role.SHIFT_LEAD,
        Role.ADMINISTRATOR,
    ]


def test_the_audit_chain_of_the_invented_days_is_whole(ready: Settings) -> None:
    with at_work(ready) as program:
        proof = program.audit.verify()
    assert proof.is_whole
    assert proof.records == len(records_of(ready))
    assert proof.entries > len(records_of(ready))


def test_people_crossed_on_the_two_days_before_today_and_not_today(ready: Settings) -> None:
    days = Counter(record.day_on for record in records_of(ready))
    assert set(days) == {TODAY - 2 * A_DAY, TODAY - A_DAY}
    assert min(days.values()) > 40


def test_the_days_have_of_everything_that_happens_at_a_counter(ready: Settings) -> None:
    records = records_of(ready)
    crossings = [record.crossing for record in records]
    assert {one.decision.outcome for one in crossings} >= {
        Outcome.ADMITTED,
        Outcome.REFUSED,
        Outcome.POSTPONED,
    }
    assert {one.lane for one in crossings} >= {Lane.PASSPORT, Lane.BORDER_PASS, Lane.VEHICLE}
    assert {one.capture for one in crossings} == {Capture.SCANNED, Capture.TYPED, Capture.KNOWN}
    assert {one.document.holder.nationality for one in crossings} >= {"IDN", "MYS"}
    assert sum(one.amendment is not None for one in crossings) == 4
    assert any(one.details.referrals for one in crossings)
    assert any(one.details.children for one in crossings)


def test_every_text_of_the_lists_says_that_it_is_practice(ready: Settings) -> None:
    with opened(ready) as database, database.reading() as store:
        alerts = every_alert(store)
    assert len({alert.kind for alert in alerts}) == 8
    assert all("latihan" in f"{alert.requester} {alert.reason}".lower() for alert in alerts)


# --- passwords


def test_passwords_are_made_anew_on_every_computer(ready: Settings, tmp_path: Path) -> None:
    other = settings_in(tmp_path)
    prepare(other)
    assert len({*passwords_of(ready), *passwords_of(other)}) == 8
    assert min(map(len, passwords_of(other))) >= 12


def test_only_the_owner_reads_the_file_with_the_passwords(ready: Settings) -> None:
    assert (ready.data_dir / ACCOUNTS_FILE).stat().st_mode & 0o077 == 0


def test_there_are_enough_words_that_nobody_guesses_three_of_them() -> None:
    assert len(set(WORDS)) == len(WORDS) > 120


def test_nobody_signs_in_before_practice_was_made_ready(tmp_path: Path) -> None:
    assert practice_accounts(settings_in(tmp_path)) == ()


# --- once, whole, and anew


def test_the_same_day_makes_the_same_world_everywhere(ready: Settings, tmp_path: Path) -> None:
    other = settings_in(tmp_path)
    prepare(other)
    assert records_of(other) == records_of(ready)


def test_what_was_practised_stays_for_a_week(practice: Settings) -> None:
    before = passwords_of(practice)
    prepare(practice, NOON + LASTS)
    assert passwords_of(practice) == before


def test_after_a_week_the_world_is_made_anew(practice: Settings) -> None:
    before = passwords_of(practice)
    prepare(practice, NOON + LASTS + A_DAY)
    assert not {*before} & {*passwords_of(practice)}
    newest = max(record.day_on for record in records_of(practice))
    assert newest == TODAY + LASTS


def test_it_is_made_anew_at_once_when_asked(practice: Settings) -> None:
    before = passwords_of(practice)
    prepare(practice, anew=True)
    assert not {*before} & {*passwords_of(practice)}


def test_a_world_whose_passwords_are_gone_is_made_anew(practice: Settings) -> None:
    (practice.data_dir / ACCOUNTS_FILE).write_text("{}")
    prepare(practice)
    with at_work(practice) as program:
        first, *_ = practice_accounts(practice)
        assert program.access.sign_in(first.login, first.password).role is first.role


def test_nothing_of_the_making_is_left_beside_it(ready: Settings) -> None:
    left = {path.name for path in ready.data_dir.iterdir()}
    assert left - {"practice.db-wal", "practice.db-shm"} == {
        "practice.db",
        "practice.db.lock",
        ACCOUNTS_FILE,
    }


def test_the_world_in_an_open_window_is_never_replaced(practice: Settings) -> None:
    before = passwords_of(practice)
    late = NOON + LASTS + A_DAY
    place = practice.practice_database
    with open_database(place, create=False, exclusive=True, is_practice=True):
        prepare(practice, late)
        with pytest.raises(StorageInUse):
            prepare(practice, late, anew=True)
    assert passwords_of(practice) == before


def test_a_folder_that_cannot_be_written_is_an_expected_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageUnavailable):
        prepare(settings_in(tmp_path / "file" / "data"))


# --- apart from everything real


def test_practice_never_makes_or_opens_the_posts_own_database(practice: Settings) -> None:
    with start(practice, is_practice=True, clock=FakeClock(NOON)) as program:
        assert program.is_practice
        assert program.setting_up.place() is not None
    assert not Path(practice.database).exists()


def test_the_practice_file_is_never_taken_for_the_posts_own(practice: Settings) -> None:
    shutil.copy(practice.practice_database, practice.data_dir / "checkpoint.db")
    with pytest.raises(StorageMixedUp), start(practice):
        pass


def test_a_real_database_in_the_place_of_practice_is_not_replaced(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    place = settings.practice_database
    with open_database(place, create=True) as database, database.writing() as store:
        store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
    with pytest.raises(StorageMixedUp):
        prepare(settings, NOON + timedelta(days=400), anew=True)
    with open_database(place, create=False) as database, database.reading() as store:
        assert store.crossings.latest_recorded_at() == NOON


def test_a_posts_own_policy_does_not_spoil_the_stories(practice: Settings) -> None:
    practice.policy_folder.mkdir()
    (practice.policy_folder / "border_passes.toml").write_text("border_passes = []\n")
    with start(practice, is_practice=True, clock=FakeClock(NOON)) as program:
        assert program.policy.border_passes

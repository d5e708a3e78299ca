"""How old a backup is, in few words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkpoint.domain.backups.backup import NOTHING_KNOWN, BackupEnd, BackupStand
from checkpoint.words.backups import ENDS, backup_age_words, backup_made_words
from checkpoint.words.catalogue import Language, load_catalogue
from tests.builders import NOON, a_backup

ENGLISH = load_catalogue(Language.ENGLISH)


@pytest.mark.parametrize(
    ("age", "said"),
    [
        (timedelta(minutes=-5), "Backup: just now"),  # a clock that was set back
        (timedelta(seconds=59), "Backup: just now"),
        (timedelta(minutes=4), "Backup: 4 min ago"),
        (timedelta(hours=1), "Backup: 1 h ago"),
        (timedelta(hours=47, minutes=59), "Backup: 47 h ago"),
        (timedelta(days=2), "Backup: 2 days ago"),
    ],
)
def test_an_age_is_told_in_what_it_is_counted_in(age: timedelta, said: str) -> None:
    stand = BackupStand(proven=a_backup(at=NOON - age))
    assert backup_age_words(stand, NOON, ENGLISH) == said


def test_that_there_is_none_is_told() -> None:
    assert backup_age_words(NOTHING_KNOWN, NOON, ENGLISH) == "No backup"


def test_one_beside_the_database_is_warned_of() -> None:
    beside, apart = (backup_made_words(a_backup(is_beside=one), ENGLISH) for one in (True, False))
    assert beside.startswith(apart)
    assert "another disk" in beside.removeprefix(apart)
    assert apart.endswith("/media/stick (4200 MB).")


def test_every_end_has_words() -> None:
    assert set(ENDS) == set(BackupEnd)

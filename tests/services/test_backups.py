"""Backups: who may make them, what is noted, and which old ones go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.backups.backup import BackupEnd
from checkpoint.domain.backups.troubles import (
    BackupStopped,
    NoBackupFolder,
    NoRoomForBackup,
)
from checkpoint.domain.closing.checks import Matter, Severity
from checkpoint.domain.errors import NotPermitted
from checkpoint.services.backups import BackupMade, BackupService
from checkpoint.services.board import BoardService
from tests.builders import A_DAY, TODAY, a_post, an_id
from tests.fake_backups import FakeCopies
from tests.services.worlds import World


class Post:
    """A post whose backups go onto a stick, two of which stay there."""

    def __init__(self) -> None:
        self.world = World()
        self.copies = FakeCopies()
        self.backups = BackupService(
            storage=self.world.storage,
            copies=self.copies,
            clock=self.world.clock,
            new_id=an_id,
            folder="/media/stick",
            kept=2,
            is_practice=False,
        )

    def make(self, days_later: int = 0) -> BackupMade:
        self.world.clock.forward(days_later * A_DAY)
        return self.backups.make(self.world.lead)


@pytest.fixture
def post() -> Post:
    return Post()


def test_a_lead_makes_one_and_it_is_a_fact(post: Post) -> None:
    made = post.make().backup
    assert post.backups.stand().proven == made
    assert (made.officer, made.end) == (post.world.lead.id, BackupEnd.PROVEN)
    assert made.name == "checkpoint-ETK-2026-03-14T1200.db"
    assert post.world.acts[-1] == Action.BACKUP_MADE


def test_an_administrator_may_and_an_officer_may_not(post: Post) -> None:
    assert post.backups.make(post.world.administrator).backup.size
    with pytest.raises(NotPermitted):
        post.backups.make(post.world.officer)


def test_who_lost_his_office_since_he_signed_in_makes_none(post: Post) -> None:
    with post.world.storage.writing() as store:
        store.staff.put(replace(post.world.lead, is_active=False))
    with pytest.raises(NotPermitted):
        post.make()
    assert post.copies.files == []


def test_a_nightly_job_needs_nobody_to_sign_in(post: Post) -> None:
    made = post.backups.make(None, folder="/srv/backups").backup
    assert (made.officer, made.folder) == (None, "/srv/backups")
    with post.world.storage.reading() as store:
        assert list(store.audit.entries())[-1].act.actor == ""


def test_old_ones_go_after_a_new_one_was_proven_and_it_is_noted(post: Post) -> None:
    first, second = post.make().backup, post.make(days_later=1).backup
    third = post.make(days_later=1)
    assert third.let_go == (first.name,)
    assert post.copies.files == [second.name, third.backup.name]
    assert post.world.acts[-2:] == [Action.BACKUP_MADE, Action.BACKUPS_LET_GO]


def test_one_that_failed_lets_no_old_one_go_and_is_noted(post: Post) -> None:
    post.make()
    proven = post.make(days_later=1).backup
    before = list(post.copies.files)
    post.copies.trouble = NoRoomForBackup("/media/stick", 10, 5)
    with pytest.raises(NoRoomForBackup):
        post.make(days_later=1)

    stand = post.backups.stand()
    assert stand.proven == proven
    assert stand.failed is not None
    assert (stand.failed.end, stand.failed.name) == (BackupEnd.NO_ROOM, "")
    assert post.copies.files == before
    assert post.world.acts[-1] == Action.BACKUP_FAILED


def test_one_that_was_stopped_is_noted_and_alarms_nobody(post: Post) -> None:
    with pytest.raises(BackupStopped):
        post.backups.make(post.world.lead, watch=lambda percent: percent < 50)
    assert post.backups.stand().failed is None
    assert post.world.acts[-1] == Action.BACKUP_FAILED


def test_an_old_one_that_cannot_go_now_goes_after_the_next(post: Post) -> None:
    first = post.make().backup.name
    post.copies.stuck = {first}
    post.make(days_later=1)
    assert post.make(days_later=1).let_go == ()
    post.copies.stuck = set()
    assert first in post.make(days_later=1).let_go


def test_without_a_folder_nothing_is_made(post: Post) -> None:
    post.backups.folder = ""
    with pytest.raises(NoBackupFolder):
        post.make()


def test_the_board_and_the_checks_of_the_closing_know_it(post: Post) -> None:
    world = post.world
    made = post.make().backup
    board = BoardService(storage=world.storage, clock=world.clock).look(world.lead)
    assert board.backups.proven == made
    day = world.closing.look(world.lead, a_post(), TODAY)
    check = next(one for one in day.findings if one.matter is Matter.BACKUP_UNKNOWN)
    assert (check.severity, check.names) == (Severity.OK, (a_post().local(made.at),))

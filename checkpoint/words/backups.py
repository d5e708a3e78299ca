"""Backups in words: how old the last one is, how the next came out, what else is to be kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from checkpoint.domain.backups.backup import Backup, BackupEnd, BackupStand
from checkpoint.domain.backups.troubles import (
    BackupBrokenOff,
    BackupByServer,
    BackupFailed,
    BackupFolderFilled,
    BackupFolderMissing,
    BackupForbidden,
    BackupStopped,
    BackupUnproven,
    NoBackup,
    NoBackupFolder,
    NoRoomForBackup,
)
from checkpoint.domain.errors import BackupNotMade, CheckpointError
from checkpoint.domain.posts.post import Post
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import moment_words

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_AGES = (
    (_MINUTE, _MINUTE, QT_TRANSLATE_NOOP("backups", "Backup: just now")),
    (_MINUTE, _HOUR, QT_TRANSLATE_NOOP("backups", "Backup: {count} min ago")),
    (_HOUR, 2 * _DAY, QT_TRANSLATE_NOOP("backups", "Backup: {count} h ago")),
)
"""In what an age is told, and below what: as that of lists, but to the minute."""
_MEGABYTE = 1_000_000

BACKUP_PROBLEMS: Mapping[type[CheckpointError], str] = {
    BackupNotMade: QT_TRANSLATE_NOOP("problems", "No backup was made. Try again."),
    NoRoomForBackup: QT_TRANSLATE_NOOP(
        "problems",
        "No backup was made: it needs {needed} MB in {place}, and {free} MB are free. Free some"
        " space there, or take another folder.",
    ),
    BackupFolderFilled: QT_TRANSLATE_NOOP(
        "problems",
        "The backup broke off, and nothing of it was left: {place} filled up, or takes no file so"
        " large, as a stick in FAT32 takes none over 4 GB. Free some space, or take another one.",
    ),
    BackupFolderMissing: QT_TRANSLATE_NOOP(
        "problems",
        "No backup was made: the folder {place} is not there. Plug the stick in again, or take"
        " another folder.",
    ),
    BackupForbidden: QT_TRANSLATE_NOOP(
        "problems",
        "No backup was made: nothing may be written into {place}. Take another folder.",
    ),
    BackupBrokenOff: QT_TRANSLATE_NOOP(
        "problems",
        "The backup broke off, and nothing of it was left: {place} went away, or its disk is"
        " damaged. Plug the stick in again, or take another one.",
    ),
    BackupUnproven: QT_TRANSLATE_NOOP(
        "problems",
        "The backup was not what had been copied, and nothing of it was left. The disk of {place}"
        " is not to be trusted: take another one.",
    ),
    BackupStopped: QT_TRANSLATE_NOOP(
        "problems", "The backup was stopped, and nothing of it was left."
    ),
    NoBackupFolder: QT_TRANSLATE_NOOP(
        "problems",
        "Nobody has said where backups are to lie. Name a folder on another disk or a stick.",
    ),
    BackupByServer: QT_TRANSLATE_NOOP(
        "problems",
        "This database lies on a server, and is copied by the server's own tools, as pg_dump. Ask"
        " who keeps it.",
    ),
    NoBackup: QT_TRANSLATE_NOOP(
        "problems",
        "This file is no whole copy of a database of this program. Take another backup.",
    ),
}

ENDS: Mapping[BackupEnd, str] = {
    BackupEnd.PROVEN: QT_TRANSLATE_NOOP("backups", "proven"),
    BackupEnd.NO_ROOM: QT_TRANSLATE_NOOP("backups", "no room in the folder"),
    BackupEnd.NO_FOLDER: QT_TRANSLATE_NOOP("backups", "the folder was not there"),
    BackupEnd.FORBIDDEN: QT_TRANSLATE_NOOP("backups", "the folder may not be written"),
    BackupEnd.BROKEN_OFF: QT_TRANSLATE_NOOP("backups", "it broke off"),
    BackupEnd.UNPROVEN: QT_TRANSLATE_NOOP("backups", "the copy was faulty"),
    BackupEnd.STOPPED: QT_TRANSLATE_NOOP("backups", "it was stopped"),
}


def backup_particulars(problem: CheckpointError) -> dict[str, str]:
    """What a sentence may name of its failure; nothing of one that is another's."""
    said = {"place": problem.place} if isinstance(problem, BackupFailed) else {}
    if isinstance(problem, NoRoomForBackup):
        said |= {"needed": _megabytes(problem.needed), "free": str(problem.free // _MEGABYTE)}
    return said


def backup_age_words(stand: BackupStand, now: datetime, words: Catalogue) -> str:
    """When the last proven one was made, in the few words for which the bar at the top has room."""
    if stand.proven is None:
        return words.translate("backups", "No backup")
    age = max(now - stand.proven.at, timedelta())
    for unit, at_most, text in _AGES:
        if age < at_most:
            return words.translate("backups", text).format(count=age // unit)
    return words.translate("backups", "Backup: {count} days ago").format(count=age // _DAY)


def backup_proven_words(stand: BackupStand, now: datetime, words: Catalogue) -> str:
    """How old it is, and that it can be relied upon."""
    age = backup_age_words(stand, now, words)
    return words.translate("backups", "{age}, proven").format(age=age)


def backup_due_words(stand: BackupStand, now: datetime, words: Catalogue) -> str:
    """That there is none of today, and by which keys one is made from the board."""
    age = backup_age_words(stand, now, words)
    text = words.translate("backups", "{age}: F6 on the page of the closing makes one")
    return text.format(age=age)


def backup_failure_words(stand: BackupStand, post: Post, words: Catalogue) -> str:
    """That the last one tried failed, and why; empty where it did not."""
    failed = stand.failed
    if failed is None:
        return ""
    text = words.translate("backups", "The backup of {moment} failed: {why}")
    return text.format(
        moment=moment_words(post.local(failed.at), words.language),
        why=words.translate("backups", ENDS[failed.end]),
    )


def backup_made_words(backup: Backup, words: Catalogue) -> str:
    """What was made, and that it was proven; with a warning where it lies beside the database."""
    text = words.translate("backups", "Backup made and proven: {name} in {folder} ({size} MB).")
    size = _megabytes(backup.size)
    said = text.format(name=backup.name, folder=backup.folder, size=size)
    return f"{said} {beside_words(words)}" if backup.is_beside else said


def beside_words(words: Catalogue) -> str:
    """That one disk holds both."""
    return words.translate(
        "backups",
        "It lies on the disk of the database, which would take both with it: use another disk or a"
        " stick.",
    )


def keys_apart_words(words: Catalogue) -> str:
    """What is not in the copy, and how it is kept."""
    return words.translate(
        "backups",
        "The keys are not in it: keep report.key, seal.secret and pseudonym.key from the data"
        " folder too, but not beside the backup: on a stick of their own, locked away.",
    )


def _megabytes(size: int) -> str:
    return str(-(-size // _MEGABYTE))

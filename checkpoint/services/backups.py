"""Making backups, and noting what became of each."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.backups.backup import NOTHING_KNOWN, Backup, BackupEnd, BackupStand
from checkpoint.domain.backups.names import first_words_of, free_name, names_to_let_go
from checkpoint.domain.backups.troubles import BackupFailed, NoBackupFolder
from checkpoint.domain.errors import NotFound, StorageUnavailable
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.access import require_standing
from checkpoint.services.backup_ports import Copies, Watch
from checkpoint.services.ports import Clock, NewId, Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupMade:
    """A proven backup, and which older ones it took the place of."""

    backup: Backup
    let_go: tuple[str, ...] = ()


def unwatched(_percent: int) -> bool:
    """Go on to the end."""
    return True


class BackupService:
    """Copies the database into a folder; counters go on meanwhile."""

    def __init__(
        self,
        *,
        storage: Storage,
        copies: Copies,
        clock: Clock,
        new_id: NewId,
        folder: str = "",
        kept: int,
        is_practice: bool,
    ) -> None:
        """``folder`` is where they lie unless another is named; ``kept`` so many lie there."""
        self._storage = storage
        self._copies = copies
        self._clock = clock
        self._new_id = new_id
        self._kept = kept
        self._is_practice = is_practice
        self.folder = folder

    def stand(self) -> BackupStand:
        """What is known of the post's backups; everybody may know how old the last one is."""
        with self._storage.reading() as store:
            post = store.posts.post()
            return NOTHING_KNOWN if post is None else store.backups.stand(post.code)

    def make(
        self, actor: Officer | None, *, folder: str = "", watch: Watch = unwatched
    ) -> BackupMade:
        """Make one, prove it, and let old ones go only then.

        Without an ``actor`` it was begun from the command line: who may read the database there
        may copy it anyway, and a nightly job has nobody to sign in. Raises a leaf of
        BackupNotMade; that it failed is noted too.
        """
        where = folder or self.folder
        post = self._post_of(actor)
        if not where:
            raise NoBackupFolder
        begun = Backup(
            id=self._new_id(),
            post=post.code,
            officer=actor.id if actor else None,
            at=self._clock(),
            folder=where,
            end=BackupEnd.BROKEN_OFF,
        )
        try:
            made = self._copy(begun, post, watch)
        except BackupFailed as trouble:
            with suppress(StorageUnavailable):  # the first trouble is the one to tell
                self._note(replace(begun, end=trouble.end))
            raise
        self._note(made)
        return BackupMade(backup=made, let_go=self._let_go(made))

    def _post_of(self, actor: Officer | None) -> Post:
        if actor is not None:
            actor.must(Permission.MAKE_BACKUP)
        with self._storage.reading() as store:
            if actor is not None:
                require_standing(store, actor, Permission.MAKE_BACKUP)
            post = store.posts.post()
        if post is None:
            raise NotFound("no post")
        return post

    def _copy(self, begun: Backup, post: Post, watch: Watch) -> Backup:
        there = self._copies.names(begun.folder)
        name = free_name(self._begin_of(post.code), post.local(begun.at), there)
        copied = self._copies.make(begun.folder, name, watch)
        return replace(
            begun,
            end=BackupEnd.PROVEN,
            name=name,
            size=copied.size,
            digest=copied.digest,
            entries=copied.entries,
            head=copied.head,
            is_beside=copied.is_beside,
        )

    def _begin_of(self, post: str) -> str:
        return first_words_of(post, is_practice=self._is_practice)

    def _note(self, backup: Backup) -> None:
        is_proven = backup.end is BackupEnd.PROVEN
        detail = {"folder": backup.folder, "how": backup.end.value}
        if is_proven:
            detail |= {
                "file": backup.name,
                "size": str(backup.size),
                "digest": backup.digest,
                "entries": str(backup.entries),
                "head": backup.head,
            }
        action = Action.BACKUP_MADE if is_proven else Action.BACKUP_FAILED
        with self._storage.writing() as store:
            store.backups.add(backup)
            store.audit.append(self._act(action, backup, detail))

    def _let_go(self, made: Backup) -> tuple[str, ...]:
        """What cannot be deleted now is tried again after the next one."""
        try:
            there = self._copies.names(made.folder)
        except BackupFailed:
            return ()
        begin = self._begin_of(made.post)
        old = names_to_let_go(begin, there, newest=made.name, kept=self._kept)
        gone = tuple(one for one in old if self._copies.let_go(made.folder, one))
        if gone:
            detail = {"folder": made.folder, "files": " ".join(gone)}
            with self._storage.writing() as store:
                store.audit.append(self._act(Action.BACKUPS_LET_GO, made, detail))
        return gone

    def _act(self, action: Action, backup: Backup, detail: dict[str, str]) -> Act:
        return Act(
            action=action,
            at=self._clock(),
            actor=str(backup.officer or ""),
            subject=str(backup.id),
            detail=detail,
        )

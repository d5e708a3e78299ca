"""How the papers of decisions are worded: kept by the post's administrator, version by version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import InvalidValue, NotFound
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.paper import OURS, Wording
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.access import require_standing
from checkpoint.services.paper_ports import Press
from checkpoint.services.ports import Clock, NewId, Storage


class WordingAsBefore(InvalidValue):
    """The wording says what the one in force says already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptVersion:
    """One version in the history of a wording."""

    version: int
    text: str
    by: str = ""
    """The administrator's name; empty for the wording of the program."""
    kept_at: datetime | None = None


class WordingService:
    """Wordings are tried before they are kept; nothing is changed in place."""

    def __init__(self, *, storage: Storage, press: Press, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._press = press
        self._clock = clock
        self._new_id = new_id

    def history(self, actor: Officer, kind: PaperKind) -> Sequence[KeptVersion]:
        """Every version, the one in force first and that of the program last."""
        actor.must(Permission.KEEP_WORDINGS)
        with self._storage.reading() as store:
            names = {officer.id: officer.name for officer in store.staff.every()}
            kept = [
                KeptVersion(
                    version=one.version,
                    text=one.text,
                    by=names.get(one.officer, ""),
                    kept_at=one.kept_at,
                )
                for one in store.wordings.of(kind)
            ]
        return (*kept, KeptVersion(version=OURS, text=self._press.ours(kind)))

    def sample(self, actor: Officer, kind: PaperKind, text: str) -> bytes:
        """The paper of an invented traveller in a wording, kept or not; raises WordingRefused."""
        actor.must(Permission.KEEP_WORDINGS)
        self._press.prove(kind, text, self._post())
        return self._press.sample(kind, text, self._post())

    def keep(self, actor: Officer, kind: PaperKind, text: str) -> Wording:
        """Use a wording from now on; one that makes no paper is refused, and the old one stays."""
        actor.must(Permission.KEEP_WORDINGS)
        self._press.prove(kind, text, self._post())
        at = self._clock()
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_WORDINGS)
            newest = next(iter(store.wordings.of(kind)), None)
            if text == (newest.text if newest else self._press.ours(kind)):
                raise WordingAsBefore
            wording = Wording(
                id=self._new_id(),
                kind=kind,
                version=(newest.version if newest else OURS) + 1,
                text=text,
                officer=actor.id,
                kept_at=at,
            )
            store.wordings.add(wording)
            store.audit.append(
                Act(
                    action=Action.WORDING_KEPT,
                    at=at,
                    actor=str(actor.id),
                    subject=str(wording.id),
                    detail={"kind": kind.value, "version": str(wording.version)},
                )
            )
        return wording

    def _post(self) -> Post:
        with self._storage.reading() as store:
            post = store.posts.post()
        if post is None:
            raise NotFound("the post has not been set up")
        return post

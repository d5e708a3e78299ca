"""The first start: which post this is, and who administers it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import InvalidValue, NotPermitted
from checkpoint.domain.people.officer import Officer, Permission, Role
from checkpoint.domain.posts.post import Counter, Post
from checkpoint.services.access import (
    put_officer,
    require_good_password,
    require_standing,
)
from checkpoint.services.ports import Clock, NewId, PasswordHasher, Storage, Store


class AlreadySetUp(NotPermitted):
    """The database has a post; only its administrator may change it."""


@dataclass(frozen=True, slots=True)
class Place:
    """The post and its counters, as they are set up."""

    post: Post
    counters: Sequence[Counter]


class LockWaits(InvalidValue):
    """A counter waits for a shift lead's answer, and may not be renamed or taken away."""


class SetUpService:
    """Sets a post up once, and changes it later."""

    def __init__(
        self, *, storage: Storage, hasher: PasswordHasher, clock: Clock, new_id: NewId
    ) -> None:
        self._storage = storage
        self._hasher = hasher
        self._clock = clock
        self._new_id = new_id

    def place(self) -> Place | None:
        """The post and its counters; ``None`` before the first start is done."""
        with self._storage.reading() as store:
            post = store.posts.post()
            return Place(post, store.posts.counters()) if post else None

    def set_up(self, place: Place, *, login: str, name: str, password: str) -> Officer:
        """Set up the post and its first administrator, all or nothing."""
        _require_counters(place)
        login = login.strip()
        require_good_password(password, login)
        first = Officer(id=self._new_id(), login=login, name=name.strip(), role=Role.ADMINISTRATOR)
        password_hash = self._hasher.hash(password)
        with self._storage.writing() as store:
            if store.posts.post() is not None:
                raise AlreadySetUp
            store.posts.put(place.post, place.counters)
            put_officer(store, first, password_hash)
            for action in (Action.POST_SET_UP, Action.OFFICER_ADDED):
                store.audit.append(
                    Act(
                        action=action,
                        at=self._clock(),
                        actor=str(first.id),
                        subject=place.post.code if action is Action.POST_SET_UP else str(first.id),
                    )
                )
        return first

    def change(self, actor: Officer, place: Place) -> Place:
        """Change the post or its counters; raises LockWaits where that would lose a lock.

        Raises NumberRefused where papers could not be numbered so.
        """
        actor.must(Permission.KEEP_POST)
        _require_counters(place)
        place.post.papers.check()
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_POST)
            _keep_locks(store, place)
            store.posts.put(place.post, place.counters)
            store.audit.append(
                Act(
                    action=Action.POST_CHANGED,
                    at=self._clock(),
                    actor=str(actor.id),
                    subject=place.post.code,
                )
            )
        return place


def _keep_locks(store: Store, place: Place) -> None:
    """A lock is found by post and counter: under other names a red traveller would be forgotten."""
    before = store.posts.post()
    if before is None:
        return
    names = {counter.name for counter in place.counters}
    for counter in store.posts.counters():
        stays = before.code == place.post.code and counter.name in names
        if not stays and store.locks.open_at(before.code, counter.name) is not None:
            raise LockWaits(counter.name)


def _require_counters(place: Place) -> None:
    names = [counter.name for counter in place.counters]
    if not names or len(set(names)) != len(names):
        raise InvalidValue("a post has counters, each with a name of its own")

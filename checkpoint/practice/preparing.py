"""Makes practice ready: the database, its people's passwords, and two days that went before."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from checkpoint.domain.errors import StorageInUse, StorageUnavailable
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.posts.post import Post
from checkpoint.practice.accounts import PracticeKeys, forget_keys, new_keys, read_keys, write_keys
from checkpoint.practice.days import passages
from checkpoint.practice.folder import documents_folder
from checkpoint.practice.hands import HandClock, HandIds, KnowingHasher, repeatable
from checkpoint.practice.playing import Player
from checkpoint.practice.watched import watched
from checkpoint.reference.posts import load_posts
from checkpoint.security.passwords import Argon2PasswordHasher
from checkpoint.services.ports import Clock, PasswordHasher, Storage
from checkpoint.settings import Settings
from checkpoint.storage.opening import holding, open_database

POST = "ETK"
"""A real post's code, so that the rows of policy for it hold; its name is marked."""
MARK = "(LATIHAN)"

LASTS = timedelta(days=7)
"""After a week the stories would no longer be true (an alert about to end has ended), and the
invented world is made anew: with new passwords, and without what was practised."""

SEED = 20261122
"""The same seed and day make the same world, but for the passwords."""

_SET_UP_AT = time(8)


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What the invented world is made of, besides chance that comes out the same."""

    post: Post
    keys: PracticeKeys
    policy: Policy
    until: datetime


def prepare_practice(
    settings: Settings,
    *,
    policy: Policy,
    clock: Clock,
    hasher: PasswordHasher | None = None,
    anew: bool = False,
) -> None:
    """Make the practice database where there is none, or none that still holds; else nothing.

    ``anew`` makes it again at once. It comes into its place whole or not at all, and never while
    a window works on the old one: then StorageInUse is raised if it was asked for anew, and
    otherwise the old one is kept. Raises StorageUnavailable where it cannot be written.
    """
    post = practice_post()
    today = post.local(clock()).date()
    if not anew and _still_holds(settings, today):
        return
    try:
        settings.practice_database.parent.mkdir(parents=True, exist_ok=True)
        with holding(settings.practice_database):
            world = World(post=post, keys=new_keys(today), policy=policy, until=clock())
            _make(settings, world, hasher or Argon2PasswordHasher())
    except StorageInUse:
        if anew or not settings.practice_database.exists():
            raise
    except OSError as error:
        raise StorageUnavailable(str(error)) from error


def practice_post() -> Post:
    """The post that practice is set at: real terms, and a name that nobody takes for real."""
    post = next(one.post for one in load_posts() if one.post.code == POST)
    return replace(post, name=f"{post.name} {MARK}")


def play_world(storage: Storage, world: World, hasher: PasswordHasher) -> None:
    """Fill an empty database with the invented post's last days."""
    rng = repeatable(SEED)
    prepared_on = world.keys.prepared_on
    clock = HandClock(_morning(world.post, prepared_on - timedelta(days=3)))
    new_id = HandIds(clock, rng)
    player = Player(
        post=world.post,
        storage=storage,
        policy=world.policy,
        hasher=KnowingHasher(hasher),
        clock=clock,
        new_id=new_id,
        rng=rng,
    )
    player.set_up(world.keys.accounts)
    known = watched(prepared_on, new_id, rng)
    player.keep_alerts(known)
    player.play(passages(world.post, prepared_on, rng))
    clock.at = world.until
    player.renew_alerts(known)


def _still_holds(settings: Settings, today: date) -> bool:
    keys = read_keys(settings)
    if keys is None or not settings.practice_database.exists():
        return False
    return keys.prepared_on <= today <= keys.prepared_on + LASTS


def _make(settings: Settings, world: World, hasher: PasswordHasher) -> None:
    """Make it beside its place, and move it there when it is whole."""
    place = settings.practice_database
    if place.exists():
        # Raises StorageMixedUp for whatever else may lie there: only practice is replaced.
        open_database(place, create=True, is_practice=True).close()
    draft = place.with_name(f"{place.stem}-new{place.suffix}")
    _remove(draft)
    with open_database(draft, create=True, is_practice=True) as storage:
        play_world(storage, world, hasher)
    draft.with_name(f"{draft.name}.lock").unlink(missing_ok=True)
    # Keys without their database, or the other way round, are made anew at the next start.
    forget_keys(settings)
    shutil.rmtree(documents_folder(settings), ignore_errors=True)
    _remove(place)
    draft.replace(place)
    write_keys(settings, world.keys)


def _remove(database: Path) -> None:
    """Remove a database file and the journal beside it."""
    for end in ("", "-wal", "-shm"):
        database.with_name(database.name + end).unlink(missing_ok=True)


def _morning(post: Post, on: date) -> datetime:
    return datetime.combine(on, _SET_UP_AT, post.zone.tzinfo)

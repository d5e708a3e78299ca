"""Whose signatures on alert lists are trusted, and whether the post takes any other list."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from checkpoint.domain.alerts.signing import (
    ListKey,
    ListKeyGone,
    ListKeyKnown,
    ListKeyNameTaken,
    ListRules,
    ListSignerGone,
    ListTrust,
    ListUnsigned,
    fingerprint_of,
)
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.access import require_standing
from checkpoint.services.list_ports import ListKeyReader
from checkpoint.services.ports import Clock, NewId, Storage, Store


class ListSigningService:
    """Keeps the keys, and what is asked of lists."""

    def __init__(
        self, *, storage: Storage, read_key: ListKeyReader, clock: Clock, new_id: NewId
    ) -> None:
        self._storage = storage
        self._read_key = read_key
        self._clock = clock
        self._new_id = new_id

    def keys(self, actor: Officer) -> Sequence[ListKey]:
        """All keys, the newest first; those withdrawn too."""
        actor.must(Permission.KEEP_LIST_KEYS)
        with self._storage.reading() as store:
            return store.list_keys.every()

    def rules(self) -> ListRules:
        """What the post asks of lists; anybody may know."""
        with self._storage.reading() as store:
            return store.list_keys.rules()

    def trust(self) -> ListTrust:
        """By what a list is judged that is read now."""
        with self._storage.reading() as store:
            return ListTrust(keys=_standing(store), only_signed=store.list_keys.rules().only_signed)

    def fingerprint(self, actor: Officer, content: bytes) -> str:
        """That of a key before it is trusted, to be compared with its owner's; as add_key."""
        actor.must(Permission.KEEP_LIST_KEYS)
        return fingerprint_of(self._read_key(content))

    def add_key(self, actor: Officer, content: bytes, *, name: str, owner: str) -> ListKey:
        """Trust what the owner of this public key signs; raises a ListKeyRefused.

        ``owner`` says from whom the key came, and how: a key that came with the list it proves,
        on the same stick, proves nothing.
        """
        actor.must(Permission.KEEP_LIST_KEYS)
        key = ListKey(
            id=self._new_id(),
            name=" ".join(name.split()),
            owner=" ".join(owner.split()),
            content=self._read_key(content),
            officer=actor.id,
            added_at=self._clock(),
        )
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_LIST_KEYS)
            _require_new(store, key)
            store.list_keys.add(key)
            store.audit.append(
                Act(
                    action=Action.LIST_KEY_ADDED,
                    at=key.added_at,
                    actor=str(actor.id),
                    subject=str(key.id),
                    detail={
                        "named": key.name,
                        "owner": key.owner,
                        "fingerprint": key.fingerprint,
                    },
                )
            )
        return key

    def withdraw_key(self, actor: Officer, id: UUID, reason: str) -> None:
        """Trust nothing any more that is signed with a key; lists that were taken over stay."""
        actor.must(Permission.KEEP_LIST_KEYS)
        if not reason.strip():
            raise InvalidValue("taking a key away takes a reason")
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_LIST_KEYS)
            if all(key.id != id for key in _standing(store)):
                raise ListKeyGone(str(id))
            at = self._clock()
            store.list_keys.withdraw(id, at=at)
            store.audit.append(
                Act(
                    action=Action.LIST_KEY_WITHDRAWN,
                    at=at,
                    actor=str(actor.id),
                    subject=str(id),
                    detail={"reason": reason.strip()},
                )
            )

    def set_rules(self, actor: Officer, rules: ListRules) -> ListRules:
        """Ask this of lists from now on."""
        actor.must(Permission.KEEP_LIST_KEYS)
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_LIST_KEYS)
            if store.list_keys.rules() == rules:
                return rules
            at = self._clock()
            store.list_keys.set_rules(rules, officer=actor.id, at=at)
            store.audit.append(
                Act(
                    action=Action.LIST_RULES_SET,
                    at=at,
                    actor=str(actor.id),
                    detail={
                        "only_signed": _yes(rules.only_signed),
                        "takes_signed": _yes(rules.takes_signed),
                    },
                )
            )
        return rules


def require_signed(store: Store, signed_by: str, *, list_name: str) -> None:
    """Refuse to take over a list whose proof does not hold any more; empty: it is not signed.

    It was proven when it was read, and a preview may lie open for an hour. Raises ListSignerGone
    or ListUnsigned.
    """
    if not signed_by:
        if store.list_keys.rules().only_signed:
            raise ListUnsigned(list_name)
    elif all(key.name != signed_by for key in _standing(store)):
        raise ListSignerGone


def _standing(store: Store) -> tuple[ListKey, ...]:
    return tuple(key for key in store.list_keys.every() if key.stands)


def _require_new(store: Store, key: ListKey) -> None:
    """A name means one key for good: by it the versions of a list say who proved them.

    And a list that was read with a key since taken away is not to pass by its successor's name.
    """
    for known in store.list_keys.every():
        is_same = known.content == key.content
        if is_same and known.stands:
            raise ListKeyKnown
        if known.name.casefold() == key.name.casefold() and not is_same:
            raise ListKeyNameTaken


def _yes(value: bool) -> str:  # noqa: FBT001 - as it is written down
    return "yes" if value else "no"

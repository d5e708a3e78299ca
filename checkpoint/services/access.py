"""Signing in, confirming by a second person, and who works here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import InvalidValue, NotPermitted, SignInFailed
from checkpoint.domain.people.credentials import SHORTEST_PASSWORD
from checkpoint.domain.people.officer import Officer, Permission, Role
from checkpoint.services.ports import Clock, NewId, PasswordHasher, Storage, Store

CONFIRMATION_LASTS = timedelta(minutes=2)
"""How long a shift lead's password counts for the one answer it was given for."""


class TooSoon(SignInFailed):
    """Wrong passwords slow the next try down."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


class MayNotConfirm(NotPermitted):
    """Somebody signed in to confirm what only another role may."""


class SamePerson(NotPermitted):
    """Four eyes are two people: nobody confirms what he does himself."""


class WeakPassword(InvalidValue):
    """The password is too short, or is the sign-in name."""


class LoginTaken(InvalidValue):
    """Somebody else signs in by this name."""


class LastAdministrator(InvalidValue):
    """Without this officer nobody could administer the program any more."""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A second person gave name and password on the spot; AccessService alone makes it."""

    officer: Officer
    at: datetime


def second_person(confirmed: Confirmation | None, now: datetime) -> UUID | None:
    """Who confirmed; raises NotPermitted where he may not answer, or it was too long ago."""
    if confirmed is None:
        return None
    confirmed.officer.must(Permission.ANSWER_LOCK)
    if now - confirmed.at > CONFIRMATION_LASTS:
        raise NotPermitted("the confirmation is no longer fresh")
    return confirmed.officer.id


class AccessService:
    """Opens doors, and notes who tried."""

    def __init__(
        self, *, storage: Storage, hasher: PasswordHasher, clock: Clock, new_id: NewId
    ) -> None:
        self._storage = storage
        self._hasher = hasher
        self._clock = clock
        self._new_id = new_id

    def sign_in(self, login: str, password: str) -> Officer:
        """Let an officer in, or raise SignInFailed (TooSoon after several wrong passwords)."""
        officer = self._proven(login, password)
        self._note(Action.SIGNED_IN, officer)
        return officer

    def sign_out(self, actor: Officer) -> None:
        """Note that an officer left."""
        self._note(Action.SIGNED_OUT, actor)

    def confirm(
        self, login: str, password: str, permission: Permission, *, beside: Officer | None
    ) -> Confirmation:
        """Have a second person put name and password to what the first may not do alone.

        ``beside`` nobody, he signs for what he may do alone. Raises MayNotConfirm or SamePerson.
        """
        officer = self._proven(login, password)
        if not officer.may(permission):
            raise MayNotConfirm(permission)
        if beside is not None and officer.id == beside.id:
            raise SamePerson(permission)
        return Confirmation(officer, self._clock())

    def change_own_password(self, actor: Officer, old: str, new: str) -> None:
        """Replace one's own password, given the old one."""
        self._proven(actor.login, old)
        self._set_password(actor, actor, new)

    def staff(self, actor: Officer) -> Sequence[Officer]:
        """Everybody who can, or could, sign in."""
        actor.must(Permission.KEEP_STAFF)
        with self._storage.reading() as store:
            return store.staff.every()

    def add_officer(
        self, actor: Officer, *, login: str, name: str, role: Role, password: str
    ) -> Officer:
        """Give a person a way in, or raise LoginTaken or WeakPassword."""
        actor.must(Permission.KEEP_STAFF)
        officer = Officer(id=self._new_id(), login=login.strip(), name=name.strip(), role=role)
        require_good_password(password, officer.login)
        password_hash = self._hasher.hash(password)
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_STAFF)
            if store.staff.by_login(officer.login):
                raise LoginTaken(officer.login)
            put_officer(store, officer, password_hash)
            store.audit.append(
                Act(
                    action=Action.OFFICER_ADDED,
                    at=self._clock(),
                    actor=str(actor.id),
                    subject=str(officer.id),
                    detail={"role": role.value},
                )
            )
        return officer

    def change_officer(
        self,
        actor: Officer,
        officer: Officer,
        *,
        name: str,
        role: Role,
        is_active: bool,
        is_child_trained: bool | None = None,
    ) -> Officer:
        """Change a name or role, or put an officer out of service; nobody is deleted.

        ``None`` leaves it as it is whether he was trained for children.
        """
        actor.must(Permission.KEEP_STAFF)
        changed = replace(officer, name=name.strip(), role=role, is_active=is_active)
        if is_child_trained is not None:
            changed = replace(changed, is_child_trained=is_child_trained)
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_STAFF)
            _keep_an_administrator(store, changed)
            store.staff.put(changed)
            store.audit.append(
                Act(
                    action=Action.OFFICER_CHANGED,
                    at=self._clock(),
                    actor=str(actor.id),
                    subject=str(officer.id),
                    detail={
                        "role": role.value,
                        "active": str(is_active).lower(),
                        "child_trained": str(changed.is_child_trained).lower(),
                    },
                )
            )
        return changed

    def reset_password(self, actor: Officer, officer: Officer, new: str) -> None:
        """Give an officer a new password in place of a forgotten one."""
        self._set_password(actor, officer, new, needs=Permission.KEEP_STAFF)

    def _set_password(
        self, actor: Officer, officer: Officer, new: str, *, needs: Permission | None = None
    ) -> None:
        if needs is not None:
            actor.must(needs)
        require_good_password(new, officer.login)
        password_hash = self._hasher.hash(new)
        with self._storage.writing() as store:
            if needs is not None:
                require_standing(store, actor, needs)
            store.staff.set_password_hash(officer.id, password_hash)
            store.staff.clear_failures(officer.login)
            store.audit.append(
                Act(
                    action=Action.PASSWORD_SET,
                    at=self._clock(),
                    actor=str(actor.id),
                    subject=str(officer.id),
                )
            )

    def _proven(self, login: str, password: str) -> Officer:
        """The active officer of that name and password; a wrong try is counted and noted."""
        now = self._clock()
        with self._storage.reading() as store:
            until = store.staff.failures(login.strip()).wait_until(now)
            officer = store.staff.by_login(login.strip())
            kept = store.staff.password_hash(officer.id) if officer else None
        if until is not None and now < until:
            raise TooSoon(until)
        # Asked for a name nobody bears too, so that the time does not tell who exists.
        is_right = self._hasher.matches(kept or "", password)
        if not (is_right and kept and officer and officer.is_active):
            self._note_failure(login.strip(), officer)
            raise SignInFailed
        self._welcome(officer, password, kept)
        return officer

    def _welcome(self, officer: Officer, password: str, kept: str) -> None:
        """Forget earlier slips, and renew a hash made with weaker parameters."""
        renewed = self._hasher.hash(password) if self._hasher.must_renew(kept) else None
        with self._storage.writing() as store:
            store.staff.clear_failures(officer.login)
            if renewed is not None:
                store.staff.set_password_hash(officer.id, renewed)

    def _note(self, action: Action, officer: Officer) -> None:
        with self._storage.writing() as store:
            store.audit.append(Act(action=action, at=self._clock(), actor=str(officer.id)))

    def _note_failure(self, login: str, officer: Officer | None) -> None:
        """What was typed as a name may be a password: the trail gets an id, or nothing."""
        subject = str(officer.id) if officer else ""
        with self._storage.writing() as store:
            store.staff.note_failure(login, self._clock())
            store.audit.append(
                Act(action=Action.SIGN_IN_FAILED, at=self._clock(), actor="", subject=subject)
            )


def require_good_password(password: str, login: str) -> None:
    """Raise WeakPassword unless it is long enough and not the sign-in name itself."""
    if len(password) < SHORTEST_PASSWORD or password.casefold() == login.casefold():
        raise WeakPassword(f"at least {SHORTEST_PASSWORD} characters, and not the name")


def require_standing(store: Store, actor: Officer, permission: Permission) -> Officer:
    """The officer as he stands now; NotPermitted where he lost it since the sign-in."""
    now = store.staff.find(actor.id)
    if now is None:
        raise NotPermitted(permission)
    now.must(permission)
    return now


def put_officer(store: Store, officer: Officer, password_hash: str) -> None:
    """Put an officer and his password into the register together."""
    store.staff.put(officer)
    store.staff.set_password_hash(officer.id, password_hash)


def _keep_an_administrator(store: Store, changed: Officer) -> None:
    everybody = {officer.id: officer for officer in store.staff.every()} | {changed.id: changed}
    keepers = (officer.may(Permission.KEEP_STAFF) for officer in everybody.values())
    if not any(keepers):
        raise LastAdministrator

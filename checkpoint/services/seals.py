"""Whose seals the post trusts, and the labels that it makes for border passes itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.seals.border_pass import unsigned_pass
from checkpoint.domain.documents.seals.certificates import (
    LABEL_SIGNER,
    PRACTICE_SIGNER,
    Certificate,
    CertificateGone,
    CertificateKind,
    CertificateStranger,
    SealKey,
    TrustedCertificate,
)
from checkpoint.domain.documents.seals.vds import with_signature
from checkpoint.domain.documents.travel_document import TravelDocument, plain_number
from checkpoint.domain.errors import InvalidValue, NotFound
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.access import require_standing
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.seal_ports import SealSigner, SealVerifier

LAST_DAY = timedelta(days=1)
"""Of a key, on which nothing is signed any more: a seal says the day at the post, and that may be
a day ahead of the one on which the certificate ends by UTC."""


class LabelForm(StrEnum):
    """What a seal is printed as."""

    LABEL = "label"
    """An adhesive label, for the pass itself."""
    CARD = "card"
    """A card as large as an identity card, to be carried with the pass."""


class PassNotRegistered(NotFound):
    """No pass of this number is on the register, so there is nothing to seal."""


class SeveralSuchPasses(InvalidValue):
    """Passes of several states bear this number: the state has to be named too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedSeal:
    """A label's content, ready to be printed."""

    document: TravelDocument
    content: bytes
    post: Post
    issued_at: datetime
    reference: str
    """Of the certificate that proves it."""
    is_practice: bool = False


class SealService:
    """Keeps certificates, and issues labels."""

    def __init__(
        self,
        *,
        storage: Storage,
        verifier: SealVerifier,
        signer: SealSigner,
        clock: Clock,
        new_id: NewId,
        is_practice: bool = False,
    ) -> None:
        self._storage = storage
        self._verifier = verifier
        self._signer = signer
        self._clock = clock
        self._new_id = new_id
        self._is_practice = is_practice
        self._signs_as = PRACTICE_SIGNER if is_practice else LABEL_SIGNER

    def certificates(self, actor: Officer) -> Sequence[TrustedCertificate]:
        """All certificates, the newest first; those withdrawn too."""
        actor.must(Permission.KEEP_CERTIFICATES)
        with self._storage.reading() as store:
            return store.certificates.every()

    def import_from(
        self, actor: Officer, content: bytes, *, trusts_itself: bool = False
    ) -> Sequence[TrustedCertificate]:
        """Trust the certificates in a file, all or none; those trusted already are left out.

        An authority is trusted because an administrator says so. A signer is trusted through an
        authority of its state, and else only where he says so of it as well
        (``trusts_itself``); raises CertificateStranger.
        """
        actor.must(Permission.KEEP_CERTIFICATES)
        found = self._verifier.certificates_in(content)
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_CERTIFICATES)
            standing = [one.certificate for one in store.certificates.every() if one.stands]
            imported: list[TrustedCertificate] = []
            for one in found:
                if all(known.content != one.content for known in standing):
                    imported.append(self._import(store, actor, one, standing, trusts_itself))
                    standing.append(one)
        return imported

    def withdraw(self, actor: Officer, id: UUID, reason: str) -> None:
        """Trust a certificate no more, and nothing that was ever signed with it."""
        actor.must(Permission.KEEP_CERTIFICATES)
        if not reason.strip():
            raise InvalidValue("withdrawing a certificate takes a reason")
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_CERTIFICATES)
            known = store.certificates.find(id)
            if known is None or not known.stands:
                raise CertificateGone
            at = self._clock()
            store.certificates.withdraw(id, at=at)
            act = _act(Action.CERTIFICATE_WITHDRAWN, actor, id, at, reason=reason.strip())
            store.audit.append(act)

    def own(self, actor: Officer) -> TrustedCertificate:
        """The certificate by which others can prove this post's labels; made on first use."""
        actor.must(Permission.KEEP_CERTIFICATES)
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_CERTIFICATES)
            return self._key(store, actor)[0]

    def renew(self, actor: Officer) -> TrustedCertificate:
        """Make a new key, as where the old one's secret is lost; old labels stay genuine."""
        actor.must(Permission.KEEP_CERTIFICATES)
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_CERTIFICATES)
            return self._make_key(store, actor)[0]

    def issue(self, actor: Officer, number: str, *, issuer: str = "") -> IssuedSeal:
        """Seal a pass of the register as it was registered last.

        Raises PassNotRegistered, SeveralSuchPasses, SealKeyUnusable, or InvalidValue where it
        has a text for which a seal has no place.
        """
        actor.must(Permission.ISSUE_SEALS)
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.ISSUE_SEALS)
            post = _post(store)
            registered = _registered(store, number, issuer)
            trusted, key = self._key(store, actor)
            at = self._clock()
            reference = trusted.certificate.reference
            unsigned = unsigned_pass(
                registered.document,
                signer=self._signs_as,
                reference=reference,
                on=post.local(at).date(),
            )
            signature = self._signer.sign(key.private_key, unsigned)
            store.audit.append(
                _act(Action.SEAL_ISSUED, actor, registered.id, at, certificate=reference)
            )
        return IssuedSeal(
            document=registered.document,
            content=with_signature(unsigned, signature),
            post=post,
            issued_at=at,
            reference=reference,
            is_practice=self._is_practice,
        )

    def _import(
        self,
        store: Store,
        actor: Officer,
        certificate: Certificate,
        standing: Sequence[Certificate],
        trusts_itself: bool,  # noqa: FBT001 - as it was given
    ) -> TrustedCertificate:
        is_vouched = any(self._verifier.vouches(one, certificate) for one in standing)
        is_authority = certificate.kind is CertificateKind.AUTHORITY
        if not (is_vouched or is_authority or trusts_itself):
            raise CertificateStranger
        return self._keep(
            store,
            actor,
            certificate,
            Action.CERTIFICATE_IMPORTED,
            is_anchor=is_authority or not is_vouched,
        )

    def _key(self, store: Store, actor: Officer) -> tuple[TrustedCertificate, SealKey]:
        """The post's key that is good today, made where there is none."""
        key = store.certificates.key()
        trusted = None if key is None else store.certificates.find(key.certificate)
        if key is None or trusted is None:
            return self._make_key(store, actor)
        if trusted.certificate.good_until - self._clock() <= LAST_DAY:
            return self._make_key(store, actor)
        return trusted, key

    def _make_key(self, store: Store, actor: Officer) -> tuple[TrustedCertificate, SealKey]:
        post = _post(store)
        certificate, private_key = self._signer.make(
            post=post.name, code=post.code, signer=self._signs_as, at=self._clock()
        )
        trusted = self._keep(store, actor, certificate, Action.SEAL_KEY_MADE, is_anchor=True)
        key = SealKey(certificate=trusted.id, private_key=private_key, made_at=trusted.imported_at)
        store.certificates.keep_key(key)
        return trusted, key

    def _keep(
        self,
        store: Store,
        actor: Officer,
        certificate: Certificate,
        action: Action,
        *,
        is_anchor: bool,
    ) -> TrustedCertificate:
        at = self._clock()
        trusted = TrustedCertificate(
            id=self._new_id(),
            certificate=certificate,
            is_anchor=is_anchor,
            officer=actor.id,
            imported_at=at,
        )
        store.certificates.add(trusted)
        named, reference = certificate.subject, certificate.reference
        store.audit.append(_act(action, actor, trusted.id, at, named=named, reference=reference))
        return trusted


def _post(store: Store) -> Post:
    post = store.posts.post()
    if post is None:
        raise NotFound("the post has not been set up")
    return post


def _registered(store: Store, number: str, issuer: str) -> RegisteredPass:
    key = plain_number(number)
    known = [
        one
        for one in (store.passes.find(key) if key else ())
        if not issuer or one.document.issuer == issuer
    ]
    if not known:
        raise PassNotRegistered
    if len(known) > 1:
        raise SeveralSuchPasses
    return known[0]


def _act(action: Action, actor: Officer, subject: UUID, at: datetime, **detail: str) -> Act:
    return Act(action=action, at=at, actor=str(actor.id), subject=str(subject), detail=detail)

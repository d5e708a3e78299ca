from __future__ import annotations

from checkpoint.domain.documents.seals.certificates import CertificateKind
from checkpoint.services.ports import Storage
from tests.builders import (
    A_DAY,
    NOON,
    a_certificate,
    a_seal_key,
    a_trusted_certificate,
    an_id,
)


def test_a_certificate_comes_back_as_it_was_imported(storage: Storage) -> None:
    trusted = a_trusted_certificate(
        certificate=a_certificate(kind=CertificateKind.AUTHORITY, content=bytes(range(256))),
        is_anchor=False,
    )
    with storage.writing() as store:
        store.certificates.add(trusted)
        store.certificates.add(trusted)

    with storage.reading() as store:
        assert store.certificates.every() == [trusted]
        assert store.certificates.find(trusted.id) == trusted
        assert store.certificates.find(an_id()) is None


def test_the_newest_certificate_comes_first(storage: Storage) -> None:
    old, new = a_trusted_certificate(), a_trusted_certificate(imported_at=NOON + A_DAY)
    with storage.writing() as store:
        store.certificates.add(new)
        store.certificates.add(old)

    with storage.reading() as store:
        assert store.certificates.every() == [new, old]


def test_a_certificate_that_was_withdrawn_stays_readable_and_is_withdrawn_once(
    storage: Storage,
) -> None:
    trusted = a_trusted_certificate()
    with storage.writing() as store:
        store.certificates.add(trusted)
        store.certificates.withdraw(trusted.id, at=NOON + A_DAY)
        store.certificates.withdraw(trusted.id, at=NOON + 2 * A_DAY)
        store.certificates.withdraw(an_id(), at=NOON)

    with storage.reading() as store:
        (found,) = store.certificates.every()
        assert found.withdrawn_at == NOON + A_DAY
        assert not found.stands


def test_the_posts_key_is_the_newest_whose_certificate_stands(storage: Storage) -> None:
    first, second = a_trusted_certificate(), a_trusted_certificate()
    keys = [
        a_seal_key(certificate=first.id, made_at=NOON),
        a_seal_key(certificate=second.id, made_at=NOON + A_DAY),
    ]
    with storage.reading() as store:
        assert store.certificates.key() is None
    with storage.writing() as store:
        for trusted, key in zip((first, second), keys, strict=True):
            store.certificates.add(trusted)
            store.certificates.keep_key(key)

    with storage.reading() as store:
        assert store.certificates.key() == keys[1]
    with storage.writing() as store:
        store.certificates.withdraw(second.id, at=NOON)
    with storage.reading() as store:
        assert store.certificates.key() == keys[0]

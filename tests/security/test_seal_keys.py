"""The post's own key: who can use it, and what is left without its secret."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from checkpoint.domain.documents.seals import Seal, SealOutcome, read_seal
from checkpoint.domain.documents.seals.border_pass import unsigned_pass
from checkpoint.domain.documents.seals.certificates import CertificateKind
from checkpoint.domain.documents.seals.vds import with_signature
from checkpoint.domain.errors import SealKeyUnusable
from checkpoint.security.seal_keys import PostSealSigner, SecretFile
from checkpoint.security.seals import CertificateSealVerifier
from tests.builders import NOON, TODAY, a_pass_document, a_trusted_certificate


def a_post_signer(folder: Path) -> PostSealSigner:
    return PostSealSigner(SecretFile(folder / "seal.secret"))


def test_what_the_post_signs_is_genuine_against_its_own_certificate(tmp_path: Path) -> None:
    signer = a_post_signer(tmp_path)
    certificate, key = signer.make(post="PLBN Entikong", code="ETK", signer="IDBP", at=NOON)
    unsigned = unsigned_pass(
        a_pass_document(), signer="IDBP", reference=certificate.reference, on=TODAY
    )
    seal = read_seal("", with_signature(unsigned, signer.sign(key, unsigned)))

    assert isinstance(seal, Seal)
    known = [a_trusted_certificate(certificate=certificate)]
    check = CertificateSealVerifier().check(seal, known, today=TODAY)
    assert check.outcome is SealOutcome.VALID
    assert check.signer == "CN=BP,OU=ETK,O=PLBN Entikong,C=ID"
    assert certificate.kind is CertificateKind.OWN


def test_the_key_opens_with_the_secret_of_the_folder_and_with_no_other(tmp_path: Path) -> None:
    _certificate, key = a_post_signer(tmp_path).make(
        post="PLBN Entikong", code="ETK", signer="IDBP", at=NOON
    )

    assert a_post_signer(tmp_path).sign(key, b"label")
    with pytest.raises(SealKeyUnusable):
        a_post_signer(tmp_path / "elsewhere").sign(key, b"label")


def test_only_the_owner_reads_the_secret(tmp_path: Path) -> None:
    secret = SecretFile(tmp_path / "data" / "seal.secret")

    assert secret() == secret()
    assert len(secret()) >= 32
    assert stat.S_IMODE((tmp_path / "data" / "seal.secret").stat().st_mode) == 0o600
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["seal.secret"]


def test_a_secret_that_is_empty_or_out_of_reach_is_told(tmp_path: Path) -> None:
    (tmp_path / "seal.secret").touch()
    with pytest.raises(SealKeyUnusable):
        SecretFile(tmp_path / "seal.secret")()
    with pytest.raises(SealKeyUnusable):
        SecretFile(tmp_path)()

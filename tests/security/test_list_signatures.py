"""Keys as list owners hand them out, and signatures as their programs make them."""

from __future__ import annotations

import base64
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_public_key,
)
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.signing import ListKeyPrivate, ListKeyUnreadable
from checkpoint.domain.errors import SigningKeyUnusable
from checkpoint.security.list_signatures import public_key_in, signer_among
from checkpoint.security.list_signer import needs_password, new_key, sign
from tests.builders import a_list_key

KEY = ed25519.Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
RAW = KEY.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
PEM = KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
DER = KEY.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
PASSWORD = "kata sandi kunci"


def of_another_kind() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(PEM, id="PEM"),
        pytest.param(PEM.replace(b"\n", b"\r\n"), id="PEM of Windows"),
        pytest.param(b"Kunci Wasdakim\n" + PEM, id="PEM below a note"),
        pytest.param(DER, id="DER"),
        pytest.param(base64.b64encode(DER), id="DER as base64"),
        pytest.param(base64.b64encode(RAW) + b"\n", id="the 32 bytes as base64"),
    ],
)
def test_a_public_key_is_read_as_it_was_handed_out(content: bytes) -> None:
    assert public_key_in(content) == RAW


@pytest.mark.parametrize(
    "content", [b"", b"kunci", PEM[:60], base64.b64encode(RAW[:31]), of_another_kind()]
)
def test_what_is_no_public_key_of_ed25519_is_refused(content: bytes) -> None:
    with pytest.raises(ListKeyUnreadable):
        public_key_in(content)


@given(st.binary(max_size=200))
def test_whatever_a_key_file_holds_it_is_read_or_refused(content: bytes) -> None:
    with suppress(ListKeyUnreadable, ListKeyPrivate):
        assert len(public_key_in(content)) == 32


def test_a_private_key_is_told_apart_for_it_has_no_business_here() -> None:
    plain = KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    for private in (plain, new_key(PASSWORD)[0]):
        with pytest.raises(ListKeyPrivate):
            public_key_in(private)


def test_a_list_is_known_by_the_key_that_signed_it_and_by_no_other() -> None:
    private, public = new_key(PASSWORD)
    mine, other = a_list_key(content=public_key_in(public)), a_list_key(content=RAW)
    signature = sign(private, b"kind,name\n", password=PASSWORD)

    assert signer_among([other, mine], signature, b"kind,name\n") == mine
    assert signer_among([other], signature, b"kind,name\n") is None
    assert signer_among([mine], signature, b"kind,name\r\n") is None
    assert signer_among([], signature, b"kind,name\n") is None


def test_a_new_key_is_kept_encrypted_and_opened_by_its_password_alone() -> None:
    private, public = new_key(PASSWORD)

    assert needs_password(private)
    assert isinstance(load_pem_public_key(public), ed25519.Ed25519PublicKey)
    for wrong in ("", "lain"):
        with pytest.raises(SigningKeyUnusable) as refused:
            sign(private, b"x", password=wrong)
        assert refused.value.__cause__ is None


@pytest.mark.parametrize("content", [b"", PEM, b"-----BEGIN PRIVATE KEY-----\nAAAA\n"])
def test_what_is_no_private_key_signs_nothing(content: bytes) -> None:
    with pytest.raises(SigningKeyUnusable):
        sign(content, b"x")


def test_a_key_of_another_kind_signs_nothing() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    with pytest.raises(SigningKeyUnusable):
        sign(content, b"x")


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_keys_and_signatures_of_openssl_are_read_and_ours_are_its_own(tmp_path: Path) -> None:
    def openssl(*words: str) -> bytes:
        done = subprocess.run(  # noqa: S603 - words from below
            ["openssl", *words],  # noqa: S607 - whichever the computer has
            cwd=tmp_path,
            check=True,
            capture_output=True,
        )
        return done.stdout

    (tmp_path / "un.xml").write_bytes(b"<CONSOLIDATED_LIST/>")
    openssl("genpkey", "-algorithm", "ed25519", "-out", "key.pem")
    public = openssl("pkey", "-in", "key.pem", "-pubout")
    openssl(
        "pkeyutl", "-sign", "-rawin", "-inkey", "key.pem", "-in", "un.xml", "-out", "un.xml.sig"
    )
    signature = (tmp_path / "un.xml.sig").read_bytes()
    key = a_list_key(content=public_key_in(public))

    assert signer_among([key], signature, b"<CONSOLIDATED_LIST/>") == key
    assert sign((tmp_path / "key.pem").read_bytes(), b"<CONSOLIDATED_LIST/>") == signature

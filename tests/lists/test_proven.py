"""Signed lists: what is proven is what is read, and what is not proven is not read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from typing_extensions import override

from checkpoint.domain.alerts.reading import ListFileUnreadable, ListTooLarge
from checkpoint.domain.alerts.signing import (
    ListKey,
    ListNotCopied,
    ListPartUnsigned,
    ListSignatureUnreadable,
    ListSignatureWrong,
    ListTrust,
    ListUnsigned,
)
from checkpoint.lists import proven as module
from checkpoint.lists.formats import open_list
from checkpoint.lists.proven import ProvenList, prove
from checkpoint.lists.source import InMemory, ListSource
from checkpoint.security.list_signatures import signer_among
from tests.builders import a_list_key
from tests.lists.gathering import gathered
from tests.lists.world import an_intake

LIST = b"kind,name\ncegah,BUDI SANTOSO\n"
OTHER = b"kind,name\ncegah,SITI AMINAH\n"


class Owner:
    """Somebody who owns lists, and signs them."""

    def __init__(self, name: str, seed: int) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
        public = self._private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.key: ListKey = a_list_key(name=name, content=public)

    def signed(self, name: str, content: bytes) -> tuple[InMemory, InMemory]:
        return InMemory(name, content), InMemory(f"{name}.sig", self._private.sign(content))


WASDAKIM, KEMLU = Owner("Wasdakim", 1), Owner("Kemlu", 2)
TRUST = ListTrust(keys=(KEMLU.key, WASDAKIM.key))
STRICT = ListTrust(keys=TRUST.keys, only_signed=True)


@contextmanager
def proving(file: InMemory, *beside: InMemory, trust: ListTrust = TRUST) -> Iterator[ProvenList]:
    yield prove(InMemory(file.name, file.content, beside), trust, signer_among)


def content_of(source: ListSource | None) -> bytes:
    assert source is not None
    with source.open() as stream:
        return stream.read()


def test_a_signed_list_is_read_and_said_to_be_of_its_signer() -> None:
    with proving(*WASDAKIM.signed("cekal.csv", LIST), trust=STRICT) as found:
        reading = gathered(open_list(found, an_intake()))

        assert found.signed_by == "Wasdakim"
        assert (found.name, found.size) == ("cekal.csv", len(LIST))
        assert [alert.name for alert in reading.alerts] == ["BUDI SANTOSO"]


def test_an_unsigned_list_is_taken_and_said_to_be_unsigned_where_the_post_allows_it() -> None:
    with proving(InMemory("cekal.csv", LIST)) as found:
        assert (found.signed_by, content_of(found), found.size) == ("", LIST, len(LIST))


def test_an_unsigned_list_is_refused_where_the_post_takes_signed_ones_only() -> None:
    with pytest.raises(ListUnsigned) as refused, proving(InMemory("a.csv", LIST), trust=STRICT):
        pass
    assert refused.value.file == "a.csv"


@pytest.mark.parametrize("trust", [TRUST, STRICT, ListTrust()])
def test_a_signature_that_does_not_prove_the_file_refuses_it_always(trust: ListTrust) -> None:
    _, signature = WASDAKIM.signed("cekal.csv", OTHER)

    with (
        pytest.raises(ListSignatureWrong),
        proving(InMemory("cekal.csv", LIST), signature, trust=trust),
    ):
        pass


def test_a_list_signed_by_somebody_who_is_not_trusted_is_refused() -> None:
    with pytest.raises(ListSignatureWrong), proving(*Owner("Siapa", 3).signed("cekal.csv", LIST)):
        pass


@pytest.mark.parametrize("content", [b"", b"x" * 63, b"x" * 65, b"-----BEGIN PGP SIGNATURE-----"])
def test_what_is_no_signature_of_64_bytes_is_said_to_be_none(content: bytes) -> None:
    with (
        pytest.raises(ListSignatureUnreadable) as refused,
        proving(InMemory("cekal.csv", LIST), InMemory("cekal.csv.sig", content)),
    ):
        pass
    assert refused.value.file == "cekal.csv.sig"


def test_each_file_of_a_signed_list_is_proven_and_read_as_it_was_proven() -> None:
    with proving(*KEMLU.signed("sdn.csv", LIST), *KEMLU.signed("alt.csv", OTHER)) as found:
        assert content_of(found.beside("ALT.CSV")) == OTHER
        assert found.beside("add.csv") is None


@pytest.mark.parametrize(
    "part",
    [
        pytest.param((InMemory("alt.csv", OTHER),), id="unsigned"),
        pytest.param(WASDAKIM.signed("alt.csv", OTHER), id="signed by another owner"),
    ],
)
def test_a_signed_list_with_a_file_of_somebody_else_is_refused(part: tuple[InMemory, ...]) -> None:
    with proving(*KEMLU.signed("sdn.csv", LIST), *part) as found:
        with pytest.raises(ListPartUnsigned) as refused:
            found.beside("alt.csv")
        assert refused.value.file == "alt.csv"


def test_a_wrongly_signed_file_of_an_unsigned_list_refuses_it_too() -> None:
    _, of_another = KEMLU.signed("alt.csv", LIST)
    files = (InMemory("sdn.csv", LIST), InMemory("alt.csv", OTHER), of_another)

    with proving(*files) as found, pytest.raises(ListSignatureWrong):
        found.beside("alt.csv")


def test_a_signed_file_of_an_unsigned_list_does_not_make_it_a_signed_one() -> None:
    with proving(InMemory("sdn.csv", LIST), *KEMLU.signed("alt.csv", OTHER)) as found:
        assert content_of(found.beside("alt.csv")) == OTHER
        assert found.signed_by == ""


@dataclass
class Swapped:
    """A file on a stick that says something else each time it is opened."""

    name: str
    contents: list[bytes]
    signature: ListSource
    size: int = len(LIST)

    def open(self) -> BinaryIO:
        return BytesIO(self.contents.pop(0))

    def beside(self, name: str) -> ListSource | None:
        return self.signature if name == self.signature.name else None


def test_a_file_that_is_swapped_after_it_was_proven_is_read_as_it_was_proven() -> None:
    _, signature = WASDAKIM.signed("cekal.csv", LIST)
    source = Swapped("cekal.csv", [LIST, OTHER, OTHER], signature)

    found = prove(source, STRICT, signer_among)
    assert [content_of(found), content_of(found)] == [LIST, LIST]


def test_an_empty_file_may_be_signed_too() -> None:
    with proving(*WASDAKIM.signed("cekal.csv", b"")) as found:
        assert (found.signed_by, content_of(found)) == ("Wasdakim", b"")


def test_the_copy_is_there_while_a_row_is_left_to_read_and_gone_afterwards(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    file, signature = WASDAKIM.signed("cekal.csv", LIST + b"cegah,SITI\n")

    found = prove(InMemory(file.name, file.content, (signature,)), TRUST, signer_among)
    rows = found.held_while_read(open_list(found, an_intake())).rows
    del found
    next(rows)
    assert list(tmp_path.iterdir())
    assert len(list(rows)) == 1
    del rows
    assert list(tmp_path.iterdir()) == []


def test_the_copy_of_a_list_that_is_refused_does_not_lie_about(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    _, signature = WASDAKIM.signed("cekal.csv", OTHER)

    with pytest.raises(ListSignatureWrong):
        prove(InMemory("cekal.csv", LIST, (signature,)), TRUST, signer_among)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("size", [len(LIST), 4])
def test_a_signed_file_larger_than_any_list_is_refused_though_it_says_to_be_small(
    monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(module, "LARGEST_FILE", 10)
    _, signature = WASDAKIM.signed("cekal.csv", LIST)

    with pytest.raises(ListTooLarge):
        prove(Swapped("cekal.csv", [LIST], signature, size), TRUST, signer_among)


class _Failing(BytesIO):
    """A stick that is pulled out while it is read."""

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        raise OSError("gone")


@dataclass
class PulledOut(Swapped):
    """A file whose stick is gone as soon as it is read."""

    @override
    def open(self) -> BinaryIO:
        return _Failing()


def test_a_stick_that_is_pulled_out_is_told_as_such() -> None:
    _, signature = WASDAKIM.signed("cekal.csv", LIST)
    source = PulledOut("cekal.csv", [], signature)

    with pytest.raises(ListFileUnreadable):
        prove(source, TRUST, signer_among)
    gone = PulledOut("cekal.csv.sig", [], signature)
    with pytest.raises(ListFileUnreadable):
        prove(Swapped("cekal.csv", [LIST], gone), TRUST, signer_among)


def test_a_full_disk_of_this_computer_is_told_apart_from_a_stick(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))

    with pytest.raises(ListNotCopied), proving(*WASDAKIM.signed("cekal.csv", LIST)):
        pass
    with proving(InMemory("cekal.csv", LIST)) as found:
        assert content_of(found) == LIST


def test_a_copy_that_cannot_be_written_is_told_apart_from_a_stick(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    @dataclass
    class Tidied(Swapped):
        """A file during whose opening somebody tidies up the folder for temporary files."""

        @override
        def open(self) -> BinaryIO:
            for folder in tmp_path.iterdir():
                folder.rmdir()
            return BytesIO(LIST)

    source = Tidied("cekal.csv", [], WASDAKIM.signed("cekal.csv", LIST)[1])
    with pytest.raises(ListNotCopied):
        prove(source, TRUST, signer_among)

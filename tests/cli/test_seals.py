"""Certificates and labels from the command line."""

from __future__ import annotations

import json
from base64 import b64encode
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest
from cryptography import x509

from checkpoint.domain.documents.seals.certificates import LARGEST_FILE
from checkpoint.storage.opening import open_database
from tests.builders import a_border_pass
from tests.cli.terminal import Said, Terminal
from tests.domain.documents.seals.examples import VISA
from tests.security.authorities import a_signer, an_authority

NUMBER = "ETK 004512"


@pytest.fixture
def registered(terminal: Terminal) -> Terminal:
    """A post that knows a border pass."""
    with (
        open_database(terminal.settings.database, create=False) as storage,
        storage.writing() as store,
    ):
        store.passes.add(a_border_pass())
    return terminal


def issue(terminal: Terminal, *more: str | Path) -> Said:
    out = terminal.folder / "label.pdf"
    return terminal.call("seals", "issue", NUMBER, "--out", out, "--as", "lestari", *more)


def words_of(path: Path) -> str:
    (page,) = pypdf.PdfReader(BytesIO(path.read_bytes())).pages
    return page.extract_text()


def picture_of(path: Path) -> bytes:
    picture = pypdfium2.PdfDocument(path)[0].render(scale=300 / 72).to_pil()
    content = BytesIO()
    picture.save(content, "PNG")
    return content.getvalue()


def test_a_label_is_made_for_a_registered_pass_and_noted(registered: Terminal) -> None:
    said = issue(registered)

    assert (said.exit_code, said.err) == (0, "")
    assert NUMBER in words_of(Path(said.out.strip()))
    assert registered.acts[-2:] == ["seal_key_made", "seal_issued"]
    assert (registered.folder / "seal.secret").exists()


def test_a_label_that_is_scanned_is_genuine_and_names_its_pass(registered: Terminal) -> None:
    made = issue(registered, "--form", "card", "--json").json
    scan = registered.write("scan.png", picture_of(Path(made["file"])))
    found = registered.call("inspect", scan, "--as", "lestari", "--json").json

    assert found["document"]["number"] == NUMBER
    assert "seal_valid" in [one["kind"] for one in found["findings"]]


def test_a_number_that_is_not_registered_is_told(registered: Terminal) -> None:
    out = registered.folder / "label.pdf"
    said = registered.call("seals", "issue", "ETK 9", "--out", out, "--as", "lestari")

    assert (said.exit_code, len(said.err.splitlines())) == (1, 1)
    assert "on the register" in said.err
    assert not out.exists()


def test_who_keeps_certificates_makes_no_labels_and_the_other_way_round(
    registered: Terminal,
) -> None:
    out = registered.folder / "label.pdf"
    for words in (
        ("issue", NUMBER, "--out", out, "--as", "dewi"),
        ("list", "--as", "lestari"),
        ("export", out, "--as", "siregar"),
        ("renew", "--as", "siregar"),
    ):
        said = registered.call("seals", *words)
        assert (said.exit_code, "role" in said.err) == (1, True)
    assert not out.exists()


def test_another_post_that_imports_the_exported_certificate_knows_it(terminal: Terminal) -> None:
    exported = terminal.folder / "post.pem"
    assert terminal.call("seals", "export", exported, "--as", "dewi").exit_code == 0

    subject = x509.load_pem_x509_certificate(exported.read_bytes()).subject.rfc4514_string()
    assert subject == "CN=BP,OU=ETK,O=PLBN Entikong,C=ID"
    listed = terminal.call("seals", "list", "--as", "dewi", "--json").json
    assert [(one["kind"], one["pem"].encode()) for one in listed] == [
        ("own", exported.read_bytes())
    ]


def test_certificates_are_imported_once_listed_and_withdrawn(terminal: Terminal) -> None:
    authority = an_authority()
    file = terminal.write("csca.pem", authority.pem + a_signer(by=authority).pem)

    first = terminal.call("seals", "import", file, "--as", "dewi", "--json").json
    again = terminal.call("seals", "import", file, "--as", "dewi")
    assert [one["signer"] for one in first] == ["UTCSCA", "UTTS"]
    assert "trusted already" in again.out

    withdrawn = terminal.call(
        "seals", "withdraw", first[1]["id"], "--reason", "Dicuri", "--as", "dewi"
    )
    assert withdrawn.exit_code == 0
    listed = terminal.call("seals", "list", "--as", "dewi").out.splitlines()
    assert [line.endswith("WITHDRAWN") for line in listed] == [True, False]
    twice = terminal.call("seals", "withdraw", first[1]["id"], "--reason", "x", "--as", "dewi")
    assert (twice.exit_code, "withdrawn meanwhile" in twice.err) == (1, True)


def test_a_signer_without_authority_needs_an_express_word(terminal: Terminal) -> None:
    file = terminal.write("signer.pem", a_signer().pem)

    refused = terminal.call("seals", "import", file, "--as", "dewi")
    assert (refused.exit_code, "authority" in refused.err) == (1, True)
    assert terminal.call("seals", "import", file, "--trust", "--as", "dewi").exit_code == 0


@pytest.mark.parametrize("content", [b"", b"no certificate", bytes(LARGEST_FILE + 1)])
def test_a_file_without_certificates_is_told(terminal: Terminal, content: bytes) -> None:
    file = terminal.write("file.pem", content)
    said = terminal.call("seals", "import", file, "--as", "dewi")

    assert (said.exit_code, len(said.err.splitlines())) == (1, 1)
    assert "certificate" in said.err


def test_a_lost_secret_is_told_and_a_new_key_helps(registered: Terminal) -> None:
    issue(registered)
    (registered.folder / "seal.secret").write_text("another", encoding="utf-8")

    lost = issue(registered)
    assert (lost.exit_code, "cannot be opened" in lost.err) == (1, True)
    assert registered.call("seals", "renew", "--as", "dewi").exit_code == 0
    assert issue(registered).exit_code == 0


def test_read_tells_another_program_what_a_seal_says_and_whether_it_is_genuine(
    registered: Terminal,
) -> None:
    made = issue(registered, "--json").json
    label = registered.write("label.png", picture_of(Path(made["file"])))
    altered = bytes.fromhex(made["bytes_hex"]).replace(b"SUPARMAN", b"SUPARMIN")
    forged = registered.write("forged.txt", b64encode(altered))
    stranger = registered.write("visa.txt", b64encode(VISA))

    genuine = read_json(registered, label)
    assert (genuine["outcome"], genuine["kind"]) == ("valid", "border_pass")
    assert genuine["facts"]["number"] == NUMBER
    assert genuine["reference"] == made["reference"]
    assert read_json(registered, forged)["outcome"] == "forged"
    assert read_json(registered, stranger)["outcome"] == "unknown_signer"
    cut = registered.write("cut.txt", b64encode(VISA[:-9]))
    assert read_json(registered, cut) == {"outcome": "unreadable", "fault": "cut_short"}


def test_without_a_post_a_seal_is_read_and_its_signer_unknown(nowhere: Terminal) -> None:
    file = nowhere.write("visa.txt", b64encode(VISA))

    assert read_json(nowhere, file)["outcome"] == "unknown_signer"
    assert not (nowhere.folder / "checkpoint.db").exists()


def read_json(terminal: Terminal, file: Path) -> Any:
    said = terminal.call("read", file, "--json", typed="")
    return json.loads(said.out)["seal"]

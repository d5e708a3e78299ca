"""Papers that came back, from the command line."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from tests.cli.terminal import Said, Terminal

DAY = "2026-03-14"


def make(terminal: Terminal) -> Path:
    said = terminal.call(
        *("report", "day", "--as", "siregar", "--on", DAY, "--partner", "customs"),
        *("--out", terminal.folder),
    )
    return Path(said.out.strip())


def code_on(paper: Path) -> str:
    about = pypdf.PdfReader(BytesIO(paper.read_bytes())).metadata
    assert about is not None
    assert about.keywords
    return about.keywords


def verify(terminal: Terminal, what: str | Path, *more: str | Path) -> Said:
    return terminal.call("report", "verify", what, *(more or ("--as", "siregar")))


def test_a_paper_and_its_code_are_found_genuine(terminal: Terminal) -> None:
    paper = make(terminal)

    for what in (paper, code_on(paper)):
        said = verify(terminal, what)
        assert said.exit_code == 0
        assert said.out.startswith("Genuine, and the newest: ETK/HARIAN/BC/2026-03-14/1")


def test_a_code_that_was_tampered_with_is_told_by_the_exit_code_too(terminal: Terminal) -> None:
    code = code_on(make(terminal))
    head, digest, signature = code.rsplit(":", 2)
    forged = f"{head}:{'A' if digest[0] != 'A' else 'B'}{digest[1:]}:{signature}"

    said = verify(terminal, forged)

    assert said.exit_code == 20
    assert said.out.startswith("Altered")
    assert verify(terminal, forged, "--as", "siregar", "--json").json["standing"] == "altered"


def test_a_partner_proves_a_paper_by_the_public_key_alone(
    terminal: Terminal, nowhere: Terminal
) -> None:
    paper = make(terminal)
    sheet = terminal.folder / "kunci.pdf"
    made = terminal.call("report", "key", "--out", sheet, "--as", "siregar")
    assert made.exit_code == 0
    key = sheet.with_suffix(".pem")
    page = pypdf.PdfReader(BytesIO(sheet.read_bytes())).pages[0].extract_text()
    assert made.out.splitlines()[-1] in page

    for what in (paper, code_on(paper)):
        said = verify(nowhere, what, "--key", key)
        assert (said.exit_code, said.err) == (0, "")
        assert "signed the code of ETK/HARIAN/BC/2026-03-14/1" in said.out


def test_a_code_of_another_post_is_not_signed_with_the_key(
    terminal: Terminal, nowhere: Terminal
) -> None:
    paper = make(terminal)
    sheet = terminal.folder / "kunci.pdf"
    terminal.call("report", "key", "--out", sheet, "--as", "siregar")
    forged = code_on(paper).replace("ETK", "ARK")

    assert verify(nowhere, forged, "--key", sheet.with_suffix(".pem")).exit_code == 20


@pytest.mark.parametrize("what", ["nothing.pdf", "CPR1:abc"])
def test_what_is_no_paper_is_told_in_one_sentence(terminal: Terminal, what: str) -> None:
    said = verify(terminal, what)

    assert (said.exit_code, said.out) == (1, "")
    assert said.err.count("\n") == 1


def test_without_a_key_somebody_must_ask(terminal: Terminal) -> None:
    assert terminal.call("report", "verify", "CPR1:abc").exit_code == 2

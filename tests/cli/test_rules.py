"""The officer's manual from the command line."""

from __future__ import annotations

from io import BytesIO

import pypdf
import pytest

from tests.cli.terminal import Terminal


def test_the_manual_is_printed_without_a_password(terminal: Terminal) -> None:
    said = terminal.call("rules", "manual", "--language", "en")

    assert (said.exit_code, said.err) == (0, "")
    assert said.out.startswith("# Manual of the counter")
    assert "ETK · PLB · Indonesia" in said.out
    assert "BDU" not in said.out, "another post's"


@pytest.mark.parametrize("language", ["id", "en"])
def test_it_is_written_as_pdf_with_a_number_on_every_page(
    terminal: Terminal, language: str
) -> None:
    path = terminal.folder / "manual.pdf"
    said = terminal.call("rules", "manual", "--language", language, "--out", path)

    assert (said.exit_code, said.out.strip()) == (0, str(path))
    pages = pypdf.PdfReader(BytesIO(path.read_bytes())).pages
    assert len(pages) > 4
    assert all(str(number) in page.extract_text() for number, page in enumerate(pages, start=1))
    assert "Permenkumham 9/2024 Ps 9" in "".join(page.extract_text() for page in pages)


def test_it_is_written_as_text_with_marks(terminal: Terminal) -> None:
    path = terminal.folder / "manual.md"
    terminal.call("rules", "manual", "--out", path)

    assert path.read_text(encoding="utf-8").startswith("# ")


def test_a_file_of_another_kind_is_refused(terminal: Terminal) -> None:
    said = terminal.call("rules", "manual", "--out", terminal.folder / "manual.docx")

    assert said.exit_code == 1
    assert not (terminal.folder / "manual.docx").exists()

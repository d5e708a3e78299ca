"""The papers of a day from the command line."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from checkpoint.domain.reporting.delivery import Delivery
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import PaperSize
from checkpoint.storage.opening import open_database
from tests.builders import a_hand_over, a_kept_delivery
from tests.cli.terminal import Said, Terminal

DAY = "2026-03-14"


def report(terminal: Terminal, *more: str | Path) -> Said:
    return terminal.call("report", "day", "--as", "siregar", "--on", DAY, *more)


def words_of(path: Path) -> str:
    pages = pypdf.PdfReader(BytesIO(path.read_bytes())).pages
    return "\n".join(page.extract_text() for page in pages)


def test_every_partner_gets_a_paper_and_each_is_noted(terminal: Terminal) -> None:
    out = terminal.folder / "papers"
    said = report(terminal, "--out", out)
    assert (said.exit_code, said.err) == (0, "")
    written = [Path(line) for line in said.out.splitlines()]
    assert sorted(out.iterdir()) == sorted(written)
    assert len(written) == len(Partner)
    assert terminal.acts.count("report_issued") == len(Partner)
    assert all("PLBN Entikong" in words_of(path) for path in written)


def test_only_the_partner_that_is_asked_for_gets_one(terminal: Terminal) -> None:
    said = report(terminal, "--partner", "customs", "--out", terminal.folder)
    assert "BC" in Path(said.out.strip()).name
    assert terminal.acts.count("report_issued") == 1


def test_the_same_figures_keep_their_version(terminal: Terminal) -> None:
    first = report(terminal, "--partner", "customs", "--out", terminal.folder, "--json")
    second = report(terminal, "--partner", "customs", "--out", terminal.folder, "--json")
    assert second.json == first.json


def test_a_folder_that_cannot_be_written_is_told_and_no_paper_is_noted(terminal: Terminal) -> None:
    terminal.write("file", "in the way")
    said = report(terminal, "--out", terminal.folder / "file" / "papers")
    assert (said.exit_code, said.out) == (1, "")
    assert said.err.startswith("The folder of ")
    assert str(terminal.folder / "file" / "papers") in said.err
    assert "report_issued" not in terminal.acts


def test_a_paper_that_cannot_be_written_is_told_and_not_noted(terminal: Terminal) -> None:
    out = terminal.folder / "papers"
    (out / f"ETK-HARIAN-BC-{DAY}-1.pdf").mkdir(parents=True)

    said = report(terminal, "--partner", "customs", "--out", out)

    assert said.exit_code == 1
    assert "choose another place" in said.err
    assert "report_issued" not in terminal.acts


def test_who_may_not_give_papers_out_gets_none(terminal: Terminal) -> None:
    out = terminal.folder / "papers"
    said = terminal.call("report", "day", "--as", "lestari", "--on", DAY, "--out", out)
    assert said.exit_code == 1
    assert said.err.startswith("Your role does not permit this.")
    assert not out.exists()


def test_a_day_that_has_not_begun_gets_no_paper(terminal: Terminal) -> None:
    out = terminal.folder / "papers"
    said = terminal.call("report", "day", "--as", "siregar", "--on", "2026-03-15", "--out", out)
    assert (said.exit_code, said.out) == (1, "")
    assert said.err.startswith("That day has not begun")
    assert not out.exists()
    assert "report_issued" not in terminal.acts


@pytest.mark.parametrize("day", ["yesterday", "14-03-2026"])
def test_a_day_that_is_none_is_a_wrong_call(terminal: Terminal, day: str) -> None:
    said = terminal.call("report", "day", "--as", "siregar", "--on", day)
    assert said.exit_code == 2
    assert "--on" in said.err


def test_a_blank_sheet_for_the_hours_without_power_is_made_without_a_password(
    terminal: Terminal,
) -> None:
    path = terminal.folder / "sheet.pdf"
    said = terminal.call("report", "sheet", "--out", path)

    assert (said.exit_code, said.out.strip(), said.err) == (0, str(path), "")
    assert "PLBN ENTIKONG" in words_of(path)


@pytest.mark.parametrize(
    ("call", "name", "said"),
    [
        (("week", "--on", DAY), "MINGGUAN-BC-2026-W11-1", "9–15 Mar 2026"),
        (("month", "--on", DAY), "BULANAN-BC-2026-03-1", "March 2026"),
        (
            ("period", "--since", "2026-02-27", "--until", DAY),
            "PERIODE-BC-2026-02-27--2026-03-14-1",
            "27 Feb 2026 – 14 Mar 2026",
        ),
    ],
)
def test_papers_are_made_of_weeks_months_and_any_days(
    terminal: Terminal, call: tuple[str, ...], name: str, said: str
) -> None:
    kind, *days = call
    made = terminal.call(
        "report", kind, *days, "--as", "siregar", "--partner", "customs", "--out", terminal.folder
    )

    [path] = map(Path, made.out.split())
    assert path.name == f"ETK-{name}.pdf"
    assert said in words_of(path)


def test_days_that_run_backwards_are_told(terminal: Terminal) -> None:
    said = terminal.call(
        "report", "period", "--since", DAY, "--until", "2026-03-13", "--as", "siregar"
    )

    assert (said.exit_code, said.out) == (1, "")
    assert "before the first" in said.err or "first" in said.err


def test_files_for_a_partners_program_are_signed_and_proven_by_the_public_key(
    terminal: Terminal, nowhere: Terminal
) -> None:
    out = terminal.folder / "papers"
    made = report(terminal, "--partner", "customs", "--out", out, "--files")
    assert {path.suffix for path in out.iterdir()} == {".pdf", ".json", ".csv", ".xlsx", ".sig"}
    assert len(made.out.splitlines()) == 8
    sheet = terminal.folder / "kunci.pdf"
    terminal.call("report", "key", "--out", sheet, "--as", "siregar")
    key = sheet.with_suffix(".pem")

    files = [path for path in out.iterdir() if path.suffix != ".sig"]
    for path in files:
        said = nowhere.call("report", "verify", path, "--key", key)
        assert (said.exit_code, said.out) == (0, "The holder of this key signed this very file.\n")
        path.write_bytes(path.read_bytes() + b" ")
        assert nowhere.call("report", "verify", path, "--key", key).exit_code == 20


def test_papers_go_into_the_outbox_of_each_partner_that_has_one(terminal: Terminal) -> None:
    box = terminal.folder / "stick"
    box.mkdir()
    settings = terminal.folder / "settings.toml"
    pulled_out = terminal.folder / "pulled out"
    boxes = f'outboxes = "customs={box}; bnpp={pulled_out}"\n'
    settings.write_text(settings.read_text(encoding="utf-8") + boxes, encoding="utf-8")

    said = report(terminal, "--partner", "customs", "--partner", "archive", "--outbox")
    assert [path.name for path in box.iterdir()] == ["ETK-HARIAN-BC-2026-03-14-1.pdf"]
    assert said.exit_code == 0

    gone = report(terminal, "--outbox", "--partner", "bnpp")
    assert gone.exit_code == 1
    assert not pulled_out.exists()
    assert terminal.acts.count("report_issued") == 1


def test_what_was_given_to_whom_is_listed(terminal: Terminal) -> None:
    out = terminal.folder / "papers"
    report(terminal, "--partner", "customs", "--out", out)
    report(terminal, "--partner", "bnpp", "--out", out, "--files")

    said = terminal.call("report", "given", "--since", DAY, "--until", DAY, "--as", "siregar")

    assert [line.split()[2:] for line in said.out.splitlines()] == [
        ["ETK/HARIAN/BNPP/2026-03-14/1", "bnpp", "files", str(out)],
        ["ETK/HARIAN/BC/2026-03-14/1", "customs", "saved", str(out)],
    ]


def test_where_no_partner_has_an_outbox_that_is_said(terminal: Terminal) -> None:
    said = report(terminal, "--outbox")

    assert (said.exit_code, said.out) == (1, "")
    assert said.err.startswith("None of them has a folder of its own.")


def test_what_was_written_before_a_paper_went_wrong_is_told(terminal: Terminal) -> None:
    out = terminal.folder / "papers"
    (out / f"ETK-HARIAN-BC-{DAY}-1.pdf").mkdir(parents=True)

    said = report(terminal, "--out", out)

    assert said.exit_code == 1
    assert said.out.splitlines() == [str(out / f"ETK-HARIAN-IMI-{DAY}-1.pdf")]
    assert terminal.acts.count("report_issued") == 1


def test_who_took_a_paper_by_hand_stands_behind_it(terminal: Terminal) -> None:
    report(terminal, "--partner", "customs", "--out", terminal.folder / "papers")
    with (
        open_database(terminal.folder / "checkpoint.db", create=False) as storage,
        storage.writing() as store,
    ):
        [paper] = store.papers.of_number(f"ETK/HARIAN/BC/{DAY}/1")
        store.deliveries.hand_over(a_hand_over(paper=paper.id))

    call = ("report", "given", "--since", DAY, "--until", DAY, "--as", "siregar")
    assert terminal.call(*call).out.rstrip().endswith("> Budi Santoso")
    assert [one["by"] for one in terminal.call(*call, "--json").json[0]["taken"]] == [
        "Budi Santoso"
    ]


def test_a_partners_outbox_gets_its_data_files_and_sheets_as_they_are_kept(
    terminal: Terminal,
) -> None:
    box = terminal.folder / "box"
    box.mkdir()
    how = Delivery(outbox=str(box), has_files=True, paper_size=PaperSize.LETTER)
    with (
        open_database(terminal.folder / "checkpoint.db", create=False) as storage,
        storage.writing() as store,
    ):
        store.deliveries.keep(a_kept_delivery(how=how))

    report(terminal, "--outbox")

    assert len(list(box.iterdir())) == 8  # four files, each with its signature
    [page] = pypdf.PdfReader(box / f"ETK-HARIAN-BC-{DAY}-1.pdf").pages
    assert [round(float(side)) for side in page.mediabox[2:]] == [612, 792]

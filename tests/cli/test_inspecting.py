"""Inspecting a document from the command line."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from checkpoint.domain.documents.mrz import Format, compose
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName
from tests.cli.terminal import Terminal
from tests.services.worlds import A_PASSPORT, PASSWORD, a_zone

RAJENDRAN: dict[str, Any] = {
    "name": PersonName("RAJENDRAN", "BANU"),
    "born": PartialDate(1979, 4, 2),
}

AN_IDENTITY_CARD = "\n".join(compose(replace(A_PASSPORT, code="I"), Format.TD1))


@pytest.mark.parametrize(
    ("zone", "exit_code", "verdict"),
    [
        pytest.param(a_zone(), 0, "green", id="green"),
        pytest.param(a_zone(number="A55500011"), 10, "amber", id="amber"),
        pytest.param(a_zone(**RAJENDRAN), 20, "red", id="red"),
        pytest.param(AN_IDENTITY_CARD, 20, "red", id="an identity card"),
        pytest.param(a_zone(code="PR", nationality="XXB"), 10, "amber", id="a refugee"),
        pytest.param(a_zone(issuer="UTO"), 20, "red", id="a specimen"),
    ],
)
def test_the_verdict_of_an_inspection_is_its_exit_code(
    terminal: Terminal, zone: str, exit_code: int, verdict: str
) -> None:
    before = terminal.acts
    said = terminal.call("inspect", terminal.write("zone.txt", zone), "--as", "lestari", "--json")
    assert (said.json["verdict"], said.exit_code) == (verdict, exit_code)
    assert terminal.acts == [*before, "signed_in"], "nothing is recorded, nothing locks"


def test_a_finding_is_told_with_what_to_do(terminal: Terminal) -> None:
    said = terminal.call(
        "inspect", terminal.write("zone.txt", a_zone(**RAJENDRAN)), "--as", "lestari"
    )
    verdict, *findings = said.out.splitlines()
    assert verdict == "Red"
    assert any("BANU RAJENDRAN" in line or "T-1" in line for line in findings)


def test_a_finding_is_told_to_another_program_with_its_severity(terminal: Terminal) -> None:
    said = terminal.call(
        "inspect", terminal.write("zone.txt", a_zone(**RAJENDRAN)), "--as", "lestari", "--json"
    )
    severities = [finding["severity"] for finding in said.json["findings"]]
    assert "lock" in severities
    assert all(finding["kind"] and finding["what"] for finding in said.json["findings"])


def test_password_and_document_may_both_come_from_standard_input(terminal: Terminal) -> None:
    said = terminal.call(
        "inspect", "-", "--as", "lestari", "--json", typed=f"{PASSWORD}\n{a_zone()}\n"
    )
    assert said.json["document"]["number"] == "K12345678"


def test_a_wrong_password_is_told_in_one_sentence(terminal: Terminal) -> None:
    said = terminal.call(
        "inspect",
        terminal.write("zone.txt", a_zone()),
        "--as",
        "lestari",
        typed="not the password\n",
    )
    assert (said.exit_code, said.out) == (1, "")
    assert said.err == "Name or password is wrong. Try again.\n"
    assert terminal.acts[-1] == "sign_in_failed"


def test_too_many_wrong_passwords_have_to_wait(terminal: Terminal) -> None:
    zone = terminal.write("zone.txt", a_zone())
    said = [
        terminal.call("inspect", zone, "--as", "lestari", typed="not the password\n")
        for _ in range(6)
    ]
    assert "Too many wrong passwords" in said[-1].err


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        pytest.param("", "The file is empty. Scan the document again.", id="empty"),
        pytest.param("PLB-0012345", "PLB-0012345 is not known at this post.", id="unknown pass"),
    ],
)
def test_what_cannot_be_inspected_is_told_in_one_sentence(
    terminal: Terminal, content: str, sentence: str
) -> None:
    said = terminal.call("inspect", terminal.write("scan", content), "--as", "lestari")
    assert (said.exit_code, said.out, said.err) == (1, "", f"{sentence}\n")


def test_inspecting_a_missing_file_is_told_in_one_sentence(terminal: Terminal) -> None:
    said = terminal.call("inspect", terminal.folder / "none.png", "--as", "lestari")
    assert (said.exit_code, said.out) == (1, "")
    assert said.err.startswith("There is no such file.")
    assert len(said.err.splitlines()) == 1


def test_who_works_no_counter_inspects_nothing(terminal: Terminal) -> None:
    said = terminal.call("inspect", terminal.write("zone.txt", a_zone()), "--as", "dewi")
    assert said.exit_code == 1
    assert said.err.startswith("Your role does not permit this.")


def test_the_words_are_those_of_the_settings(terminal: Terminal) -> None:
    indonesian = terminal.settings.model_copy(update={"language": "id"})
    terminal.write(
        "settings.toml", f'data_dir = "{indonesian.data_dir.as_posix()}"\nlanguage = "id"\n'
    )
    said = terminal.call("inspect", terminal.write("scan", ""), "--as", "lestari")
    assert said.err.startswith("Berkas")

"""Papers of incidents, from the command line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from checkpoint.domain.incidents.events import Reported
from checkpoint.services.ports import Store
from checkpoint.storage.opening import open_database
from tests.builders import TODAY
from tests.cli.terminal import Said, Terminal
from tests.incident_builders import a_report, an_event, an_incident

DAY = TODAY.isoformat()


@contextmanager
def register(terminal: Terminal) -> Iterator[Store]:
    place = terminal.folder / "checkpoint.db"
    with open_database(place, create=False) as storage, storage.writing() as store:
        yield store


def report(terminal: Terminal, *what: str, login: str = "siregar") -> Said:
    out = terminal.folder / "kertas"
    return terminal.call("report", *what, "--out", str(out), "--as", login)


def proven(terminal: Terminal, path: Path) -> str:
    said = terminal.call("report", "verify", str(path), "--as", "siregar")
    return said.out


def test_incidents_are_listed_for_a_day_and_reported_one_by_one(terminal: Terminal) -> None:
    incident = an_incident()
    with register(terminal) as store:
        store.incidents.report(incident, an_event(incident, Reported(a_report())))

    (listed,) = report(terminal, "incidents", "--on", DAY, "--json").json
    assert Path(listed).name == f"ETK-KEJADIAN-HARIAN-{DAY}-1.pdf"
    assert proven(terminal, Path(listed)).startswith("Genuine, and the newest")
    (copy,) = report(terminal, "incident", incident.number, "--copy", "--json").json
    assert proven(terminal, Path(copy)).startswith("Genuine, and the newest")
    assert report(terminal, "incident", "ETK/KEJADIAN/2026/0999").exit_code == 1


def test_a_counter_officer_makes_no_list_of_a_day(terminal: Terminal) -> None:
    assert report(terminal, "incidents", "--on", DAY, login="lestari").exit_code == 1

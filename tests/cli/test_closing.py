"""Closing the day from the command line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from checkpoint.domain.reporting.delivery import Delivery
from checkpoint.domain.reporting.figures import Partner
from checkpoint.services.ports import Store
from checkpoint.storage.opening import open_database
from tests.builders import NOON, TODAY, a_crossing, a_document, a_kept_delivery, a_lock
from tests.cli.terminal import Said, Terminal

DAY = TODAY.isoformat()
TOMORROW = (TODAY + timedelta(days=1)).isoformat()
AFTER = NOON + timedelta(hours=12)


def close(terminal: Terminal, *more: str | Path, on: str = DAY) -> Said:
    out = terminal.folder / "papers"
    return terminal.call("report", "close", "--as", "siregar", "--on", on, "--out", out, *more)


@contextmanager
def register(terminal: Terminal) -> Iterator[Store]:
    """What is written to it is there for the next call."""
    place = terminal.folder / "checkpoint.db"
    with open_database(place, create=False) as storage, storage.writing() as store:
        yield store


def after(terminal: Terminal) -> Terminal:
    """The same computer when the day is over."""
    return replace(terminal, at=AFTER)


def test_the_checks_are_told_and_every_partner_gets_its_paper(terminal: Terminal) -> None:
    said = close(after(terminal))

    assert said.err == ""
    assert said.exit_code == 3
    lines = said.out.splitlines()
    assert any(line.startswith("LOOK      No alert list was taken over") for line in lines)
    assert any(line.startswith("in order  No counter is locked.") for line in lines)
    assert "Closed" in lines
    assert "this screen" not in said.out, "nobody here knows whether a traveller waits there"
    written = sorted((terminal.folder / "papers").iterdir())
    assert len(written) == len(Partner) + 2
    names = {path.name for path in written}
    assert {f"ETK-KEJADIAN-HARIAN-{DAY}-1.pdf", f"ETK-TIMPORA-{TOMORROW}-1.pdf"} <= names
    assert all(str(path) in said.out for path in written)
    assert terminal.acts.count("report_issued") == len(Partner) + 2
    assert "day_closed" in terminal.acts


def test_a_check_closes_nothing(terminal: Terminal) -> None:
    said = close(terminal, "--check")

    assert "The day still runs" in said.out
    assert "day_closed" not in terminal.acts
    assert not (terminal.folder / "papers").exists()


def test_a_locked_counter_stops_the_day_and_is_told(terminal: Terminal) -> None:
    with register(terminal) as store:
        store.locks.add(a_lock(counter="2"))

    said = close(after(terminal))

    assert said.exit_code == 3
    assert said.out.startswith("STOP      A counter is locked: 2. Answer the lock")
    assert "The day was not closed" in said.out
    assert "day_closed" not in terminal.acts


def test_a_day_closed_before_is_told_with_who_closed_it(terminal: Terminal) -> None:
    close(after(terminal))

    said = close(after(terminal))

    assert said.exit_code == 1
    assert "closed already, by Budi Siregar" in said.err


def test_another_program_reads_the_checks_the_papers_and_the_supplement(
    terminal: Terminal,
) -> None:
    first = close(after(terminal), "--json").json
    assert first["closed"]["kind"] == "final"
    assert {one["trouble"] for one in first["papers"]} == {None}
    with register(terminal) as store:
        late = a_crossing(document=a_document(number="A55500012"))
        store.crossings.add(late, day_on=TODAY, recorded_at=AFTER)

    second = close(after(terminal), "--json").json

    assert second["closed"] == second["closed"] | {"kind": "supplement", "supplement": 1}
    numbers = [one["number"] for one in second["papers"]]
    assert f"ETK/HARIAN/BC/{DAY}/2" in numbers
    assert len(numbers) < len(Partner)
    moved = next(one for one in second["checks"] if one["matter"] == "figures_moved")
    assert (moved["severity"], "customs" in moved["names"]) == ("warn", True)


def test_one_paper_that_cannot_be_written_stops_no_other(terminal: Terminal) -> None:
    out = terminal.folder / "papers"
    (out / f"ETK-HARIAN-BC-{DAY}-1.pdf").mkdir(parents=True)

    said = close(after(terminal), "--json")

    assert said.exit_code == 3
    troubled = [one["number"] for one in said.json["papers"] if one["trouble"]]
    assert troubled == [f"ETK/HARIAN/BC/{DAY}/1"]
    assert terminal.acts.count("report_issued") == len(Partner) + 1
    assert not list(out.glob("*.part"))


def test_tomorrow_is_not_closed(terminal: Terminal) -> None:
    said = close(terminal, on="2026-03-15")

    assert (said.exit_code, said.out) == (1, "")
    assert said.err.startswith("That day has not begun")


def test_papers_go_into_the_outboxes_that_are_kept_at_the_post(terminal: Terminal) -> None:
    box = terminal.folder / "box"
    box.mkdir()
    with register(terminal) as store:
        how = Delivery(outbox=str(box), printer="Canon", has_files=True)
        store.deliveries.keep(a_kept_delivery(how=how))

    close(after(terminal))

    assert len(list(box.iterdir())) == 8  # four files, each with its signature
    assert len(list((terminal.folder / "papers").iterdir())) == len(Partner) + 1


def test_data_files_of_all_papers_come_with_the_run(terminal: Terminal) -> None:
    close(after(terminal), "--files")

    written = [path.suffix for path in (terminal.folder / "papers").iterdir()]
    assert written.count(".xlsx") == written.count(".pdf") - 2 == len(Partner)

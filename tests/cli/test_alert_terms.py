"""A decision written down, and what has ended looked up, from the command line."""

from __future__ import annotations

import pytest

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.services.alerts import HAND_LIST
from checkpoint.storage.opening import open_database
from tests.builders import A_DAY, NOON, TODAY, an_alert
from tests.cli.terminal import Said, Terminal
from tests.cli.test_alerts import COLUMNS, GOOD, import_list

BAN = an_alert(
    kind=AlertKind.CEGAH,
    direction=AlertDirection.EXIT,
    list_name=HAND_LIST,
    reference="C-1",
    name="RAHMAT HIDAYAT",
    valid_from=TODAY - 100 * A_DAY,
    valid_to=TODAY + 5 * A_DAY,
)


def know(terminal: Terminal, *alerts: Alert) -> None:
    with (
        open_database(terminal.settings.database, create=False) as storage,
        storage.writing() as store,
    ):
        store.alerts.add(alerts, at=NOON)


def extend(terminal: Terminal, reference: str, until: str, login: str = "siregar") -> Said:
    day = ("--decision", "M.HH-7", "--decided", "2026-03-13", "--until", until)
    return terminal.call("alerts", "extend", reference, *day, "--as", login)


def test_an_entry_is_extended(terminal: Terminal) -> None:
    know(terminal, BAN)
    said = extend(terminal, "c-1", "2026-06-01")

    assert said.out.strip() == "c-1 (Exit ban (cegah)) stands until 1 Jun 2026."
    assert terminal.acts[-1] == "alert_extended"
    (entry,) = (
        one["alert"]
        for one in terminal.call("alerts", "list", "--as", "siregar", "--json").json
        if one["alert"]["reference"] == "C-1"
    )
    assert (entry["valid_to"], entry["extension"]) == ("2026-06-01", "M.HH-7")
    again = extend(terminal, "C-1", "2026-07-01")
    assert (again.exit_code, "extended once" in again.err) == (1, True)


def test_an_urgent_ban_is_confirmed(terminal: Terminal) -> None:
    urgent = an_alert(
        kind=AlertKind.CEGAH_MENDESAK,
        direction=AlertDirection.EXIT,
        list_name=HAND_LIST,
        reference="M-1",
        valid_from=TODAY - 5 * A_DAY,
        valid_to=None,
    )
    know(terminal, urgent)

    said = extend(terminal, "M-1", "2026-09-01")
    assert said.out.strip() == "M-1 (Exit ban (cegah)) stands until 1 Sep 2026."
    assert terminal.acts[-1] == "alert_confirmed"


@pytest.mark.parametrize(
    ("reference", "login", "why"),
    [
        ("T-1", "siregar", "stands on the list Tangkal"),
        ("X-9", "siregar", "No entry is called X-9."),
        ("T-1", "lestari", "role does not permit"),
    ],
)
def test_what_is_not_extended_is_told_in_a_sentence(
    terminal: Terminal, reference: str, login: str, why: str
) -> None:
    said = extend(terminal, reference, "2026-06-01", login)

    assert (said.exit_code, why in said.err) == (1, True), said.err


def test_what_is_on_no_list_any_more_is_told_with_the_file(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + GOOD)
    import_list(terminal, COLUMNS + GOOD.splitlines()[0])

    said = terminal.call("alerts", "ended", "e1234567", "--as", "siregar")
    (line,) = said.out.splitlines()
    assert line.startswith("Lost or stolen document  E1234567K  Cekal L-77  Not on its list since")
    assert line.endswith("list.csv")
    assert terminal.call("alerts", "ended", "nobody", "--as", "siregar").out == ""
    (one,) = terminal.call("alerts", "ended", "--as", "siregar", "--json").json
    assert (one["alert"]["reference"], one["by"]["note"]["cause"]) == ("L-77", "list")

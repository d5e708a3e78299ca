from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import Qt

from checkpoint.domain.alerts.column_mapping import ColumnMapping, ListField
from checkpoint.domain.errors import StorageFull
from tests.builders import an_alert
from tests.lists.world import sdn_row
from tests.ui.alerts.driver import AlertsDriver, notices_of, rows_of, said_by, write_list
from ui.alerts.mass_ending_dialog import MassEndingDialog
from ui.alerts.name_dialog import NameDialog
from ui.alerts.preview_page import CHANGED, DOUBTED, DOUBTFUL, FAULTY, GONE, NEW, NOTED, UNCHANGED
from ui.alerts.states import Browsing, Composing, Previewing

STAYS = an_alert(reference="T-1", name="STAYS HERE")
CHANGES = an_alert(reference="T-2", name="CHANGES TERM")
GOES = an_alert(reference="T-3", name="GOES AWAY")
NEWCOMER = an_alert(reference="T-4", name="NEW COMER")
CHANGED_NOW = replace(CHANGES, valid_to=date(2027, 12, 31), reason="diperpanjang")

BORN_SO = "Not a date of birth: write 1985, 1985-08 or 1985-08-17"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A new version of the list Tangkal."""
    return write_list(tmp_path / "Tangkal_2026-03-14.csv", STAYS, CHANGED_NOW, NEWCOMER)


def ignore(_answer: object) -> None:
    """Of work that only holds up, or follows, another."""


def preview(alerts: AlertsDriver, file: Path) -> None:
    """From the open book to the preview, the name as it is proposed."""
    alerts.key("F3")
    alerts.choose_file(file)
    alerts.press(Qt.Key.Key_Return)


def sign_out(alerts: AlertsDriver) -> None:
    """As the window does it: told first, and gone before what is under way is done."""
    alerts.presenter.end_work()
    shiboken6.delete(alerts.presenter)


def tab(alerts: AlertsDriver, place: int) -> list[list[str]]:
    alerts.screen.preview.tabs.show_tab(place)
    return rows_of(alerts.screen.preview.table)


def figures(alerts: AlertsDriver) -> list[str]:
    return [text for text in said_by(alerts.screen.preview.tabs).split("\n") if text.isdecimal()]


def hint(alerts: AlertsDriver, key: str) -> str:
    return next(hint.text for hint in alerts.screen.key_hints() if hint.key == key)


def test_a_list_is_imported_from_the_keyboard_after_a_look(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open(STAYS, CHANGES, GOES)
    preview(alerts, file)
    assert hint(alerts, "Enter") == "import"
    assert figures(alerts) == ["1", "1", "1", "0", "1", "0", "0", "0"]
    assert len(alerts.standing) == 3

    alerts.press(Qt.Key.Key_Return)
    assert {alert.name for alert in alerts.standing} == {"STAYS HERE", "CHANGES TERM", "NEW COMER"}
    assert alerts.notice == "Tangkal was imported: 1 new, 1 changed, 1 ended."
    assert len(alerts.names) == 3


def test_the_preview_shows_who_and_what_stands_behind_each_figure(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open(STAYS, CHANGES, GOES)
    preview(alerts, file)

    assert [row[1] for row in tab(alerts, NEW)] == ["NEW COMER"]
    assert [row[1] for row in tab(alerts, GONE)] == ["GOES AWAY"]
    assert [row[1] for row in tab(alerts, UNCHANGED)] == ["STAYS HERE"]
    assert tab(alerts, CHANGED) == [
        ["T-2", "CHANGES TERM", "Valid to", "31 May 2027", "31 Dec 2027"],
        ["T-2", "CHANGES TERM", "Reason", "Penangkalan", "diperpanjang"],
    ]


def test_what_is_gone_comes_to_the_front_and_arrows_show_the_rest(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open(STAYS, CHANGES, GOES)
    preview(alerts, file)
    assert alerts.screen.preview.tabs.place == GONE

    alerts.press(Qt.Key.Key_Left)
    assert alerts.screen.preview.tabs.place == CHANGED
    alerts.press(Qt.Key.Key_Tab)
    assert alerts.focused is alerts.screen.preview.table
    alerts.press(Qt.Key.Key_Left)
    assert alerts.screen.preview.tabs.place == NEW
    alerts.press(Qt.Key.Key_Left)
    assert alerts.screen.preview.tabs.place == FAULTY


def test_a_figure_without_rows_says_so(alerts: AlertsDriver, file: Path) -> None:
    alerts.open(STAYS)
    preview(alerts, file)
    alerts.screen.preview.tabs.show_tab(FAULTY)

    assert "Every row of the file is good" in said_by(alerts.screen.preview)


def test_faulty_rows_are_shown_with_line_column_fault_and_value(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "Tangkal.csv"
    path.write_text(
        "reference,kind,name,born,valid_to,catatan\n"
        "T-1,tangkal,STAYS HERE,31/12/1980,besok,x\n"
        "T-9,tangkal,NEW ONE,1980,,\n"
    )
    alerts.open(STAYS)
    preview(alerts, path)

    assert alerts.screen.preview.tabs.place == FAULTY
    assert tab(alerts, FAULTY) == [
        ["2", "T-1", "valid_to", "Not a day: write it like 2026-08-17", "besok"],
        [
            "2",
            "T-1",
            "born",
            BORN_SO,
            "31/12/1980",
        ],
    ]
    assert [row[1] for row in tab(alerts, DOUBTFUL)] == ["STAYS HERE"]
    assert figures(alerts) == ["1", "0", "0", "1", "0", "1", "0", "1"]
    said = "\n".join(notices_of(alerts.screen.preview))
    assert "1 faulty row(s) will be left out. Enter imports the good ones" in said
    assert hint(alerts, "Enter") == "import the good rows"
    assert [row[1] for row in tab(alerts, NEW)] == ["NEW ONE"]
    assert "stay in force" in said
    assert "Columns that are not read: catatan" in said

    alerts.press(Qt.Key.Key_Return)
    assert {alert.name for alert in alerts.standing} == {"STAYS HERE", "NEW ONE"}
    assert "Faulty rows left out: 1." in alerts.notice


def test_good_rows_that_find_nobody_are_named_with_their_line_before_the_import(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "DPO.csv"
    path.write_text(
        "reference,kind,name,born\n"
        "D-1,dpo,BUDI HARTONO,1985-08-17\n"
        "D-2,dpo,SLAMET,\n"
        "D-3,cegah_mendesak,AGUS SALIM,1990-01-02\n"
    )
    alerts.open()
    preview(alerts, path)

    assert alerts.screen.preview.tabs.place == DOUBTED
    rows = tab(alerts, DOUBTED)
    assert [row[:4] for row in rows] == [
        ["3", "D-2", "Wanted (DPO)", "SLAMET"],
        ["4", "D-3", "Urgent exit ban", "AGUS SALIM"],
    ]
    assert rows[0][4].startswith("Nobody would be found by this")
    assert rows[1][4].startswith("No first day")
    assert figures(alerts) == ["3", "0", "0", "0", "0", "2", "0", "0"]
    said = "\n".join(notices_of(alerts.screen.preview))
    assert "1 row(s) will be imported, but find nobody at the counters" in said

    alerts.press(Qt.Key.Key_Return)
    ends = {alert.name: alert.last_day for alert in alerts.standing}
    assert ends == {"BUDI HARTONO": None, "SLAMET": None, "AGUS SALIM": date(2026, 4, 2)}


def test_what_could_not_be_read_of_good_rows_stands_by_line_and_column(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "DPO.csv"
    path.write_text(
        "Jenis Cekal,Nama,Tgl Lahir,JK\n"
        "dpo,BUDI HARTONO,17-08-1985,L\n"
        "dpo,SITI,entah kapan,-\n"
        "cegah_mendesak,AGUS SALIM,02-01-1990,laki\n"
    )
    columns = {
        ListField.KIND: ("Jenis Cekal",),
        ListField.NAME: ("Nama",),
        ListField.BORN: ("Tgl Lahir",),
        ListField.SEX: ("JK",),
    }
    alerts.open()
    alerts.presenter.read_file(path, "DPO", mapping=ColumnMapping(columns=columns))
    alerts.settle()

    assert tab(alerts, NOTED) == [
        ["3", "–", "Tgl Lahir", BORN_SO, "entah kapan"],
        ["4", "–", "JK", "Not a sex: write F, M or X", "laki"],
    ]
    assert figures(alerts) == ["3", "0", "0", "0", "0", "2", "2", "0"]
    said = "\n".join(notices_of(alerts.screen.preview))
    assert "Rows taken that could not be read in full: 2" in said


def test_files_that_are_absent_are_named_before_anything_else_of_the_list(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "sdn.csv"
    path.write_text(sdn_row() + sdn_row(9002, "CARPETS LTD", "-0-"))
    alerts.open()
    preview(alerts, path)

    said = notices_of(alerts.screen.preview)
    place = next(place for place, one in enumerate(said) if one.startswith("Without what stands"))
    assert "companies, ships or aircraft: 1" in said[place + 1]


def test_escape_leaves_the_book_as_it_was(alerts: AlertsDriver, file: Path) -> None:
    alerts.open(STAYS)
    preview(alerts, file)
    alerts.key("Esc")

    assert alerts.standing == [STAYS]
    assert isinstance(alerts.presenter.state, Browsing)
    assert alerts.screen.preview.table.model().rowCount() == 0


def test_the_name_of_a_known_list_is_proposed_and_others_are_offered(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open(STAYS, an_alert(list_name="DPO"), an_alert(list_name="local"))
    alerts.key("F3")
    alerts.choose_file(file)
    dialog = alerts.dialog
    assert isinstance(dialog, NameDialog)

    offered = [dialog.name.itemText(place) for place in range(dialog.name.count())]
    assert (dialog.name.currentText(), offered) == ("Tangkal", ["DPO", "Tangkal"])
    assert "with 1 entries" in said_by(dialog)
    dialog.name.setEditText("Daftar baru")
    assert "A new list" in said_by(dialog)
    dialog.name.setEditText(" dpo ")
    assert dialog.chosen == "DPO"


@pytest.mark.parametrize(
    ("name", "said"),
    [("", "Give the list a name."), ("  ", "Give the list a name."), ("Local", "is kept for")],
)
def test_a_list_cannot_go_without_a_name_or_take_that_of_the_entries_by_hand(
    alerts: AlertsDriver, file: Path, name: str, said: str
) -> None:
    alerts.open()
    alerts.key("F3")
    alerts.choose_file(file)
    dialog = alerts.dialog
    assert isinstance(dialog, NameDialog)
    dialog.name.setEditText(name)
    alerts.press(Qt.Key.Key_Return)

    assert said in said_by(dialog)
    assert isinstance(alerts.presenter.state, Browsing)


def test_a_file_that_is_no_list_is_refused_in_a_sentence(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "Tangkal.pdf"
    path.write_bytes(b"%PDF-1.7 SUPARMAN")
    alerts.open(STAYS)
    alerts.key("F3")
    alerts.choose_file(path)

    assert "Lists of this kind cannot be read." in alerts.notice
    assert not alerts.has_dialog
    assert alerts.names == ["STAYS HERE"]


def test_a_file_that_was_pulled_out_is_told_in_a_sentence(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    alerts.open(STAYS)
    alerts.presenter.read_file(tmp_path / "gone.csv", "Tangkal")
    alerts.settle()

    assert "The file cannot be opened." in alerts.notice


def test_a_file_of_faults_alone_is_not_taken_for_an_empty_list(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "Tangkal.csv"
    path.write_text("reference,kind,name\nT-9,cekal,X\n")
    alerts.open(STAYS)
    preview(alerts, path)
    assert "Enter" not in alerts.keys
    assert "No row of this file can be taken." in "\n".join(notices_of(alerts.screen.preview))

    alerts.press(Qt.Key.Key_Return)
    assert alerts.standing == [STAYS]


def test_ending_most_of_a_list_takes_a_second_look(alerts: AlertsDriver, tmp_path: Path) -> None:
    many = [an_alert(reference=f"T-{number}") for number in range(9)]
    path = write_list(tmp_path / "Tangkal.csv", *many[:4])
    alerts.open(*many)
    preview(alerts, path)
    alerts.press(Qt.Key.Key_Return)
    dialog = alerts.dialog
    assert isinstance(dialog, MassEndingDialog)
    assert "End 5 entry(ies)?" in said_by(dialog)

    alerts.press(Qt.Key.Key_Return)
    assert isinstance(alerts.presenter.state, Previewing)
    assert len(alerts.standing) == 9

    alerts.press(Qt.Key.Key_Return)
    alerts.dialog.accept()
    alerts.settle()
    assert len(alerts.standing) == 4


def test_an_empty_list_ends_all_of_it_only_after_a_second_look(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    path = write_list(tmp_path / "Tangkal.csv")
    alerts.open(*(an_alert(reference=f"T-{number}") for number in range(9)))
    preview(alerts, path)
    alerts.press(Qt.Key.Key_Return)

    assert isinstance(alerts.dialog, MassEndingDialog)


def test_a_list_without_changes_is_noted_as_checked(alerts: AlertsDriver, tmp_path: Path) -> None:
    alerts.open(STAYS)
    preview(alerts, write_list(tmp_path / "Tangkal.csv", STAYS))
    assert "Nothing changes" in "\n".join(notices_of(alerts.screen.preview))

    before = alerts.service.state().version
    alerts.press(Qt.Key.Key_Return)
    assert alerts.service.state().version > before
    assert alerts.standing == [STAYS]


def test_a_book_changed_meanwhile_is_looked_at_again_before_the_import(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open(STAYS, CHANGES)
    preview(alerts, file)
    alerts.know(GOES)
    alerts.press(Qt.Key.Key_Return)
    assert "changed meanwhile" in "\n".join(notices_of(alerts.screen.preview))
    assert [row[1] for row in tab(alerts, GONE)] == ["GOES AWAY"]
    assert len(alerts.standing) == 3

    alerts.press(Qt.Key.Key_Return)
    assert {alert.name for alert in alerts.standing} == {"STAYS HERE", "CHANGES TERM", "NEW COMER"}


def test_a_full_disk_leaves_the_book_and_the_preview(alerts: AlertsDriver, file: Path) -> None:
    alerts.open(STAYS)
    preview(alerts, file)
    alerts.storage.write_failure = StorageFull()
    alerts.press(Qt.Key.Key_Return)
    assert alerts.standing == [STAYS]
    assert "could not be written" in "\n".join(notices_of(alerts.screen.preview))

    alerts.storage.write_failure = None
    alerts.press(Qt.Key.Key_Return)
    assert len(alerts.standing) == 3


def test_who_does_not_wait_for_the_file_goes_on_with_the_book(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open(STAYS)
    alerts.presenter.read_file(file, "Tangkal")
    assert "Reading Tangkal_2026-03-14.csv" in said_by(alerts.screen)

    alerts.presenter.back()
    alerts.presenter.compose()
    alerts.settle()
    assert isinstance(alerts.presenter.state, Composing)


def test_a_list_given_up_when_it_is_read_already_is_left_all_the_same(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open(STAYS)
    alerts.presenter.read_file(file, "Tangkal")
    is_read = Event()
    alerts.background.run(is_read.set, done=ignore, failed=ignore, owner=None)
    assert is_read.wait(5)
    alerts.presenter.back()
    alerts.settle()

    assert alerts.storage.kept.alerts.prepared() == []


def test_who_signs_out_while_a_list_is_read_has_given_it_up(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open(STAYS)
    has_left = Event()
    alerts.background.run(partial(has_left.wait, 5), done=ignore, failed=ignore, owner=None)
    alerts.presenter.read_file(file, "Tangkal")
    sign_out(alerts)
    has_left.set()
    alerts.settle()

    assert alerts.storage.kept.alerts.prepared() == []


def test_who_signs_out_when_a_list_is_read_already_leaves_nothing_of_it(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open(STAYS)
    alerts.presenter.read_file(file, "Tangkal")
    is_read = Event()
    alerts.background.run(is_read.set, done=ignore, failed=ignore, owner=None)
    assert is_read.wait(5)
    sign_out(alerts)
    alerts.settle()

    assert alerts.storage.kept.alerts.prepared() == []


def test_who_signs_out_at_the_preview_leaves_nothing_of_it(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open(STAYS)
    preview(alerts, file)
    assert alerts.storage.kept.alerts.prepared() != []
    sign_out(alerts)
    alerts.settle()

    assert alerts.storage.kept.alerts.prepared() == []
    assert alerts.standing == [STAYS]


def test_who_signs_out_while_a_list_is_imported_has_imported_it(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open(STAYS)
    preview(alerts, file)
    alerts.presenter.take_over()
    sign_out(alerts)
    alerts.settle()

    assert len(alerts.standing) == 3
    assert alerts.storage.kept.alerts.prepared() == []


def test_another_file_can_be_chosen_from_the_preview(
    alerts: AlertsDriver, file: Path, tmp_path: Path
) -> None:
    alerts.open(STAYS)
    preview(alerts, file)
    other = write_list(tmp_path / "DPO.csv", an_alert(reference="D-1"))
    preview(alerts, other)

    assert alerts.screen.preview.heading.text() == "DPO"
    assert figures(alerts)[0] == "1"


def test_a_list_that_is_not_signed_is_said_to_be_so_before_it_is_imported(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open()
    preview(alerts, file)

    assert "Not signed: nothing proves whose list this is." in said_by(alerts.screen.preview)

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.column_mapping import ColumnMapping, Delimiter, ListField
from checkpoint.domain.alerts.list_habits import ListHabits, SavedMapping
from checkpoint.reference.list_habits import ALERT_LISTS
from checkpoint.words.catalogue import Catalogue, Language
from tests.builders import an_alert
from tests.lists.books import saved
from tests.lists.world import UN_PERSON, un_list
from tests.ui.alerts.driver import AlertsDriver, notices_of, rows_of, said_by
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.alerts.name_dialog import NameDialog
from ui.alerts.preview_page import NEW
from ui.alerts.states import Browsing, Previewing
from ui.language import CatalogueTranslator
from ui.mapping.file_states import Looking, NoFile, ToMap
from ui.mapping.mapping_page import MappingPage

TABLE = (
    "DAFTAR PENCARIAN ORANG;;;\n"
    "Nama Lengkap;Alias;Tgl Lahir;Catatan\n"
    "BUDI HARTONO;BUDI, SI BOTAK;03-04-1985;x\n"
    "SITI AMINAH;;entahlah;\n"
)
HEADINGS = ("Nama Lengkap", "Alias", "Tgl Lahir", "Catatan")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "DPO Polda_2026-03-14.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def choose(alerts: AlertsDriver, file: Path) -> None:
    alerts.key("F3")
    alerts.choose_file(file)


def page(alerts: AlertsDriver) -> MappingPage:
    assert isinstance(alerts.files.state, ToMap)
    return alerts.screen.mapping


def pick(alerts: AlertsDriver, entry: str, value: object) -> None:
    """Choose something of the table as a whole."""
    box = page(alerts).form.boxes[entry]
    box.choose(value)
    box.chosen_changed.emit()
    alerts.settle()


def say(alerts: AlertsDriver, column: str, field: ListField | str) -> None:
    """Choose what a column says."""
    box = page(alerts).columns.boxes[column]
    box.choose(field)
    box.chosen_changed.emit()
    alerts.settle()


def tried(alerts: AlertsDriver) -> list[list[str]]:
    return rows_of(page(alerts).table)


def names(alerts: AlertsDriver) -> list[str]:
    return [row[2] for row in tried(alerts)]


def means(alerts: AlertsDriver) -> list[str]:
    return [box.currentText() for box in page(alerts).columns.boxes.values()]


def kept(alerts: AlertsDriver) -> ListHabits:
    return alerts.habits.habits(alerts.officer)


def broken(alerts: AlertsDriver) -> Path:
    path = alerts.folder / ALERT_LISTS
    path.write_text("mappings = [", encoding="utf-8")
    return path


def test_a_table_of_any_shape_is_mapped_named_and_imported_from_the_keyboard(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open()
    choose(alerts, file)
    assert tuple(page(alerts).columns.boxes) == HEADINGS
    assert means(alerts) == ["Name", "Other names", "Born", "not read"]
    assert alerts.focused is page(alerts).form.boxes["kind"]

    alerts.type("dpo")
    alerts.press(Qt.Key.Key_Return)
    assert isinstance(alerts.dialog, NameDialog)
    assert "read by the columns kept as DPO Polda" in said_by(alerts.dialog)
    alerts.press(Qt.Key.Key_Return)
    assert isinstance(alerts.presenter.state, Previewing)
    alerts.press(Qt.Key.Key_Return)

    assert {(one.name, one.kind) for one in alerts.standing} == {
        ("BUDI HARTONO", AlertKind.DPO),
        ("SITI AMINAH", AlertKind.DPO),
    }
    assert alerts.notice.startswith("DPO Polda was imported")


def test_the_first_rows_show_at_once_what_each_choice_comes_to(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open()
    choose(alerts, file)
    assert [row[3] for row in tried(alerts)] == ["3 Apr 1985", "–"]

    assert page(alerts).table.selected_row == 1, "the row that something is to be said of"
    page(alerts).table.select_row(0)
    pick(alerts, "date_order", "mm/dd/yyyy")
    assert page(alerts).table.selected_row == 0
    assert tried(alerts)[0][3] == "4 Mar 1985"
    assert names(alerts)[0] == "BUDI HARTONO  +1"
    pick(alerts, "parted_by", ",")
    assert names(alerts)[0] == "BUDI HARTONO  +2"
    assert page(alerts).told.text() == "BUDI HARTONO · BUDI · SI BOTAK"
    say(alerts, "Alias", ListField.REASON)
    say(alerts, "Catatan", ListField.ALIASES)
    assert names(alerts)[0] == "BUDI HARTONO  +1"


def test_what_cannot_be_read_is_told_in_words_with_its_row(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open()
    choose(alerts, file)

    assert tried(alerts)[1][6].startswith("Tgl Lahir: Not a date of birth")
    assert "(entahlah)" in page(alerts).told.text()
    assert "2 of 2 taken" in said_by(page(alerts))
    say(alerts, "Nama Lengkap", "-")
    say(alerts, "Alias", "-")
    assert "0 of 2 taken" in said_by(page(alerts))


def test_what_is_still_to_be_chosen_is_said_and_enter_goes_there(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open()
    choose(alerts, file)
    assert notices_of(page(alerts)) == [
        "Choose of what kind all entries are, or the column that says it."
    ]
    page(alerts).columns.boxes["Alias"].setFocus()
    alerts.press(Qt.Key.Key_Return)
    assert alerts.focused is page(alerts).form.boxes["kind"]

    pick(alerts, "kind", AlertKind.CEGAH)
    pick(alerts, "direction", AlertDirection.ENTRY)
    assert notices_of(page(alerts)) == ["The law leaves this kind no such direction."]
    pick(alerts, "direction", "-")
    assert notices_of(page(alerts)) == []
    say(alerts, "Catatan", ListField.NAME)
    assert notices_of(page(alerts)) == ["Only one column can say this: Name"]
    say(alerts, "Catatan", ListField.FAMILY_NAME)
    assert "Either a column with the whole name" in notices_of(page(alerts))[0]
    alerts.press(Qt.Key.Key_Return)
    assert alerts.focused is page(alerts).columns.boxes["Nama Lengkap"]
    assert not alerts.has_dialog


def test_letters_find_a_choice_while_the_rows_follow(alerts: AlertsDriver, file: Path) -> None:
    alerts.open()
    choose(alerts, file)
    box = page(alerts).columns.boxes["Catatan"]
    box.setFocus()
    alerts.type("rea")
    assert box.chosen == ListField.REASON

    kind = page(alerts).form.boxes["kind"]
    kind.setFocus()
    alerts.type("subject")
    assert kind.chosen == AlertKind.SOI
    assert alerts.focused is kind


def test_the_tab_key_goes_through_the_columns_to_the_rows(alerts: AlertsDriver, file: Path) -> None:
    alerts.open()
    choose(alerts, file)
    for row, columns in ((2, HEADINGS), (0, ("A", "B", "C", "D"))):
        pick(alerts, "header_row", row)
        page(alerts).form.boxes["parted_by"].setFocus()
        for column in columns:
            alerts.press(Qt.Key.Key_Tab)
            assert alerts.focused is page(alerts).columns.boxes[column]
        alerts.press(Qt.Key.Key_Tab)
        assert alerts.focused is page(alerts).table


def test_the_next_file_with_these_headings_is_read_without_asking(
    alerts: AlertsDriver, file: Path, tmp_path: Path
) -> None:
    alerts.open()
    choose(alerts, file)
    pick(alerts, "kind", AlertKind.DPO)
    alerts.press(Qt.Key.Key_Return)
    alerts.press(Qt.Key.Key_Escape)
    assert isinstance(alerts.files.state, NoFile)

    later = tmp_path / "DPO Polda_2026-04-01.csv"
    later.write_text(TABLE.replace("BUDI HARTONO", "RAHMAT"), encoding="utf-8")
    choose(alerts, later)
    assert "read by the columns kept as DPO Polda" in said_by(alerts.dialog)
    alerts.press(Qt.Key.Key_Return)
    alerts.screen.preview.tabs.show_tab(NEW)
    assert rows_of(alerts.screen.preview.table)[0][1] == "RAHMAT  +1"


def test_a_kept_mapping_can_be_changed_from_the_name_and_from_the_preview(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open()
    choose(alerts, file)
    pick(alerts, "kind", AlertKind.DPO)
    alerts.press(Qt.Key.Key_Return)
    dialog = alerts.dialog
    assert isinstance(dialog, NameDialog)
    dialog.columns.click()
    alerts.settle()
    assert page(alerts).form.boxes["kind"].chosen == AlertKind.DPO
    assert page(alerts).form.name.text() == "DPO Polda"
    assert page(alerts).form.boxes["begin"].chosen == "DPO Polda"

    pick(alerts, "kind", AlertKind.TPPO)
    alerts.press(Qt.Key.Key_Return)
    alerts.press(Qt.Key.Key_Return)
    assert isinstance(alerts.presenter.state, Previewing)
    alerts.key("F6")
    assert page(alerts).form.boxes["kind"].chosen == AlertKind.TPPO
    alerts.key("Esc")
    assert isinstance(alerts.presenter.state, Previewing)
    assert [one.mapping.kind for one in kept(alerts).mappings] == [AlertKind.TPPO]


def test_a_mapping_made_for_another_table_can_be_taken_up(alerts: AlertsDriver, file: Path) -> None:
    columns = {ListField.NAME: ("Nama Lengkap",), ListField.REASON: ("Catatan", "Lain")}
    mapping = ColumnMapping(
        columns=columns, kind=AlertKind.TPPO, header_row=2, delimiter=Delimiter.SEMICOLON
    )
    alerts.habits.keep_mapping(
        alerts.officer, SavedMapping(name="Polres", headings=("X",), mapping=mapping)
    )
    alerts.open()
    choose(alerts, file)
    pick(alerts, "begin", "Polres")
    assert means(alerts) == ["Name", "not read", "not read", "Reason"]
    assert page(alerts).form.name.text() == "Polres"
    assert page(alerts).form.boxes["kind"].chosen == AlertKind.TPPO

    pick(alerts, "begin", "")
    assert means(alerts) == ["Name", "Other names", "Born", "not read"]


def test_without_a_name_the_file_is_read_so_this_once(alerts: AlertsDriver, file: Path) -> None:
    alerts.open()
    choose(alerts, file)
    pick(alerts, "kind", AlertKind.DPO)
    page(alerts).form.name.clear()
    alerts.press(Qt.Key.Key_Return)
    alerts.press(Qt.Key.Key_Return)

    assert isinstance(alerts.presenter.state, Previewing)
    assert kept(alerts) == ListHabits()


def test_what_cannot_be_kept_is_told_and_the_page_stays(alerts: AlertsDriver, file: Path) -> None:
    alerts.open()
    choose(alerts, file)
    pick(alerts, "kind", AlertKind.DPO)
    (alerts.folder / f"{ALERT_LISTS}.new").mkdir()
    alerts.press(Qt.Key.Key_Return)

    assert "cannot be written" in alerts.notice
    assert page(alerts).form.boxes["kind"].chosen == AlertKind.DPO
    pick(alerts, "kind", AlertKind.TPPO)
    assert alerts.notice == ""


def test_a_broken_file_of_mappings_is_told_and_hinders_nothing(
    alerts: AlertsDriver, file: Path
) -> None:
    path = broken(alerts)
    alerts.open()
    choose(alerts, file)
    assert str(path) in alerts.notice

    pick(alerts, "kind", AlertKind.DPO)
    page(alerts).form.name.clear()
    alerts.press(Qt.Key.Key_Return)
    alerts.press(Qt.Key.Key_Return)
    assert isinstance(alerts.presenter.state, Previewing)
    assert path.read_text(encoding="utf-8") == "mappings = ["


def test_escape_leaves_the_file_and_keeps_nothing(alerts: AlertsDriver, file: Path) -> None:
    alerts.open(an_alert(name="STAYS HERE"))
    choose(alerts, file)
    assert not alerts.screen.is_begun()
    pick(alerts, "kind", AlertKind.DPO)
    assert alerts.screen.is_begun()
    alerts.key("Esc")

    assert alerts.names == ["STAYS HERE"]
    assert not alerts.screen.is_begun()
    assert kept(alerts) == ListHabits()
    assert alerts.screen.mapping.model.rowCount() == 0


def test_a_text_of_another_encoding_is_told_and_read_once_that_is_chosen(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "Daftar.csv"
    path.write_bytes("Nama;Lahir\nJOS\xc9 DA SILVA;1980\n".encode("cp1252"))
    alerts.open()
    choose(alerts, path)
    assert "not written in UTF-8, but in Windows-1252" in alerts.notice
    assert tried(alerts) == []
    alerts.press(Qt.Key.Key_Return)
    assert isinstance(alerts.files.state, ToMap)

    pick(alerts, "encoding", "windows-1252")
    assert alerts.notice == ""
    assert names(alerts) == ["JOSÉ DA SILVA"]
    pick(alerts, "encoding", "utf-8")
    assert "not written in UTF-8" in alerts.notice


def test_another_delimiter_or_row_of_headings_makes_other_columns(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open()
    choose(alerts, file)
    alerts.screen.activateWindow()
    assert QTest.qWaitForWindowActive(alerts.screen)
    rows = page(alerts).form.boxes["header_row"]
    rows.setFocus()
    assert rows.hasFocus()
    assert "date_order" in shown(alerts)
    pick(alerts, "header_row", 0)
    assert "date_order" not in shown(alerts)
    assert alerts.focused is rows
    assert list(page(alerts).columns.boxes) == ["A", "B", "C", "D"]
    pick(alerts, "header_row", 2)
    assert means(alerts)[0] == "Name"

    pick(alerts, "delimiter", ",")
    assert len(page(alerts).columns.boxes) == 2
    pick(alerts, "delimiter", ";")
    assert means(alerts)[0] == "Name"


def test_the_sheet_of_a_workbook_is_chosen_among_several(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    book = Workbook()
    for title, *rows in (
        ("Laki-laki", ("Nama", "Lahir"), ("BUDI", 1985)),
        ("Perempuan", ("Nama", "Paspor"), ("SITI", "A1234567")),
    ):
        sheet = book.create_sheet(str(title))
        for row in rows:
            sheet.append(row)
    book.remove(book.worksheets[0])
    path = tmp_path / "Daftar.xlsx"
    path.write_bytes(saved(book))
    alerts.open()
    choose(alerts, path)
    assert names(alerts) == ["BUDI"]

    pick(alerts, "sheet", "Perempuan")
    assert (names(alerts), tried(alerts)[0][5]) == (["SITI"], "A1234567")
    assert "number_width" in shown(alerts)
    assert "encoding" not in shown(alerts)


def shown(alerts: AlertsDriver) -> set[str]:
    return {entry for entry, box in page(alerts).form.boxes.items() if box.isVisible()}


def test_what_the_lists_own_words_for_kinds_mean_is_asked(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "Cekal.csv"
    path.write_text(
        "Jenis Cekal,Nama,Lahir\nPenangkalan,BUDI,1980\nPencegahan,SITI,1981\ntangkal,AGUS,1982\n",
        encoding="utf-8",
    )
    alerts.open()
    choose(alerts, path)
    assert "kind" not in shown(alerts)
    form = page(alerts).form
    assert list(form.words) == ["Penangkalan", "Pencegahan"]
    assert "Pencegahan means" in said_by(form)
    form.boxes["header_row"].setFocus()
    for word in form.words:
        alerts.press(Qt.Key.Key_Tab)
        assert alerts.focused is form.words[word]
    alerts.press(Qt.Key.Key_Tab)
    assert alerts.focused is form.boxes["delimiter"]

    for word, kind in (("Pencegahan", AlertKind.CEGAH), ("Penangkalan", AlertKind.TANGKAL)):
        box = form.words[word]
        box.setFocus()
        box.choose(kind)
        box.chosen_changed.emit()
        alerts.settle()
        assert alerts.focused is box
    assert [row[1] for row in tried(alerts)] == ["Entry ban", "Exit ban", "Entry ban"]
    alerts.press(Qt.Key.Key_Return)
    (one,) = kept(alerts).mappings
    assert one.mapping.kinds == {
        "Penangkalan": AlertKind.TANGKAL,
        "Pencegahan": AlertKind.CEGAH,
    }


def test_of_what_kind_a_world_list_is_is_asked_once_for_each_name(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "UN.xml"
    path.write_text(un_list(UN_PERSON), encoding="utf-8")
    alerts.open()
    choose(alerts, path)
    dialog = alerts.dialog
    assert isinstance(dialog, NameDialog)
    assert dialog.kind.isVisible()
    assert dialog.kind.chosen == AlertKind.SOI
    dialog.kind.setFocus()
    alerts.type("note")
    alerts.press(Qt.Key.Key_Return)
    alerts.press(Qt.Key.Key_Return)
    assert [one.kind for one in alerts.standing] == [AlertKind.LOCAL]

    choose(alerts, path)
    again = alerts.dialog
    assert isinstance(again, NameDialog)
    assert again.kind.chosen == AlertKind.LOCAL
    again.name.setEditText("EU")
    assert again.kind.chosen == AlertKind.SOI
    again.kind.setFocus()
    alerts.type("dpo")
    again.name.setEditText("UN")
    assert again.kind.chosen == AlertKind.DPO, "what was chosen is not overruled by a name"


def test_a_kind_that_cannot_be_remembered_is_told_and_the_list_read_all_the_same(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "UN.xml"
    path.write_text(un_list(UN_PERSON), encoding="utf-8")
    alerts.open()
    choose(alerts, path)
    (alerts.folder / f"{ALERT_LISTS}.new").mkdir()
    alerts.press(Qt.Key.Key_Return)

    assert isinstance(alerts.presenter.state, Previewing)
    assert "cannot be written" in alerts.notice
    alerts.key("Esc")
    assert alerts.notice == ""

    choose(alerts, path)
    alerts.press(Qt.Key.Key_Return)
    alerts.press(Qt.Key.Key_Return)
    assert alerts.notice.startswith("UN was imported")


def test_a_list_of_ours_is_read_as_ever_and_may_be_mapped_all_the_same(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "Tangkal.csv"
    path.write_text("kind,name\ntangkal,BUDI\n", encoding="utf-8")
    alerts.open()
    choose(alerts, path)
    dialog = alerts.dialog
    assert isinstance(dialog, NameDialog)
    assert not dialog.kind.isVisible()
    dialog.columns.click()
    alerts.settle()

    assert means(alerts) == ["Kind", "Name"]


def test_who_does_not_wait_for_the_look_goes_on_with_the_book(
    alerts: AlertsDriver, file: Path
) -> None:
    alerts.open()
    alerts.files.look(file)
    assert isinstance(alerts.files.state, Looking)
    assert f"Looking at {file.name}" in said_by(alerts.screen)
    assert alerts.keys == ["Esc"]

    alerts.files.back()
    alerts.settle()
    assert isinstance(alerts.files.state, NoFile)
    assert not alerts.has_dialog


def test_a_file_that_was_pulled_out_before_the_look_is_told(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    alerts.open()
    alerts.files.look(tmp_path / "gone.csv")
    alerts.settle()

    assert "The file cannot be opened." in alerts.notice
    assert isinstance(alerts.presenter.state, Browsing)


def test_no_word_of_the_page_is_cut_in_a_language_of_longer_words(
    alerts: AlertsDriver, qapp: QApplication, file: Path
) -> None:
    alerts.open()
    choose(alerts, file)
    say(alerts, "Catatan", ListField.DOCUMENT)
    for kind in (None, AlertKind.DPO):
        pick(alerts, "kind", kind)
        with stretched_words(qapp):
            assert_nothing_cut(page(alerts))


def test_another_language_takes_every_word_of_the_page(
    alerts: AlertsDriver, words: CatalogueTranslator, qapp: QApplication, file: Path
) -> None:
    alerts.open()
    choose(alerts, file)
    pick(alerts, "kind", AlertKind.DPO)
    words.catalogue = Catalogue(
        Language.INDONESIAN,
        {
            ("MappingPage", "What the columns mean"): ("Arti kolom",),
            ("ColumnChoices", "not read"): ("tidak dibaca",),
            ("MappingForm", "Sheet"): ("Lembar",),
            ("MappingForm", "Written in"): ("Pengodean",),
        },
    )
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.LanguageChange))
    alerts.settle()

    assert "Arti kolom" in said_by(page(alerts))
    assert "Pengodean" in said_by(page(alerts))
    assert means(alerts)[-1] == "tidak dibaca"
    assert page(alerts).form.boxes["kind"].chosen == AlertKind.DPO

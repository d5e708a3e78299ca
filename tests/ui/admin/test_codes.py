"""An administrator says how the codes on the post's passes are read, with a pass to try it on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.documents.payload_mappings import (
    DelimitedMapping,
    JsonMapping,
    MappingFault,
    PassField,
    PayloadMapping,
)
from checkpoint.domain.documents.payloads import Misfit
from checkpoint.reference.pass_codes import PASS_CODES, OwnPassCodes
from checkpoint.reference.policy import POLICY
from tests.reference.test_pass_codes import EVERY_KIND
from tests.services.worlds import PASSWORD
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.admin.code_words import FAULTS, FIELDS, KINDS, MISFITS
from ui.admin.codes_panel import CodesPanel
from ui.admin.typed_codes import CodeKind
from ui.admin.view import AdminScreen
from ui.sign_in.view import SignInView

CODE = "PLB|ETK 004512|SUPARMAN|02-12-1985"


class Codes:
    """The panel on an administrator's desk."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.file = OwnPassCodes(folder / "policy", POLICY)
        desk.press("F7")

    @property
    def panel(self) -> CodesPanel:
        return self.desk.screen(AdminScreen).codes

    @property
    def becomes(self) -> str:
        return self.panel.becomes.text()

    def choose(self, kind: CodeKind) -> None:
        self.panel.form.kind.choose(kind)
        self.panel.form.kind.chosen_changed.emit()

    def say(self, name: str, text: str) -> None:
        line = self.panel.form.texts[name]
        line.setText(text)
        line.textEdited.emit(text)

    def place(self, **places: str) -> None:
        for name, text in places.items():
            line = self.panel.form.places[PassField(name)]
            line.setText(text)
            line.textEdited.emit(text)

    def begin_delimited(self) -> None:
        self.desk.press("F2")
        self.choose(CodeKind.DELIMITED)
        self.say("form", "PLB|*")
        self.say("date_format", "DD-MM-YYYY")
        self.place(number="2", name="3", born="4")

    def keep(self) -> None:
        self.panel.rows.setFocus()
        self.desk.press("Return")


@pytest.fixture
def codes(qapp: QApplication, tmp_path: Path) -> Iterator[Codes]:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        desk.sign_in("dewi", PASSWORD)
        yield Codes(desk, tmp_path)


def test_rows_that_are_not_kept_are_not_lost_by_signing_out(codes: Codes) -> None:
    codes.begin_delimited()
    codes.desk.press("F3")
    codes.desk.press("Ctrl+Q")
    assert codes.desk.is_asking()
    codes.desk.press("Return")
    assert codes.panel.isVisible()
    assert codes.panel.form.texts["form"].text() == "PLB|*"

    codes.keep()
    codes.desk.press("Ctrl+Q")
    assert codes.desk.shows(SignInView)


def test_rows_that_were_put_back_need_not_be_kept(codes: Codes) -> None:
    codes.begin_delimited()
    codes.desk.press("F6")
    codes.desk.press("Ctrl+Q")
    assert codes.desk.shows(SignInView)


@pytest.mark.parametrize("row", EVERY_KIND, ids=lambda row: row.kind)
def test_a_row_that_was_only_looked_at_need_not_be_kept(codes: Codes, row: PayloadMapping) -> None:
    codes.panel.draw((row,))
    assert not codes.panel.is_begun


def test_a_row_is_made_with_an_example_beside_it_and_kept(codes: Codes) -> None:
    codes.begin_delimited()
    codes.panel.take_scan(CODE)

    assert "Number: ETK 004512" in codes.becomes
    assert "Full name: SUPARMAN" in codes.becomes
    assert "Born: 2 Dec 1985" in codes.becomes
    assert codes.panel.rows.currentText() == "1  Fields one behind the other · PLB|*"

    codes.keep()
    assert codes.file.rows() == (
        DelimitedMapping(
            form="PLB|*",
            fields=("", PassField.NUMBER, PassField.NAME, PassField.BORN),
            date_format="DD-MM-YYYY",
        ),
    )
    assert "hold here from the next scan" in codes.desk.words
    assert codes.desk.acts[-1] == "pass_codes_kept"


def test_why_an_example_is_not_read_is_said_at_once(codes: Codes) -> None:
    codes.begin_delimited()

    codes.panel.take_scan("KLB|1")
    assert codes.becomes == "The code has another form than this."

    codes.say("form", "KLB|*")
    assert "Number: 1" in codes.becomes
    codes.panel.take_scan("KLB|1|SUPARMAN|1985")
    assert "Born: what stands there cannot be read" in codes.becomes


def test_a_pass_held_to_the_scanner_is_the_example(codes: Codes) -> None:
    codes.begin_delimited()
    session = codes.desk.window_app.session
    assert session is not None

    session.take_wedge(CODE)

    assert codes.panel.example.text() == CODE
    assert "SUPARMAN" in codes.becomes


def test_a_row_that_cannot_be_used_is_not_kept_and_says_what_is_missing(codes: Codes) -> None:
    codes.desk.press("F2")
    codes.choose(CodeKind.JSON)

    codes.keep()

    assert "Say where the number stands" in codes.desk.words
    assert codes.panel.form.places[PassField.NUMBER].hasFocus()
    assert codes.file.rows() == ()

    codes.place(number="pass.no")
    codes.keep()
    assert codes.file.rows() == (JsonMapping(fields={PassField.NUMBER: "pass.no"}),)


def test_a_row_with_a_fault_is_not_left_for_another(codes: Codes) -> None:
    codes.begin_delimited()
    codes.desk.press("F2")
    codes.say("form", "[")

    codes.panel.rows.choose(0)
    codes.panel.rows.chosen_changed.emit()

    assert codes.panel.rows.chosen == 1
    assert codes.panel.form.texts["form"].text() == "["


def test_rows_are_gone_through_taken_away_and_put_back(codes: Codes) -> None:
    codes.begin_delimited()
    codes.keep()
    codes.desk.press("F2")
    codes.panel.rows.choose(0)
    codes.panel.rows.chosen_changed.emit()
    assert codes.panel.form.places[PassField.NAME].text() == "3"

    codes.desk.press("F8")
    codes.desk.press("F8")
    assert codes.panel.rows.count() == 0
    codes.desk.press("F6")
    assert codes.panel.rows.count() == 1


def test_a_row_that_another_takes_the_code_from_says_so(codes: Codes) -> None:
    codes.desk.press("F2")
    codes.begin_delimited()

    codes.panel.take_scan(CODE)

    assert codes.becomes == "Row 1 stands before this one and takes the code."


def test_a_file_that_cannot_be_written_is_told_and_nothing_typed_is_lost(
    codes: Codes, tmp_path: Path
) -> None:
    codes.begin_delimited()
    (tmp_path / "policy" / f"{PASS_CODES}.new").mkdir(parents=True)

    codes.keep()

    assert PASS_CODES in codes.desk.words
    assert codes.panel.form.places[PassField.NAME].text() == "3"


def test_a_file_that_somebody_broke_costs_nothing_else_and_is_not_written_over(
    codes: Codes, tmp_path: Path
) -> None:
    broken = tmp_path / "policy" / PASS_CODES
    broken.parent.mkdir(parents=True)
    broken.write_text("pass_codes = [", encoding="utf-8")
    codes.desk.press("F3")
    codes.desk.press("F2")
    codes.desk.press("Escape")
    codes.desk.press("F7")
    codes.begin_delimited()

    codes.keep()

    assert PASS_CODES in codes.desk.words
    assert broken.read_text(encoding="utf-8") == "pass_codes = ["
    assert codes.desk.screen(AdminScreen).staff.model().rowCount() == 3


def test_only_what_a_kind_asks_is_shown(codes: Codes) -> None:
    codes.desk.press("F2")

    codes.choose(CodeKind.DECLARATION)
    shown = words_on(codes.panel)
    assert "Dates are written" not in shown
    assert "State whose passes they are" not in shown

    codes.choose(CodeKind.PAIRS)
    assert "Sign before a value" in words_on(codes.panel)


@pytest.mark.parametrize("kind", list(CodeKind))
def test_no_word_is_cut_in_a_language_of_longer_words(
    codes: Codes, qapp: QApplication, kind: CodeKind
) -> None:
    codes.begin_delimited()
    codes.panel.take_scan(CODE)
    codes.choose(kind)

    with stretched_words(qapp):
        assert_nothing_cut(codes.panel)


@pytest.mark.parametrize("is_indonesian", [False, True])
def test_what_stands_against_a_row_is_said_whole(codes: Codes, *, is_indonesian: bool) -> None:
    codes.begin_delimited()
    codes.choose(CodeKind.PAIRS)
    for name, text in (("form", "["), ("separator", ""), ("date_format", "DD")):
        codes.say(name, text)
    codes.place(number="")
    if is_indonesian:
        codes.desk.press("F12")

    codes.keep()

    assert_nothing_cut(codes.panel)
    if is_indonesian:
        codes.desk.press("F12")


def test_what_is_typed_stays_when_the_language_changes(codes: Codes) -> None:
    codes.begin_delimited()
    before = codes.panel.form.typed()

    codes.desk.press("F12")

    assert codes.panel.form.typed() == before
    codes.desk.press("F12")


def test_every_kind_field_and_reason_has_its_words() -> None:
    assert set(KINDS) == set(CodeKind)
    assert set(FIELDS) == set(PassField)
    assert set(FAULTS) == set(MappingFault)
    assert set(MISFITS) == set(Misfit)
    assert {type(row) for row in EVERY_KIND} == set(get_args(PayloadMapping))

"""An administrator's rows of policy: by keys, on a real database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.inspection.policy import StayRule
from checkpoint.domain.inspection.policy_book import EditAct, PolicyEdit, PolicyKind
from checkpoint.services.policy import WantedEdit
from tests.builders import A_DAY
from tests.services.worlds import PASSWORD, a_zone
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.policy.edit_dialog import RowDialog
from ui.policy.view import PolicyScreen


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window of an administrator who looks at the policy."""
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        desk.sign_in("dewi", PASSWORD)
        desk.press("Ctrl+5")
        yield desk


def edits(desk: Desk) -> Sequence[PolicyEdit]:
    with desk.storage.reading() as store:
        return store.policy.every()


def rows(desk: Desk) -> list[str]:
    model = desk.screen(PolicyScreen).table.model()
    count = range(model.columnCount())
    return [
        " | ".join(str(model.index(row, column).data()) for column in count)
        for row in range(model.rowCount())
    ]


def choose(desk: Desk, kind: PolicyKind) -> None:
    """As if the kind had been chosen in its box."""
    screen = desk.screen(PolicyScreen)
    screen.kind.choose(kind)
    screen.kind.chosen_changed.emit()
    screen.table.setFocus()
    desk.settle()


def dialog() -> RowDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, RowDialog)
    return found


def write_reason_and_preview(desk: Desk, reason: str = "Surat edaran") -> None:
    dialog().reason.setFocus()
    desk.write(reason)
    desk.press("Return")


def correct_months(desk: Desk, months: str) -> None:
    choose(desk, PolicyKind.MONTHS_OF_VALIDITY)
    desk.press("Return")
    desk.write(months)
    write_reason_and_preview(desk)


def test_only_an_administrator_has_the_page(desk: Desk) -> None:
    assert desk.tabs[4] == "Policy"
    desk.press("Ctrl+Q")
    desk.work_as("siregar")
    assert "Policy" not in desk.tabs


def test_a_row_is_corrected_by_keys_after_its_effect_was_told(desk: Desk) -> None:
    correct_months(desk, "9")
    assert "No crossing of the last 7 days to try it on." in desk.words
    assert edits(desk) == [], "previewed is not taken over"
    desk.press("Return")

    assert not desk.is_asking()
    (edit,) = edits(desk)
    assert (edit.act, edit.reason) == (EditAct.CORRECTED, "Surat edaran")
    assert "9 months" in rows(desk)[0]
    assert "edited here" in rows(desk)[0]
    assert "in force at every counter's next scan" in desk.words
    assert desk.acts[-1] == "policy_edited"


def test_a_counter_that_is_open_judges_by_it_at_its_next_scan(desk: Desk) -> None:
    correct_months(desk, "99")
    desk.press("Return")
    desk.press("Ctrl+Q")
    desk.work_as("lestari")

    desk.scan(a_zone())
    assert "Document runs for less than 99 months" in desk.words


def test_what_is_typed_after_the_preview_is_previewed_anew(desk: Desk) -> None:
    correct_months(desk, "9")
    assert dialog().go.text() == "Take over"
    dialog().form.rows["months"].setFocus()
    desk.write("9")
    assert dialog().go.text() == "Preview"
    desk.press("Return")
    assert edits(desk) == []
    desk.press("Return")
    assert "99 months" in rows(desk)[0]


def test_without_a_reason_nothing_is_previewed_and_escape_leaves_all_as_it_was(
    desk: Desk,
) -> None:
    choose(desk, PolicyKind.MONTHS_OF_VALIDITY)
    desk.press("Return")
    desk.write("9")
    desk.press("Return")
    assert dialog().go.text() == "Preview"
    desk.press("Escape")
    assert not desk.is_asking()
    assert edits(desk) == []


def test_a_row_that_overlaps_another_is_refused_in_the_dialog_with_both_rows_named(
    desk: Desk,
) -> None:
    choose(desk, PolicyKind.MONTHS_OF_VALIDITY)
    desk.press("F2")
    desk.write("9")
    form = dialog().form
    for name, typed in (("valid_from", "01062026"), ("source", "Surat 9/2026")):
        form.rows[name].setFocus()
        desk.write(typed)
    form.rows["is_verified"].setFocus()
    desk.write("No")
    write_reason_and_preview(desk)

    said = desk.words
    assert "from 1 Jun 2026, Surat 9/2026" in said
    assert "without dates, Permenkumham 9/2024 Ps 9" in said
    desk.press("Escape")
    assert edits(desk) == []


def test_a_field_that_cannot_be_is_pointed_at_and_nothing_typed_is_lost(desk: Desk) -> None:
    choose(desk, PolicyKind.VISA_FREE)
    desk.press("Return")
    dialog().form.rows["nationality"].setFocus()
    desk.press("Ctrl+A")
    desk.write("xyz")
    write_reason_and_preview(desk)

    assert "XYZ is not the three-letter code of a state." in desk.words
    assert dialog().reason.text() == "Surat edaran"


def test_a_row_is_ended_and_the_edit_taken_back_again(desk: Desk) -> None:
    choose(desk, PolicyKind.VISA_FREE)
    before = rows(desk)
    for key in ("F6", "F7"):
        desk.press(key)
        if key == "F6":
            desk.press("Tab")
        desk.write("Surat edaran")
        desk.press("Return")
        desk.press("Return")
        assert not desk.is_asking()

    assert [edit.act for edit in edits(desk)] == [EditAct.ENDED, EditAct.TAKEN_BACK]
    assert rows(desk) == before
    desk.press("F8")
    assert "14 Mar 2026 12:00, Citra Dewi: taken back. Surat edaran" in desk.words
    assert "to 14 Mar 2026" in desk.words
    assert "In the file" in desk.words


def test_the_day_on_which_one_row_of_stays_follows_the_other_is_moved_in_one_act(
    desk: Desk,
) -> None:
    service, dewi = desk.program.policies, desk.window_app.session.seat.officer  # type: ignore[union-attr]
    later = StayRule(
        fee_per_day=2_000_000, valid_from=date(2027, 4, 1), source="PP baru", is_verified=True
    )
    wanted = WantedEdit(act=EditAct.ADDED, kind=PolicyKind.STAY_RULES, content=later)
    service.keep(dewi, wanted, reason="Surat", based_on=service.page(dewi).version)
    desk.clock.forward(A_DAY)
    desk.press("Ctrl+1")
    desk.press("Ctrl+5")
    choose(desk, PolicyKind.STAY_RULES)
    desk.press("F6")
    assert "the row that follows begins on the day after" in desk.words
    desk.press("Ctrl+A")
    desk.write("30062027")
    desk.press("Tab")
    desk.write("Surat edaran")
    desk.press("Return")
    desk.press("Return")

    assert not desk.is_asking()
    stays = desk.program.policies.now().stay_rules
    assert {row.valid_from for row in stays} == {None, date(2027, 7, 1)}


def test_the_rows_of_another_day_and_those_with_certain_words_are_looked_for(desk: Desk) -> None:
    screen = desk.screen(PolicyScreen)
    choose(desk, PolicyKind.VISA_FREE)
    desk.press("F6")
    desk.press("Tab")
    desk.write("Surat edaran")
    desk.press("Return")
    desk.press("Return")
    assert len(rows(desk)) == 13
    screen.on.setFocus()
    desk.press("Ctrl+A")
    desk.write("15032026")
    assert len(rows(desk)) == 12, "one has ended the day before"
    desk.press("Ctrl+A")
    desk.press("Backspace")
    assert len(rows(desk)) == 13, "without a day all are shown that ever were"
    desk.press("F3")
    desk.write("30 malay")
    assert len(rows(desk)) == 1
    desk.write(" perancis")
    assert rows(desk) == []


def test_words_of_another_language_have_room(desk: Desk, qapp: QApplication) -> None:
    with stretched_words(qapp):
        for kind in PolicyKind:
            choose(desk, kind)
            assert_nothing_cut(desk.screen(PolicyScreen))
            desk.press("F2")
            assert_nothing_cut(dialog())
            desk.press("Escape")

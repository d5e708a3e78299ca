"""Ins in the queue: a case for who stood at no counter, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.cases.case import Came, CaseKind
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.errors import StorageFull
from tests.services.worlds import PASSWORD
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.cases.hand_dialog import HandDialog
from ui.cases.presenter import CasesPresenter
from ui.cases.states import Filing


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        yield desk


def begin(desk: Desk, login: str = "siregar") -> HandDialog:
    """At the second line without a counter, with the form open."""
    desk.sign_in(login, PASSWORD)
    desk.press("F8")
    desk.press(f"Ctrl+{desk.tabs.index('Second line') + 1}")
    desk.press("Ins")
    return standing()


def standing() -> HandDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HandDialog)
    return dialog


def fill(desk: Desk, *, about: str = "") -> None:
    """Found by the guard, an Indonesian without papers."""
    desk.write("2")
    for text in ("", about, "Budi", "IDN"):
        desk.press("Tab")
        desk.write(text)
    desk.focus(standing().note)
    desk.write("Jalur tikus")
    desk.press("Return")


def only_case(desk: Desk) -> CaseState:
    with desk.storage.reading() as store:
        (state,) = store.cases.every_open("ETK")
        return state


def test_who_was_found_at_a_path_is_a_case_by_keys_alone(desk: Desk) -> None:
    begin(desk)
    fill(desk, about="illness")

    state = only_case(desk)
    assert (state.case.came, state.kind) == (Came.BORDER_GUARD, CaseKind.ILLNESS)
    assert state.case.document.kind is DocumentKind.NO_DOCUMENT
    assert isinstance(desk.presenter(CasesPresenter).state, Filing)
    assert "Found by the border guard" in desk.words
    assert "Give a mask, distance and a seat apart" in desk.words


def test_what_is_missing_is_said_beside_its_field(desk: Desk) -> None:
    dialog = begin(desk)
    desk.press("Return")
    assert dialog.name.hasFocus()
    assert words_on(dialog).count("Must be filled") >= 3

    dialog.kind.choose(DocumentKind.PASSPORT)
    dialog.kind.chosen_changed.emit()
    assert dialog.number.isVisible()
    with desk.storage.reading() as store:
        assert list(store.cases.every_open("ETK")) == []


def test_who_may_not_see_the_case_is_told_that_it_is_kept(desk: Desk) -> None:
    begin(desk, "lestari")
    fill(desk, about="possible")

    assert only_case(desk).is_protected
    assert "only named roles see it" in desk.words


def test_what_could_not_be_kept_stays_in_the_form(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_args: object) -> None:
        raise StorageFull

    dialog = begin(desk)
    monkeypatch.setattr(desk.program.hand_opening, "open", no_room)
    fill(desk)

    assert dialog.isVisible()
    assert dialog.name.text() == "Budi"


def test_nothing_is_cut_in_longer_words(desk: Desk) -> None:
    begin(desk)
    desk.press("Esc")
    with stretched_words(desk.application):
        desk.press("Ins")
        assert_nothing_cut(standing())

"""The keys of a page stand on one line of a 1366 × 768 screen, with their whole words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from checkpoint.words.catalogue import Language
from tests.builders import an_alert
from tests.services.worlds import a_zone
from tests.ui.alerts.driver import write_list
from tests.ui.shell import driver
from tests.ui.shell.driver import Desk
from ui.alerts.arriving_desk import ArrivingDesk
from ui.devices import list_arrivals
from ui.journal.view import JournalScreen
from ui.shell.workspace import key_of_tab
from ui.widgets.key_bar import KeyBar
from ui.widgets.label import ElidedLabel


@pytest.mark.parametrize("login", ["lestari", "siregar"])
@pytest.mark.parametrize("language", Language)
def test_the_words_of_the_journals_keys_are_not_cut_while_something_is_searched(
    desk: Desk, login: str, language: Language
) -> None:
    desk.work_as(login)
    desk.window_app.looks.set_language(language)
    desk.scan(a_zone())
    desk.choose("fam" if language is Language.ENGLISH else "kunjungan keluarga")
    desk.press("Return")
    session = desk.window_app.session
    assert session is not None
    place = session.workspace.place_of(JournalScreen)
    assert place is not None
    desk.press(key_of_tab(place))
    desk.write("nur")

    assert cut_in(desk) == []


@pytest.mark.parametrize("language", Language)
def test_the_words_of_the_alert_books_keys_are_not_cut_while_a_list_waits_in_the_folder(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    settings = driver.settings_in(tmp_path).model_copy(update={"lists_folder": str(folder)})
    monkeypatch.setattr(driver, "settings_in", lambda _folder: settings)
    monkeypatch.setattr(list_arrivals, "STEADY_MS", 0)
    driver.furnish(tmp_path)
    write_list(folder / "un.csv", an_alert())
    with driver.a_desk(qapp, tmp_path) as desk:
        desk.work_as("siregar")
        desk.window_app.looks.set_language(language)
        desk.press("Ctrl+5")
        desk.write("nur")
        (watching,) = desk.window_app.window.findChildren(ArrivingDesk)
        for _ in range(2):
            watching.look()
            desk.settle()

        assert "F6" in desk.words
        assert cut_in(desk) == []


def cut_in(desk: Desk) -> list[str]:
    """The words on the key bar that end in an ellipsis."""
    QApplication.processEvents()
    session = desk.window_app.session
    assert session is not None
    bar = session.workspace.findChild(KeyBar)
    assert isinstance(bar, KeyBar)
    words = [one for one in bar.findChildren(ElidedLabel) if one.isVisibleTo(bar)]
    assert len(words) > 5
    return [one.shown for one in words if one.shown != one.text()]

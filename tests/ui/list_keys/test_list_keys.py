"""An administrator's keys for lists: by keys, on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from checkpoint.domain.alerts.signing import ListKey, ListRules
from checkpoint.security.list_signer import new_key, sign
from tests.services.worlds import PASSWORD
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.alerts.presenter import AlertsPresenter
from ui.list_keys.view import ListKeysScreen

PRIVATE, PUBLIC = new_key("kata sandi kunci")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window of an administrator who looks at the keys."""
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        desk.sign_in("dewi", PASSWORD)
        desk.press("Ctrl+3")
        yield desk


def kept(desk: Desk) -> list[ListKey]:
    with desk.storage.reading() as store:
        return list(store.list_keys.every())


def rules(desk: Desk) -> ListRules:
    with desk.storage.reading() as store:
        return store.list_keys.rules()


def choose(desk: Desk, tmp_path: Path, content: bytes) -> None:
    """As if the file had been chosen in the dialog that F2 opens."""
    file = tmp_path / "wasdakim.pem"
    file.write_bytes(content)
    desk.press("F2")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.done(0)
    desk.settle()


def put_in(desk: Desk, tmp_path: Path, name: str = "Wasdakim", content: bytes = PUBLIC) -> None:
    choose(desk, tmp_path, content)
    desk.write(name)
    desk.press("Tab")
    desk.write("Surat 12/2026, dibaca lewat telepon")
    desk.press("Return")


def test_only_an_administrator_has_the_page(desk: Desk) -> None:
    assert desk.tabs[2] == "List keys"
    desk.press("Ctrl+Q")
    desk.work_as("siregar")
    assert "List keys" not in desk.tabs


def test_a_key_is_trusted_after_its_fingerprint_was_shown_and_said_whose_it_is(
    desk: Desk, tmp_path: Path
) -> None:
    choose(desk, tmp_path, PUBLIC)
    assert desk.is_asking()
    shown = desk.words
    desk.press("Return")
    assert desk.is_asking(), "it must be said whose it is"
    desk.press("Escape")
    assert kept(desk) == []

    put_in(desk, tmp_path)
    (key,) = kept(desk)
    assert key.fingerprint in shown
    assert (key.name, key.owner) == ("Wasdakim", "Surat 12/2026, dibaca lewat telepon")
    assert not desk.is_asking()
    assert "believed from now on" in desk.words
    assert "Wasdakim" in str(desk.screen(ListKeysScreen).table.model().index(0, 0).data())


def test_a_name_that_is_taken_is_told_in_the_dialog_and_nothing_typed_is_lost(
    desk: Desk, tmp_path: Path
) -> None:
    put_in(desk, tmp_path)
    put_in(desk, tmp_path, "WASDAKIM", new_key("lain")[1])

    assert desk.is_asking()
    assert "Another key bears this name." in desk.words
    desk.press("End")
    desk.write(" 2")
    desk.press("Return")
    assert not desk.is_asking()
    assert sorted(key.name for key in kept(desk)) == ["WASDAKIM 2", "Wasdakim"]


@pytest.mark.parametrize(
    ("content", "said"), [(b"kunci", "no public key"), (PRIVATE, "This is the private key")]
)
def test_what_is_no_public_key_is_told_and_not_asked_about(
    desk: Desk, tmp_path: Path, content: bytes, said: str
) -> None:
    choose(desk, tmp_path, content)

    assert said in desk.words
    assert not desk.is_asking()


def test_a_key_is_taken_away_with_a_reason(desk: Desk, tmp_path: Path) -> None:
    put_in(desk, tmp_path)
    desk.press("F6")
    desk.press("Return")
    assert "Write the reason first." in desk.words
    desk.write("Bocor")
    desk.press("Return")

    assert not desk.is_asking()
    assert [key.stands for key in kept(desk)] == [False]
    desk.press("F6")
    assert not desk.is_asking(), "it is taken away already"


def test_the_post_takes_signed_lists_only_once_that_was_said_and_others_again_later(
    desk: Desk,
) -> None:
    assert "Lists that are not signed are taken too" in desk.words
    desk.press("F7")
    desk.press("Escape")
    assert rules(desk) == ListRules()

    desk.press("F7")
    desk.press("Return")
    assert rules(desk) == ListRules(only_signed=True)
    assert "Only signed lists are taken." in desk.words
    desk.press("F7")
    desk.press("Return")
    assert rules(desk) == ListRules()


def test_signed_lists_are_taken_over_unseen_only_on_an_express_word(desk: Desk) -> None:
    desk.press("F8")
    desk.press("Return")
    assert rules(desk) == ListRules(takes_signed=True)
    assert "are taken over by themselves" in desk.words

    desk.press("F8")
    assert not desk.is_asking()
    assert rules(desk) == ListRules()


def test_a_list_signed_with_a_trusted_key_is_said_to_be_so_before_it_is_imported(
    desk: Desk, tmp_path: Path
) -> None:
    put_in(desk, tmp_path)
    file = tmp_path / "cekal.csv"
    file.write_bytes(b"kind,name,born\ndpo,BUDI SANTOSO,1980\n")
    signature = sign(PRIVATE, file.read_bytes(), password="kata sandi kunci")
    (tmp_path / "cekal.csv.sig").write_bytes(signature)

    desk.press("Ctrl+4")
    desk.presenter(AlertsPresenter).read_file(file, "Cekal")
    desk.settle()
    assert "Signed by Wasdakim; the signature is proven." in desk.words


def test_words_of_another_language_have_room(
    desk: Desk, tmp_path: Path, qapp: QApplication
) -> None:
    put_in(desk, tmp_path)

    with stretched_words(qapp):
        assert_nothing_cut(desk.screen(ListKeysScreen))

"""An administrator's certificates: by keys, on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from checkpoint.domain.documents.seals.certificates import TrustedCertificate, pem_of
from tests.security.authorities import a_signer, an_authority
from tests.services.worlds import PASSWORD
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.seals.view import OWN_FILE, SealsScreen


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window of an administrator who looks at the certificates."""
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        desk.sign_in("dewi", PASSWORD)
        desk.press("Ctrl+2")
        yield desk


def kept(desk: Desk) -> list[TrustedCertificate]:
    with desk.storage.reading() as store:
        return list(store.certificates.every())


def import_from(desk: Desk, tmp_path: Path, content: bytes) -> None:
    """As if the file had been chosen in the dialog that F2 opens."""
    file = tmp_path / "file.pem"
    file.write_bytes(content)
    desk.press("F2")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.done(0)
    desk.settle()


def test_only_an_administrator_has_the_page(desk: Desk) -> None:
    assert desk.tabs[1] == "Seals"
    desk.press("Ctrl+Q")
    desk.work_as("lestari")
    assert "Seals" not in desk.tabs


def test_certificates_are_imported_from_a_file_and_listed(desk: Desk, tmp_path: Path) -> None:
    authority = an_authority()
    import_from(desk, tmp_path, authority.pem + a_signer(by=authority).pem)

    assert " are trusted from now on." in desk.words
    model = desk.screen(SealsScreen).table.model()
    rows = {model.index(row, 0).data(): model.index(row, 4).data() for row in range(2)}
    assert rows == {"State authority (CSCA)": "by itself", "Seal signer": "through its authority"}

    import_from(desk, tmp_path, authority.pem)
    assert "All of them were trusted already." in desk.words


def test_a_signer_without_authority_is_trusted_only_on_an_express_word(
    desk: Desk, tmp_path: Path
) -> None:
    signer = a_signer()
    import_from(desk, tmp_path, signer.pem)
    assert desk.is_asking()
    assert "Trust a signer by itself?" in desk.words
    desk.press("Escape")
    assert kept(desk) == []

    import_from(desk, tmp_path, signer.pem)
    desk.press("Tab")
    desk.press("Space")
    assert not desk.is_asking()
    assert [one.is_anchor for one in kept(desk)] == [True]


def test_a_file_without_certificates_is_told(desk: Desk, tmp_path: Path) -> None:
    import_from(desk, tmp_path, b"something else")

    assert "There is no certificate in this file." in desk.words
    assert not desk.is_asking()


def test_a_certificate_is_withdrawn_with_a_reason(desk: Desk, tmp_path: Path) -> None:
    import_from(desk, tmp_path, an_authority().pem)
    desk.press("F6")
    desk.press("Return")
    assert desk.is_asking()
    assert "Write the reason first." in desk.words
    desk.write("Kunci dicuri.")
    desk.press("Return")

    assert not desk.is_asking()
    assert "The certificate is trusted no more." in desk.words
    (trusted,) = kept(desk)
    assert not trusted.stands
    desk.press("F6")
    assert not desk.is_asking(), "it is withdrawn already"


def test_the_posts_own_certificate_is_written_to_a_file(desk: Desk, tmp_path: Path) -> None:
    desk.press("F7")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == [OWN_FILE]
    dialog.fileSelected.emit(str(tmp_path / OWN_FILE))
    dialog.done(0)
    desk.settle()

    (own,) = kept(desk)
    assert (tmp_path / OWN_FILE).read_bytes() == pem_of(own.certificate)
    assert "The post's certificate is in the file." in desk.words


def test_a_place_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.screen(SealsScreen).export_to(tmp_path / "nowhere" / OWN_FILE)
    desk.settle()

    assert "The post's certificate is in the file." not in desk.words
    assert not (tmp_path / "nowhere").exists()


def test_a_new_key_is_made_on_an_express_word(desk: Desk) -> None:
    desk.press("F9")
    assert desk.is_asking()
    desk.press("Escape")
    assert kept(desk) == []
    desk.press("F9")
    desk.press("Tab")
    desk.press("Space")

    assert [one.certificate.signer for one in kept(desk)] == ["IDBP"]
    assert "There is a new key." in desk.words


def test_words_of_another_language_have_room(desk: Desk, qapp: QApplication) -> None:
    desk.press("F9")
    desk.press("Tab")
    desk.press("Space")

    with stretched_words(qapp):
        assert_nothing_cut(desk.screen(SealsScreen))

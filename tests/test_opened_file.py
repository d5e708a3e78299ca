from __future__ import annotations

from pathlib import Path

import pytest

from checkpoint.certificate_file import certificates_at
from checkpoint.domain.documents.files import FileIsFolder, FileMissing
from checkpoint.domain.documents.seals.certificates import LARGEST_FILE, CertificateTooLarge
from checkpoint.opened_file import content_of


def test_a_file_is_read_whole_up_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    path.write_bytes(b"picture")

    assert content_of(path, most=7) == b"picture"
    assert content_of(path, most=6) is None


def test_a_file_that_cannot_be_opened_says_why(tmp_path: Path) -> None:
    for read in (lambda path: content_of(path, most=9), certificates_at):
        with pytest.raises(FileMissing):
            read(tmp_path / "gone.pem")
        with pytest.raises(FileIsFolder):
            read(tmp_path)


def test_what_is_larger_than_any_file_of_certificates_is_none(tmp_path: Path) -> None:
    path = tmp_path / "film.pem"
    with path.open("wb") as film:
        film.truncate(LARGEST_FILE + 1)

    with pytest.raises(CertificateTooLarge):
        certificates_at(path)

"""The key of the post's papers: made once, kept from others, and not in the database."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from checkpoint.domain.errors import ReportKeyUnusable
from checkpoint.security.report_keys import PostReportKey, is_signed_by

WORDS = b"CPR1:ETK/HARIAN/BC/2026-11-22/1:1:AAAA"


def test_a_key_is_made_with_the_first_paper_and_is_the_same_tomorrow(tmp_path: Path) -> None:
    file = tmp_path / "data" / "report.key"
    assert not PostReportKey(file).is_made()
    signature = PostReportKey(file).sign(WORDS)

    assert is_signed_by(PostReportKey(file).public(), signature, WORDS)
    assert PostReportKey(file).sign(WORDS) == signature
    assert PostReportKey(file).is_made()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_signature_proves_these_words_by_this_key_alone(tmp_path: Path) -> None:
    key, other = PostReportKey(tmp_path / "one.key"), PostReportKey(tmp_path / "other.key")
    signature = key.sign(WORDS)

    assert not is_signed_by(key.public(), signature, WORDS + b".")
    assert not is_signed_by(other.public(), signature, WORDS)
    assert not is_signed_by(key.public(), b"", WORDS)


@pytest.mark.parametrize("content", [b"", b"no key", b"-----BEGIN PRIVATE KEY-----\n"])
def test_a_damaged_key_is_told_and_never_replaced(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "report.key"
    file.write_bytes(content)

    with pytest.raises(ReportKeyUnusable):
        PostReportKey(file).sign(WORDS)
    assert file.read_bytes() == content


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")

    with pytest.raises(ReportKeyUnusable):
        PostReportKey(tmp_path / "data" / "report.key").sign(WORDS)

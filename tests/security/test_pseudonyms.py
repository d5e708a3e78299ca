"""Pseudonyms: the same for the same, and nobody gets back without the post's own key."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from checkpoint.domain.errors import PseudonymKeyUnusable
from checkpoint.security.pseudonyms import KeyFile, PostPseudonyms
from checkpoint.services.pseudonym_port import Pseudonym

NUMBER = "6103020212850001"


def test_one_person_has_one_pseudonym_at_a_post_and_another_at_the_next(tmp_path: Path) -> None:
    here = PostPseudonyms(KeyFile(tmp_path / "here" / "pseudonym.key"))
    again = PostPseudonyms(KeyFile(tmp_path / "here" / "pseudonym.key"))
    there = PostPseudonyms(KeyFile(tmp_path / "there" / "pseudonym.key"))

    assert here(Pseudonym.PERSON, NUMBER) == again(Pseudonym.PERSON, NUMBER)
    assert here(Pseudonym.PERSON, NUMBER) != there(Pseudonym.PERSON, NUMBER)
    assert here(Pseudonym.PERSON, NUMBER) != here(Pseudonym.CONTACT, NUMBER)


def test_a_pseudonym_is_no_plain_digest_that_one_finds_by_trying(tmp_path: Path) -> None:
    made = PostPseudonyms(KeyFile(tmp_path / "pseudonym.key"))(Pseudonym.PERSON, NUMBER)

    tried = {NUMBER, f"person{NUMBER}", f"person\0{NUMBER}"}
    assert made not in {hashlib.sha256(one.encode()).hexdigest() for one in tried}
    assert len(made) == 64


def test_the_key_is_for_its_owner_alone_and_is_never_made_anew(tmp_path: Path) -> None:
    place = tmp_path / "data" / "pseudonym.key"
    first = KeyFile(place)()

    assert KeyFile(place)() == first
    assert place.stat().st_mode & 0o077 == 0
    assert [one.name for one in place.parent.iterdir()] == [place.name]


@pytest.mark.parametrize("spoilt", ["", "ab", "not hexadecimal", "00" * 31])
def test_a_spoilt_key_is_told_and_not_replaced(tmp_path: Path, spoilt: str) -> None:
    place = tmp_path / "pseudonym.key"
    place.write_text(spoilt)

    with pytest.raises(PseudonymKeyUnusable):
        PostPseudonyms(KeyFile(place))(Pseudonym.PERSON, NUMBER)
    assert place.read_text() == spoilt


def test_a_key_that_can_be_neither_read_nor_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(PseudonymKeyUnusable):
        KeyFile(tmp_path / "file" / "pseudonym.key")()

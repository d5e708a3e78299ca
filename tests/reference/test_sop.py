"""The procedures of the second line: every kind has one, and a broken file is told by its line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.cases.case import CaseKind
from checkpoint.reference.sop import SOPS, SopUnusable, load_sops

OWN = """\
kind = "goods"

[title]
id = "Barang"
en = "Goods"

[[steps]]
code = "one"
agency = "customs"
id = "Satu."
en = "One."
source = "Rapat 3/2026"
is_verified = true
"""


@pytest.mark.parametrize("kind", CaseKind)
def test_every_kind_of_case_has_a_procedure_in_both_languages(kind: CaseKind) -> None:
    sop = load_sops()[kind]

    assert sop.title.id != sop.title.en
    assert all(one.text.id != one.text.en for one in sop.steps)
    assert all(bool(one.call.id) == bool(one.call.en) for one in sop.steps)


def test_a_joint_procedure_names_each_agencys_step() -> None:
    sops = load_sops()

    goods = {step.agency for step in sops[CaseKind.GOODS].steps}
    assert goods >= {CaseAgency.QUARANTINE, CaseAgency.CUSTOMS, CaseAgency.POLICE}
    victims = {step.agency for step in sops[CaseKind.POSSIBLE_TRAFFICKING].steps}
    assert victims >= {
        CaseAgency.POLICE,
        CaseAgency.BP3MI,
        CaseAgency.WOMEN_AND_CHILDREN,
        CaseAgency.SOCIAL_SERVICE,
    }


def test_a_posts_own_file_stands_in_place_of_ours_whole(tmp_path: Path) -> None:
    (tmp_path / "goods.toml").write_text(OWN, encoding="utf-8")
    sops = load_sops((SOPS, tmp_path))

    assert [step.code for step in sops[CaseKind.GOODS].steps] == ["one"]
    assert sops[CaseKind.ILLNESS] == load_sops()[CaseKind.ILLNESS]


def test_a_folder_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    assert load_sops((SOPS, tmp_path / "none")) == load_sops()


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('agency = "customs"', 'agency = "bea_cukai"', 9, "one of immigration"),
        ('kind = "goods"', 'kind = "barang"', 1, "one of alert_hit"),
        ('kind = "goods"', 'kind = "illness"', 1, "called illness.toml"),
        ('en = "One."', 'en = " "', 11, "a sentence"),
        ('source = "Rapat 3/2026"', 'source = ""', 12, "a sentence"),
        ("is_verified = true", "is_verified = true\nlimit_minutes = 0", 14, "from 1 to"),
        ("is_verified = true", 'is_verified = true\ncall_id = "Polsek"', 14, "both languages"),
        ("is_verified = true", "is_verified = true\ncolour = 1", 14, "no such entry"),
        ("is_verified = true", "", 7, "missing"),
        ('en = "Goods"', 'en = ""', 3, "both languages"),
        ("[[steps]]", "[[step]]", None, "missing"),
        ('en = "One."', 'en = "One.', 11, ""),
    ],
)
def test_what_is_wrong_with_a_procedure_is_said_with_its_line(
    tmp_path: Path, old: str, new: str, line: int | None, said: str
) -> None:
    (tmp_path / "goods.toml").write_text(OWN.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(SopUnusable) as told:
        load_sops((SOPS, tmp_path))
    assert said in told.value.what
    if line is not None:
        assert told.value.line == line


def test_a_step_given_twice_is_refused(tmp_path: Path) -> None:
    steps = OWN[OWN.index("[[steps]]") :]
    (tmp_path / "goods.toml").write_text(f"{OWN}\n{steps}", encoding="utf-8")

    with pytest.raises(SopUnusable, match="a word of its own"):
        load_sops((SOPS, tmp_path))


def test_a_kind_without_a_procedure_is_refused(tmp_path: Path) -> None:
    shutil.copytree(SOPS, tmp_path / "sop")
    (tmp_path / "sop" / "illness.toml").unlink()

    with pytest.raises(SopUnusable, match=r"illness\.toml"):
        load_sops((tmp_path / "sop",))

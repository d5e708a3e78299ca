from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.code_forms import is_form
from checkpoint.domain.documents.payload_mappings import (
    DeclarationMapping,
    DelimitedMapping,
    JsonMapping,
    NumberMapping,
    PairsMapping,
    PassField,
    PayloadMapping,
    UrlMapping,
    mapping_faults,
)
from checkpoint.domain.documents.payloads import PassPayload, read_payload
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.reference.pass_codes import (
    PASS_CODES,
    OwnPassCodes,
    PassCodesNotKept,
    PassCodesUnreadable,
)
from checkpoint.reference.policy import POLICY, PolicyUnreadable, load_policy
from checkpoint.reference.states import known_states
from checkpoint.services.pass_codes import PassCodesInForce, PracticeHasOurs

EVERY_KIND: tuple[PayloadMapping, ...] = (
    NumberMapping(form="PLB/[@@@######]/*", note="buku 2026"),
    DelimitedMapping(
        post="ETK",
        document=DocumentKind.CROSSING_PASS,
        issuer="MYS",
        separator="|",
        fields=("", PassField.NUMBER, PassField.NAME),
        date_format="DD-MM-YYYY",
    ),
    JsonMapping(fields={PassField.NUMBER: "no", PassField.NAME: 'holder."nama"'}),
    PairsMapping(fields={PassField.NUMBER: "NO"}, equals=":", separator=","),
    UrlMapping(fields={PassField.NUMBER: "no"}, female=("W",), male=("L",)),
    DeclarationMapping(form="https://allindonesia.example/*"),
)


def rows_in(folder: Path) -> tuple[PayloadMapping, ...]:
    return load_policy(known_states(), (POLICY, folder)).pass_codes


def saved(folder: Path, *rows: PayloadMapping) -> str:
    OwnPassCodes(folder, POLICY).keep(rows)
    return (folder / PASS_CODES).read_text(encoding="utf-8")


def test_the_program_knows_no_code_of_any_pass_by_itself() -> None:
    assert load_policy(known_states()).pass_codes == ()


def test_every_example_in_the_file_is_a_row_once_its_marks_are_taken_off(tmp_path: Path) -> None:
    lines = (POLICY / PASS_CODES).read_text(encoding="utf-8").splitlines()
    examples = lines[lines.index("# Examples, invented:") + 1 :]
    text = "\n".join(line.removeprefix("# ").removeprefix("#") for line in examples)
    (tmp_path / PASS_CODES).write_text(text.replace("pass_codes = []", ""), encoding="utf-8")

    kinds = [row.kind for row in rows_in(tmp_path)]

    assert kinds == ["number", "delimited", "json", "url", "declaration"]


def test_a_row_of_the_post_reads_its_code(tmp_path: Path) -> None:
    saved(tmp_path, *EVERY_KIND)

    read = read_payload("X|A 123|SITI", rows_in(tmp_path))

    assert isinstance(read, PassPayload)
    assert (read.fields.number, read.fields.issuer) == ("A 123", "MYS")


def test_only_the_rows_of_a_post_and_those_of_all_hold_there(tmp_path: Path) -> None:
    saved(tmp_path, *EVERY_KIND)
    policy = load_policy(known_states(), (POLICY, tmp_path))

    assert len(PassCodesInForce(policy.pass_codes).at("ETK")) == 6
    assert len(PassCodesInForce(policy.pass_codes).at("LBG")) == 5


def test_a_file_that_speaks_of_something_else_is_told(tmp_path: Path) -> None:
    (tmp_path / PASS_CODES).write_text("pass_code = []\npass_codes = []\n", encoding="utf-8")

    with pytest.raises(PolicyUnreadable) as raised:
        rows_in(tmp_path)

    assert raised.value.line == 1


def test_a_fault_in_a_kept_row_is_told_on_its_own_line(tmp_path: Path) -> None:
    text = saved(tmp_path, EVERY_KIND[2]).replace('number = "no"', 'nomor = "no"')
    (tmp_path / PASS_CODES).write_text(text, encoding="utf-8")

    with pytest.raises(PolicyUnreadable) as raised:
        rows_in(tmp_path)

    assert raised.value.line == text[: text.rindex("nomor")].count("\n") + 1


def test_what_is_kept_comes_back_as_it_was_and_the_explanations_stay(tmp_path: Path) -> None:
    once = saved(tmp_path, *EVERY_KIND)
    again = saved(tmp_path, *EVERY_KIND[:2])

    assert rows_in(tmp_path) == EVERY_KIND[:2]
    for text in (once, again):
        assert text.startswith("# How the codes on border passes are to be read")
    saved(tmp_path)
    assert rows_in(tmp_path) == ()


@given(st.lists(st.sampled_from(EVERY_KIND), max_size=4), st.text(max_size=20))
def test_any_rows_that_can_be_used_come_back_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, rows: list[PayloadMapping], form: str
) -> None:
    folder = tmp_path_factory.mktemp("policy")
    odd = NumberMapping(form=form if is_form(form) else "*", note=form)
    kept = (*rows, odd)
    assert not any(list(mapping_faults(row)) for row in kept)

    saved(folder, *kept)

    assert rows_in(folder) == kept


@pytest.mark.parametrize(
    ("row", "line", "what"),
    [
        ('kind = "xml"', 2, "kind: one of number, delimited"),
        ("form = 3", 1, "kind: one of number"),
        ('kind = "number"\nform = "["', 3, "form: one pair of brackets"),
        ('kind = "number"\nfrom = "*"', 3, "from: there is no such entry"),
        ('kind = "json"\nfields = { number = 1 }', 3, "fields.number: "),
        ('kind = "json"\nfields = { nomor = "no" }', 3, "fields.nomor"),
        ('kind = "delimited"', 1, "fields: this entry is missing"),
        ('kind = "delimited"\nfields = ["name"]', 3, "fields: say where the number stands"),
        ('kind = "declaration"\nform = "*"', 3, "form: say what such a code begins with"),
    ],
)
def test_a_row_that_cannot_be_used_is_told_with_its_line(
    tmp_path: Path, row: str, line: int, what: str
) -> None:
    (tmp_path / PASS_CODES).write_text(f"[[pass_codes]]\n{row}\n", encoding="utf-8")

    with pytest.raises(PolicyUnreadable) as raised:
        rows_in(tmp_path)

    assert (raised.value.line, raised.value.file) == (line, str(tmp_path / PASS_CODES))
    assert raised.value.what.startswith(f"pass_codes.{what}")


def test_a_file_that_is_broken_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / PASS_CODES).write_text("pass_codes = [", encoding="utf-8")

    with pytest.raises(PassCodesUnreadable):
        saved(tmp_path, *EVERY_KIND)

    assert (tmp_path / PASS_CODES).read_text(encoding="utf-8") == "pass_codes = ["


def test_a_folder_that_cannot_be_written_is_told_and_loses_nothing(tmp_path: Path) -> None:
    saved(tmp_path, *EVERY_KIND)
    (tmp_path / f"{PASS_CODES}.new").mkdir()

    with pytest.raises(PassCodesNotKept):
        saved(tmp_path)

    assert rows_in(tmp_path) == EVERY_KIND


def test_the_file_is_ours_until_the_post_has_its_own(tmp_path: Path) -> None:
    own = OwnPassCodes(tmp_path / "policy", POLICY)
    assert own.rows() == ()

    own.keep(EVERY_KIND)

    assert own.rows() == EVERY_KIND


def test_practice_keeps_no_rows(tmp_path: Path) -> None:
    with pytest.raises(PracticeHasOurs):
        OwnPassCodes(None, POLICY).keep(EVERY_KIND)
    assert OwnPassCodes(None, POLICY).rows() == ()

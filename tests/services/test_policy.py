"""Policy is edited at one counter, and judges travellers at every other from the next scan on."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest
from typing_extensions import override

from checkpoint.domain.crossings.details import Permit
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.errors import InvalidValue, NotFound, NotPermitted
from checkpoint.domain.inspection.findings import ValidityTooShort, VisaNeeded
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.policy import (
    SIX_MONTHS,
    BorderPassRule,
    PolicyRow,
    VisaFree,
)
from checkpoint.domain.inspection.policy_book import (
    EditAct,
    PolicyKind,
    PolicyLine,
    RowsOverlap,
)
from checkpoint.services.policy import (
    NothingEdited,
    PolicyMovedOn,
    PolicyService,
    RowFaulty,
    WantedEdit,
)
from tests.builders import A_DAY, TODAY, a_document, an_id
from tests.services.worlds import POLICY, World

STATES = frozenset({"IDN", "MYS", "PNG"})
FILES = replace(POLICY, known_states=STATES)
SEVEN_MONTHS = date(2026, 10, 20)


@dataclass
class Post(World):
    """A post with two counters on one database, and somebody who keeps its policy."""

    policy: Any = field(default=FILES)

    @override
    def __post_init__(self) -> None:
        super().__post_init__()
        self.policies = PolicyService(
            storage=self.storage, files=FILES, clock=self.clock, new_id=an_id
        )

    def lines(self, kind: PolicyKind) -> list[PolicyLine]:
        page = self.policies.page(self.administrator)
        return [line for line in page.lines if line.kind is kind]

    def line(self, kind: PolicyKind) -> PolicyLine:
        return self.lines(kind)[0]

    def keep(self, wanted: WantedEdit, reason: str = "Surat edaran 5/2026") -> None:
        version = self.policies.page(self.administrator).version
        self.policies.keep(self.administrator, wanted, reason=reason, based_on=version)

    def correct(self, kind: PolicyKind, **changes: Any) -> None:
        line = self.line(kind)
        assert line.row is not None
        content: PolicyRow = replace(line.row, **changes)
        self.keep(WantedEdit(act=EditAct.CORRECTED, kind=kind, row=line.id, content=content))

    def found(self, **document: Any) -> Inspection:
        return self.inspect(a_document(**document))


def kinds_found(inspection: Inspection) -> set[type]:
    return {type(finding) for finding in inspection.findings}


@pytest.fixture
def post() -> Post:
    return Post()


def test_a_row_that_is_corrected_judges_the_next_traveller_without_a_restart(post: Post) -> None:
    assert ValidityTooShort not in kinds_found(post.found(expires_on=SEVEN_MONTHS))

    post.correct(PolicyKind.MONTHS_OF_VALIDITY, months=9, source="Surat 5", is_verified=False)

    found = post.found(expires_on=SEVEN_MONTHS)
    (short,) = (one for one in found.findings if isinstance(one, ValidityTooShort))
    assert (short.months_needed, short.source, short.is_verified) == (9, "Surat 5", False)


def test_a_row_that_is_added_frees_a_nationality_and_is_taken_back_again(post: Post) -> None:
    papuan: dict[str, Any] = {"issuer": "PNG", "nationality": "PNG"}
    free = VisaFree(nationality="PNG", days=14, source="Surat 8", is_verified=False)
    assert VisaNeeded in kinds_found(post.found(**papuan))

    post.keep(WantedEdit(act=EditAct.ADDED, kind=PolicyKind.VISA_FREE, content=free))
    found = post.found(**papuan)
    assert VisaNeeded not in kinds_found(found)
    assert (found.foreseen.permit, found.foreseen.days_granted) == (Permit.VISA_FREE, 14)

    added = next(line for line in post.lines(PolicyKind.VISA_FREE) if line.row == free)
    post.keep(WantedEdit(act=EditAct.TAKEN_BACK, kind=PolicyKind.VISA_FREE, row=added.id))
    assert VisaNeeded in kinds_found(post.found(**papuan))
    kept = next(line for line in post.lines(PolicyKind.VISA_FREE) if line.id == added.id)
    assert [edit.act for edit in kept.edits] == [EditAct.ADDED, EditAct.TAKEN_BACK]


def test_each_edit_is_kept_with_who_and_when_and_why_and_stands_on_the_trail(post: Post) -> None:
    post.correct(PolicyKind.MONTHS_OF_VALIDITY, months=9)
    post.correct(PolicyKind.MONTHS_OF_VALIDITY, months=3)

    line = post.line(PolicyKind.MONTHS_OF_VALIDITY)
    assert line.of_file == SIX_MONTHS
    assert [edit.content for edit in line.edits] == [
        replace(SIX_MONTHS, months=months) for months in (9, 3)
    ]
    assert {edit.officer for edit in line.edits} == {post.administrator.id}
    assert {edit.reason for edit in line.edits} == {"Surat edaran 5/2026"}
    assert post.acts[-2:] == ["policy_edited", "policy_edited"]


def test_taking_back_brings_the_version_before_and_in_the_end_what_the_file_says(
    post: Post,
) -> None:
    kind = PolicyKind.MONTHS_OF_VALIDITY
    post.correct(kind, months=9)
    post.correct(kind, months=3)
    back = WantedEdit(act=EditAct.TAKEN_BACK, kind=kind, row=post.line(kind).id)

    post.keep(back)
    assert post.line(kind).row == replace(SIX_MONTHS, months=9)
    post.keep(back)
    assert post.line(kind).row == SIX_MONTHS
    with pytest.raises(NothingEdited):
        post.keep(back)


def test_a_row_that_is_ended_holds_through_its_last_day(post: Post) -> None:
    line = post.line(PolicyKind.VISA_FREE)
    assert line.row is not None
    ended = replace(line.row, valid_to=TODAY)
    post.keep(WantedEdit(act=EditAct.ENDED, kind=PolicyKind.VISA_FREE, row=line.id, content=ended))

    assert post.policies.now().visa_free_days("MYS", TODAY) == 30
    assert post.policies.now().visa_free_days("MYS", TODAY + A_DAY) is None


def test_two_rows_of_the_same_that_would_hold_on_one_day_are_refused_and_both_are_named(
    post: Post,
) -> None:
    standing = post.line(PolicyKind.BORDER_PASSES).row
    assert isinstance(standing, BorderPassRule)
    another = replace(standing, districts=("Balai Karangan",), valid_from=date(2026, 6, 1))
    wanted = WantedEdit(act=EditAct.ADDED, kind=PolicyKind.BORDER_PASSES, content=another)

    for refuse in (post.keep, lambda edit: post.policies.preview(post.administrator, edit)):
        with pytest.raises(RowsOverlap) as raised:
            refuse(wanted)
        assert (raised.value.wanted, raised.value.standing) == (another, standing)
    assert post.lines(PolicyKind.BORDER_PASSES)[1:] == []


def test_a_row_may_follow_another_on_the_day_after(post: Post) -> None:
    line = post.line(PolicyKind.BORDER_PASSES)
    assert isinstance(line.row, BorderPassRule)
    kind = PolicyKind.BORDER_PASSES
    ended = replace(line.row, valid_to=TODAY)
    post.keep(WantedEdit(act=EditAct.ENDED, kind=kind, row=line.id, content=ended))
    new = replace(line.row, valid_from=TODAY + A_DAY, stay_days=30)
    post.keep(WantedEdit(act=EditAct.ADDED, kind=kind, content=new))

    policy = post.policies.now()
    for day, days in ((TODAY, None), (TODAY + A_DAY, 30)):
        (row,) = policy.border_pass_rules("ETK", DocumentKind.BORDER_PASS, "IDN", day)
        assert row.stay_days == days


def test_what_an_edit_would_change_is_counted_before_it_is_taken_over(post: Post) -> None:
    for month in (10, 12):
        own = f"75010112{month}00"
        document = {"number": f"A{month}", "national_number": own}
        post.record(post.found(expires_on=date(2026, month, 28), **document))
    post.clock.forward(A_DAY)
    line = post.line(PolicyKind.MONTHS_OF_VALIDITY)
    wanted = WantedEdit(
        act=EditAct.CORRECTED,
        kind=PolicyKind.MONTHS_OF_VALIDITY,
        row=line.id,
        content=replace(SIX_MONTHS, months=8),
    )

    effect = post.policies.preview(post.administrator, wanted)

    assert (effect.examined, effect.changed) == (2, 1)
    assert effect.more == {"validity_too_short": 1}
    assert effect.verdicts == {("green", "red"): 1}
    assert post.line(PolicyKind.MONTHS_OF_VALIDITY).row == SIX_MONTHS, "nothing was taken over"


def test_days_that_were_granted_and_would_not_be_any_more_are_counted_too(post: Post) -> None:
    post.record(post.found())
    post.clock.forward(A_DAY)
    line = post.line(PolicyKind.VISA_FREE)
    content = VisaFree(nationality="MYS", days=14, source="Surat", is_verified=False)
    wanted = WantedEdit(
        act=EditAct.CORRECTED, kind=PolicyKind.VISA_FREE, row=line.id, content=content
    )

    assert post.policies.preview(post.administrator, wanted).unlawful == 1


def test_only_an_administrator_looks_at_policy_or_edits_it(post: Post) -> None:
    wanted = WantedEdit(
        act=EditAct.ADDED,
        kind=PolicyKind.VISA_FREE,
        content=VisaFree(nationality="PNG", days=14, source="x", is_verified=False),
    )
    for actor in (post.officer, post.lead):
        with pytest.raises(NotPermitted):
            post.policies.page(actor)
        with pytest.raises(NotPermitted):
            post.policies.preview(actor, wanted)
        with pytest.raises(NotPermitted):
            post.policies.keep(actor, wanted, reason="x", based_on=0)


def test_an_edit_on_what_somebody_else_has_edited_meanwhile_is_refused(post: Post) -> None:
    seen = post.policies.page(post.administrator).version
    post.correct(PolicyKind.MONTHS_OF_VALIDITY, months=9)
    line = post.line(PolicyKind.MONTHS_OF_VALIDITY)
    wanted = WantedEdit(
        act=EditAct.CORRECTED,
        kind=PolicyKind.MONTHS_OF_VALIDITY,
        row=line.id,
        content=replace(SIX_MONTHS, months=3),
    )

    with pytest.raises(PolicyMovedOn):
        post.policies.keep(post.administrator, wanted, reason="Surat", based_on=seen)
    assert post.line(PolicyKind.MONTHS_OF_VALIDITY).row == replace(SIX_MONTHS, months=9)


def test_what_cannot_be_is_refused_by_its_fields_and_an_edit_without_a_reason_too(
    post: Post,
) -> None:
    wrong = VisaFree(nationality="XYZ", days=0, source=" ", is_verified=False)
    wanted = WantedEdit(act=EditAct.ADDED, kind=PolicyKind.VISA_FREE, content=wrong)
    with pytest.raises(RowFaulty) as raised:
        post.keep(wanted)
    assert {one.field for one in raised.value.faults} == {"nationality", "days", "source"}

    right = replace(
        wanted, content=VisaFree(nationality="PNG", days=1, source="x", is_verified=False)
    )
    with pytest.raises(InvalidValue):
        post.keep(right, reason="  ")
    with pytest.raises(NotFound):
        post.keep(replace(right, act=EditAct.CORRECTED, row=an_id()))
    with pytest.raises(InvalidValue):
        post.keep(replace(right, kind=PolicyKind.PERMITS))
    with pytest.raises(NothingEdited):
        post.correct(PolicyKind.MONTHS_OF_VALIDITY)
    assert post.acts == []

"""A key by which lists are proven is one key, of somebody, and can be read out on the telephone."""

from __future__ import annotations

import pytest

from checkpoint.domain.alerts.signing import (
    ListKeyGone,
    ListPartUnsigned,
    ListSignatureUnreadable,
    ListSignatureWrong,
    ListUnsigned,
)
from checkpoint.domain.errors import CheckpointError, InvalidValue, ListRefused
from tests.builders import NOON, a_list_key


@pytest.mark.parametrize(
    "changes", [{"name": " "}, {"owner": ""}, {"content": bytes(31)}, {"content": bytes(33)}]
)
def test_a_key_without_name_or_origin_or_of_another_length_is_none(
    changes: dict[str, object],
) -> None:
    with pytest.raises(InvalidValue):
        a_list_key(**changes)


def test_a_key_stands_until_it_is_withdrawn() -> None:
    assert a_list_key().stands
    assert not a_list_key(withdrawn_at=NOON).stands


def test_a_fingerprint_is_read_out_in_groups_of_four_and_is_another_for_another_key() -> None:
    groups = a_list_key().fingerprint.split()

    assert [len(group) for group in groups] == [4] * 8
    assert set("".join(groups)) <= set("0123456789ABCDEF")
    assert a_list_key(content=bytes(32)).fingerprint != a_list_key().fingerprint


@pytest.mark.parametrize(
    "refusal", [ListUnsigned, ListSignatureWrong, ListSignatureUnreadable, ListPartUnsigned]
)
def test_a_refusal_names_the_file(refusal: type[ListRefused]) -> None:
    refused = refusal("dttot.xlsx")

    assert vars(refused)["file"] == "dttot.xlsx"


def test_a_key_that_is_gone_is_an_expected_failure() -> None:
    assert isinstance(ListKeyGone(), CheckpointError)

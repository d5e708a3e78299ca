"""An entry is known by what it says."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from checkpoint.domain.alerts.content import content_digest
from tests.builders import an_alert


def test_an_entry_is_the_same_under_another_reference_on_another_list() -> None:
    entry = an_alert()
    elsewhere = replace(entry, id=uuid4(), list_name="other", reference="X-9")

    assert content_digest(elsewhere) == content_digest(entry)


def test_an_entry_that_says_anything_else_is_another() -> None:
    entry = an_alert()

    assert content_digest(replace(entry, instruction="call first")) != content_digest(entry)

"""What an entry says, apart from where it stands: by it a changed entry is told from the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from hashlib import sha256

from checkpoint.domain.alerts.alert import Alert, AlsoKnown

_NOT_CONTENT = frozenset({"id", "list_name", "reference"})
_SAYS_NOTHING = frozenset({None, "", (), AlsoKnown()})


def content_digest(alert: Alert) -> str:
    """64 hexadecimal digits, the same for entries that say the same under whatever reference."""
    return sha256("\n".join(_content(alert)).encode()).hexdigest()


def _content(alert: Alert) -> Iterator[str]:
    """What the list says, field by field; one that says nothing is left out.

    So a field that the program learns to read later changes no digest made before.
    """
    for field in fields(alert):
        value = getattr(alert, field.name)
        if field.name not in _NOT_CONTENT and value not in _SAYS_NOTHING:
            yield f"{field.name}={value}"

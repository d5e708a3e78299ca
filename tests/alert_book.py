"""Small alert books, read whole as no command and no screen does."""

from __future__ import annotations

from checkpoint.domain.alerts.alert import Alert
from checkpoint.services.ports import Store

_MOST = 10_000


def every_alert(store: Store) -> list[Alert]:
    """All alerts that were not taken off, newest first."""
    book = store.alerts
    return [alert for _, alert in book.excerpts.held_by(book.version(), most=_MOST)]

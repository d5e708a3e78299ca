"""What an administrator is told once something was done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.admin.states import Act

translate = QCoreApplication.translate


def done_words(act: Act) -> str:
    """The sentence for an act; empty for what is seen by itself."""
    return {
        Act.ADD: translate("AdminScreen", "The officer was added, and can sign in."),
        Act.CHANGE: translate("AdminScreen", "The change is kept."),
        Act.SET_PASSWORD: translate("AdminScreen", "The new password holds from now on."),
        Act.KEEP_POST: translate(
            "AdminScreen", "The post is kept as it stands. It holds from the next sign-in."
        ),
        Act.KEEP_CODES: translate(
            "AdminScreen",
            "The rows are kept as they stand. They hold here from the next scan on, at another"
            " counter from its next start.",
        ),
        Act.KEEP_PAPERS: translate(
            "AdminScreen",
            "The papers look so from the next sign-in on; those given out stay as they are.",
        ),
    }.get(act, "")

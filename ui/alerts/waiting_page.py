"""What stands where the book, or what is made of a file, is still being read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.alerts.states import Opening, ReadingList
from ui.mapping.file_states import Looking
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon import Icon

translate = QCoreApplication.translate


class WaitingPage(EmptyState):
    """Says what is waited for."""

    def wait_for(self, state: Opening | ReadingList | Looking) -> None:
        """Say it."""
        match state:
            case Opening():
                self.draw(Icon.LIST, translate("AlertsScreen", "Opening the alert book …"))
            case Looking(path):
                text = translate("AlertsScreen", "Looking at {file} …")
                hint = translate("AlertsScreen", "Nothing changes before you say so.")
                self.draw(Icon.LIST, text.format(file=path.name), hint)
            case ReadingList(file_name, rows):
                text = translate("AlertsScreen", "Reading {file} …").format(file=file_name)
                hint = translate(
                    "AlertsScreen",
                    "It is held against the book. Nothing changes before you say so.",
                )
                if rows:
                    so_far = translate("AlertsScreen", "Rows so far: {count}").format(count=rows)
                    hint = f"{so_far}\n{hint}"
                self.draw(Icon.LIST, text, hint)

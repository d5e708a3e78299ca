"""What F1 says of the alert book."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def help_words() -> str:
    """The whole page, in the order in which one works."""
    book = translate(
        "AlertsScreen",
        "Every entry of every list, the newest first. Type a name, a number or a reference to"
        " find; the arrow keys choose an entry, and below stands all that is known of it. An"
        " urgent request is entered by hand with F2. F3 reads a new version of a list and"
        " shows what would change before anything does; of an unknown table it asks first what"
        " its columns mean. What has ended never locks a counter;"
        " F8 ends an entry before its last day, with a reason.",
    )
    terms = translate(
        "AlertsScreen",
        "F4 sorts by name, by the last day, and newest first again. F5 goes through what ends"
        " within seven days, or did since yesterday. Shift+F8 writes down the decision that extends"
        " an entry, or that confirms an urgent exit ban. Choose the state Ended to look up what has"
        " lapsed or was ended, by whom and why.",
    )
    figures = translate(
        "AlertsScreen",
        "F7 shows every version of every list, and undoes the newest of one. F9 counts how"
        " often each list was hit, and how often it was somebody else. F10 tells who is inside"
        " or waiting and may be meant by the entry; after a new entry or list, that is told by"
        " itself.",
    )
    return f"{book} {terms} {figures}"

"""What the page of groups says of the last act, in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.posts.post import Post
from ui.groups.left_words import left_words
from ui.groups.states import (
    GroupsState,
    LineTooShort,
    Listing,
    NoGroup,
    Trouble,
    TypeItInstead,
)
from ui.theme import Tone
from ui.widgets.icon import Icon
from ui.widgets.notice_line import Notice
from ui.wording import say_problem

translate = QCoreApplication.translate


def notice_of(state: GroupsState, of_file: CheckpointError | None, post: Post) -> Notice | None:
    """What stands in the way, of a list's file first; else how many passed, and who did not."""
    trouble = of_file if of_file is not None else state.trouble
    if trouble is not None:
        return Notice(text=_trouble_words(trouble), tone=Tone.ATTENTION)
    if state.admitted is None:
        return None
    if isinstance(state, NoGroup):
        text = translate("GroupsScreen", "The group is closed. Travellers: {count}")
    else:
        text = translate("GroupsScreen", "Recorded: {count}")
    text = text.format(count=state.admitted)
    if isinstance(state, Listing) and state.opened.left:
        return Notice(text=f"{text}. {left_words(state.opened.left, post)}", tone=Tone.ATTENTION)
    return Notice(text=text, tone=Tone.CLEAR, icon=Icon.STAMP)


def _trouble_words(trouble: Trouble) -> str:
    if isinstance(trouble, Unreadable):
        return translate(
            "GroupsScreen", "It could not be read. Scan again, or type it at the counter."
        )
    if isinstance(trouble, LineTooShort):
        return translate(
            "GroupsScreen",
            "The list says too little of him. Go to the counter (Esc), type his document with"
            " F2, and take him along with F4.",
        )
    if isinstance(trouble, TypeItInstead):
        return translate(
            "GroupsScreen",
            "This pass is not known here. Go to the counter (Esc), type it with F2, and take"
            " it along with F4.",
        )
    return say_problem(trouble)

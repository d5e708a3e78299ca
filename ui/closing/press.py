"""What makes a day's papers from the window: in Indonesian, whatever the window speaks."""

from __future__ import annotations

from checkpoint.day_papers import DayPress, SendToPrinter
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.other_press import OtherPress
from checkpoint.program import Program
from checkpoint.services.closing import DayPapers
from checkpoint.words.catalogue import Language, load_catalogue


def press_of(
    papers: DayPapers, program: Program, officer: Officer, post: Post, send: SendToPrinter
) -> DayPress:
    """The press of one closing."""
    words = load_catalogue(Language.INDONESIAN)
    return DayPress(
        papers,
        reports=program.reports,
        make_paper=program.make_paper,
        make_files=program.make_files,
        others=OtherPress(program, officer, post, words),
        new_id=program.new_id,
        officer=officer,
        words=words,
        send_to_printer=send,
    )

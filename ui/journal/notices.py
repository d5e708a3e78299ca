"""What the journal says above its pages: what was just recorded, or what stood in the way."""

from __future__ import annotations

from checkpoint.domain.crossings.crossing import Capture, Recorded
from checkpoint.words.dates import day_words
from ui.journal.states import Browsing, Correcting, JournalState
from ui.journal.wording import translate, trouble_words
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.notice_line import Notice


def notice_of(state: JournalState) -> Notice | None:
    """The sentence for a state, if there is one to be said."""
    match state:
        case Browsing(amended=amended, trouble=None) if amended is not None:
            return Notice(text=_amended_words(amended), tone=Tone.CLEAR)
        case Browsing(trouble=trouble) | Correcting(trouble=trouble) if trouble is not None:
            return Notice(text=trouble_words(trouble), tone=Tone.ATTENTION)
        case _:
            return None


def _amended_words(amended: Recorded) -> str:
    if amended.crossing.capture is Capture.LATE and amended.crossing.amendment is None:
        return _entered_words(amended)
    text = translate("JournalScreen", "Recorded as no. {number}; the old record stays readable.")
    if amended.crossing.is_cancellation:
        text = translate(
            "JournalScreen", "Cancelled by no. {number}; the old record stays readable."
        )
    return text.format(number=amended.number)


def _entered_words(late: Recorded) -> str:
    """It stands on the day on which it was, which need not be the one that lies open."""
    text = translate("JournalScreen", "Entered afterwards as no. {number} of {day}.")
    day = day_words(late.day_on, catalogue().language)
    return text.format(number=late.number, day=day)

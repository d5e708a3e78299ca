"""How the last act on the alert book went, in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.alerts.preview import Preview
from ui.alerts.recheck_page import with_recheck
from ui.alerts.states import Added, AlertsState, Browsing, Done, Ended, Extended, Imported
from ui.alerts.trouble import trouble_words
from ui.mapping.entry_words import title_words, value_words
from ui.theme import Tone
from ui.widgets.notice_line import Notice

translate = QCoreApplication.translate


def notice_of(state: AlertsState) -> Notice | None:
    """What is to be said above the book."""
    if not isinstance(state, Browsing):
        return None
    if state.trouble is not None:
        return Notice(text=trouble_words(state.trouble), tone=Tone.ATTENTION)
    notice = _done(state.done)
    return notice if state.recheck is None else with_recheck(notice, state.recheck)


def _done(done: Done | None) -> Notice | None:
    match done:
        case Added(alert):
            text = translate(
                "AlertsScreen", "{name} was added. Every counter knows it from now on."
            )
            return Notice(text=text.format(name=title_words(alert)), tone=Tone.CLEAR)
        case Ended(alert):
            text = translate("AlertsScreen", "{name} was ended. No counter looks for it any more.")
            return Notice(text=text.format(name=title_words(alert)), tone=Tone.CLEAR)
        case Extended(alert):
            text = translate("AlertsScreen", "{name} stands until {day}, at every counter.")
            day = value_words("valid_to", alert.last_day)
            return Notice(text=text.format(name=title_words(alert), day=day), tone=Tone.CLEAR)
        case Imported(preview):
            return _imported(preview)
        case None:
            return None


def _imported(preview: Preview) -> Notice:
    changes = preview.changes
    counts = (
        translate("AlertsScreen", "{count} new").format(count=changes.new.count),
        translate("AlertsScreen", "{count} changed").format(count=changes.changed.count),
        translate("AlertsScreen", "{count} ended").format(count=changes.gone.count),
    )
    text = translate("AlertsScreen", "{name} was imported: {counts}.").format(
        name=preview.list_name, counts=", ".join(counts)
    )
    faulty = preview.reading.faulty_rows
    if not faulty:
        return Notice(text=text, tone=Tone.CLEAR)
    left_out = translate("AlertsScreen", "Faulty rows left out: {count}.").format(count=faulty)
    return Notice(text=f"{text} {left_out}", tone=Tone.ATTENTION)

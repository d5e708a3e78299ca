"""The form of a report: where, when, what; kept as it is typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.incident import LONGEST_TEXT, IncidentKind, Source
from checkpoint.domain.incidents.person import InvolvedPerson
from checkpoint.domain.incidents.place import LONGEST_PLACE
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.incidents import (
    goods_words,
    incident_kind_words,
    name_words,
    part_words,
    source_words,
)
from ui.incidents.states import Writing
from ui.incidents.typed import AGENCIES, KINDS, USUAL_AGENCY, VILLAGERS, missing_in
from ui.language import Retranslates, catalogue
from ui.theme import Tone
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.date_field import DateRow
from ui.widgets.finding_list import FindingItem, FindingList
from ui.widgets.form import Form, FormRow
from ui.widgets.panel import Panel
from ui.widgets.scrolling import Scrolling
from ui.widgets.ticks import Ticks
from ui.wording import choices

PAUSE_MS = 600
"""After which a power cut costs no more than the last words."""
FACTS_HEIGHT, ACTION_HEIGHT = 120, 64
LEFT_SHARE, RIGHT_SHARE = 6, 5


class FormPage(Retranslates, QWidget):
    """Builds its fields once; what stands in them is told whenever the writer pauses."""

    paused = Signal(object)
    """Carries the IncidentDraft as it stands now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: IncidentDraft | None = None
        self.day, self.time = DateRow(), QLineEdit(maxLength=5)
        self.source, self.detected = ChoiceBox(numbered=True), ChoiceBox()
        self.office = QLineEdit(maxLength=LONGEST_PLACE)
        self.path, self.near = (QLineEdit(maxLength=LONGEST_PLACE) for _ in range(2))
        self.coordinates = QLineEdit(maxLength=60)
        self.kinds = Ticks(tuple(IncidentKind), in_a_line=3)
        self.agencies = Ticks(tuple(CaseAgency), in_a_line=2)
        self.facts, self.action = _text(FACTS_HEIGHT), _text(ACTION_HEIGHT)
        self.found = FindingList()
        self._rows = self._make_rows()
        self._found_panel = Panel(self.found)
        self._lay_out()
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.tell)
        self._listen()
        self.retranslate()

    def draw(self, state: Writing) -> None:
        """Show a draft; what is being typed is not touched by its own keeping."""
        before, self._draft = self._draft, state.draft
        if before is None or before.id != state.draft.id:
            self._fill(state.draft)
            self.time.setFocus()
        elif before.persons != state.draft.persons or before.goods != state.draft.goods:
            self._draw_found(state.draft)

    def clear(self) -> None:
        """Nothing is being written any more."""
        self._pause.stop()
        self._draft = None

    def read(self) -> IncidentDraft | None:
        """The draft as it stands now."""
        if self._draft is None:
            return None
        typed = {name: text for name, text in self._typed() if text}
        ticked = {
            KINDS: tuple(one.value for one in self.kinds.ticked),
            AGENCIES: tuple(one.value for one in self.agencies.ticked),
        }
        return replace(self._draft, typed=typed, ticked=ticked)

    def tell(self) -> None:
        """Tell what stands there now."""
        self._pause.stop()
        draft = self.read()
        if draft is not None:
            self.paused.emit(draft)

    def change(self, draft: IncidentDraft) -> None:
        """Persons or goods are others now."""
        self._draft = draft
        self._draw_found(draft)
        self.paused.emit(draft)

    def object_to(self, draft: IncidentDraft) -> bool:
        """Mark what is missing, and go to the first of it; False where nothing is."""
        missing = list(missing_in(draft))
        words = self.tr("Must be filled")
        for name, row in self._rows.items():
            row.set_error(words if name in missing else "")
        if missing:
            self._rows[missing[0]].setFocus()
        return bool(missing)

    @property
    def row_chosen(self) -> int | None:
        """Which of the persons and goods has the focus."""
        return self.found.focused

    @override
    def retranslate(self) -> None:
        words = catalogue()
        self.source.draw(choices(Source, source_words), self._source)
        agencies = [Choice(one.value, case_agency_words(one, words)) for one in CaseAgency]
        villagers = Choice(VILLAGERS, self.tr("Villagers, and no agency"))
        self.detected.draw([*agencies, villagers], str(self.detected.chosen or ""))
        self.kinds.draw(choices(IncidentKind, incident_kind_words), self.kinds.ticked)
        self.agencies.draw(choices(CaseAgency, case_agency_words), self.agencies.ticked)
        for name, text in self._labels().items():
            self._rows[name].set_label(text)
        for name in ("day", "time", "source", "detected", KINDS, "facts"):
            self._rows[name].set_required(True, self.tr("Must be filled"))  # noqa: FBT003
        self.time.setPlaceholderText(self.tr("hh:mm"))
        self.coordinates.setPlaceholderText("0.9661, 110.3915")
        self.facts.setPlaceholderText(self.tr("What, who, when, where, why, how"))
        self._report_panel.set_title(self.tr("Report"))
        self._found_panel.set_title(self.tr("Persons (F3) and goods (F4)"))
        if self._draft is not None:
            self._draw_found(self._draft)

    @property
    def _source(self) -> Source | None:
        chosen = self.source.chosen
        return chosen if isinstance(chosen, Source) else None

    def _labels(self) -> Mapping[str, str]:
        return {
            "day": self.tr("Day on which it was found"),
            "time": self.tr("Time"),
            "source": self.tr("How it became known"),
            "detected": self.tr("Detected by"),
            "office": self.tr("Which other agency"),
            "path": self.tr("Path (jalan tikus); empty at the post"),
            "near": self.tr("Near: village, pillar, kilometre"),
            "coordinates": self.tr("Coordinates, if they are known"),
            KINDS: self.tr("About"),
            AGENCIES: self.tr("Agencies present"),
            "facts": self.tr("What happened (5W1H)"),
            "action": self.tr("Action taken"),
        }

    def _make_rows(self) -> dict[str, FormRow]:
        fields: Mapping[str, QWidget] = {
            "time": self.time,
            "source": self.source,
            "detected": self.detected,
            "office": self.office,
            "path": self.path,
            "near": self.near,
            "coordinates": self.coordinates,
            KINDS: self.kinds,
            AGENCIES: self.agencies,
            "facts": self.facts,
            "action": self.action,
        }
        return {"day": self.day, **{name: FormRow(field) for name, field in fields.items()}}

    def _lay_out(self) -> None:
        form = Form(2)
        for name in ("day", "time", "source", "detected", "path", "near", "coordinates", "office"):
            form.add(self._rows[name])
        for name in (KINDS, AGENCIES):
            form.add(self._rows[name], 2)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._rows["facts"])
        right.addWidget(self._rows["action"])
        right.addWidget(self._found_panel, 1)
        self._report_panel = Panel(Scrolling(form))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._report_panel, LEFT_SHARE)
        layout.addLayout(right, RIGHT_SHARE)

    def _listen(self) -> None:
        for line in (self.time, self.office, self.path, self.near, self.coordinates):
            line.textChanged.connect(self._pause.start)
        for text in (self.facts, self.action):
            text.textChanged.connect(self._pause.start)
        for box in (*self.kinds.boxes.values(), *self.agencies.boxes.values()):
            box.toggled.connect(self._pause.start)
        self.day.date.textChanged.connect(self._pause.start)
        self.detected.chosen_changed.connect(self._pause.start)
        self.source.chosen_changed.connect(self._propose)

    def _propose(self) -> None:
        """By how it became known it is known who detected it, as a rule."""
        source = self._source
        if source in USUAL_AGENCY:
            self.detected.choose(USUAL_AGENCY[source])
        self._pause.start()

    def _fill(self, draft: IncidentDraft) -> None:
        typed = draft.typed
        self.day.date.setText(typed.get("day", ""))
        for name, line in self._lines():
            line.setText(typed.get(name, ""))
        source = typed.get("source")
        self.source.choose(Source(source) if source else None)
        self.detected.choose(typed.get("detected") or None)
        words = choices(IncidentKind, incident_kind_words)
        kinds = [IncidentKind(one) for one in draft.ticked.get(KINDS, ())]
        self.kinds.draw(words, kinds)
        agencies = [CaseAgency(one) for one in draft.ticked.get(AGENCIES, ())]
        self.agencies.draw(choices(CaseAgency, case_agency_words), agencies)
        self.facts.setPlainText(typed.get("facts", ""))
        self.action.setPlainText(typed.get("action", ""))
        for row in self._rows.values():
            row.set_error("")
        self._draw_found(draft)
        self._pause.stop()

    def _lines(self) -> Iterator[tuple[str, QLineEdit]]:
        yield "time", self.time
        yield "office", self.office
        yield "path", self.path
        yield "near", self.near
        yield "coordinates", self.coordinates

    def _typed(self) -> Iterator[tuple[str, str]]:
        yield "day", self.day.date.text()
        for name, line in self._lines():
            yield name, line.text()
        yield "source", self._source.value if self._source else ""
        yield "detected", str(self.detected.chosen or "")
        yield "facts", self.facts.toPlainText()[:LONGEST_TEXT]
        yield "action", self.action.toPlainText()[:LONGEST_TEXT]

    def _draw_found(self, draft: IncidentDraft) -> None:
        persons = [_person_item(one) for one in draft.persons]
        goods = [FindingItem(tone=Tone.NEUTRAL, what=goods_words(one)) for one in draft.goods]
        none = self.tr("Nobody and nothing so far. Where nobody was caught, it stays so: NIL.")
        self.found.draw((*persons, *goods), none=none, keeps_place=True)


def _person_item(person: InvolvedPerson) -> FindingItem:
    words = catalogue()
    said = filter(None, (part_words(person.part, words), person.nationality, person.origin))
    return FindingItem(tone=Tone.NEUTRAL, what=name_words(person, words), evidence=" · ".join(said))


def _text(height: int) -> QPlainTextEdit:
    """A few lines of text. The Tab key leaves it, as it leaves every field."""
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(height)
    return field

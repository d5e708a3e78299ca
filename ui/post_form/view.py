"""The form of a post: every field of it, each with what is wrong beneath."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.posts.paper_form import USUAL_FORM
from checkpoint.domain.posts.post import Lane, Post, PostZone
from checkpoint.words.countries import country_name
from ui.language import Retranslates, catalogue
from ui.post_form.lane_boxes import LaneBoxes
from ui.post_form.typed import (
    MUST_BE_FILLED,
    Fault,
    TypedPost,
    read_post,
    read_time,
    write_time,
)
from ui.theme import set_property
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.form import Form, FormRow

NEIGHBOURS = ("MYS", "PNG", "TLS", "PHL")
"""Whom Indonesia has posts towards, by land or over a narrow sea."""

_ZONE_HOURS = {PostZone.WIB: "UTC+7", PostZone.WITA: "UTC+8", PostZone.WIT: "UTC+9"}
_USUAL_LANES = (Lane.PASSPORT, Lane.BORDER_PASS)
_SPANS = {
    "name": 6,
    "code": 3,
    "zone": 3,
    "regency": 6,
    "province": 6,
    "opens_at": 3,
    "closes_at": 3,
    "day_starts_at": 6,
    "neighbour": 6,
    "neighbour_post": 6,
    "lanes": 12,
}
"""The fields in their order, and how many of the twelve columns each takes."""


class PostForm(Retranslates, QWidget):
    """Edits a post. By which code the policy knows it stays, and so does how its papers look."""

    edited = Signal()
    """The administrator changed something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts = {
            name: QLineEdit(maxLength=limit)
            for name, limit in (
                ("name", 80),
                ("code", 12),
                ("regency", 80),
                ("province", 80),
                ("opens_at", 5),
                ("closes_at", 5),
                ("day_starts_at", 5),
                ("neighbour_post", 80),
            )
        }
        self.zone = ChoiceBox()
        self.neighbour = ChoiceBox()
        self.lanes = LaneBoxes()
        self.rows = {name: FormRow(self._field(name)) for name in _SPANS}
        self._known_as = ""
        self._papers = USUAL_FORM
        self._neighbours: tuple[str, ...] = NEIGHBOURS
        self._assumed: frozenset[str] = frozenset()
        self._faults: Mapping[str, Fault] = {}
        self._lay_out()
        self._listen()
        self.setFocusProxy(self.texts["name"])
        self.retranslate()
        self.draw(None)

    def draw(self, post: Post | None, assumed: Collection[str] = ()) -> None:
        """Put a post into the form; ``None`` empties it. What is assumed is marked so."""
        self._known_as = post.known_as if post else ""
        self._papers = post.papers if post else USUAL_FORM
        self._assumed = frozenset(assumed)
        for name, field in self.texts.items():
            field.setText(_text_of(post, name))
            field.setCursorPosition(0)
        own: tuple[str, ...] = (
            (post.neighbour,) if post and post.neighbour not in NEIGHBOURS else ()
        )
        self._neighbours = NEIGHBOURS + own
        self._offer(post.zone if post else None, post.neighbour if post else None)
        self.lanes.draw(post.lanes if post else _USUAL_LANES)
        self._show_faults({})
        self._mark_assumed()

    def read(self) -> Post | None:
        """The post as it stands, or None: then the faults are shown, the first has the focus."""
        read = read_post(self._typed())
        if isinstance(read, Post):
            self._show_faults({})
            return read
        self._show_faults(read)
        first = next(name for name in self.rows if name in read)
        self.rows[first].setFocus()
        return None

    @override
    def retranslate(self) -> None:
        self._offer(self.zone.chosen, self.neighbour.chosen)
        self.rows["day_starts_at"].set_hint(self.tr("Earlier crossings count for the day before."))
        self.rows["code"].set_hint(self.tr("Printed on papers"))
        for name in (*MUST_BE_FILLED, "lanes"):
            self.rows[name].set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a setter
        self._show_faults(self._faults)
        self._mark_assumed()

    def _labels(self) -> Mapping[str, str]:
        return {
            "name": self.tr("Name of the post"),
            "code": self.tr("Code"),
            "zone": self.tr("Time zone"),
            "regency": self.tr("Regency"),
            "province": self.tr("Province"),
            "opens_at": self.tr("Opens at"),
            "closes_at": self.tr("Closes at"),
            "day_starts_at": self.tr("Operational day begins at"),
            "neighbour": self.tr("State across the border"),
            "neighbour_post": self.tr("Post across the border"),
            "lanes": self.tr("Lanes"),
        }

    def _field(self, name: str) -> QWidget:
        others = {"zone": self.zone, "neighbour": self.neighbour, "lanes": self.lanes}
        return others[name] if name in others else self.texts[name]

    def _lay_out(self) -> None:
        form = Form(columns=sum(_SPANS[name] for name in ("name", "code", "zone")))
        for name, span in _SPANS.items():
            form.add(self.rows[name], span)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        layout.addStretch(1)

    def _listen(self) -> None:
        for name, field in self.texts.items():
            field.textEdited.connect(lambda _text, name=name: self._was_edited(name))
        for name in ("opens_at", "closes_at", "day_starts_at"):
            field = self.texts[name]
            field.editingFinished.connect(lambda field=field: _write_out(field))
        self.zone.chosen_changed.connect(lambda: self._was_edited("zone"))
        self.neighbour.chosen_changed.connect(lambda: self._was_edited("neighbour"))
        self.lanes.edited.connect(lambda: self._was_edited("lanes"))

    def _was_edited(self, name: str) -> None:
        """What the administrator typed himself is assumed no more, nor objected to yet."""
        self._assumed -= {name}
        self._show_faults({other: f for other, f in self._faults.items() if other != name})
        self._mark_assumed()
        self.edited.emit()

    def _offer(self, zone: object, neighbour: object) -> None:
        self.zone.draw([Choice(z, f"{z.value} ({_ZONE_HOURS[z]})", z.value) for z in PostZone])
        self.zone.choose(zone)
        language = catalogue().language
        states = [Choice(code, country_name(code, language), code) for code in self._neighbours]
        self.neighbour.draw(states)
        self.neighbour.choose(neighbour)

    def _typed(self) -> TypedPost:
        zone, neighbour = self.zone.chosen, self.neighbour.chosen
        return TypedPost(
            **{name: field.text() for name, field in self.texts.items()},
            zone=zone if isinstance(zone, PostZone) else None,
            neighbour=neighbour if isinstance(neighbour, str) else "",
            lanes=self.lanes.lanes,
            known_as=self._known_as,
            papers=self._papers,
        )

    def _show_faults(self, faults: Mapping[str, Fault]) -> None:
        self._faults = faults
        for name, row in self.rows.items():
            row.set_error(self._fault_words(faults[name]) if name in faults else "")

    def _mark_assumed(self) -> None:
        """An assumed value is marked in its label and by its ground until it is edited."""
        for name, words in self._labels().items():
            is_assumed = name in self._assumed
            self.rows[name].set_label(self._assumed_label(words) if is_assumed else words)
            set_property(self.rows[name].field, "prefilled", "yes" if is_assumed else "no")

    def _assumed_label(self, label: str) -> str:
        return self.tr("{label} · check").format(label=label)

    def _fault_words(self, fault: Fault) -> str:
        match fault:
            case Fault.NOT_A_TIME:
                return self.tr("A time such as 08:00")
            case Fault.NO_LANE:
                return self.tr("Tick at least one lane.")
            case Fault.MISSING | Fault.TWICE:
                return self.tr("Must be filled")


def _text_of(post: Post | None, name: str) -> str:
    if name in {"opens_at", "closes_at", "day_starts_at"}:
        return write_time(getattr(post, name)) if post else _USUAL_TIMES[name]
    return str(getattr(post, name)) if post else ""


_USUAL_TIMES = {"opens_at": "08:00", "closes_at": "16:00", "day_starts_at": "00:00"}


def _write_out(field: QLineEdit) -> None:
    """A time typed in short stands in full as soon as the field is left."""
    at = read_time(field.text())
    if at is not None:
        field.setText(write_time(at))

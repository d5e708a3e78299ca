"""What a record's document was read from: the page, the zone, the letters, beside the fields."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.documents.evidence import Evidence, ReadText
from checkpoint.domain.posts.post import Post
from checkpoint.words.dates import moment_words
from ui.journal.evidence_words import bytes_of, heading_words, letters_of, source_words
from ui.journal.facts import Fact, Facts
from ui.journal.fields import BY_NAME
from ui.journal.states import Viewing
from ui.language import Retranslates, catalogue
from ui.theme import TextRole, Tone
from ui.widgets.icon import Icon
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.picture import Picture, pixmap_of
from ui.widgets.scrolling import Scrolling

PRINTED = ("kind", "number", "issuer", "expires_on", "nationality", "sex", "born")
"""The fields that stand in a zone too; the name is the heading."""
SMALLEST_PAGE, LARGEST_PAGE = QSize(240, 160), QSize(1280, 1280)
SMALLEST_ZONE, LARGEST_ZONE = QSize(240, 40), QSize(1280, 150)


class EvidencePage(Retranslates, QWidget):
    """Draws one evidence. It holds nothing once it was left."""

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._state: Viewing | None = None
        self._page = Picture(smallest=SMALLEST_PAGE, largest=LARGEST_PAGE)
        self._zone = Picture(smallest=SMALLEST_ZONE, largest=LARGEST_ZONE)
        self._none = Label(role=TextRole.QUIET, wraps=True)
        self._fields, self._reading = Facts(), Facts()
        self._heading = Label(role=TextRole.STRONG)
        self._texts: list[_Text] = []
        self._column = QVBoxLayout()
        self.area = Scrolling(self._lay_out_words(), is_stop=True)
        self._panel = Panel(self._lay_out())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self._panel)
        self.retranslate()

    def draw(self, state: Viewing) -> None:
        """Show what a record was read from."""
        self._state = state
        evidence = state.evidence
        self._page.draw(pixmap_of(evidence.picture))
        self._zone.draw(pixmap_of(evidence.crop))
        self._draw_texts(evidence.texts)
        self.area.verticalScrollBar().setValue(0)
        self._draw_words(state)

    def clear(self) -> None:
        """Forget it: neither a picture nor a letter stays, not even in what is hidden."""
        if self._state is None:
            return
        self._state = None
        self._panel.set_title("")
        for picture in (self._page, self._zone):
            picture.draw(None)
        for facts in (self._fields, self._reading):
            facts.draw(())
        self._draw_texts(())

    def go_on(self) -> None:
        """Put the focus where the arrow keys read on."""
        self.area.setFocus()

    @override
    def retranslate(self) -> None:
        self._heading.setText(self.tr("What was read"))
        self._none.setText(self.tr("There is no picture of the page that could be shown."))
        if self._state is not None:
            self._draw_texts(self._state.evidence.texts)
            self._draw_words(self._state)

    def _draw_words(self, state: Viewing) -> None:
        crossing = state.record.crossing
        name = crossing.document.holder.name.full
        title = self.tr("No. {number} · {name}").format(number=state.record.number, name=name)
        self._panel.set_title(title)
        self._none.setVisible(self._page.picture.isNull())
        self._fields.draw(
            [
                Fact(label=field.label(), value=field.words(field.of(crossing)))
                for field in map(BY_NAME.__getitem__, PRINTED)
            ]
        )
        self._reading.draw(tuple(self._of_reading(state.evidence)))

    def _of_reading(self, evidence: Evidence) -> Iterator[Fact]:
        at = moment_words(self._post.local(evidence.read_at), catalogue().language)
        yield Fact(label=self.tr("Read from"), value=source_words(evidence.source))
        yield Fact(label=self.tr("Read at"), value=at)
        if not evidence.is_whole:
            told = self.tr("Something was too large to be kept, or was no picture.")
            yield Fact(value=told, icon=Icon.ATTENTION, tone=Tone.ATTENTION)

    def _draw_texts(self, texts: tuple[ReadText, ...]) -> None:
        while len(self._texts) < len(texts):
            self._texts.append(_Text())
            self._column.insertWidget(len(self._texts) - 1, self._texts[-1])
        for place, block in enumerate(self._texts):
            block.draw(texts[place] if place < len(texts) else None)

    def _lay_out_words(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(12)
        self._column.setSpacing(8)
        for part in (self._fields, self._reading, self._heading):
            column.addWidget(part)
        column.addLayout(self._column)
        column.addStretch(1)
        return words

    def _lay_out(self) -> QWidget:
        body = QWidget()
        pictures = QVBoxLayout()
        pictures.setSpacing(8)
        pictures.addWidget(self._page, 1)
        pictures.addWidget(self._none)
        pictures.addWidget(self._zone)
        pictures.addStretch()
        beside = QHBoxLayout(body)
        beside.setContentsMargins(12, 4, 12, 12)
        beside.setSpacing(16)
        beside.addLayout(pictures, 11)
        beside.addWidget(self.area, 9)
        return body


class _Text(QWidget):
    """One text as it was read. Empty and hidden without one."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = Label(role=TextRole.QUIET, wraps=True)
        self._letters, self._bytes = Label(role=TextRole.ZONE), Label(role=TextRole.ZONE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self._heading, self._letters, self._bytes):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)

    def draw(self, text: ReadText | None) -> None:
        self.setVisible(text is not None)
        self._heading.setText("" if text is None else heading_words(text))
        for label, letters in ((self._letters, letters_of), (self._bytes, bytes_of)):
            label.setText("" if text is None else letters(text))
            label.setVisible(bool(label.text()))

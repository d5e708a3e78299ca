"""The page of wordings: the text, the places it may name, its versions, and the page it makes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.papers.faults import WordingRefused
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.paper import OURS
from checkpoint.domain.papers.places import LISTS, PLACES
from checkpoint.services.wordings import KeptVersion
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.dates import day_words
from checkpoint.words.paper_problems import wording_fault_words
from checkpoint.words.papers import paper_kind_words, place_words
from ui.language import catalogue
from ui.screen import Screen
from ui.theme import TextRole, Tone
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.form import FormRow
from ui.widgets.key_bar import KeyHint
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel
from ui.widgets.paper_view import PaperView
from ui.wording import choices, say_problem
from ui.wordings.editor import WordingEditor
from ui.wordings.presenter import WordingsPresenter
from ui.wordings.states import Tried, WordingsState

TYPING_PAUSE_MS = 300
PLACES_WIDTH = 300
PAGE_WIDTH = 520


class WordingsScreen(Screen):
    """What is typed of one paper stays while another is looked at; nothing of it holds yet."""

    NAME = QT_TRANSLATE_NOOP("WordingsScreen", "Papers")

    def __init__(self, presenter: WordingsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._drafts: dict[PaperKind, str] = {}
        self._shown: tuple[KeptVersion, ...] = ()
        self.notice = NoticeLine()
        self.kind, self.version = ChoiceBox(numbered=True), ChoiceBox()
        self.editor, self.places = WordingEditor(), QListWidget()
        self._kind_row, self._version_row = FormRow(self.kind), FormRow(self.version)
        self._editor_row, self._places_row = FormRow(self.editor), FormRow(self.places)
        self._marks = Label(role=TextRole.QUIET, wraps=True)
        self.page = PaperView(self)
        self._panel = Panel(self.page)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.try_out)
        self._lay_out()
        self.kind.draw(choices(PaperKind, paper_kind_words), PaperKind.ENTRY_NOTICE)
        self.kind.chosen_changed.connect(self._change_paper)
        self.version.chosen_changed.connect(self._take_version)
        self.editor.textChanged.connect(self._was_typed)
        self.places.setWordWrap(True)
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.itemActivated.connect(self._insert)
        presenter.changed.connect(self.draw)
        presenter.tried.connect(self.draw_page)
        self.retranslate()

    @override
    def help_text(self) -> str:
        return self.tr(
            "How the papers of refusals, postponements and hand-overs are worded. What stands"
            " between {{ and }} is filled in; the list at the right says which places there are,"
            " and Enter puts one into the text. The page shows an invented traveller. F2 uses the"
            " text from now on, as a new version; one that makes no paper is refused. Choose an"
            " older version to go back to it. Papers that were issued stay as they were."
        )

    @override
    def is_begun(self) -> bool:
        return bool(self._drafts)

    @override
    def show_begun(self) -> None:
        if self._drafts and self._kind not in self._drafts:
            self.kind.choose(next(iter(self._drafts)))
            self._change_paper()

    @override
    def arrive(self) -> None:
        self._presenter.refresh()
        self.kind.setFocus()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        is_free = not self._presenter.state.is_busy
        is_begun = self.editor.toPlainText() != self._in_force(self._kind)
        return (
            KeyHint(key="F2", text=self.tr("keep"), run=self.keep, enabled=is_free and is_begun),
            KeyHint(key="F6", text=self.tr("undo"), run=self.put_back, enabled=is_begun),
            KeyHint(key="F3", text=self.tr("paper"), run=self.kind.setFocus),
            KeyHint(key="F4", text=self.tr("text"), run=self.editor.setFocus),
            KeyHint(key="F5", text=self.tr("places"), run=self._go_to_places),
            KeyHint(key="F7", text=self.tr("versions"), run=self.version.setFocus),
            KeyHint(key="F8", text=self.tr("smaller"), run=partial(self.page.zoom, -1)),
            KeyHint(key="F9", text=self.tr("larger"), run=partial(self.page.zoom, 1)),
        )

    @override
    def retranslate(self) -> None:
        self._kind_row.set_label(self.tr("Paper"))
        self._version_row.set_label(self.tr("Version"))
        self._editor_row.set_label(self.tr("Text"))
        self._places_row.set_label(self.tr("Places that are filled in"))
        self._panel.set_title(self.tr("The page, for an invented traveller"))
        self._marks.setText(
            self.tr(
                "= title, # heading, - item, label :: text, ~ who signs :: name, --- a rule;"
                " an empty line ends a paragraph. {% if reason %} … {% endif %} says something only"
                " where the place is filled."
            )
        )
        kind = self._kind
        self.kind.draw(choices(PaperKind, paper_kind_words), kind)
        self._offer_places()
        self._offer_versions()
        self.draw(self._presenter.state)

    def draw(self, state: WordingsState) -> None:
        """Show a state; what is being typed stays, save for what was just kept."""
        versions = state.versions.get(self._kind, ())
        for kind in tuple(self._drafts):
            if self._drafts[kind] == self._in_force(kind):
                del self._drafts[kind]
        if versions != self._shown:
            self._shown = versions
            self._offer_versions()
            self._show_text()
        self.notice.draw(self._notice_of(state))
        refused = state.trouble.fault if isinstance(state.trouble, WordingRefused) else None
        if refused is not None and refused.line is not None:
            self.editor.go_to(refused.line)
        self.keys_changed.emit()

    def draw_page(self, tried: Tried) -> None:
        """Show the page that the text makes, or say why it makes none; the last good one stays."""
        if tried.kind is not self._kind:
            return
        fault = tried.fault
        self._editor_row.set_error(wording_fault_words(fault, catalogue()) if fault else "")
        self.editor.mark(fault.line if fault else None)
        if tried.page is not None:
            self.page.show_paper(tried.page)

    def keep(self) -> None:
        """Use the text from now on, as a new version."""
        self._presenter.keep(self._kind, self.editor.toPlainText())

    def put_back(self) -> None:
        """Undo what was typed: show the version in force."""
        self._drafts.pop(self._kind, None)
        self._show_text()
        self._offer_versions()

    def try_out(self) -> None:
        """Make the page of what is typed now."""
        self._pause.stop()
        self._presenter.try_out(self._kind, self.editor.toPlainText())

    @property
    def _kind(self) -> PaperKind:
        chosen = self.kind.chosen
        return chosen if isinstance(chosen, PaperKind) else PaperKind.ENTRY_NOTICE

    def _in_force(self, kind: PaperKind) -> str:
        versions = self._presenter.state.versions.get(kind, ())
        return versions[0].text if versions else ""

    def _change_paper(self) -> None:
        self._shown = self._presenter.state.versions.get(self._kind, ())
        self.page.clear()
        self._offer_versions()
        self._offer_places()
        self._show_text()

    def _show_text(self) -> None:
        """The draft of this paper, or its version in force."""
        text = self._drafts.get(self._kind, self._in_force(self._kind))
        if text != self.editor.toPlainText():
            self.editor.setPlainText(text)
        self.try_out()
        self.keys_changed.emit()

    def _take_version(self) -> None:
        chosen = self.version.chosen
        found = [one for one in self._shown if one.version == chosen]
        if found:
            self.editor.setPlainText(found[0].text)
            self.try_out()

    def _was_typed(self) -> None:
        text = self.editor.toPlainText()
        if text == self._in_force(self._kind):
            self._drafts.pop(self._kind, None)
        else:
            self._drafts[self._kind] = text
        self._pause.start()
        self.keys_changed.emit()

    def _insert(self, item: QListWidgetItem) -> None:
        self.editor.insert(item.data(Qt.ItemDataRole.UserRole))

    def _go_to_places(self) -> None:
        self.places.setCurrentRow(max(self.places.currentRow(), 0))
        self.places.setFocus()

    def _offer_places(self) -> None:
        self.places.clear()
        words = catalogue()
        for place in PLACES[self._kind]:
            loop = f"{{% for one in {place.value} %}}\n- {{{{ one }}}}\n{{% endfor %}}"
            text = loop if place in LISTS else f"{{{{ {place.value} }}}}"
            item = QListWidgetItem(f"{place.value} · {place_words(place, words)}", self.places)
            item.setToolTip(place_words(place, words))
            item.setData(Qt.ItemDataRole.UserRole, text)

    def _offer_versions(self) -> None:
        offered = [Choice(one.version, self._version_words(one)) for one in self._shown]
        self.version.draw(offered, self._shown[0].version if self._shown else None)

    def _version_words(self, one: KeptVersion) -> str:
        if one.version == OURS or one.kept_at is None:
            return self.tr("wording of the program")
        local = self._presenter.post.local(one.kept_at)
        day = day_words(local.date(), catalogue().language)
        text = self.tr("{version}: {day} {time}, {name}")
        return text.format(version=one.version, day=day, time=f"{local:%H:%M}", name=one.by)

    def _notice_of(self, state: WordingsState) -> Notice | None:
        if state.trouble is not None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        if state.kept is None:
            return None
        text = self.tr("Version {version} holds from the next paper on.")
        return Notice(text=text.format(version=state.kept), tone=Tone.CLEAR)

    def _lay_out(self) -> None:
        chosen = QHBoxLayout()
        chosen.setSpacing(12)
        chosen.addWidget(self._kind_row, 1)
        chosen.addWidget(self._version_row, 1)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._editor_row, 1)
        self._places_row.setFixedWidth(PLACES_WIDTH)
        beside.addWidget(self._places_row)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(chosen)
        left.addLayout(beside, 1)
        left.addWidget(self._marks)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addLayout(left, 1)
        self._panel.setFixedWidth(PAGE_WIDTH)
        columns.addWidget(self._panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.notice)
        body = QWidget()
        body.setLayout(columns)
        columns.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(body, 1)

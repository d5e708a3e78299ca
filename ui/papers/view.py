"""Asks which paper of a decision is wanted, what it is to add, and where it goes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.grounds import rule_of
from checkpoint.domain.papers.kinds import PaperKind, papers_of
from checkpoint.domain.papers.paper import DecisionPaper
from checkpoint.domain.papers.particulars import particulars_of
from checkpoint.words.cases import hand_over_words
from checkpoint.words.enums import outcome_words
from checkpoint.words.paper_problems import wording_fault_words
from checkpoint.words.papers import paper_kind_words
from ui.language import catalogue
from ui.papers.form import ParticularsForm
from ui.papers.handing import Handing
from ui.papers.presenter import PaperPresenter, PaperState, Sent, Wanted
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import say_problem

WIDTH = 640
WIDE = 1060
"""Where the checklist of a postponement stands beside the fields."""


class PapersDialog(Dialog):
    """Enter prints what is chosen, and goes on to the next paper that there is none of yet."""

    def __init__(self, presenter: PaperPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        presenter.setParent(self)
        self._issued: tuple[DecisionPaper, ...] | None = None
        self.paper, self.printer = ChoiceBox(numbered=True), ChoiceBox()
        self.form = ParticularsForm(presenter.now())
        self.notice = NoticeLine()
        self._paper_row, self._printer_row = FormRow(self.paper), FormRow(self.printer)
        for part in (self._paper_row, self.form, self._printer_row, self.notice):
            self.body.addWidget(part)
        self.add_button(self.reject).setText(self.tr("Close"))
        self.save = self.add_button(self._choose_place)
        self.save.setText(self.tr("Save as PDF"))
        self.press = self.add_button(self._print, kind=ButtonKind.PRIMARY, icon=Icon.PRINTER)
        self.press.setText(self.tr("Print"))
        self._say()
        self.paper.chosen_changed.connect(self._ask)
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)
        presenter.refresh()
        self.paper.setFocus()

    def draw(self, state: PaperState) -> None:
        """Show a state; what is typed stays."""
        if state.issued != self._issued and not state.is_busy:
            if not self._issued and state.issued:
                self.form.draw(state.issued[0].added)
            self._issued = state.issued
            offered = tuple(self._choices(state.issued))
            self.paper.draw(offered, offered[0].value if offered else None)
            self._ask()
        has_printer = bool(self._presenter.printer_names())
        is_free = not state.is_busy and self.paper.chosen is not None
        self.save.setEnabled(is_free)
        self.press.setEnabled(is_free and has_printer)
        self.notice.draw(self._notice_of(state))
        self.adjustSize()

    def save_to(self, path: Path, wanted: Wanted) -> None:
        """Write a paper to a file."""
        added = self.form.read()
        if added is not None:
            self._presenter.save_to(path, wanted, added)

    @property
    def _wanted(self) -> Wanted | None:
        chosen = self.paper.chosen
        return chosen if isinstance(chosen, PaperKind | HandOver | DecisionPaper) else None

    def _say(self) -> None:
        subject = self._presenter.subject
        if isinstance(subject, Handing):
            self.set_title(self.tr("The hand-over record"), subject.who)
        else:
            self.set_title(self.tr("The papers of this decision"), self._who(subject))
        self._paper_row.set_label(self.tr("Paper"))
        self._printer_row.set_label(self.tr("Printer"))
        names = self._presenter.printer_names()
        self.printer.draw([Choice(name, name) for name in names], names[0] if names else None)
        self._printer_row.setVisible(bool(names))
        (self.press if names else self.save).setDefault(True)

    def _who(self, record: Recorded) -> str:
        crossing = record.crossing
        outcome = outcome_words(crossing.decision.outcome, catalogue())
        who = f"{crossing.document.holder.name.full} · {outcome}"
        rule = rule_of(crossing.decision.ground)
        if rule is None or not rule.article or rule.is_verified:
            return who
        unseen = self.tr("The text of {article} was not seen. Check it before you sign.")
        return f"{who}\n{unseen.format(article=rule.article)}"

    def _choices(self, issued: tuple[DecisionPaper, ...]) -> Iterator[Choice[Wanted]]:
        """What there is none of yet, then copies of what there is, then those once more."""
        words, there = catalogue(), {paper.kind for paper in issued}
        subject = self._presenter.subject
        kinds: tuple[PaperKind, ...] = ()
        if isinstance(subject, Handing):
            papered = [paper.added for paper in issued]
            for given in reversed(subject.hand_overs):
                if particulars_of(given) not in papered:
                    yield Choice(given, hand_over_words(given, words))
        elif subject.amended_by is None:
            kinds = papers_of(subject.crossing)
        copy, anew = self.tr("Copy of {number}: {paper}"), self.tr("{paper}, made anew")
        for kind in kinds:
            if kind not in there:
                yield Choice(kind, paper_kind_words(kind, words))
        for paper in issued:
            name = paper_kind_words(paper.kind, words)
            yield Choice(paper, copy.format(number=paper.number, paper=name))
        for kind in kinds:
            if kind in there:
                yield Choice(kind, anew.format(paper=paper_kind_words(kind, words)))

    def _ask(self) -> None:
        wanted = self._wanted
        self.form.ask_for(wanted if isinstance(wanted, PaperKind) else None)
        is_wide = wanted is PaperKind.POSTPONEMENT_RECORD
        self.setFixedWidth(WIDE if is_wide else WIDTH)
        self.adjustSize()

    def _print(self) -> None:
        wanted, added = self._wanted, self.form.read()
        if wanted is not None and added is not None:
            self._presenter.print_on(str(self.printer.chosen), wanted, added)

    def _choose_place(self) -> None:
        wanted = self._wanted
        if wanted is None or self.form.read() is None:
            return
        dialog = QFileDialog(self, self.tr("Save the paper"), str(Path.home()))
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setViewMode(QFileDialog.ViewMode.List)
        dialog.selectFile(f"{_kind_of(wanted).value}.pdf")
        dialog.fileSelected.connect(
            partial(lambda paper, name: self.save_to(Path(name), paper), wanted)
        )
        dialog.open()

    def _notice_of(self, state: PaperState) -> Notice | None:
        if state.trouble is not None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        if state.given is None:
            if self._presenter.printer_names():
                return None
            text = self.tr("This computer has no printer. Save the paper, and print it elsewhere.")
            return Notice(text=text)
        text = {
            Sent.PRINTED: self.tr("{number} was given to the printer."),
            Sent.SAVED: self.tr("{number} is in the file."),
        }[state.given.sent].format(number=state.given.number)
        if state.given.fault is None:
            return Notice(text=text, tone=Tone.CLEAR)
        why = wording_fault_words(state.given.fault, catalogue())
        ours = self.tr(
            "The post's own wording could not be used, so that of the program stands on it. {why}"
        ).format(why=why)
        return Notice(text=f"{text} {ours}", tone=Tone.ATTENTION)


def _kind_of(wanted: Wanted) -> PaperKind:
    match wanted:
        case PaperKind():
            return wanted
        case HandOver():
            return PaperKind.HAND_OVER
        case DecisionPaper():
            return wanted.kind

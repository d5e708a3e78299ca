"""Asks what a label is to be printed as, and where it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from checkpoint.services.seals import LabelForm
from checkpoint.words.labels import label_form_words
from ui.labels.presenter import Given, LabelPresenter, LabelState
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import choices, say_problem


class LabelDialog(Dialog):
    """Stays open until it is closed: a label may be wanted twice, or on another printer."""

    def __init__(self, presenter: LabelPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        presenter.setParent(self)
        document = presenter.document
        self.form, self.printer = ChoiceBox(numbered=True), ChoiceBox()
        self.notice = NoticeLine()
        form_row, printer_row = FormRow(self.form), FormRow(self.printer)
        for part in (form_row, printer_row, self.notice):
            self.body.addWidget(part)
        self.setMinimumWidth(560)
        who = f"{document.number} · {document.holder.name.full}"
        self.set_title(self.tr("A signed label for this pass"), who)
        form_row.set_label(self.tr("Printed as"))
        printer_row.set_label(self.tr("Printer"))
        names = presenter.printer_names()
        self.form.draw(choices(LabelForm, label_form_words), LabelForm.LABEL)
        self.printer.draw([Choice(name, name) for name in names], names[0] if names else None)
        printer_row.setVisible(bool(names))
        self.add_button(self.reject).setText(self.tr("Close"))
        self.save = self.add_button(self._choose_place)
        self.save.setText(self.tr("Save as PDF"))
        self.press = self.add_button(self._print, kind=ButtonKind.PRIMARY, icon=Icon.PRINTER)
        self.press.setText(self.tr("Print"))
        (self.press if names else self.save).setDefault(True)
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)
        self.form.setFocus()

    def draw(self, state: LabelState) -> None:
        """Show a state."""
        self.save.setEnabled(not state.is_busy)
        self.press.setEnabled(not state.is_busy and bool(self._presenter.printer_names()))
        self.notice.draw(self._notice_of(state))
        self.adjustSize()

    def save_to(self, path: Path) -> None:
        """Write the label to a file."""
        self._presenter.save_to(path, LabelForm(str(self.form.chosen)))

    def _print(self) -> None:
        self._presenter.print_on(str(self.printer.chosen), LabelForm(str(self.form.chosen)))

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the label"), str(Path.home()))
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setViewMode(QFileDialog.ViewMode.List)
        dialog.selectFile("label.pdf")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def _no_printer_notice(self) -> Notice:
        text = self.tr("This computer has no printer. Save the label, and print it elsewhere.")
        return Notice(text=text)

    def _notice_of(self, state: LabelState) -> Notice | None:
        if state.trouble is not None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        if state.is_busy:
            return Notice(text=self.tr("The label is being made …"))
        if state.given is None:
            return None if self._presenter.printer_names() else self._no_printer_notice()
        text = {
            Given.PRINTED: self.tr("The label was given to the printer."),
            Given.SAVED: self.tr("The label is in the file."),
        }[state.given]
        return Notice(text=text, tone=Tone.CLEAR)

"""What is asked before a key is trusted, or taken away, or another rule holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.alerts.signing import ListKey
from checkpoint.domain.errors import CheckpointError
from ui.list_keys.states import OfferedKey
from ui.theme import TextRole, Tone
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import say_problem

NAME_LIMIT = 40
TEXT_LIMIT = 300
WIDTH = 620


class TrustDialog(Dialog):
    """Shows the fingerprint, and asks whose the key is; what is refused is said here."""

    confirmed = Signal(str, str)
    """Carries the name of the key, and from whom it came."""

    def __init__(self, offered: OfferedKey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self.fingerprint = Label(offered.fingerprint, role=TextRole.TITLE, wraps=True)
        self.name, self.owner = QLineEdit(maxLength=NAME_LIMIT), QLineEdit(maxLength=TEXT_LIMIT)
        self.notice = NoticeLine()
        self._rows = (FormRow(self.name), FormRow(self.owner))
        for part in (self.fingerprint, *self._rows, self.notice):
            self.body.addWidget(part)
        self.set_title(
            self.tr("Trust the lists that this key signs?"),
            self.tr(
                "Read this fingerprint of {file} to the owner of the lists on the telephone. A key"
                " that came with a list, on the same stick, proves nothing."
            ).format(file=offered.file_name),
        )
        labels = (self.tr("Name of the key"), self.tr("From whom it came, and how"))
        for row, label in zip(self._rows, labels, strict=True):
            row.set_label(label)
            row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
        self.add_button(self.reject).setText(self.tr("Back"))
        self._confirm = self.add_button(self._hand_on, kind=ButtonKind.PRIMARY)
        self._confirm.setText(self.tr("Trust the key"))
        self.name.setFocus()

    def refuse(self, trouble: CheckpointError) -> None:
        """Say why it is not trusted; everything typed stays."""
        self._confirm.setEnabled(True)
        self.notice.draw(Notice(text=say_problem(trouble), tone=Tone.ATTENTION))
        self.name.setFocus()

    def _hand_on(self) -> None:
        typed = [field.text().strip() for field in (self.name, self.owner)]
        for row, text in zip(self._rows, typed, strict=True):
            row.set_error("" if text else self.tr("Must be filled"))
        if not all(typed):
            self._rows[typed.index("")].setFocus()
            return
        self._confirm.setEnabled(False)
        self.confirmed.emit(*typed)


class TakeAwayDialog(Dialog):
    """Asks why."""

    confirmed = Signal(str)
    """Carries the reason."""

    def __init__(self, key: ListKey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = QLineEdit(maxLength=TEXT_LIMIT)
        self._row = FormRow(self.reason)
        self.body.addWidget(self._row)
        self.setMinimumWidth(WIDTH)
        about = self.tr("Lists signed with it are refused from now on. Those in force stay.")
        self.set_title(self.tr("Trust this key no more?"), f"{key.name}\n{about}")
        self._row.set_label(self.tr("Reason"))
        self._row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
        self.add_button(self.reject).setText(self.tr("Back"))
        confirm = self.add_button(self._hand_on, kind=ButtonKind.DANGER)
        confirm.setText(self.tr("Take it away"))
        confirm.setDefault(True)
        self.reason.setFocus()

    def _hand_on(self) -> None:
        reason = self.reason.text().strip()
        self._row.set_error("" if reason else self.tr("Write the reason first."))
        if not reason:
            self.reason.setFocus()
            return
        self.accept()
        self.confirmed.emit(reason)


class RuleDialog(Dialog):
    """Says what another rule comes to, and lets it hold only on an express word."""

    confirmed = Signal()

    def __init__(self, title: str, about: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self.set_title(title, about)
        self.add_button(self.reject).setText(self.tr("Back"))
        self._confirm = self.add_button(self._hand_on, kind=ButtonKind.PRIMARY)
        self._confirm.setText(act)
        self._confirm.setFocus()

    def _hand_on(self) -> None:
        self.accept()
        self.confirmed.emit()

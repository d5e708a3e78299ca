"""The page of keys for lists: whose signed lists this post believes, and if it takes others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.alerts.signing import ListRules
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.list_keys.asking import RuleDialog, TakeAwayDialog, TrustDialog
from ui.list_keys.model import ListKeyModel
from ui.list_keys.presenter import ListKeysPresenter
from ui.list_keys.states import Act, ListKeysState, OfferedKey
from ui.screen import Screen
from ui.theme import TextRole, Tone
from ui.widgets.key_bar import KeyHint
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel
from ui.widgets.table import Table
from ui.wording import say_problem


class ListKeysScreen(Screen):
    """Draws a state, and passes on what the administrator does."""

    NAME = QT_TRANSLATE_NOOP("ListKeysScreen", "List keys")

    def __init__(self, presenter: ListKeysPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._folder = str(Path.home())
        self._trusting: TrustDialog | None = None
        self.notice = NoticeLine()
        self._about = Label(role=TextRole.QUIET, wraps=True)
        self.rules = Label(role=TextRole.STRONG, wraps=True)
        self._model = ListKeyModel()
        self.table = Table()
        self.table.setModel(self._model)
        self.table.set_widths((180, None, 400, 140, 120))
        self._panel = Panel(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        for part in (self.notice, self._about, self.rules):
            layout.addWidget(part)
        layout.addWidget(self._panel, 1)
        self.table.selectionModel().selectionChanged.connect(self._chosen_anew)
        presenter.changed.connect(self.draw)
        self.retranslate()

    @override
    def help_text(self) -> str:
        return self.tr(
            "The owner of an alert list can sign it: then a key here proves that it is as its owner"
            " wrote it. Put in the owner's public key, and be sure whose it is. A wrong signature"
            " refuses a list always; F7 refuses lists without one too. F8 lets signed lists that"
            " come into the watched folder be taken over without a look."
        )

    @override
    def arrive(self) -> None:
        self._presenter.refresh()
        self.table.setFocus()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        is_free = not self._presenter.state.is_busy
        chosen = self._model.at(self.table.selected_row)
        may_take = is_free and chosen is not None and chosen.stands
        rules = self._presenter.state.rules
        only = self.tr("take all lists") if rules.only_signed else self.tr("signed lists only")
        takes = self.tr("look at each list") if rules.takes_signed else self.tr("take over unseen")
        return (
            KeyHint(key="F2", text=self.tr("put in a key"), run=self._choose_file, enabled=is_free),
            KeyHint(key="F6", text=self.tr("take away"), run=self._ask_why, enabled=may_take),
            KeyHint(key="F7", text=only, run=self._ask_only_signed, enabled=is_free),
            KeyHint(key="F8", text=takes, run=self._ask_takes_signed, enabled=is_free),
        )

    def draw(self, state: ListKeysState) -> None:
        """Show a state; the key that was chosen stays chosen."""
        chosen = self._model.at(self.table.selected_row)
        self._model.show(state.keys)
        self.table.select_row(self._model.row_of(chosen.id if chosen else None) or 0)
        self.rules.setText(self._rule_words(state.rules))
        self._settle_trusting(state)
        self.notice.draw(self._notice_of(state))
        self.keys_changed.emit()

    @override
    def retranslate(self) -> None:
        self._panel.set_title(self.tr("Keys of owners of lists"))
        self._about.setText(
            self.tr(
                "A list with a signature beside it (un.xml.sig) is proven by these keys, without a"
                " network."
            )
        )
        self.draw(self._presenter.state)

    def look_at(self, path: Path) -> None:
        """Read the key in a file, and ask whose it is."""
        self._folder = str(path.parent)
        self._presenter.look_at(path)

    def _chosen_anew(self) -> None:
        self.keys_changed.emit()

    def _rule_words(self, rules: ListRules) -> str:
        only = (
            self.tr("Only signed lists are taken.")
            if rules.only_signed
            else self.tr("Lists that are not signed are taken too, and said to be so.")
        )
        takes = (
            self.tr("Signed lists that come into the watched folder are taken over by themselves.")
            if rules.takes_signed
            else self.tr("Each list that comes into the watched folder is looked at first.")
        )
        return f"{only} {takes}"

    def _notice_of(self, state: ListKeysState) -> Notice | None:
        if state.trouble is not None and self._trusting is None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        if state.done is None:
            return None
        text = {
            Act.ADD: self.tr("Lists signed with this key are believed from now on."),
            Act.TAKE_AWAY: self.tr("The key is trusted no more."),
            Act.SET_RULES: self.tr("The rule holds from now on, at every counter."),
        }[state.done]
        return Notice(text=text, tone=Tone.CLEAR)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the file of a public key"), self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setViewMode(QFileDialog.ViewMode.List)
        dialog.setNameFilters(
            [self.tr("Keys (*.pem *.pub *.key *.der *.txt)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(lambda name: self.look_at(Path(name)))
        dialog.open()

    def _settle_trusting(self, state: ListKeysState) -> None:
        """A key that was read is asked about; a refusal is said there, and success closes it."""
        if state.offered is not None and self._trusting is None:
            self._ask_trust(state.offered)
        elif self._trusting is not None and state.trouble is not None:
            self._trusting.refuse(state.trouble)
        elif self._trusting is not None and state.offered is None:
            self._trusting.accept()

    def _ask_trust(self, offered: OfferedKey) -> None:
        dialog = TrustDialog(offered, self)
        dialog.confirmed.connect(partial(self._presenter.add, offered))
        dialog.rejected.connect(self._presenter.dismiss)
        dialog.finished.connect(self._trust_closed)
        self._trusting = dialog
        self._open(dialog)

    def _trust_closed(self) -> None:
        self._trusting = None

    def _ask_why(self) -> None:
        chosen = self._model.at(self.table.selected_row)
        if chosen is None or not chosen.stands:
            return
        dialog = TakeAwayDialog(chosen, self)
        dialog.confirmed.connect(partial(self._presenter.take_away, chosen))
        self._open(dialog)

    def _ask_only_signed(self) -> None:
        rules = self._presenter.state.rules
        wanted = replace(rules, only_signed=not rules.only_signed)
        if rules.only_signed:
            self._ask_rule(
                wanted,
                self.tr("Take lists that are not signed too?"),
                self.tr(
                    "Then nothing but the eye of who imports it proves whose list it is. Each is"
                    " said to be unsigned, before and after."
                ),
                self.tr("Take all lists"),
            )
        else:
            self._ask_rule(
                wanted,
                self.tr("Take signed lists only?"),
                self.tr(
                    "A list without a signature by one of these keys is refused then, at every"
                    " counter. Lists that are in force stay."
                ),
                self.tr("Take signed lists only"),
            )

    def _ask_takes_signed(self) -> None:
        rules = self._presenter.state.rules
        wanted = replace(rules, takes_signed=not rules.takes_signed)
        if rules.takes_signed:
            self._presenter.set_rules(wanted)
            return
        self._ask_rule(
            wanted,
            self.tr("Take over signed lists unseen?"),
            self.tr(
                "A signed list without a fault that comes into the watched folder is in force at"
                " once then, under the name it has here, while somebody who keeps alerts is signed"
                " in. One that would end most of a list is looked at all the same."
            ),
            self.tr("Take them over"),
        )

    def _ask_rule(self, rules: ListRules, title: str, about: str, act: str) -> None:
        dialog = RuleDialog(title, about, act, self)
        dialog.confirmed.connect(partial(self._presenter.set_rules, rules))
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

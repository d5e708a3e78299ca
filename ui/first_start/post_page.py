"""Which post this is: chosen from those that are known, then put right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.posts.post import Post
from checkpoint.reference.posts import PostTemplate
from checkpoint.words.countries import country_name
from ui.language import Retranslates, catalogue
from ui.post_form.view import PostForm
from ui.theme import Tone
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import Form, FormRow
from ui.widgets.icon import Icon

_ANOTHER = "another"
"""The choice of a post that the program does not know."""


class PostPage(Retranslates, QWidget):
    """A choice, and beneath it the form with what is known of the chosen post."""

    def __init__(self, templates: Sequence[PostTemplate], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates = tuple(templates)
        self.choice = ChoiceBox()
        self.row = FormRow(self.choice)
        self.form = PostForm()
        self._before = EmptyState()
        head = Form()
        head.add(self.row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._before, 1)
        layout.addWidget(self.form)
        layout.addStretch(1)
        self.form.hide()
        self.setFocusProxy(self.choice)
        self.choice.chosen_changed.connect(self._fill)
        self.retranslate()

    def read(self) -> Post | None:
        """The post as it stands, or None: then the page says what is missing."""
        if self.choice.chosen is None:
            self.row.set_error(self.tr("Choose the post first."))
            self.choice.setFocus()
            return None
        return self.form.read()

    @override
    def retranslate(self) -> None:
        self.row.set_label(self.tr("Which post is this?"))
        self.choice.setPlaceholderText(self.tr("Type the first letters, such as En"))
        self._before.draw(
            Icon.STAMP,
            self.tr("The form fills itself"),
            self.tr("What is known of the post is filled in. You change what is otherwise."),
        )
        chosen = self.choice.chosen
        language = catalogue().language
        known = [
            Choice(
                one.post.code,
                f"{one.post.name}  ·  {one.post.province}  ·  "
                f"{country_name(one.post.neighbour, language)}",
                one.post.code,
            )
            for one in self._templates
        ]
        self.choice.draw([*known, Choice(_ANOTHER, self.tr("Another post"))])
        self.choice.choose(chosen)
        self._say_what_is_known()

    def _fill(self) -> None:
        template = self._template()
        self.row.set_error("")
        if template is None:
            self.form.draw(None)
        else:
            self.form.draw(template.post, template.assumed)
        self._before.hide()
        self.form.show()
        self._say_what_is_known()

    def _template(self) -> PostTemplate | None:
        chosen = self.choice.chosen
        return next((one for one in self._templates if one.post.code == chosen), None)

    def _say_what_is_known(self) -> None:
        template = self._template()
        if template is None:
            self.row.set_hint("")
            return
        check = self.tr("What is marked “check” has no published source.")
        self.row.set_hint(" ".join(filter(None, (template.note, check))), Tone.NOTE)

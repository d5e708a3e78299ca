"""Whom the one key left in the list though he seemed to be ready, and why, in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.posts.post import Post
from checkpoint.services.open_group import Left
from checkpoint.words.findings import FindingWords
from ui.language import catalogue

translate = QCoreApplication.translate

NAMED = 3
"""Of a whole bus that a new list stops, the first are named; the list shows the others."""


def left_words(left: Sequence[Left], post: Post) -> str:
    """Who they are and what was found of each."""
    told = [_one(each, post) for each in left[:NAMED]]
    more = len(left) - NAMED
    if more > 0:
        told.append(translate("LeftWords", "others: {count}").format(count=more))
    sentence = translate("LeftWords", "Not ready any more, and left in the list: {who}.")
    return sentence.format(who="; ".join(told))


def _one(left: Left, post: Post) -> str:
    name = left.member.document.holder.name.full
    if left.why is None:
        why = translate("LeftWords", "something must be answered")
    else:
        why = FindingWords(catalogue(), post).say(left.why).what
    return translate("LeftWords", "{name} ({why})").format(name=name, why=why)

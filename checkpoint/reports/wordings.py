"""The wording of a paper with its places filled in: a small part of Jinja2, in its sandbox.

An administrator may type anything here. Jinja2's sandbox keeps a wording from the program's own
things, but not from going on for ever or taking all memory (``{{ "x" * 10**9 }}``). So only what a
letter needs is let through, by name, before anything of it runs: places, ``if``, and one ``for``
that goes through a list of the paper. What takes time is then bounded by the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache
from typing import cast

from jinja2 import TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from checkpoint.domain.papers.faults import MOST_LETTERS, Misfit, WordingFault, WordingRefused
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.places import LISTS, PLACES
from checkpoint.reports.marks import BREAK, VALUE
from checkpoint.words.papers import Said

MOST_DEEP = 12
MOST_WRITTEN = 40_000
"""Letters that a wording may become: every place of a long one, filled to its most."""

_UNSEEN = dict.fromkeys(map(ord, (VALUE, BREAK)))
_NEVER_MARKS = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f\ue000-\uf8ff\u2028\u2029\u202a-\u202e\u2066-\u2069]"
)
"""What no value may bring: controls, our own signs, and what turns the direction of writing."""

_PLAIN = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.If,
    nodes.And,
    nodes.Or,
    nodes.Not,
)


def fill_in(kind: PaperKind, text: str, said: Mapping[str, Said]) -> str:
    """The wording with its places filled; raises WordingRefused where it cannot be used."""
    _prove(kind, text)
    written: list[str] = []
    room = MOST_WRITTEN
    try:
        for part in _environment().from_string(text).generate(said):
            written.append(part)
            room -= len(part)
            if room < 0:
                raise WordingRefused(WordingFault(misfit=Misfit.TOO_LONG))
    except (TemplateError, RecursionError, SyntaxError, MemoryError) as error:
        # Python's own compiler has bounds too, such as a hundred levels of indentation.
        raise WordingRefused(WordingFault(misfit=Misfit.TOO_DEEP)) from error
    filled = "".join(written)
    if not filled.translate(_UNSEEN).strip():
        # As of a comment that is begun at the end, or of an ``if`` around everything.
        raise WordingRefused(WordingFault(misfit=Misfit.EMPTY))
    return filled


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        autoescape=False,  # it becomes no HTML; `_clean` keeps values from being our marks
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_clean,
    )
    environment.globals.clear()
    return environment


def _clean(value: object) -> str:
    """A value as it may stand on a paper: what looks like a mark of ours in it is none."""
    whole = "; ".join(value) if isinstance(value, tuple) else str(value)
    text = _NEVER_MARKS.sub("", whole.replace("\r\n", "\n"))
    return VALUE + text.replace("\n", BREAK).replace("::", f":{VALUE}:")


def _prove(kind: PaperKind, text: str) -> None:
    """Raise WordingRefused for the first thing that a wording may not have."""
    if not text.strip():
        raise WordingRefused(WordingFault(misfit=Misfit.EMPTY))
    if len(text) > MOST_LETTERS:
        raise WordingRefused(WordingFault(misfit=Misfit.TOO_LONG))
    try:
        tree = _environment().parse(text)
        fault = next(_Proof(PLACES[kind], text).faults(tree), None)
    except TemplateSyntaxError as error:
        line = min(error.lineno, text.count("\n") + 1)
        fault = WordingFault(misfit=Misfit.BROKEN, line=line, what=_line(text, line))
    except RecursionError:
        fault = WordingFault(misfit=Misfit.TOO_DEEP)
    if fault is not None:
        raise WordingRefused(fault)


def _line(text: str, number: int) -> str:
    lines = text.splitlines()
    return lines[number - 1].strip()[:80] if 0 < number <= len(lines) else ""


class _Proof:
    """Walks a parsed wording; what it does not know is not allowed."""

    def __init__(self, places: Collection[str], text: str) -> None:
        self._places = places
        self._text = text
        self._walks: Mapping[type[nodes.Node], Callable[..., Iterator[WordingFault]]] = {
            nodes.Name: self._name,
            nodes.For: self._loop,
        }

    def faults(self, node: nodes.Node, *, loop: str = "", deep: int = 0) -> Iterator[WordingFault]:
        """What is wrong with a piece, in the order of the text; ``loop`` is the name within one."""
        if deep > MOST_DEEP:
            yield WordingFault(misfit=Misfit.TOO_DEEP, line=_line_of(node))
            return
        walk = self._walks.get(type(node))
        if walk is not None:
            yield from walk(node, loop=loop, deep=deep)
        elif isinstance(node, _PLAIN):
            yield from self._within(node, loop=loop, deep=deep)
        else:
            yield self._forbidden(node)

    def _within(self, node: nodes.Node, *, loop: str, deep: int) -> Iterator[WordingFault]:
        for child in node.iter_child_nodes():
            yield from self.faults(child, loop=loop, deep=deep + 1)

    def _name(self, node: nodes.Name, *, loop: str, deep: int) -> Iterator[WordingFault]:
        del deep
        if node.name != loop and node.name not in self._places:
            yield WordingFault(misfit=Misfit.UNKNOWN_PLACE, line=node.lineno, what=node.name)

    def _loop(self, node: nodes.For, *, loop: str, deep: int) -> Iterator[WordingFault]:
        """Through a list of the paper, once: loops within loops would multiply."""
        target, through = node.target, node.iter
        is_plain = not (node.recursive or node.test or node.else_ or loop)
        if not (is_plain and isinstance(through, nodes.Name) and isinstance(target, nodes.Name)):
            yield self._forbidden(node)
            return
        if through.name in self._places and through.name not in LISTS:
            yield self._forbidden(node)
        yield from self._name(through, loop="", deep=deep)
        for child in node.body:
            yield from self.faults(child, loop=target.name, deep=deep + 1)

    def _forbidden(self, node: nodes.Node) -> WordingFault:
        line = _line_of(node)
        what = _line(self._text, line) if line else ""
        return WordingFault(misfit=Misfit.NOT_ALLOWED, line=line, what=what)


def _line_of(node: nodes.Node) -> int | None:
    """Where a piece stands, or the first within it: Jinja2 gives not every one its own line."""
    lines = (cast("int | None", one.lineno) for one in (node, *node.find_all(nodes.Node)))
    return next((line for line in lines if line), None)

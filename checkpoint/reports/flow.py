"""Setting blocks on pages: one below the other, side by side, and over to the next page."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol, TypeAlias

Canvas: TypeAlias = Any
"""A ReportLab canvas, which comes without types."""

BOUNDLESS = 1e6
"""A height that holds everything."""


class BlockRole(StrEnum):
    """What a block is, as PDF calls it (PDF 32000-1 §14.8.4)."""

    TITLE = "H1"
    PARAGRAPH = "P"
    SECTION = "Sect"
    CHART = "Figure"


class Flow(Protocol):
    """What can be set on a page: the part of ReportLab's Flowable that is needed here."""

    def wrapOn(self, canvas: Canvas, width: float, height: float) -> tuple[float, float]:
        """How much of a room it takes."""
        ...

    def splitOn(self, canvas: Canvas, width: float, height: float) -> Sequence[Flow]:
        """What fits into a room, and what remains; nothing where it cannot be split."""
        ...

    def drawOn(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw it with its lower left corner here, as it was wrapped last."""
        ...


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, and where its foot is, in points below the top of its room."""

    flow: Flow
    foot: float


def fill(
    flows: Sequence[Flow], canvas: Canvas, width: float, height: float, *, gap: float
) -> tuple[list[Placed], list[Flow]]:
    """Set blocks into a room from its top; say where they stand, and what found no place."""
    placed: list[Placed] = []
    waiting = list(flows)
    used = 0.0
    while waiting:
        top = used + gap if placed else 0.0
        _, needed = waiting[0].wrapOn(canvas, width, height - top)
        if needed > height - top:
            parts = waiting[0].splitOn(canvas, width, height - top)
            if not parts:
                break
            waiting[:1] = parts
            _, needed = waiting[0].wrapOn(canvas, width, height - top)
        used = top + needed
        placed.append(Placed(waiting.pop(0), used))
    return placed, waiting


def paginate(
    flows: Sequence[Flow], canvas: Canvas, width: float, height: float, *, gap: float
) -> list[list[Placed]]:
    """Set blocks on as many pages as they need.

    The last block does not stand alone on a page: signatures on an otherwise empty page could
    be put under any paper.
    """
    pages: list[list[Placed]] = []
    waiting = list(flows)
    while waiting:
        placed, left = fill(waiting, canvas, width, height, gap=gap)
        if not placed:
            raise ValueError("a block is taller than a page and cannot be split")
        if len(left) == 1 and len(placed) > 1:
            placed, company = _part_with(placed, canvas, width, height, gap=gap)
            left = [*company, *left]
        pages.append(placed)
        waiting = left
    return pages


def _part_with(
    placed: Sequence[Placed], canvas: Canvas, width: float, height: float, *, gap: float
) -> tuple[list[Placed], Sequence[Flow]]:
    """Take a page's last block off it: all of it, or half of one that fills half the page."""
    *kept, last = placed
    top = kept[-1].foot + gap
    half = (last.foot - top) / 2
    parts = last.flow.splitOn(canvas, width, half) if half > height / 4 else ()
    if not parts:
        return kept, [last.flow]
    _, needed = parts[0].wrapOn(canvas, width, half)
    return [*kept, Placed(parts[0], top + needed)], parts[1:]


def draw(placed: Sequence[Placed], canvas: Canvas, x: float, top: float) -> None:
    """Draw blocks where `fill` set them, in a room whose top is here."""
    for block in placed:
        with _marked(canvas, block.flow):
            block.flow.drawOn(canvas, x, top - block.foot)


def _marked(canvas: Canvas, flow: Flow) -> AbstractContextManager[None]:
    """Say what a block is where the paper has a structure; stacks are marked block by block."""
    structure = getattr(canvas, "structure", None)
    if structure is None or isinstance(flow, SideBySide):
        return nullcontext()
    role, instead = getattr(flow, "role", BlockRole.SECTION), getattr(flow, "instead", "")
    marked: AbstractContextManager[None] = structure.block(role, instead)
    return marked


class Fixed(ABC):
    """A block of one height that is drawn by hand and never split."""

    role = BlockRole.PARAGRAPH
    instead = ""
    """What is read out in the place of a picture."""

    def __init__(self, height: float) -> None:
        self.height = height
        self._width = 0.0

    def wrapOn(self, _canvas: Canvas, width: float, _height: float) -> tuple[float, float]:
        """It takes the whole width."""
        self._width = width
        return width, self.height

    def splitOn(self, _canvas: Canvas, _width: float, _height: float) -> Sequence[Flow]:
        """It stays whole."""
        return ()

    def drawOn(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw it with its lower left corner as the origin."""
        canvas.saveState()
        canvas.translate(x, y)
        self.draw(canvas, self._width)
        canvas.restoreState()

    @abstractmethod
    def draw(self, canvas: Canvas, width: float) -> None:
        """Draw it between 0 and its width, and 0 and its height."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Blocks one below the other, with their share of the width."""

    flows: Sequence[Flow]
    share: float = 1.0


class SideBySide:
    """Stacks of blocks beside each other, each of which goes on by itself on the next page."""

    def __init__(self, stacks: Sequence[Stack], *, gap: float, gutter: float) -> None:
        self._stacks = stacks
        self._gap = gap
        self._gutter = gutter
        self._placed: list[list[Placed]] = []
        self._widths: list[float] = []
        self._height = 0.0

    def wrapOn(self, canvas: Canvas, width: float, _height: float) -> tuple[float, float]:
        """As tall as the tallest stack."""
        self._widths = self._shared(width)
        self._placed = [placed for placed, _left in self._fill(canvas, width, BOUNDLESS)]
        self._height = max((stack[-1].foot for stack in self._placed if stack), default=0.0)
        return width, self._height

    def splitOn(self, canvas: Canvas, width: float, height: float) -> Sequence[Flow]:
        """What fits of each stack, and the rests beside each other."""
        filled = self._fill(canvas, width, height)
        if not any(placed for placed, _left in filled):
            return ()
        fitting = [[block.flow for block in placed] for placed, _left in filled]
        return [self._with(fitting), self._with([left for _placed, left in filled])]

    def drawOn(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw the stacks from left to right, their tops on a line."""
        for placed, width in zip(self._placed, self._widths, strict=True):
            draw(placed, canvas, x, y + self._height)
            x += width + self._gutter

    def _with(self, flows: Sequence[Sequence[Flow]]) -> SideBySide:
        stacks = [Stack(part, stack.share) for part, stack in zip(flows, self._stacks, strict=True)]
        return SideBySide(stacks, gap=self._gap, gutter=self._gutter)

    def _fill(
        self, canvas: Canvas, width: float, height: float
    ) -> list[tuple[list[Placed], list[Flow]]]:
        return [
            fill(stack.flows, canvas, share, height, gap=self._gap)
            for stack, share in zip(self._stacks, self._shared(width), strict=True)
        ]

    def _shared(self, width: float) -> list[float]:
        free = width - self._gutter * (len(self._stacks) - 1)
        shares = sum(stack.share for stack in self._stacks)
        return [free * stack.share / shares for stack in self._stacks]

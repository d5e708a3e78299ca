"""Teaches the second reader of zones, on lines of OCR-B drawn and spoilt in many ways.

``python -m checkpoint.bench.teaching_cells`` writes the network that the program ships, in some
minutes; the same seed gives the same one on the same machine. Only the font of the project is
drawn, bolder, thinner, stretched and bent, so that no press of the world is learnt by heart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from checkpoint.recognition.zone.cells import (
    COLUMNS,
    NOTHING,
    ROWS,
    TALL,
    WEIGHTS,
    WIDE,
    Network,
    evened,
)
from checkpoint.recognition.zone.model import MARKS
from checkpoint.recognition.zone.pixels import Floats, Grey
from checkpoint.specimens.sheet import OCR_B, font_of

Labels = npt.NDArray[np.int64]
SIZES = (ROWS * COLUMNS, 320, 160, len(MARKS) + 1)
PLACES = 40
PITCH, CAPITAL = 34.0, 32.0
"""Pixels at which lines are drawn, before they are made small."""
MARGIN = 40
LINES = 6000
"""Drawn to learn from; each is seen once a round, among others every time."""
ROUNDS = 16
BATCH = 512
"""Places to a step."""
RATE = 1.5e-3
FILLERS, GAPS = 0.12, 0.05
"""The shares of places that hold a filler, and nothing."""
WASHED, MOVED, SHARPENED, PACKED = 0.3, 0.25, 0.2, 0.6
"""The shares of lines under a lamp's reflection, moved, sharpened, and kept as a JPEG."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """Small pictures of places, and what they show."""

    cells: Floats
    labels: Labels


def lessons(chance: np.random.Generator, *, lines: int) -> Lesson:
    """So many lines, place by place."""
    drawn = [_line(chance) for _ in range(lines)]
    return Lesson(
        np.concatenate([lesson.cells for lesson in drawn]),
        np.concatenate([lesson.labels for lesson in drawn]),
    )


def _line(chance: np.random.Generator) -> Lesson:
    labels = _labels(chance)
    marks = MARKS + NOTHING
    picture = _drawn("".join(marks[label] for label in labels), chance)
    return Lesson(evened(_cut(_spoilt(picture, chance), chance)), labels)


def _labels(chance: np.random.Generator) -> Labels:
    """Any characters, with fillers and gaps as often as a zone and its margins have them."""
    labels = chance.integers(0, len(MARKS) - 1, PLACES)
    kind = chance.random(PLACES)
    labels[kind < FILLERS] = MARKS.index("<")
    labels[kind > 1 - GAPS] = len(MARKS)
    return labels


def _drawn(text: str, chance: np.random.Generator) -> Floats:
    """Ink on paper, 0 to 1, drawn large."""
    size = (round(2 * MARGIN + PITCH * PLACES), round(CAPITAL + 2 * MARGIN))
    picture = Image.new("L", size, 0)
    draw = ImageDraw.Draw(picture)
    font = _font()
    for at, mark in enumerate(text):
        place = (MARGIN + (at + 0.5) * PITCH, MARGIN + CAPITAL)
        draw.text(place, mark, font=font, fill=255, anchor="ms")
    ink = np.asarray(picture)
    weight = int(chance.integers(-1, 4))
    if weight:
        oval = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (abs(weight) + 1, abs(weight) + 1))
        ink = np.asarray(cv2.dilate(ink, oval) if weight > 0 else cv2.erode(ink, oval), np.uint8)
    return np.asarray(_bent(ink, chance) / 255, np.float32)


def _font() -> ImageFont.FreeTypeFont:
    probe = font_of(OCR_B, 1000)
    return font_of(OCR_B, CAPITAL * 1000 / -probe.getbbox("H", anchor="ls")[1])


def _bent(ink: Grey, chance: np.random.Generator) -> Grey:
    """Every stroke moved a little, neighbours alike: no two presses cut the same letters."""
    rows, columns = ink.shape
    coarse = (chance.normal(0, 1, (2, rows // 16, columns // 16)) * 1.1).astype(np.float32)
    across, down = (
        cv2.resize(field, (columns, rows), interpolation=cv2.INTER_CUBIC) for field in coarse
    )
    xs, ys = np.meshgrid(np.arange(columns, dtype=np.float32), np.arange(rows, dtype=np.float32))
    return np.asarray(cv2.remap(ink, xs + across, ys + down, cv2.INTER_LINEAR), np.uint8)


def _spoilt(ink: Floats, chance: np.random.Generator) -> Grey:
    """A grey picture of the line, at the size and in the state a camera might give it."""
    scale = float(np.exp(chance.uniform(np.log(5.5), np.log(30)))) / PITCH
    rows, columns = ink.shape
    paper = _paper(rows, columns, chance)
    darkness = chance.uniform(0.35, 1.0)
    picture = paper * (1 - ink * darkness)
    if chance.random() < WASHED:
        picture = _washed(picture, chance)
    size = (round(columns * scale), round(rows * scale))
    small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)
    pitch = PITCH * scale
    small = np.asarray(cv2.GaussianBlur(small, (0, 0), max(0.05, chance.uniform(0, 0.09) * pitch)))
    if chance.random() < MOVED:
        small = _moved(small, max(2, round(chance.uniform(0.05, 0.22) * pitch)), chance)
    if chance.random() < SHARPENED:
        small = np.asarray(1.8 * small - 0.8 * cv2.GaussianBlur(small, (0, 0), 1.2), np.float32)
    grain = chance.normal(0, chance.uniform(0, 0.06), small.shape)
    grey = np.clip((small + grain) * 255, 0, 255).astype(np.uint8)
    if chance.random() < PACKED:
        _, file = cv2.imencode(
            ".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, int(chance.integers(30, 92))]
        )
        grey = np.asarray(cv2.imdecode(file, cv2.IMREAD_GRAYSCALE), np.uint8)
    return grey


def _paper(rows: int, columns: int, chance: np.random.Generator) -> Floats:
    """Light paper with waves on it, and light that changes along the line."""
    xs, ys = np.meshgrid(np.arange(columns) / PITCH, np.arange(rows) / PITCH)
    paper = np.full((rows, columns), chance.uniform(0.55, 1.0))
    for _ in range(int(chance.integers(0, 3))):
        angle, wave = chance.uniform(0, np.pi), chance.uniform(0.25, 1.5)
        phase = (xs * np.cos(angle) + ys * np.sin(angle)) / wave + 0.4 * np.sin(xs / 3)
        paper *= 1 - chance.uniform(0, 0.25) * (np.sin(2 * np.pi * phase) > chance.uniform(0, 0.9))
    paper *= 1 - chance.uniform(0, 0.4) * xs / xs.max()
    return paper.astype(np.float32)


def _washed(picture: Floats, chance: np.random.Generator) -> Floats:
    """A lamp's reflection on a part of the line."""
    columns = picture.shape[1]
    middle, wide = chance.uniform(0, columns), chance.uniform(2, 12) * PITCH
    light = chance.uniform(0.3, 0.85) * np.exp(-(((np.arange(columns) - middle) / wide) ** 2))
    washed: Floats = (picture + (1 - picture) * light[None]).astype(np.float32)
    return washed


def _moved(picture: Floats, pixels: int, chance: np.random.Generator) -> Floats:
    kernel = np.zeros((pixels, pixels), np.float32)
    way = int(chance.integers(0, 3))
    if way == 0:
        kernel[pixels // 2] = 1
    elif way == 1:
        kernel[:, pixels // 2] = 1
    else:
        np.fill_diagonal(kernel, 1)
    return np.asarray(cv2.filter2D(picture, -1, kernel / kernel.sum()), np.float32)


def _cut(grey: Grey, chance: np.random.Generator) -> Floats:
    """The places, cut not quite where they are, as they are found on a picture."""
    rows, columns = grey.shape
    across = columns / (2 * MARGIN + PITCH * PLACES)
    upright = rows / (2 * MARGIN + CAPITAL)
    pitch, capital = PITCH * across, CAPITAL * upright
    shift = chance.normal(0, 0.035, PLACES) + chance.normal(0, 0.03)
    middles = MARGIN * across + (np.arange(PLACES) + 0.5 + shift) * pitch
    within = (
        ((np.arange(COLUMNS) + 0.5) / COLUMNS - 0.5) * WIDE * pitch * chance.uniform(0.95, 1.05)
    )
    down = ((np.arange(ROWS) + 0.5) / ROWS - 0.5) * TALL * capital * chance.uniform(0.88, 1.14)
    middle = (MARGIN + CAPITAL / 2) * upright + chance.normal(0, 0.05) * capital
    slope, shear = chance.normal(0, 0.02), chance.normal(0, 0.06)
    xs = (middles[:, None] + within).ravel()
    lift = slope * (np.arange(PLACES).repeat(COLUMNS) - PLACES / 2) * capital * 0.1
    grid_x = xs[None] - shear * down[:, None]
    grid_y = middle + down[:, None] + lift[None]
    strip = cv2.remap(
        grey,
        (grid_x - 0.5).astype(np.float32),
        (grid_y - 0.5).astype(np.float32),
        cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )
    cells = np.asarray(strip, np.float32).reshape(ROWS, PLACES, COLUMNS)
    return cells.transpose(1, 0, 2)


def taught(*, seed: int, lines: int = LINES, rounds: int = ROUNDS) -> Network:
    """A network that has learnt from so many lines (Adam, its rate falling to nothing)."""
    chance = np.random.default_rng(seed)
    pool = lessons(chance, lines=lines)
    network = Network([_layer(into, out, chance) for into, out in pairwise(SIZES)])
    parts = [part for layer in network.layers for part in layer]
    first = [np.zeros_like(part) for part in parts]
    second = [np.zeros_like(part) for part in parts]
    steps = rounds * (len(pool.labels) // BATCH)
    for step, lesson in enumerate(_steps(pool, chance, rounds), start=1):
        rate = RATE * 0.5 * (1 + np.cos(np.pi * step / steps))
        for at, change in enumerate(_changes(network, lesson)):
            first[at] += 0.1 * (change - first[at])
            second[at] += 0.001 * (change**2 - second[at])
            mean, spread = first[at] / (1 - 0.9**step), second[at] / (1 - 0.999**step)
            parts[at] -= (rate * mean / (np.sqrt(spread) + 1e-8)).astype(np.float32)
    return network


def _steps(pool: Lesson, chance: np.random.Generator, rounds: int) -> Iterator[Lesson]:
    for _ in range(rounds):
        order = chance.permutation(len(pool.labels))
        for start in range(0, len(order) - BATCH + 1, BATCH):
            some = order[start : start + BATCH]
            yield Lesson(pool.cells[some], pool.labels[some])


def _layer(into: int, out: int, chance: np.random.Generator) -> tuple[Floats, Floats]:
    matrix = chance.normal(0, np.sqrt(2 / into), (into, out)).astype(np.float32)
    return matrix, np.zeros(out, np.float32)


def _changes(network: Network, lesson: Lesson) -> list[Floats]:
    """By how much every number of the network makes the answers worse."""
    passed = [lesson.cells]
    for matrix, added in network.layers[:-1]:
        passed.append(np.maximum(passed[-1] @ matrix + added, 0))
    wrong = network.likely(lesson.cells)
    wrong[np.arange(len(wrong)), lesson.labels] -= 1
    wrong /= len(wrong)
    changes: list[Floats] = []
    for (matrix, _), given in zip(reversed(network.layers), reversed(passed), strict=True):
        changes += [wrong.sum(axis=0), given.T @ wrong]
        wrong = (wrong @ matrix.T) * (given > 0)
    return changes[::-1]


def right_share(network: Network, *, seed: int, lines: int = 200) -> float:
    """How many places of lines it never saw it reads right."""
    lesson = lessons(np.random.default_rng(seed), lines=lines)
    return float((network.likely(lesson.cells).argmax(axis=1) == lesson.labels).mean())


def main() -> None:
    """Teach, and write what was learnt, in half precision."""
    network = taught(seed=1)
    kept = {
        f"{name}{at}": part.astype(np.float16)
        for at, layer in enumerate(network.layers)
        for name, part in zip(("matrix", "added"), layer, strict=True)
    }
    np.savez_compressed(WEIGHTS, **kept)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()

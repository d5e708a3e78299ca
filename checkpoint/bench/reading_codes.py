"""How well codes are read off pictures: on papers drawn for it, with their codes known.

Every kind of code and every kind of damage has its own row. The corpus is the same for the same
seed, and as large as one has time for. What is damaged beyond what a scanner at a counter meets
is told too, but nothing is promised of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from random import Random
from types import MappingProxyType
from typing import TypeAlias

from PIL import Image

from checkpoint.bench.figures import Figure, milliseconds, share, timed
from checkpoint.domain.documents.pictures import Symbol, Symbology
from checkpoint.domain.errors import ReadingFailed
from checkpoint.recognition.reading import read
from checkpoint.specimens.camera import Shot, photograph
from checkpoint.specimens.papers import Paper, paper_with_code, paper_without_code

LOST = MappingProxyType(
    {
        Symbology.QR: 5.0,
        Symbology.CODE_128: 2.0,
        Symbology.CODE_39: 0.0,
        Symbology.PDF417: 6.0,
        Symbology.DATA_MATRIX: 0.0,
        Symbology.AZTEC: 0.0,
    }
)
"""Per cent of the pictures of usual kinds that may show nothing."""
TYPICAL_MS, SLOW_MS = 10.0, 120.0
"""For a picture of a QR code."""


Range: TypeAlias = tuple[float, float]
NONE: Range = (0.0, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """One way to take a picture of a paper: from what to what each thing may be wrong."""

    paper: Paper = Paper()  # noqa: RUF009 - a frozen value
    widths: tuple[int, ...] = (800, 1_024, 1_280)
    skew: float = 10.0
    tilt: Range = (0.0, 0.1)
    blur: Range = NONE
    motion: Range = NONE
    glare: Range = NONE
    shadow: Range = NONE
    noise: Range = NONE
    contrast: Range = (1.0, 1.0)
    quality: Range = (85, 85)
    quarters: tuple[int, ...] = (0,)
    is_usual: bool = True
    """Whether something is promised of it."""

    def shot(self, chance: Random) -> Shot:
        """How one picture is taken."""
        return Shot(
            width=chance.choice(self.widths),
            fills=chance.uniform(0.85, 0.98),
            skew=chance.uniform(-self.skew, self.skew),
            tilt=chance.uniform(*self.tilt),
            blur=chance.uniform(*self.blur),
            motion=round(chance.uniform(*self.motion)),
            glare=chance.uniform(*self.glare),
            shadow=chance.uniform(*self.shadow),
            noise=chance.uniform(*self.noise),
            contrast=chance.uniform(*self.contrast),
            quality=round(chance.uniform(*self.quality)),
            quarters=chance.choice(self.quarters),
        )


KINDS: Mapping[str, Taking] = MappingProxyType(
    {
        "flat": Taking(skew=3),
        "aslant": Taking(skew=40),
        "from the side": Taking(tilt=(0.2, 0.35)),
        "turned by a quarter": Taking(quarters=(1, 2, 3)),
        "small": Taking(widths=(640,), paper=Paper(share=0.35)),
        "large picture": Taking(widths=(2_400,), paper=Paper(share=0.2)),
        "blur": Taking(blur=(0.6, 1.4)),
        "motion": Taking(motion=(2, 5)),
        "glare": Taking(glare=(0.4, 0.9)),
        "shadow": Taking(shadow=(0.5, 0.8)),
        "noise": Taking(noise=(0.1, 0.3)),
        "pale": Taking(contrast=(0.2, 0.4)),
        "light on dark": Taking(paper=Paper(is_inverted=True)),
        "dirty": Taking(paper=Paper(spots=5)),
        "no quiet zone": Taking(paper=Paper(has_quiet_zone=False)),
        "curved": Taking(paper=Paper(curve=0.05)),
        "blur, hard": Taking(blur=(2, 4), is_usual=False),
        "small, hard": Taking(widths=(480,), paper=Paper(share=0.2), is_usual=False),
        "curved, hard": Taking(paper=Paper(curve=0.15), is_usual=False),
        "everything": Taking(
            tilt=(0.1, 0.2),
            blur=(0.5, 1.2),
            noise=(0, 0.15),
            shadow=(0, 0.5),
            quality=(50, 80),
            is_usual=False,
        ),
    }
)
"""Ways to take pictures, by what is wrong with them."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a picture."""

    symbology: Symbology | None
    """``None`` where there is no code on it."""
    kind: str
    is_read: bool
    is_wrong: bool
    """Whether something was read that is not there: the one thing never to be."""
    seconds: float


def codes_figures(
    *, pictures: int, kinds: Sequence[str] = tuple(KINDS), seed: int = 1
) -> Iterator[Figure]:
    """Read so many pictures of every kind of code and damage, and tell what became of them."""
    outcomes = list(_outcomes(pictures, kinds, seed))
    for symbology, lost in LOST.items():
        of_kind = [one for one in outcomes if one.symbology is symbology]
        usual = [one for one in of_kind if KINDS[one.kind].is_usual]
        yield _lost(f"{symbology.value} not read", usual, lost)
    for kind in kinds:
        these = [one for one in outcomes if one.kind == kind and one.symbology]
        yield _lost(f"codes not read, {kind}", these, None)
    wrong = sum(one.is_wrong for one in outcomes)
    yield Figure(name="codes read that are not there", value=wrong, unit="codes", target=0)
    of_usual_qr = (
        one for one in outcomes if one.symbology is Symbology.QR and KINDS[one.kind].is_usual
    )
    times = [milliseconds(one.seconds) for one in of_usual_qr]
    typical, slow = share(times, 0.5), share(times, 0.95)
    yield Figure(
        name="a picture with a QR code, median", value=typical, unit="ms", target=TYPICAL_MS
    )
    yield Figure(name="a picture with a QR code, p95", value=slow, unit="ms", target=SLOW_MS)


def _outcomes(pictures: int, kinds: Sequence[str], seed: int) -> Iterator[Outcome]:
    for kind in kinds:
        taking = KINDS[kind]
        for number in range(pictures):
            for symbology in LOST:
                yield _read_one(kind, taking, symbology, f"{seed} {kind} {number} {symbology}")
            yield _read_one(kind, taking, None, f"{seed} {kind} {number} none")


def _read_one(kind: str, taking: Taking, symbology: Symbology | None, seed: str) -> Outcome:
    chance = Random(seed)  # noqa: S311 - pictures must be repeatable, not unguessable
    payload = "" if symbology is None else _payload(symbology, chance)
    paper_seed = chance.randrange(2**32)
    if symbology is None:
        paper = paper_without_code(seed=paper_seed)
    else:
        paper = paper_with_code(payload, symbology, taking.paper, seed=paper_seed)
    content = _file_of(photograph(paper, taking.shot(chance), seed=chance.randrange(2**32)))
    seconds, symbols = timed(lambda: _symbols_on(content))
    texts = [symbol.text for symbol in symbols]
    return Outcome(
        symbology, kind, payload in texts, any(text != payload for text in texts), seconds
    )


def _symbols_on(content: bytes) -> Sequence[Symbol]:
    try:
        return read(content).symbols
    except ReadingFailed:
        return ()


def _file_of(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.save(file, "JPEG", quality=88)
    return file.getvalue()


def _payload(symbology: Symbology, chance: Random) -> str:
    number = f"{chance.randrange(10**7):07}"
    match symbology:
        case Symbology.CODE_39:
            return f"ETK{number}"
        case Symbology.CODE_128:
            return f"PLB-{number}"
        case _:
            return f"PLB|ETK|{number}|SUPARMAN BIN AHMAD|1985-03-12"


def _lost(name: str, outcomes: Sequence[Outcome], target: float | None) -> Figure:
    value = 100 * sum(not one.is_read for one in outcomes) / len(outcomes)
    return Figure(name=name, value=value, unit="%", target=target, note=f"of {len(outcomes)}")

"""What was typed of how papers look, and whether it can be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from checkpoint.domain.posts.numbering import NumberRefused, PaperSeries
from checkpoint.domain.posts.paper_form import Letterhead, PaperForm, Signer

HEAD = tuple(one.name for one in fields(Letterhead))
SIGNER = tuple(one.name for one in fields(Signer))
PLACES = ("checked", "known")
"""Who signs: who checks a paper, and who takes note of it."""
SIGNED_IN = "signed_in"
LINES = (*HEAD, SIGNED_IN, *(f"{place}_{part}" for place in PLACES for part in SIGNER))
"""Every line of the form, in its order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedPapers:
    """The fields as they stand in the form."""

    lines: Mapping[str, str]
    numbers: Mapping[PaperSeries, str]
    left_out: tuple[str, ...]
    logo: bytes


def read_papers(typed: TypedPapers) -> PaperForm | NumberRefused:
    """How the papers look, or what is wrong with a number."""
    said = {name: text.strip() for name, text in typed.lines.items()}
    patterns = {one: text.strip() for one, text in typed.numbers.items()}
    form = PaperForm(
        letterhead=Letterhead(**{name: said[name] for name in HEAD}),
        signed_in=said[SIGNED_IN],
        checked=_signer(said, "checked"),
        known=_signer(said, "known"),
        numbers=tuple((one, text) for one, text in patterns.items() if text),
        left_out=typed.left_out,
        logo=typed.logo,
    )
    try:
        form.check()
    except NumberRefused as refused:
        return refused
    return form


def lines_of(form: PaperForm) -> Mapping[str, str]:
    """The lines of a form as they are typed."""
    said = {name: getattr(form.letterhead, name) for name in HEAD}
    said[SIGNED_IN] = form.signed_in
    for place in PLACES:
        signer = getattr(form, place)
        said |= {f"{place}_{part}": getattr(signer, part) for part in SIGNER}
    return said


def _signer(said: Mapping[str, str], place: str) -> Signer:
    return Signer(**{part: said[f"{place}_{part}"] for part in SIGNER})

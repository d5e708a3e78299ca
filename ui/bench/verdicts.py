"""Every verdict to its end at the practice counter, by keys alone."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field

from PySide6.QtWidgets import QApplication

from checkpoint.bootstrap import start
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.practice.accounts import PracticeAccount
from checkpoint.practice.documents import practice_documents
from checkpoint.settings import Settings
from ui.app import App
from ui.bench.hand import Hand
from ui.bench.ready import OFFSCREEN
from ui.cases.presenter import CasesPresenter
from ui.cases.states import Filing
from ui.cases.view import CasesScreen
from ui.counter.states import Deciding, Locked, Ready
from ui.screen import Screen
from ui.start import make_application
from ui.tour.guide import Guide, WentAstray, reached

REASON = "Diperiksa."
MOST_TABS = 10
FIRST_ANSWERS = "k3"
"""A purpose by its letter (kunjungan keluarga), days by their figure."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a traveller was dealt with, and what it took."""

    name: str
    keys: int
    """From the verdict to the end of it."""
    texts: int
    """Of these, how often words were written: a reason, a name, a password."""
    fields: int = 0
    """That had to be answered."""


@dataclass
class Counterwork:
    """What the script works with."""

    guide: Guide
    hand: Hand
    texts: Mapping[str, str]
    """What a scanner reads of each specimen."""
    lead: PracticeAccount
    name_known: bool = False
    """Whether a shift lead has answered here before, whose name then stands there."""
    endings: list[Ending] = field(default_factory=list)

    def ends(self, name: str, outcome: Outcome, fields: int = 0) -> None:
        """Note an ending; raises WentAstray where it is another."""
        recorded = reached(reached(self.guide.counter.state, Ready).recorded, Recorded)
        if recorded.crossing.decision.outcome is not outcome:
            raise WentAstray(f"{name} was to end {outcome}, and it is {recorded}")
        self.endings.append(Ending(name, self.hand.keys, self.hand.texts, fields))

    def lead_signs(self) -> None:
        """Behind a reason: the shift lead's name and password."""
        hand = self.hand
        hand.press("Return")
        if not self.name_known:
            hand.write(self.lead.login)
            hand.press("Tab")
        self.name_known = True
        hand.write(self.lead.password)
        hand.press("Return")


def end_every_verdict(settings: Settings) -> None:
    """Say as JSON how many keys each ending took."""
    QApplication(OFFSCREEN)
    guide = Guide(make_application(settings), settings.data_dir)
    with start(settings, is_practice=True, create=True) as program:
        documents = {one.slug: one.text for one in practice_documents(settings)}
        accounts = {one.role: one for one in program.practice_accounts() if not one.is_deputy}
        guide.take_over(App(program, guide.application))
        try:
            work = Counterwork(guide, Hand(guide), documents, accounts[Role.SHIFT_LEAD])
            officer = accounts[Role.COUNTER_OFFICER]
            guide.sign_in(officer.login, officer.password)
            guide.open_counter(Direction.ENTRY, Lane.PASSPORT)
            for step in _STEPS:
                step(work)
        finally:
            guide.leave()
    sys.stdout.write(json.dumps([asdict(one) for one in work.endings]))


def _first_time_foreigner(work: Counterwork) -> None:
    work.hand.scan(work.texts["paspor-malaysia"])
    reached(work.guide.counter.state, Deciding)
    fields = work.hand.fill(FIRST_ANSWERS)
    work.hand.press("Return")
    work.ends("foreigner for the first time: admit", Outcome.ADMITTED, fields)


def _amber(work: Counterwork) -> None:
    work.hand.scan(work.texts["dua-kali-masuk"])
    fields = work.hand.fill(FIRST_ANSWERS)
    if fields:
        work.hand.press("Tab")
    work.hand.write(REASON)
    work.hand.press("Return")
    work.ends("amber: admit with a reason", Outcome.ADMITTED, fields)


def _refer(work: Counterwork) -> None:
    work.hand.scan(work.texts["paspor-timor-leste"])
    work.hand.press("F5", "Tab")
    work.hand.write(REASON)
    work.hand.press("Return")
    work.ends("refer", Outcome.REFERRED)


def _refuse(work: Counterwork) -> None:
    work.hand.scan(work.texts["paspor-papua-nugini"])
    work.hand.press("F7")
    work.hand.pick("1")
    work.hand.write(REASON)
    work.lead_signs()
    work.ends("refuse", Outcome.REFUSED)


def _lock_refused(work: Counterwork) -> None:
    work.hand.scan(work.texts["tangkal-ejaan"])
    reached(work.guide.counter.state, Locked)
    work.hand.press("F10")
    work.hand.pick("2")
    work.hand.write(REASON)
    work.lead_signs()
    work.ends("lock answered: refuse", Outcome.REFUSED)


def _lock_lifted(work: Counterwork) -> None:
    work.hand.scan(work.texts["cegah"])
    reached(work.guide.counter.state, Locked)
    work.hand.press("F10")
    work.hand.pick("1")
    work.hand.write(REASON)
    work.lead_signs()
    work.ends("lock answered: not the same person, let pass", Outcome.ADMITTED)


def _lock_referred(work: Counterwork) -> None:
    work.hand.scan(work.texts["cegah-mendesak"])
    reached(work.guide.counter.state, Locked)
    work.hand.press("F5", "Tab")
    work.hand.write(REASON)
    work.hand.press("Return")
    work.ends("lock: refer", Outcome.REFERRED)


def _leaving(work: Counterwork) -> None:
    work.hand.move_to(Direction.EXIT, Lane.PASSPORT)
    work.name_known = False  # another counter screen, where nobody has answered yet


def _postpone(work: Counterwork) -> None:
    work.hand.scan(work.texts["paspor-tionghoa-indonesia"])
    work.hand.press("F6")
    work.hand.pick("1")
    work.hand.write(REASON)
    work.lead_signs()
    work.ends("postpone", Outcome.POSTPONED)


def _on_passes(work: Counterwork) -> None:
    work.hand.move_to(Direction.EXIT, Lane.BORDER_PASS)
    work.name_known = False


def _known_pass(work: Counterwork) -> None:
    work.hand.scan(work.texts["plb-kode-qr"])
    reached(work.guide.counter.state, Deciding)
    work.hand.press("Return")
    work.ends("known border-pass holder: admit", Outcome.ADMITTED)


def _hand_over(work: Counterwork) -> None:
    """In the second line, of whom the counter referred."""
    guide, hand = work.guide, work.hand
    for tab in range(2, MOST_TABS):
        guide.press(f"Ctrl+{tab}")
        if isinstance(guide.screen(Screen), CasesScreen):
            break
    guide.press("Return")
    reached(guide.presenter(CasesPresenter).state, Filing)
    hand.begin()
    hand.press("F6")
    hand.pick("1")
    hand.write("Siti Rahma")
    hand.press("Return")
    hand.write("Brigadir, unit PPA")
    hand.press("Return")
    hand.write("Satu orang")
    hand.press("Return")
    state = reached(guide.presenter(CasesPresenter).state, Filing)
    if not state.file.state.is_handed_over:
        raise WentAstray(f"nobody was handed over: {state}")
    work.endings.append(Ending("second line: hand over", hand.keys, hand.texts))


_STEPS: tuple[Callable[[Counterwork], None], ...] = (
    _first_time_foreigner,
    _amber,
    _refer,
    _refuse,
    _lock_refused,
    _leaving,
    _postpone,
    _lock_lifted,
    _lock_referred,
    _on_passes,
    _known_pass,
    _hand_over,
)

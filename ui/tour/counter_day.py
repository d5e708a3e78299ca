"""A counter officer's morning: every colour, every way a document comes in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.practice.accounts import PracticeAccount
from checkpoint.practice.documents import PracticeDocument
from ui.counter.states import Deciding, Locked, Ready, Typing
from ui.tour.desk import BEING_LAID, FRAME_MS, Desk
from ui.tour.first_exit import pattern_at_the_counter
from ui.tour.guide import Guide, WentAstray, reached
from ui.tour.seal_day import journal_of_the_morning, label_at_the_counter, label_of_a_pass

StateT = TypeVar("StateT")
A_FEW_FRAMES_MS = 4 * FRAME_MS
Documents = Mapping[str, PracticeDocument]
Accounts = Mapping[Role, PracticeAccount]


def counter_day(
    guide: Guide, documents: Documents, accounts: Accounts, desk: Desk, folder: Path
) -> None:
    """Sign in as a counter officer and work through the specimens; raises WentAstray."""
    officer, lead = accounts[Role.COUNTER_OFFICER], accounts[Role.SHIFT_LEAD]
    guide.shoot("practice-sign-in")
    guide.sign_in(officer.login, "not the password")
    guide.shoot("wrong-password")
    guide.sign_in(officer.login, officer.password)
    guide.shoot("open-counter")
    guide.open_counter(Direction.ENTRY, Lane.PASSPORT)
    guide.shoot("counter-ready")
    _under_camera(guide, documents["paspor-malaysia"], desk)
    _green(guide, documents)
    _amber(guide, documents)
    _red(guide, documents, lead)
    _group(guide, documents)
    _by_hand(guide, documents)
    pattern_at_the_counter(guide)
    _border_pass(guide, documents)
    journal_of_the_morning(guide, pictured="norhayati")
    label_of_a_pass(guide, holder="lenggang")
    label_at_the_counter(guide, documents["plb-kode-qr"].text, folder)
    _locked_window(guide, officer)


def _under_camera(guide: Guide, document: PracticeDocument, desk: Desk) -> None:
    desk.lay(document.picture(), BEING_LAID)
    guide.press("F3")
    QTest.qWait(A_FEW_FRAMES_MS)
    guide.shoot("counter-camera")
    desk.lay(document.picture())
    QTest.qWait(A_FEW_FRAMES_MS)
    guide.settle()
    if guide.camera_runs:
        _must_be_decided(guide, Verdict.GREEN)
        guide.shoot("counter-from-camera")
        guide.press("Esc")
    _must_be(guide, Ready)
    guide.press("F3")


def _green(guide: Guide, documents: Documents) -> None:
    _lay_picture(guide, documents["paspor-malaysia"])
    _must_be_decided(guide, Verdict.GREEN)
    guide.shoot("counter-green")
    guide.press("Return")
    guide.shoot("counter-field-missing")
    guide.choose("kunjungan keluarga")
    guide.press("Return")
    _must_be_recorded(guide, Outcome.ADMITTED)
    guide.shoot("counter-recorded")


def _amber(guide: Guide, documents: Documents) -> None:
    guide.scan(documents["dua-kali-masuk"].text)
    _must_be_decided(guide, Verdict.AMBER)
    guide.shoot("counter-amber")
    guide.shoot_dialog("counter-enter-afterwards", lambda: guide.press("F3"))
    guide.scan(documents["paspor-timor-leste"].text)
    _must_be_decided(guide, Verdict.AMBER, other_waits=True)
    guide.shoot("counter-second-document")
    guide.press("Esc", times=2)
    guide.scan(documents["zona-diubah"].text)
    _must_be_decided(guide, Verdict.AMBER)
    guide.shoot("counter-zone-does-not-add-up")
    guide.press("Esc")
    guide.scan(documents["paspor-malaysia"].text.splitlines()[0])
    _must_be(guide, Ready)
    guide.shoot("counter-half-a-zone")


def _red(guide: Guide, documents: Documents, lead: PracticeAccount) -> None:
    guide.scan(documents["tangkal-ejaan"].text)
    _must_be(guide, Locked)
    guide.shoot("counter-locked")
    guide.shoot_dialog("counter-compare", lambda: guide.press("F9"))
    guide.shoot_dialog("shift-lead-answers", lambda: guide.press("F10"))
    guide.shoot_dialog("refer", lambda: guide.press("F5"))
    guide.press("F10")
    guide.choose("2")
    guide.write("Sama orangnya: foto dan tanggal lahir cocok.")
    guide.press("Tab")
    guide.write(lead.login)
    guide.press("Tab")
    guide.write(lead.password)
    guide.press("Return")
    _must_be_recorded(guide, Outcome.REFUSED)
    guide.shoot("counter-refused")
    guide.shoot_dialog("counter-papers", lambda: guide.press("Ctrl+S"))


def _group(guide: Guide, documents: Documents) -> None:
    """Two who came together; they walk off again, so that the day goes on as it was."""
    guide.press("F4")
    for slug in ("paspor-timor-leste", "dua-kali-masuk"):
        guide.scan(documents[slug].text)
    guide.shoot("group")
    guide.shoot_dialog("group-plate-and-purpose", lambda: guide.press("F2"))
    guide.shoot_dialog("group-children", lambda: guide.press("F3"))
    for _ in range(2):
        guide.press("F7")
        guide.write("Kembali ke mobil")
        guide.press("Return")
    guide.press("F8")
    _must_be(guide, Ready)


def _by_hand(guide: Guide, documents: Documents) -> None:
    guide.press("F2")
    first, second = documents["paspor-papua-nugini"].text.splitlines()
    guide.paste_text(f"{first}\n{second[:-3]}")
    guide.shoot("counter-typing-a-zone")
    guide.press("Esc")


def _border_pass(guide: Guide, documents: Documents) -> None:
    guide.press("F6")
    guide.open_counter(Direction.EXIT, Lane.BORDER_PASS)
    guide.scan(documents["plb-kode-qr"].text)
    _must_be_decided(guide, Verdict.GREEN)
    guide.shoot("border-pass-known")
    guide.press("Return")
    _must_be_recorded(guide, Outcome.ADMITTED)
    guide.shoot("border-pass-recorded")
    guide.scan(documents["plb-kecamatan-lain"].text)
    _must_be(guide, Locked)
    guide.shoot("border-pass-other-district")
    guide.refer("Kecamatan lain")
    _must_be_recorded(guide, Outcome.REFERRED)
    guide.scan(documents["plb-baru"].text)
    _must_be(guide, Typing)
    guide.shoot("border-pass-typed-once")
    guide.press("Esc")


def _locked_window(guide: Guide, officer: PracticeAccount) -> None:
    guide.press("Ctrl+L")
    guide.shoot("window-locked")
    guide.write(officer.password)
    guide.press("Return")
    guide.settle()
    guide.shoot_dialog("own-password", lambda: guide.press("Ctrl+P"))
    guide.shoot_dialog("help", lambda: guide.press("F1"))
    guide.press("Ctrl+Q")


def _lay_picture(guide: Guide, document: PracticeDocument) -> None:
    """Drop a picture of the document onto the window, as from a flatbed scanner's folder."""
    image = QImage.fromData(document.picture())
    mime = QMimeData()
    mime.setImageData(image)
    guide.drop(mime)


def _must_be(guide: Guide, kind: type[StateT]) -> StateT:
    return reached(guide.counter.state, kind)


def _must_be_decided(guide: Guide, verdict: Verdict, *, other_waits: bool = False) -> None:
    state = _must_be(guide, Deciding)
    if (state.inspection.verdict, state.other_waits) != (verdict, other_waits):
        raise WentAstray(f"{verdict} was to come, and it is {state}")


def _must_be_recorded(guide: Guide, outcome: Outcome) -> None:
    recorded = reached(_must_be(guide, Ready).recorded, Recorded)
    if recorded.crossing.decision.outcome is not outcome:
        raise WentAstray(f"{outcome} was to be recorded, and it is {recorded}")

"""Plays the invented days through the services, as the people of a post would.

Nothing goes past the services into the database: so every record stands on a decision and every
act in the audit trail, and what practice shows is what the program really does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import timedelta
from itertools import groupby
from random import Random
from typing import Any

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.reading import ListRow, OpenList
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.crossings.details import Details, Purpose
from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.people.officer import Officer, Permission, Role
from checkpoint.domain.posts.post import Counter, Direction, Duty, Lane, Post
from checkpoint.practice.accounts import PracticeAccount
from checkpoint.practice.days import Passage
from checkpoint.practice.hands import HandClock
from checkpoint.practice.people import zone_of
from checkpoint.practice.watched import Watched, without_newest
from checkpoint.security.late import LateSealVerifier
from checkpoint.services.access import AccessService
from checkpoint.services.alerts import AlertService
from checkpoint.services.counter import CounterService, Ruling
from checkpoint.services.journal import Correction, JournalService
from checkpoint.services.list_imports import ListImportService
from checkpoint.services.ports import NewId, PasswordHasher, Storage
from checkpoint.services.presented import Presented, SeveralPasses, UnknownPass
from checkpoint.services.setting_up import Place, SetUpService

COUNTERS = (Counter("1"), Counter("2"), Counter("3"))
OPENED = (
    (Direction.ENTRY, Lane.PASSPORT),
    (Direction.EXIT, Lane.PASSPORT),
    (Direction.EXIT, Lane.BORDER_PASS),
)
"""What each counter is opened for in the morning."""

LOOKED_TWICE = "Diperiksa ulang, tidak ada keberatan (latihan)."
"""The reason written where a passage of the crowd asks for one."""

_STAY = frozenset({"permit", "permit_number", "days_granted"})
_MINUTE = timedelta(minutes=1)


class Player:
    """An invented post at work, and a clock that its people move on."""

    def __init__(
        self,
        *,
        post: Post,
        storage: Storage,
        policy: Policy,
        hasher: PasswordHasher,
        clock: HandClock,
        new_id: NewId,
        rng: Random,
    ) -> None:
        self._post = post
        self._clock = clock
        self._rng = rng
        self._set_up = SetUpService(storage=storage, hasher=hasher, clock=clock, new_id=new_id)
        self._access = AccessService(storage=storage, hasher=hasher, clock=clock, new_id=new_id)
        self._alerts = AlertService(storage=storage, clock=clock)
        self._lists = ListImportService(storage=storage, clock=clock)
        self._journal = JournalService(storage=storage, clock=clock, new_id=new_id)
        self._counter = CounterService(
            storage=storage,
            policy=policy,
            verifier=LateSealVerifier(),
            clock=clock,
            new_id=new_id,
        )

    def set_up(self, accounts: Iterable[PracticeAccount]) -> None:
        """Set the post up, and give its people their ways in."""
        every = tuple(accounts)
        self._accounts = {account.role: account for account in every if not account.is_deputy}
        self._deputy = next(account for account in every if account.is_deputy)
        first = self._accounts[Role.ADMINISTRATOR]
        administrator = self._set_up.set_up(
            Place(self._post, COUNTERS),
            login=first.login,
            name=first.name,
            password=first.password,
        )
        for account in every:
            if account is not first:
                self._access.add_officer(
                    administrator,
                    login=account.login,
                    name=account.name,
                    role=account.role,
                    password=account.password,
                )

    def keep_alerts(self, known: Watched) -> None:
        """The shift lead imports the lists of that day, and makes entries by hand."""
        lead = self._signed_in(Role.SHIFT_LEAD)
        for name, alerts in known.lists.items():
            self._import(lead, name, without_newest(alerts))
        for alert in known.by_hand:
            self._alerts.add(lead, alert)
        self._access.sign_out(lead)

    def renew_alerts(self, known: Watched) -> None:
        """The shift lead imports the newest version of each list."""
        lead = self._signed_in(Role.SHIFT_LEAD)
        for name, alerts in known.lists.items():
            self._import(lead, name, alerts)
        self._access.sign_out(lead)

    def play(self, passages: Iterable[Passage]) -> None:
        """Play everything that happened at the counters, day by day."""
        for _day, of_day in groupby(passages, key=lambda one: self._post.day_of(one.at)):
            self._play_day(list(of_day))

    def _play_day(self, passages: list[Passage]) -> None:
        officer = self._opened(passages[0])
        played = [(self._pass(officer, passage), passage) for passage in passages]
        crowd = [(recorded, passage) for recorded, passage in played if not passage.is_of_cast]
        _, last = crowd[-1]
        twice = self._pass(officer, last)
        for counter, (direction, lane) in zip(COUNTERS, OPENED, strict=True):
            self._counter.close(officer, self._duty(counter, direction, lane))
        self._access.sign_out(officer)
        lead = self._signed_in(Role.SHIFT_LEAD)
        self._clock.forward(5 * _MINUTE)
        signed = self._access.confirm(
            self._deputy.login, self._deputy.password, Permission.ANSWER_LOCK, beside=lead
        )
        why = "Tercatat dua kali (latihan)."
        self._journal.cancel(lead, self._post, twice.crossing.id, why, confirmed=signed)
        wrong, _ = crowd[len(crowd) // 2]
        self._correct(lead, wrong)
        self._access.sign_out(lead)

    def _opened(self, first: Passage) -> Officer:
        self._clock.at = first.at - 10 * _MINUTE
        officer = self._signed_in(Role.COUNTER_OFFICER)
        for counter, (direction, lane) in zip(COUNTERS, OPENED, strict=True):
            self._counter.open(officer, self._duty(counter, direction, lane))
        return officer

    def _pass(self, officer: Officer, passage: Passage) -> Recorded:
        """One traveller at the counter, from scan to record."""
        self._clock.at = max(self._clock.at, passage.at)
        inspection = self._inspected(officer, passage)
        self._clock.forward(timedelta(seconds=self._rng.randrange(9, 50)))
        is_green = inspection.verdict is Verdict.GREEN
        ruling = Ruling(
            outcome=passage.outcome,
            ground=passage.ground,
            reason=passage.reason or ("" if is_green else LOOKED_TWICE),
        )
        is_held = passage.outcome in {Outcome.REFUSED, Outcome.POSTPONED}
        lead = self._accounts[Role.SHIFT_LEAD]
        confirmed = None
        if is_held or inspection.verdict is Verdict.RED:
            confirmed = self._access.confirm(
                lead.login, lead.password, Permission.ANSWER_LOCK, beside=officer
            )
        details = _answered(inspection, passage.details)
        return self._counter.record(officer, inspection, ruling, details, confirmed=confirmed)

    def _inspected(self, officer: Officer, passage: Passage) -> Inspection:
        """Scan the document; a pass that was never here is typed."""
        lines = zone_of(passage.document)
        text = "\n".join(lines) or passage.document.number
        scanned = ScannedText(kind=TextKind.BARCODE, text=text)
        scan = Scan(source=ScanSource.KEYBOARD_WEDGE, texts=(scanned,), at=self._clock())
        duty = self._duty(_counter_of(passage), passage.direction, passage.lane)
        match self._counter.read(officer, duty, scan):
            case Inspection() as inspection:
                return inspection
            case UnknownPass():
                typed = Presented(document=passage.document, capture=Capture.TYPED)
                return self._counter.inspect(officer, duty, typed)
            case SeveralPasses() | Unreadable():
                raise AssertionError(passage)

    def _correct(self, lead: Officer, recorded: Recorded) -> None:
        """Put right what was chosen wrongly at the counter."""
        old = recorded.crossing
        purpose = Purpose.TRADE if old.details.purpose is not Purpose.TRADE else Purpose.FAMILY
        correction = Correction(
            document=old.document,
            direction=old.direction,
            details=replace(old.details, purpose=purpose),
            reason="Salah pilih tujuan (latihan).",
        )
        self._journal.correct(lead, self._post, old.id, correction)

    def _import(self, lead: Officer, name: str, alerts: tuple[Alert, ...]) -> None:
        rows = (ListRow(line, alert) for line, alert in enumerate(alerts, start=2))
        preview = self._lists.prepare(lead, name, OpenList(rows))
        self._lists.take_over(lead, preview)

    def _signed_in(self, role: Role) -> Officer:
        account = self._accounts[role]
        return self._access.sign_in(account.login, account.password)

    def _duty(self, counter: Counter, direction: Direction, lane: Lane) -> Duty:
        return Duty(post=self._post, counter=counter, direction=direction, lane=lane)


def _counter_of(passage: Passage) -> Counter:
    """The counter at which such a traveller queues."""
    if passage.lane is Lane.BORDER_PASS:
        return COUNTERS[2]
    return COUNTERS[0] if passage.direction is Direction.ENTRY else COUNTERS[1]


def _answered(inspection: Inspection, given: Details) -> Details:
    """What is foreseen, with what the traveller said; a stay only where one must be granted."""
    subject = inspection.subject
    is_stay_asked = subject.is_foreigner_entering and inspection.foreseen.permit is None
    left_out = frozenset() if is_stay_asked else _STAY
    if subject.is_coming_home:
        left_out |= {"purpose"}
    said: dict[str, Any] = {
        field.name: getattr(given, field.name)
        for field in fields(Details)
        if field.name not in left_out and getattr(given, field.name)
    }
    return replace(inspection.foreseen, **said)

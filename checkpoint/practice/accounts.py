"""Who signs in to practise: four people whose passwords are made at random on each computer.

They stand in a small file beside the practice database, which only its owner may read; the
practice sign-in shows them. They open nothing but invented travellers.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from checkpoint.domain.people.officer import Role
from checkpoint.settings import Settings

ACCOUNTS_FILE = "practice-accounts.json"

_WORDS = """
    angin apung awan bakau bambu batu bayam bening besi biru bukit bulan bunga buku cahaya cermin
    cuaca daun delima dermaga durian duku embun enau fajar gading galah gambir garam gelang gula
    gunung hujan hutan ikan intan jagung jalan jambu jati jembatan kabut kaca kain kapal kapur
    kayu kebun kelapa kemiri kerang kolam kopi kuning ladang lada lampu langit laut layar lebah
    lembah lilin lontar madu mangga melati merah merpati minyak muara mutiara nangka nila nuri
    ombak padi pagi pala pantai papan pasir payung pelangi perahu permata pisang pohon pulau
    purnama rakit rambutan ranting rawa rotan rumah rusa sagu salak sawah sayap sawo senja
    serai sirih sumur sungai surya taman tangga tanjung tebing teduh telaga teluk tembaga tenun
    terang tiang tikar timur ubi udang ukir waru warna zaitun
"""
WORDS = tuple(_WORDS.split())
"""Short words that everybody at the post can type."""

_WORDS_EACH = 3
DEPUTY = "wakaru"
"""The second shift lead, who signs where two people answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeAccount:
    """A person to practise as."""

    login: str
    name: str
    role: Role
    password: str = field(repr=False)

    @property
    def is_deputy(self) -> bool:
        """Whether it is the second of his role."""
        return self.login == DEPUTY


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeKeys:
    """What is kept beside the practice database."""

    prepared_on: date
    """The day at the post on which the invented world was made; its dates count from it."""
    accounts: tuple[PracticeAccount, ...]


PEOPLE: Sequence[tuple[Role, str, str]] = (
    (Role.COUNTER_OFFICER, "petugas", "Ayu (latihan)"),
    (Role.SHIFT_LEAD, "karu", "Bakri (latihan)"),
    (Role.SHIFT_LEAD, DEPUTY, "Dewi (latihan)"),
    (Role.ADMINISTRATOR, "admin", "Citra (latihan)"),
)
"""Role, sign-in name and name of each."""

_KEYS = TypeAdapter(PracticeKeys)


def practice_accounts(settings: Settings) -> tuple[PracticeAccount, ...]:
    """Who may sign in to practise, with their passwords; nobody before it was prepared."""
    kept = read_keys(settings)
    return kept.accounts if kept else ()


def new_keys(prepared_on: date) -> PracticeKeys:
    """Make accounts with new passwords."""
    return PracticeKeys(
        prepared_on=prepared_on,
        accounts=tuple(
            PracticeAccount(login=login, name=name, role=role, password=_password())
            for role, login, name in PEOPLE
        ),
    )


def read_keys(settings: Settings) -> PracticeKeys | None:
    """What is kept beside the practice database, if it is there and whole."""
    try:
        return _KEYS.validate_json(_file(settings).read_bytes())
    except (OSError, ValidationError):
        return None


def write_keys(settings: Settings, keys: PracticeKeys) -> None:
    """Keep accounts where only the owner of the file may read them; raises OSError."""
    path = _file(settings)
    opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(opened, "w", encoding="utf-8") as stream:
        json.dump(asdict(keys), stream, default=str, indent=2)


def forget_keys(settings: Settings) -> None:
    """Take the file away; raises OSError."""
    _file(settings).unlink(missing_ok=True)


def _file(settings: Settings) -> Path:
    return settings.practice_database.with_name(ACCOUNTS_FILE)


def _password() -> str:
    """Three words and two digits: long enough, and typed without looking."""
    words = "-".join(secrets.choice(WORDS) for _ in range(_WORDS_EACH))
    return f"{words}-{secrets.randbelow(90) + 10}"

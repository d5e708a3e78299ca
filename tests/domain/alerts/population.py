"""Invented people of this border and the slips their names and birthdays suffer on paper.

Words follow Zipf's law with a long tail of invented ones, so that namesakes are about as many
as in life: the most common full name is borne by six in ten thousand.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.name_words import CANONICAL
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class Person:
    words: tuple[str, ...]
    born: PartialDate | None
    sex: Sex
    nationality: str

    @property
    def name(self) -> str:
        return " ".join(self.words)


SYLLABLES = {
    "java": "SU HAR WI SET PRA TRI KAR NGA MUL WAR TO NO YAN DI WA TI NI YA SIH RI JO KO PAR LAS",
    "islam": "FA RI NA ZA HI DA SYA LA MU KHA TI RA FI AH IN UN AL HU MA SI FAH YAH LAN RIF WAN",
    "west": "JO AN LE MA RO NI BER TO FE LI CI AR EL VI GE RA DO MI NUS LA DE RIK SON TA",
    "clan": "SI NA RAM TU PAN HU TA BA RAT GA LU BIS MAN PU BE LA KA RO SE TOR NAI NGGO LAN",
    "port": "SOA RES PE REI RA COS TA AL MEI DA GUS MAO FER NAN XI ME NES BO LA MAR TINS",
    "china": "ZHA CHE LI WA HUA XIN YU MEI JIA QI SHU FEN GUO LONG WEI",
    "india": "RA JA KU MAR SHA AN DEE PAK VI NO DA NI MOH SU RE SHI VA LAK MI",
    "png": "KA WA NA TO MI GU LE PA VO RI MAU BA SO GE KO RUI",
}

KNOWN = {
    "java": "SLAMET SUPARNO SUTRISNO SUGENG SUHARTO SUPRIYADI SURYANTO WIDODO HARTONO SUMARNI "
    "SUKARNO SUYATMI WAHYUNI LESTARI NINGSIH RAHAYU SETIAWAN SANTOSO PURWANTO SUSANTI HANDAYANI "
    "WULANDARI PRASETYO NUGROHO HIDAYAT KURNIAWAN SUSILO HARYANTO SULASTRI MARYATI",
    "java first": "SRI AGUS EKO DWI TRI BUDI DEWI RINA DEDI HERI BAMBANG JOKO ENDANG TITIK YANTI "
    "WAHYU RUDI HENDRA INDAH RATNA DIAN ANDI YUDI HADI ARI TONI RINI ANI",
    "islam first": "MUHAMMAD AHMAD ABDUL SITI NUR ALI ABDULLAH YUSUF IBRAHIM HASAN UMAR USMAN "
    "FATIMAH AISYAH ISMAIL RAHMAT HUSEIN KHADIJAH AMINAH ZAINAL NURUL RIZKI FAISAL FITRI",
    "islam": "RAHMAN HIDAYAT HIDAYAH RAHIM FAUZI RIDWAN SYARIF HAKIM KARIM HAYATI HALIMAH AZIZ "
    "FADILAH ANWAR ARIFIN SYAHPUTRA RAMADHAN MAULANA SALEH BAKAR JANNAH KHAN AZIZAH ZULKIFLI",
    "west": "YOHANES MARIA PETRUS MARTHA JOHN MICHAEL CHRISTINA STEVEN DANIEL PAULUS THOMAS "
    "AGUSTINUS FRANSISKUS YULIANA ROBERT ANTONIUS MARGARETHA DOMINGGUS YOSEF ANNA",
    "clan": "SIMANJUNTAK SIREGAR NASUTION LUBIS HARAHAP GINTING SEMBIRING MANURUNG SITUMORANG "
    "PANJAITAN TARIGAN WENDA KOGOYA TABUNI RUMBIAK LEKI NAHAK BRIA SERAN",
    "bali": "WAYAN MADE NYOMAN KETUT PUTU KADEK KOMANG GEDE",
    "bali given": "SUDARMA ARTINI SUARDANA ARYA SUKERTI ADNYANA WIRAWAN SUASTIKA PARTAMA WIDIANI",
    "port first": "JOSE MARIA DOMINGOS JOAO ANTONIO MANUEL ROSA FRANCISCO JOAQUIM FILOMENA",
    "port": "SOARES DA COSTA PEREIRA DOS SANTOS XIMENES SILVA GUTERRES AMARAL MARTINS",
    "china last": "WANG LI ZHANG LIU CHEN YANG HUANG ZHAO WU ZHOU TAN LIM LEE WONG NG CHONG",
    "china": "WEI FANG MIN JING YAN JUN YONG LEI HUI XIAOMING MEILING JIAHUI KOK SENG",
    "viet last": "NGUYEN TRAN LE PHAM HOANG PHAN VU DANG BUI DO",
    "viet": "VAN THI MINH ANH HUNG LAN HUONG TUAN THANH QUANG DUNG NGOC",
    "india": "KUMAR SINGH RAJ MUTHU KRISHNAN DEVI SHARMA RAMASAMY SURESH PRIYA LAKSHMI",
    "png": "KAUPA WARI TOM PETER TAU MEA VELE KILA NAMALIU GENA",
}
TAILS = {"islam": 2500, "java": 2500, "clan": 800, "west": 900, "port": 600, "china": 700}
TAILS |= {"india": 1500, "png": 1500, "islam first": 500, "java first": 800, "port first": 400}
TAILS |= {"bali given": 1200}
GROUPS: tuple[tuple[str, str, int], ...] = (
    ("java one", "IDN", 6),
    ("java", "IDN", 17),
    ("islam", "IDN", 18),
    ("christian", "IDN", 12),
    ("bali", "IDN", 4),
    ("malay", "MYS", 11),
    ("china", "MYS", 4),
    ("china", "CHN", 5),
    ("india", "MYS", 3),
    ("india", "IND", 4),
    ("port", "TLS", 6),
    ("png", "PNG", 4),
    ("viet", "VNM", 3),
    ("islam", "BGD", 3),
)


def repeatable(seed: int | str) -> random.Random:
    return random.Random(seed)  # noqa: S311 - chance that can be repeated, nothing secret


def an_alert_on(person: Person, rng: random.Random, *, born: PartialDate | None) -> Alert:
    """What a list knows of a person: the sex of most, the nationality of nearly all."""
    return Alert(
        id=UUID(int=rng.getrandbits(128)),
        list_name="invented",
        kind=AlertKind.DPO,
        name=person.name,
        born=born,
        sex=person.sex if rng.random() < 0.85 else Sex.UNSPECIFIED,
        nationality=person.nationality if rng.random() < 0.93 else "",
        direction=AlertDirection.BOTH,
    )


def as_traveller(person: Person) -> Traveller:
    return Traveller(
        names=(person.name,),
        born=person.born,
        sex=person.sex,
        nationality=person.nationality,
    )


def a_person(rng: random.Random) -> Person:
    group, nationality, _ = rng.choices(GROUPS, [weight for *_, weight in GROUPS])[0]
    return Person(
        words=_WAYS[group](rng),
        born=PartialDate.of(_birthday(rng)),
        sex=rng.choice((Sex.FEMALE, Sex.MALE)),
        nationality=nationality,
    )


def _birthday(rng: random.Random) -> date:
    day = date(1950, 1, 1) + timedelta(days=int(rng.triangular(0, 365 * 56, 365 * 38)))
    return day.replace(month=1, day=1) if rng.random() < 0.01 else day


def _pick(rng: random.Random, pool: str) -> str:
    words, weights = _pool(pool)
    return rng.choices(words, cum_weights=weights)[0]


@cache
def _pool(pool: str) -> tuple[list[str], list[float]]:
    rng = repeatable(pool)
    group, *_ = pool.split()
    syllables = SYLLABLES.get(group, SYLLABLES["west"]).split()
    words = dict.fromkeys(KNOWN.get(pool, "").split())
    while len(words) < TAILS.get(pool, 0):
        words["".join(rng.choices(syllables, k=rng.choice((2, 2, 3, 3, 3))))] = None
    return list(words), list(accumulate(1 / (rank + 3) ** 0.9 for rank in range(len(words))))


_WAYS: dict[str, Callable[[random.Random], tuple[str, ...]]] = {
    "java one": lambda rng: (_pick(rng, "java"),),
    "java": lambda rng: (
        *((_pick(rng, "java first"),) if rng.random() < 0.7 else ()),
        *(_pick(rng, "java") for _ in range(rng.choice((1, 1, 2)))),
    ),
    "islam": lambda rng: (
        _pick(rng, "islam first"),
        *(_pick(rng, "islam") for _ in range(rng.choice((1, 1, 2)))),
    ),
    "christian": lambda rng: (
        *(_pick(rng, "west") for _ in range(rng.choice((1, 2)))),
        _pick(rng, "clan"),
    ),
    "bali": lambda rng: (
        rng.choice(("I", "NI")),
        _pick(rng, "bali"),
        *(_pick(rng, "bali given") for _ in range(rng.choice((1, 2)))),
    ),
    "malay": lambda rng: (
        _pick(rng, "islam first"),
        *((_pick(rng, "islam"),) if rng.random() < 0.7 else ()),
        rng.choice(("BIN", "BINTI")),
        _pick(rng, "islam first"),
    ),
    "china": lambda rng: (
        _pick(rng, "china last"),
        *(_pick(rng, "china") for _ in range(rng.choice((1, 2, 2)))),
    ),
    "india": lambda rng: (_pick(rng, "india"), _pick(rng, "india")),
    "port": lambda rng: (
        _pick(rng, "port first"),
        *(_pick(rng, "port") for _ in range(rng.choice((1, 2)))),
    ),
    "png": lambda rng: (_pick(rng, "west"), _pick(rng, "png")),
    "viet": lambda rng: (_pick(rng, "viet last"), _pick(rng, "viet"), _pick(rng, "viet")),
}

Slip = Callable[[Person, random.Random], Person | None]
"""What paper does to a person; None where it cannot happen to this one."""


def _spelled(person: Person, changes: tuple[tuple[str, str], ...]) -> Person | None:
    name = person.name
    for before, after in changes:
        if before in name:
            return replace(person, words=tuple(name.replace(before, after).split()))
    return None


def old_spelling(person: Person, rng: random.Random) -> Person | None:
    if person.nationality != "IDN":
        return None
    return _spelled(person, (("U", "OE"), ("SY", "SJ"), ("C", "TJ")))


def other_letters(person: Person, rng: random.Random) -> Person | None:
    changes = [("I ", "Y "), ("F", "V"), ("SY", "SH"), ("KH", "CH"), ("Z", "S"), ("TH", "T")]
    changes += [("Q", "K"), ("NN", "N"), ("L", "LL"), ("S", "SS")]
    rng.shuffle(changes)
    return _spelled(person, tuple(changes))


def abbreviated(person: Person, rng: random.Random) -> Person | None:
    short = [(s, w) for s, w in CANONICAL.items() if w in person.words and len(s) < len(w)]
    if not short:
        return None
    brief, word = rng.choice(short)
    return replace(person, words=tuple(brief if w == word else w for w in person.words))


def reordered(person: Person, rng: random.Random) -> Person | None:
    if len(person.words) < 2 or "BIN" in person.words or "BINTI" in person.words:
        return None
    return replace(person, words=(*person.words[1:], person.words[0]))


def titled(person: Person, rng: random.Random) -> Person | None:
    before, after = rng.choice(
        (("H.", ""), ("HJ.", ""), ("DRS.", ""), ("", "S.H."), ("DR.", "M.SI"))
    )
    return replace(person, words=tuple(w for w in (before, *person.words, after) if w))


def typo(person: Person, rng: random.Random) -> Person | None:
    places = [place for place, word in enumerate(person.words) if len(word) > 3]
    if not places:
        return None
    place = rng.choice(places)
    words = list(person.words)
    words[place] = _mistyped(words[place], rng)
    return replace(person, words=tuple(words)) if tuple(words) != person.words else None


def _mistyped(word: str, rng: random.Random) -> str:
    at = rng.randrange(1, len(word))
    letter = rng.choice("AEINRTSUKL")
    return rng.choice(
        (
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1 :],
            word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
        )
    )


def word_dropped(person: Person, rng: random.Random) -> Person | None:
    if len(person.words) < 3 or {"BIN", "BINTI", "I", "NI"} & set(person.words):
        return None
    place = rng.randrange(len(person.words))
    return replace(person, words=person.words[:place] + person.words[place + 1 :])


def word_dropped_of_two(person: Person, rng: random.Random) -> Person | None:
    if len(person.words) != 2:
        return None
    return replace(person, words=(rng.choice(person.words),))


def word_added(person: Person, rng: random.Random) -> Person | None:
    if len(person.words) < 2:
        return None
    return replace(person, words=(*person.words, _pick(rng, "clan")))


def run_together(person: Person, rng: random.Random) -> Person | None:
    if len(person.words) < 2 or {"BIN", "BINTI", "I", "NI"} & set(person.words):
        return None
    place = rng.randrange(len(person.words) - 1)
    one = "".join(person.words[place : place + 2])
    return replace(person, words=(*person.words[:place], one, *person.words[place + 2 :]))


def day_month_swapped(person: Person, rng: random.Random) -> Person | None:
    born = person.born
    if born is None or born.day is None or born.day > 12 or born.day == born.month:
        return None
    return replace(person, born=PartialDate(born.year, born.day, born.month))


def one_digit(person: Person, rng: random.Random) -> Person | None:
    assert person.born is not None
    written = person.born.iso()
    place = rng.choice((2, 3, 5, 6, 8, 9))
    slip = f"{written[:place]}{rng.choice('0123456789')}{written[place + 1 :]}"
    try:
        born = PartialDate.from_iso(slip)
    except InvalidValue:
        return None
    return replace(person, born=born) if slip != written and born.year < 2010 else None


def year_only(person: Person, rng: random.Random) -> Person | None:
    return replace(person, born=PartialDate(person.born.year)) if person.born else None


def no_birth(person: Person, rng: random.Random) -> Person | None:
    return replace(person, born=None)


def unchanged(person: Person, rng: random.Random) -> Person | None:
    return person


NAME_SLIPS: dict[str, Slip] = {
    "unchanged": unchanged,
    "old spelling": old_spelling,
    "other letters": other_letters,
    "abbreviated": abbreviated,
    "reordered": reordered,
    "titles and degrees": titled,
    "one typo": typo,
    "one word of three dropped": word_dropped,
    "a word added": word_added,
    "two words run together": run_together,
}
"""Variations of a name that is found by them where the birthday agrees."""

BIRTH_SLIPS: dict[str, Slip] = {
    "day and month swapped": day_month_swapped,
    "one digit differs": one_digit,
    "only the year": year_only,
}
HARD_SLIPS: dict[str, Slip] = {
    "one word of two dropped": word_dropped_of_two,
    "no birthday": no_birth,
}
"""Those after which a look is all that can be asked for."""

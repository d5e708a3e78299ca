"""Pairs of names alone, labelled: two writings of one name, or two people who share words.

All invented, or names so common that they are nobody's: public pairs that others test with are
never used here, so that they stay a test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from random import Random
from types import MappingProxyType

from anyascii import anyascii

from checkpoint.bench.alerts import slips
from checkpoint.bench.alerts.measuring import Share
from checkpoint.bench.alerts.people import Person, people
from checkpoint.bench.alerts.slips import Slip
from checkpoint.domain.alerts.frequencies import Frequencies
from checkpoint.domain.alerts.two_people import Known, compare_people
from checkpoint.practice.hands import repeatable


@dataclass(frozen=True, slots=True)
class NamePair:
    """Two names, and whether one person bears both."""

    kind: str
    left: str
    right: str
    is_one: bool


NICKNAMES: Mapping[str, str] = MappingProxyType(
    {
        "MICHAEL": "MIKE",
        "ROBERT": "BOB",
        "RICHARD": "DICK",
        "MARGARET": "PEGGY",
        "JAMES": "JIM",
        "BAMBANG": "BENG",
        "YOHANES": "YANES",
        "FRANSISKUS": "FRANS",
        "AGUSTINUS": "AGUS",
        "ELISABETH": "LISA",
        "MARGARETHA": "RETHA",
        "ALEKSANDR": "SASHA",
        "DMITRIY": "DIMA",
        "EKATERINA": "KATYA",
        "NURHAYATI": "YATI",
        "SETIAWAN": "IWAN",
        "HENDRIK": "HENKY",
        "YULIANA": "YULI",
        "DANIEL": "DANI",
        "FRANCISCO": "PACO",
    }
)
"""Names and what friends make of them."""
WRITTEN: Mapping[str, Sequence[tuple[str, str]]] = MappingProxyType(
    {
        "Cyrillic": (
            ("Иван", "IVAN"),
            ("Сергей", "SERGEI"),
            ("Дмитрий", "DMITRY"),
            ("Юлия", "YULIYA"),
            ("Алексей", "ALEXEI"),
            ("Наталья", "NATALIA"),
            ("Хасан", "KHASAN"),
            ("Кузнецов", "KUZNETSOV"),
            ("Соловьёв", "SOLOVYEV"),
            ("Чехов", "CHEKHOV"),
            ("Щербаков", "SHCHERBAKOV"),
            ("Юсупов", "YUSUPOV"),
            ("Григорьев", "GRIGORIEV"),
            ("Жуков", "ZHUKOV"),
            ("Цветаев", "TSVETAEV"),
            ("Быков", "BYKOV"),
        ),
        "Arabic": (
            ("محمد", "MUHAMMAD"),
            ("أحمد", "AHMED"),
            ("علي", "ALI"),
            ("حسن", "HASSAN"),
            ("يوسف", "YOUSSEF"),
            ("خالد", "KHALID"),
            ("فاطمة", "FATIMA"),
            ("عبد الله", "ABDULLAH"),
            ("إبراهيم", "IBRAHIM"),
            ("سعيد", "SAEED"),
            ("الحداد", "AL HADDAD"),
            ("منصور", "MANSOUR"),
            ("الغامدي", "AL GHAMDI"),
            ("العتيبي", "AL OTAIBI"),
            ("البغدادي", "AL BAGHDADI"),
            ("القحطاني", "AL QAHTANI"),
        ),
        "Chinese": (
            ("王", "WANG"),
            ("李", "LI"),
            ("张", "ZHANG"),
            ("陈", "CHEN"),
            ("黄", "HUANG"),
            ("赵", "ZHAO"),
            ("周", "ZHOU"),
            ("吴", "WU"),
            ("伟", "WEI"),
            ("芳", "FANG"),
            ("敏", "MIN"),
            ("静", "JING"),
            ("晓明", "XIAOMING"),
            ("建华", "JIANHUA"),
            ("志强", "ZHIQIANG"),
            ("秀英", "XIUYING"),
        ),
    }
)
"""Given names first and surnames after (Chinese the other way), with their usual Latin letters."""


def nicknamed(person: Person, rng: Random) -> Person | None:
    """Called otherwise by friends: MICHAEL, MIKE."""
    del rng
    words = tuple(NICKNAMES.get(word, word) for word in person.words)
    return replace(person, words=words) if words != person.words else None


SAME: Mapping[str, Slip] = MappingProxyType(
    {
        "old spelling": slips.old_spelling,
        "other letters": slips.other_letters,
        "Arabic in other letters": slips.arabic_variant,
        "abbreviated": slips.abbreviated,
        "Chinese surname romanised": slips.romanised,
        "national letters": slips.national_letters,
        "one typo": slips.one_typo,
        "two typos": slips.two_typos,
        "order": slips.reordered,
        "titles and degrees": slips.titled,
        "word missing": slips.word_missing,
        "father's name": slips.father_named,
        "run together": slips.run_together,
        "parted": slips.parted,
        "initial": slips.initial,
        "nickname": nicknamed,
    }
)
"""Two writings of one name."""

FEWEST = 4_000
"""People among whom even the rarest kind of difference happens to some."""


def name_pairs(seed: int | str, *, of_each: int) -> Iterator[NamePair]:
    """As many pairs of one person as of two, half of these hard."""
    crowd = list(islice(people(f"pairs {seed}"), max(60 * of_each, FEWEST)))
    rng = repeatable(f"pairs {seed}")
    ones = [*_same(crowd, rng, of_each), *_foreign(rng, of_each)]
    yield from ones
    yield from islice(_different(crowd, rng), len(ones))


def _same(crowd: Sequence[Person], rng: Random, of_each: int) -> Iterator[NamePair]:
    for kind, slip in SAME.items():
        changed = ((person, slip(person, rng)) for person in crowd)
        pairs = (
            NamePair(kind, one.name, other.name, is_one=True) for one, other in changed if other
        )
        yield from islice(pairs, of_each)


def _foreign(rng: Random, of_each: int) -> Iterator[NamePair]:
    """A name in its own script, as a machine writes it in ours, beside the usual way."""
    for script, words in WRITTEN.items():
        half = len(words) // 2
        for _ in range(of_each):
            chosen = (rng.choice(words[:half]), rng.choice(words[half:]))
            own = " ".join(anyascii(written) for written, _ in chosen)
            usual = " ".join(latin for _, latin in chosen)
            yield NamePair(f"from {script}", own, usual, is_one=True)


def _different(crowd: Sequence[Person], rng: Random) -> Iterator[NamePair]:
    """Two people: of one surname, of one given name, of words one letter apart, or by chance."""
    by_word: dict[tuple[str, str], list[Person]] = {}
    for person in crowd:
        for word in person.words:
            by_word.setdefault((person.people, word), []).append(person)
    while True:
        one = rng.choice(crowd)
        for kind, other in (
            ("two who share a word", rng.choice(by_word[one.people, rng.choice(one.words)])),
            ("one word is another's", _with_one_word_of(one, rng.choice(crowd), rng)),
            ("two who share a word", rng.choice(by_word[one.people, one.words[0]])),
            ("two by chance", rng.choice(crowd)),
        ):
            if sorted(other.words) != sorted(one.words):
                yield NamePair(kind, one.name, other.name, is_one=False)


def _with_one_word_of(person: Person, other: Person, rng: Random) -> Person:
    words = list(person.words)
    words[rng.randrange(len(words))] = rng.choice(other.words)
    return replace(person, words=tuple(words))


Likeness = Callable[[str, str], float]


def likeness_by(frequencies: Frequencies) -> Likeness:
    """What two names say by themselves, of people of whom nothing else is known."""
    return lambda left, right: compare_people(Known(left), Known(right), frequencies).score


@dataclass(frozen=True, slots=True)
class Judged:
    """How well a likeness parts the pairs, at its best threshold."""

    threshold: float
    f1: float
    right: Mapping[str, Share]
    """By kind, how many are taken for what they are."""


def judge(pairs: Iterable[NamePair], likeness: Likeness) -> Judged:
    """Find the threshold of the best F1, and see what is right at it."""
    scored = [(likeness(pair.left, pair.right), pair) for pair in pairs]
    scored.sort(key=lambda one: -one[0])
    wanted = sum(pair.is_one for _, pair in scored)
    best, threshold, found = 0.0, float("inf"), 0
    for count, (points, pair) in enumerate(scored, start=1):
        found += pair.is_one
        is_last_of_these = count == len(scored) or scored[count][0] < points
        if is_last_of_these and 2 * found / (count + wanted) > best:
            best, threshold = 2 * found / (count + wanted), points
    right: dict[str, Share] = {}
    for points, pair in scored:
        so_far = right.get(pair.kind, Share(0, 0))
        is_right = (points >= threshold) is pair.is_one
        right[pair.kind] = Share(so_far.count + is_right, so_far.of + 1)
    return Judged(threshold, best, MappingProxyType(right))


def lines(judged: Judged) -> Iterator[str]:
    """The figures, the worst kind first."""
    yield f"best F1 {judged.f1:.3f} from {judged.threshold:.1f} points"
    for kind, share in sorted(judged.right.items(), key=lambda one: one[1].value):
        low, high = share.interval
        yield f"  {kind:<28}{share.value:8.3f}   {low:.3f} to {high:.3f}, of {share.of}"

"""Zones to test with: the specimens of Doc 9303, invented ones of this border, and any others.

Doc 9303 prints its specimens with their check digits; the invented ones were worked out by hand
once and stand here as text, so that reading is not tested by composing.
"""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from checkpoint.domain.documents.mrz import LAYOUTS, Field, Format, ZoneFields
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, Sex

TODAY = date(2026, 3, 1)

# Doc 9303-4 appendix B, 9303-5 appendix B, 9303-6 appendix B, 9303-7 appendix B
TD3 = """\
P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10"""
TD1 = """\
I<UTOD231458907<<<<<<<<<<<<<<<
7408122F1204159UTO<<<<<<<<<<<6
ERIKSSON<<ANNA<MARIA<<<<<<<<<<"""
TD2 = """\
I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
D231458907UTO7408122F1204159<<<<<<<6"""
MRV_A = """\
V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C<3UTO6908061F9406236ZE184226B<<<<<<<"""
MRV_B = """\
V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
L898902C<3UTO6908061F9406236ZE184226"""

SPECIMENS = {
    Format.TD1: TD1,
    Format.TD2: TD2,
    Format.TD3: TD3,
    Format.MRV_A: MRV_A,
    Format.MRV_B: MRV_B,
}

INDONESIAN = """\
P<IDNSUKARMI<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<
C4082117<7IDN8811031F3302141<<<<<<<<<<<<<<08"""
INDONESIAN_WITH_PERSONAL_NUMBER = """\
PPIDNSIMANJUNTAK<<TOGAR<PARULIAN<<<<<<<<<<<<
X1093386<3IDN7901014M35093086105010101790<14"""
MALAYSIAN = """\
P<MYSDAYANG<NURUL<BINTI<ABANG<RAZALI<<<<<<<<
K304182655MYS9406177F2908096940617135182<<18"""
PAPUA_NEW_GUINEAN = """\
P<PNGWANI<<KEREMA<<<<<<<<<<<<<<<<<<<<<<<<<<<
E041927<<7PNG68<<<<6M2712011<<<<<<<<<<<<<<00"""
TIMORESE_CARD = """\
I<TLSTL004913700601<<<<<<<<<<<
0104300M3004294TLS<<<<<<<<<<<7
DA<COSTA<SOARES<<JOAO<MANUEL<<"""
GERMAN = """\
P<D<<MUELLER<LUEDENSCHEIDT<<JUERGEN<<<<<<<<<
C01X00T478D<<6408125<3110315<<<<<<<<<<<<<<02"""
LONG_NUMBER_TD1 = """\
IDBEL592345678<9017<<<<<<<<<<<
9002281F3201015BEL9002281<<<<6
PEETERS<<LOTTE<<<<<<<<<<<<<<<<"""
LONG_NUMBER_TD2 = """\
I<UTOPEETERS<<LOTTE<<<<<<<<<<<<<<<<<
D23145890<BEL9002281F3201015123456<2"""

GOOD_ZONES = (
    *SPECIMENS.values(),
    INDONESIAN,
    INDONESIAN_WITH_PERSONAL_NUMBER,
    MALAYSIAN,
    PAPUA_NEW_GUINEAN,
    TIMORESE_CARD,
    GERMAN,
    LONG_NUMBER_TD1,
    LONG_NUMBER_TD2,
)


def with_marks(zone: str, line: int, first: int, marks: str) -> str:
    """The zone with other characters from a position on, counted as Doc 9303 counts."""
    lines = zone.splitlines()
    row = lines[line - 1]
    lines[line - 1] = row[: first - 1] + marks + row[first - 1 + len(marks) :]
    return "\n".join(lines)


formats = st.sampled_from(tuple(Format))

_words = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=12)
_identifiers = st.lists(_words, min_size=1, max_size=2).map(" ".join)
names_that_fit = st.builds(
    PersonName, primary=_identifiers, secondary=st.just("") | _identifiers
).filter(lambda name: len(name.primary) + len(name.secondary) + 2 < 30)

_states = st.sampled_from(["IDN", "MYS", "PNG", "TLS", "DEU", "GBN", "XXA", "UTO"])
_dates = st.dates(TODAY - timedelta(days=99 * 365), TODAY)


def _as_known(day: date, known: int) -> PartialDate:
    return PartialDate(*(day.year, day.month, day.day)[:known])


_births = st.none() | st.builds(_as_known, _dates, st.integers(1, 3))
_expiries = st.none() | st.dates(TODAY, TODAY + timedelta(days=20 * 365))
_marks = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


@st.composite
def zone_fields(draw: st.DrawFn, format: Format) -> ZoneFields:
    """Anything that a zone of the format can say in full."""
    layout = LAYOUTS[format]
    number = draw(st.text(_marks, min_size=1, max_size=layout.longest_number))
    more = max(0, len(number) - 9)
    taken = more + 2 if more else 0
    room = sum(map(len, layout.fields[Field.OPTIONAL])) - taken
    more_room = sum(map(len, layout.fields.get(Field.MORE_OPTIONAL, ())))
    second = draw(st.sampled_from(["", "D", "S", "X"]))
    return ZoneFields(
        code=draw(st.sampled_from(layout.codes)) + second,
        issuer=draw(_states),
        number=number,
        name=draw(names_that_fit),
        nationality=draw(_states),
        born=draw(_births),
        sex=draw(st.sampled_from(Sex)),
        expires_on=draw(_expiries),
        optional=draw(st.text(_marks, max_size=room)),
        more_optional=draw(st.text(_marks, max_size=more_room)),
    )


written = formats.flatmap(lambda size: st.tuples(st.just(size), zone_fields(size)))
"""A format and what a zone of it says."""

"""The fixed texts of the papers, and the few that hold a number."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from babel.numbers import format_decimal

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.subject import AnyPaper, OtherPaper
from checkpoint.domain.statistics.question import Period
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue, Language
from checkpoint.words.dates import day_words
from checkpoint.words.enums import partner_words


class Text(StrEnum):
    """Every fixed text; its value is the English that is translated."""

    TITLE = QT_TRANSLATE_NOOP("reports", "Daily crossing report")
    TITLE_OF_WEEK = QT_TRANSLATE_NOOP("reports", "Weekly crossing report")
    TITLE_OF_MONTH = QT_TRANSLATE_NOOP("reports", "Monthly crossing report")
    TITLE_OF_PERIOD = QT_TRANSLATE_NOOP("reports", "Crossing report of several days")
    NUMBER = QT_TRANSLATE_NOOP("reports", "Number")
    HOURS_COVERED = QT_TRANSLATE_NOOP("reports", "Hours covered")
    PRINTED = QT_TRANSLATE_NOOP("reports", "Printed")
    PRINTED_BY = QT_TRANSLATE_NOOP("reports", "Printed {at} by {name}")
    VERSION = QT_TRANSLATE_NOOP("reports", "Version {version}")
    PROVISIONAL = QT_TRANSLATE_NOOP("reports", "PROVISIONAL")
    REPLACES = QT_TRANSLATE_NOOP("reports", "Version {version}, replaces all earlier ones")
    PAGE = QT_TRANSLATE_NOOP("reports", "Page {page} of {pages}")
    RESTRICTED = QT_TRANSLATE_NOOP("reports", "RESTRICTED")
    PRACTICE = QT_TRANSLATE_NOOP("reports", "PRACTICE")
    PRACTICE_NOTE = QT_TRANSLATE_NOOP(
        "reports", "PRACTICE: invented travellers, not an official paper"
    )

    NIL = QT_TRANSLATE_NOOP("reports", "NIL")
    TOTAL = QT_TRANSLATE_NOOP("reports", "Total")
    IN = QT_TRANSLATE_NOOP("reports", "In")
    OUT = QT_TRANSLATE_NOOP("reports", "Out")
    COUNT = QT_TRANSLATE_NOOP("reports", "Count")
    CITIZENS = QT_TRANSLATE_NOOP("reports", "WNI")
    FOREIGNERS = QT_TRANSLATE_NOOP("reports", "WNA")
    ALL_CITIZENS = QT_TRANSLATE_NOOP("reports", "Citizens (WNI) in all")
    ALL_FOREIGNERS = QT_TRANSLATE_NOOP("reports", "Foreigners (WNA) in all")
    WITHHELD = QT_TRANSLATE_NOOP("reports", "Others (each with a count under {limit})")
    CHILDREN = QT_TRANSLATE_NOOP("reports", "Children without a document")
    WHO_COUNTS = QT_TRANSLATE_NOOP(
        "reports", "Counted: travellers let through, each by a record of his own."
    )

    ENTRIES = QT_TRANSLATE_NOOP("reports", "Entries")
    EXITS = QT_TRANSLATE_NOOP("reports", "Exits")
    TRAVELLERS = QT_TRANSLATE_NOOP("reports", "All travellers")
    ARRIVALS = QT_TRANSLATE_NOOP("reports", "Arrivals")
    VEHICLES = QT_TRANSLATE_NOOP("reports", "Vehicles")
    GOODS_REFERRED = QT_TRANSLATE_NOOP("reports", "Goods referred")
    NO_CERTIFICATE = QT_TRANSLATE_NOOP("reports", "Without a health certificate")

    BY_HOUR = QT_TRANSLATE_NOOP("reports", "Travellers by hour ({zone})")
    BY_DAY = QT_TRANSLATE_NOOP("reports", "Travellers by day")
    BY_SEVEN_DAYS = QT_TRANSLATE_NOOP("reports", "Travellers by seven days")
    NOW = QT_TRANSLATE_NOOP("reports", "Now")
    BEFORE = QT_TRANSLATE_NOOP("reports", "Before")
    DIFFERENCE = QT_TRANSLATE_NOOP("reports", "Difference")
    AGAINST_BEFORE = QT_TRANSLATE_NOOP("reports", "Against {days}")
    BUSIEST_HOURS = QT_TRANSLATE_NOOP("reports", "Busiest hours")
    HOUR = QT_TRANSLATE_NOOP("reports", "Hour")

    BY_NATIONALITY = QT_TRANSLATE_NOOP("reports", "By nationality, document and sex")
    NATIONALITY = QT_TRANSLATE_NOOP("reports", "Nationality")
    BY_DOCUMENT = QT_TRANSLATE_NOOP("reports", "By document")
    DOCUMENT = QT_TRANSLATE_NOOP("reports", "Document")
    HELD_BACK = QT_TRANSLATE_NOOP("reports", "Refusals and postponements")
    GROUND = QT_TRANSLATE_NOOP("reports", "Measure and ground")
    OVERSTAYS = QT_TRANSLATE_NOOP("reports", "Exits after the stay ran out")
    ALERT_HITS = QT_TRANSLATE_NOOP("reports", "Alert list hits")
    KIND = QT_TRANSLATE_NOOP("reports", "Kind")
    REFERRALS = QT_TRANSLATE_NOOP("reports", "Travellers referred")
    REFERRED_TO = QT_TRANSLATE_NOOP("reports", "To")
    COUNTERS = QT_TRANSLATE_NOOP("reports", "By counter")
    COUNTER = QT_TRANSLATE_NOOP("reports", "Counter")
    RECORDS = QT_TRANSLATE_NOOP("reports", "Records")
    HOW_RECORDED = QT_TRANSLATE_NOOP("reports", "How recorded")
    CHECKED = QT_TRANSLATE_NOOP("reports", "Verdict: {verdict}")
    CORRECTIONS = QT_TRANSLATE_NOOP("reports", "Corrections")
    CANCELLATIONS = QT_TRANSLATE_NOOP("reports", "Cancellations")
    STAMPS = QT_TRANSLATE_NOOP("reports", "Stamps and stickers used")
    NUMBERS = QT_TRANSLATE_NOOP("reports", "Numbers")
    STAMPED = QT_TRANSLATE_NOOP("reports", "Times used")

    PASSPORT_OR_PASS = QT_TRANSLATE_NOOP("reports", "Passport and border pass (PLB, KLB, PMS)")
    TRAVELLER = QT_TRANSLATE_NOOP("reports", "Traveller")
    PASSPORTS = QT_TRANSLATE_NOOP("reports", "Passport")
    LOCAL_PASSES = QT_TRANSLATE_NOOP("reports", "Border pass")
    OTHER_PAPERS = QT_TRANSLATE_NOOP("reports", "Other papers")
    BY_FOREIGN_NATIONALITY = QT_TRANSLATE_NOOP("reports", "Foreigners (WNA) by nationality")
    VEHICLE = QT_TRANSLATE_NOOP("reports", "Vehicle")
    FOR_CUSTOMS = QT_TRANSLATE_NOOP("reports", "Border trade and referrals")
    KILB_IN = QT_TRANSLATE_NOOP("reports", "KILB holders in")
    KILB_OUT = QT_TRANSLATE_NOOP("reports", "KILB holders out")
    REFERRED_TO_CUSTOMS = QT_TRANSLATE_NOOP("reports", "Travellers referred to customs")

    ARRIVALS_BY_NATIONALITY = QT_TRANSLATE_NOOP("reports", "Arrivals by nationality")
    ARRIVALS_BY_COUNTRY = QT_TRANSLATE_NOOP("reports", "Arrivals by last country")
    LAST_COUNTRY = QT_TRANSLATE_NOOP("reports", "Last country")
    NOT_ASKED = QT_TRANSLATE_NOOP("reports", "Not asked")
    QUARANTINE_GOODS = QT_TRANSLATE_NOOP("reports", "Goods referred to quarantine")
    COMMODITY = QT_TRANSLATE_NOOP("reports", "Commodity")
    AMOUNT = QT_TRANSLATE_NOOP("reports", "Amount")
    ORIGIN = QT_TRANSLATE_NOOP("reports", "Origin")
    CERTIFICATE = QT_TRANSLATE_NOOP("reports", "Certificate")
    YES = QT_TRANSLATE_NOOP("reports", "Yes")
    NO = QT_TRANSLATE_NOOP("reports", "No")

    UNDECLARED = QT_TRANSLATE_NOOP("reports", "Without All Indonesia")
    REFERRED_TO_HEALTH = QT_TRANSLATE_NOOP("reports", "Passed on to you, by last country")
    REFERRED = QT_TRANSLATE_NOOP("reports", "Passed on to you")
    REFERRED_TO_BP3MI = QT_TRANSLATE_NOOP("reports", "Travellers passed on to BP3MI")
    RETURNED = QT_TRANSLATE_NOOP("reports", "Sent back")
    GO_OWN_WAY = QT_TRANSLATE_NOOP("reports", "Go their own way")
    CHILDREN_OF_LIST = QT_TRANSLATE_NOOP("reports", "Children")
    GROWN_UPS = QT_TRANSLATE_NOOP("reports", "Grown-ups")
    SEX = QT_TRANSLATE_NOOP("reports", "Sex")
    AGE = QT_TRANSLATE_NOOP("reports", "Age")
    AGE_UNKNOWN = QT_TRANSLATE_NOOP("reports", "Age not known")
    OF_WHOM = QT_TRANSLATE_NOOP("reports", "Of whom")
    RETURNED_BY_SEX = QT_TRANSLATE_NOOP("reports", "Sent back, by sex")
    RETURNED_BY_CASE = QT_TRANSLATE_NOOP("reports", "Sent back, by case")
    RETURNED_BY_DOCUMENT = QT_TRANSLATE_NOOP("reports", "Sent back, by document")
    RETURNED_BY_WAY = QT_TRANSLATE_NOOP("reports", "Deportation or repatriation")
    RETURNED_BY_HAND_OVER = QT_TRANSLATE_NOOP("reports", "Sent back, by who takes over")
    RETURNED_BY_PROVINCE = QT_TRANSLATE_NOOP("reports", "Sent back, by home province")
    RETURNED_BY_DEPOT = QT_TRANSLATE_NOOP("reports", "Sent back, by depot")
    RETURNED_BY_SECTOR = QT_TRANSLATE_NOOP("reports", "Sent back, by sector of work")
    POSTPONED = QT_TRANSLATE_NOOP("reports", "Departures put off")
    POSTPONED_BY_REASON = QT_TRANSLATE_NOOP("reports", "Departures put off, by reason")
    POSTPONED_BY_AGE = QT_TRANSLATE_NOOP("reports", "Departures put off, by age")
    REASON = QT_TRANSLATE_NOOP("reports", "Reason")
    TOTALS = QT_TRANSLATE_NOOP("reports", "Totals")
    LATE_AND_PUT_RIGHT = QT_TRANSLATE_NOOP(
        "reports", "Of the records, entered afterwards: {late}; put right: {amended}."
    )

    CHANGED_SINCE = QT_TRANSLATE_NOOP("reports", "Changed since version {version}")
    FIGURE = QT_TRANSLATE_NOOP("reports", "Figure")
    WAS = QT_TRANSLATE_NOOP("reports", "Was")
    IS = QT_TRANSLATE_NOOP("reports", "Is now")
    REWORDED = QT_TRANSLATE_NOOP("reports", "changed")
    CHANGES_LEFT = QT_TRANSLATE_NOOP("reports", "and others: {count}")

    KEY_TITLE = QT_TRANSLATE_NOOP("reports", "Public key for the papers of")
    KEY_PURPOSE = QT_TRANSLATE_NOOP(
        "reports",
        "With this key anybody can prove, without a line to the post, that the code on a paper"
        " is of this post. It opens nothing and need not be kept secret; but take it from no"
        " other hand, and compare the fingerprint with the post by telephone.",
    )
    KEY_ITSELF = QT_TRANSLATE_NOOP("reports", "The key (Ed25519, base64)")
    KEY_FINGERPRINT = QT_TRANSLATE_NOOP("reports", "Fingerprint")

    MADE_BY = QT_TRANSLATE_NOOP("reports", "Made by")
    CHECKED_BY = QT_TRANSLATE_NOOP("reports", "Checked by")
    KNOWN_TO = QT_TRANSLATE_NOOP("reports", "Known to")
    OFFICER = QT_TRANSLATE_NOOP("reports", "Officer")
    SHIFT_LEAD = QT_TRANSLATE_NOOP("reports", "Shift lead")
    HEAD_OF_POST = QT_TRANSLATE_NOOP("reports", "Head of the post")
    STAFF_NUMBER = QT_TRANSLATE_NOOP("reports", "Staff no.")


RECIPIENTS: Mapping[Partner, str] = {
    Partner.IMMIGRATION: QT_TRANSLATE_NOOP("reports", "for the Immigration Office"),
    Partner.CUSTOMS: QT_TRANSLATE_NOOP("reports", "for Customs and Excise"),
    Partner.QUARANTINE: QT_TRANSLATE_NOOP("reports", "for Quarantine (animals, fish, plants)"),
    Partner.PORT_HEALTH: QT_TRANSLATE_NOOP("reports", "for Port Health (BKK)"),
    Partner.BP3MI: QT_TRANSLATE_NOOP("reports", "for BP3MI (migrant workers)"),
    Partner.RETURNS: QT_TRANSLATE_NOOP("reports", "for those who take over people sent back"),
    Partner.BNPP: QT_TRANSLATE_NOOP("reports", "for the Administrator of the PLBN (BNPP)"),
    Partner.ARCHIVE: QT_TRANSLATE_NOOP("reports", "for the archive of the post"),
}

OTHERS: Mapping[OtherPaper, str] = {
    OtherPaper.TIMPORA: QT_TRANSLATE_NOOP("reports", "Foreigners inside, for TIMPORA"),
    OtherPaper.HAND_OVER: QT_TRANSLATE_NOOP("reports", "Hand-over of a shift"),
    OtherPaper.INCIDENT: QT_TRANSLATE_NOOP("reports", "Report of an incident"),
    OtherPaper.INCIDENTS_OF_DAY: QT_TRANSLATE_NOOP("reports", "Incidents of the day"),
    OtherPaper.INCIDENTS_OF_MONTH: QT_TRANSLATE_NOOP("reports", "Incidents of the month"),
}
"""What a paper is called that is no partner's counts."""


def say(text: Text, words: Catalogue) -> str:
    """A fixed text."""
    return words.translate("reports", text.value)


def recipient_words(partner: Partner, words: Catalogue) -> str:
    """Under the title: for whom the paper is."""
    return words.translate("reports", RECIPIENTS[partner])


def paper_words(paper: AnyPaper, words: Catalogue) -> str:
    """Whose paper it is, or what it is where it is no partner's counts."""
    if isinstance(paper, OtherPaper):
        return words.translate("reports", OTHERS[paper])
    return partner_words(paper, words)


def children_words(count: int, words: Catalogue) -> str:
    """Beside a figure: the children who are not in it."""
    return words.tr("and %n child(ren) without a document", None, count)


def travellers_words(count: int, words: Catalogue) -> str:
    """Beside a figure: from how many people it comes."""
    return words.tr("from %n traveller(s)", None, count)


def not_asked_words(count: int, words: Catalogue) -> str:
    """Beside a figure: of how many nobody knows."""
    return words.tr("%n not asked", None, count)


def changes_left_words(count: int, words: Catalogue) -> str:
    """Behind a list that would be too long."""
    return say(Text.CHANGES_LEFT, words).format(count=count)


def runs_left_words(count: int, words: Catalogue) -> str:
    """Behind a list that would be too long."""
    return words.tr("and %n more range(s)", None, count)


def remarks_on(figures: PeriodFigures, words: Catalogue) -> str:
    """What is said where records were entered afterwards or put right; empty where none were."""
    late = figures.captures.get(Capture.LATE, 0)
    if not late and not figures.amendments:
        return ""
    text = say(Text.LATE_AND_PUT_RIGHT, words)
    return text.format(late=late, amended=figures.amendments)


def number_words(number: int, language: Language) -> str:
    """A number with the language's mark between thousands."""
    return format_decimal(number, locale=language.value)


def span_words(post: Post, period: Period, language: Language, *, until: datetime) -> str:
    """From when to when a paper counts, on the post's clock; no farther than its days have run."""
    on = period.first_on
    end = min(until, post.span_of(period.last_on)[1])
    start, zone, local = f"{post.day_starts_at:%H:%M}", post.zone.value, post.local(end)
    if start == "00:00" and period.is_one_day:
        stop = f"{local:%H:%M}" if local.date() == on else "24:00"
        return f"{start}–{stop} {zone}"
    first, last, stop = day_words(on, language), local.date(), f"{local:%H:%M}"
    if stop == "00:00":
        last, stop = last - timedelta(days=1), "24:00"
    return f"{first} {start} – {day_words(last, language)} {stop} {zone}"


def hour_words(hour: int) -> str:
    """An hour of the clock, such as "07:00–08:00"."""
    return f"{hour:02}:00–{hour + 1:02}:00"


def issued_words(at: datetime, post: Post, language: Language) -> str:
    """When a paper was made, on the post's clock."""
    local = post.local(at)
    return f"{day_words(local.date(), language)}, {local:%H:%M} {post.zone.value}"

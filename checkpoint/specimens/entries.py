"""What the pages print of a document: each entry with its label, in Indonesian and English."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, TravelDocument

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")

TITLES = {
    DocumentKind.PASSPORT: ("PASPOR", "PASSPORT"),
    DocumentKind.SERVICE_PASSPORT: ("PASPOR DINAS", "SERVICE PASSPORT"),
    DocumentKind.DIPLOMATIC_PASSPORT: ("PASPOR DIPLOMATIK", "DIPLOMATIC PASSPORT"),
    DocumentKind.TRAVEL_LETTER: ("SURAT PERJALANAN", "TRAVEL LETTER"),
    DocumentKind.BORDER_PASS: ("PAS LINTAS BATAS", "BORDER CROSSING PASS"),
    DocumentKind.BORDER_CARD: ("KARTU LINTAS BATAS", "TRADITIONAL BORDER CARD"),
    DocumentKind.CROSSING_PASS: ("PAS MENYEBERANG SEMPADAN", "BORDER CROSSING PASS"),
    DocumentKind.IDENTITY_CARD: ("KARTU IDENTITAS", "IDENTITY CARD"),
}
OTHER_TITLE = ("DOKUMEN PERJALANAN", "TRAVEL DOCUMENT")


def title(kind: DocumentKind) -> tuple[str, str]:
    """What a document of this kind calls itself, in Indonesian and English."""
    return TITLES.get(kind, OTHER_TITLE)


def day_text(day: date | PartialDate | None) -> str:
    """A date as Doc 9303-3 §3.8 prints it: ``03 MAR 1990``, with ``XX`` for what is unknown."""
    if day is None:
        return ""
    return f"{_two_digits(day.day)} {MONTHS[day.month - 1] if day.month else 'XXX'} {day.year:04}"


def _two_digits(number: int | None) -> str:
    return "XX" if number is None else f"{number:02}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One printed field: its label, and what it says of a document."""

    label: str
    text: Callable[[TravelDocument], str]


STATE = Entry("Kode negara / Country code", lambda d: d.issuer)
NUMBER = Entry("No. dokumen / Document no.", lambda d: d.number)
SURNAME = Entry("Nama / Surname", lambda d: d.holder.name.primary)
GIVEN_NAMES = Entry("Nama depan / Given names", lambda d: d.holder.name.secondary)
FULL_NAME = Entry("Nama lengkap / Full name", lambda d: d.holder.name.full)
NATIONALITY = Entry("Kewarganegaraan / Nationality", lambda d: d.holder.nationality)
SEX = Entry("Jenis kelamin / Sex", lambda d: d.holder.sex.value)
BORN = Entry("Tanggal lahir / Date of birth", lambda d: day_text(d.holder.born))
PLACE_OF_BIRTH = Entry("Tempat lahir / Place of birth", lambda d: d.holder.place_of_birth)
NATIONAL_NUMBER = Entry("NIK / Personal no.", lambda d: d.holder.national_number)
ISSUED = Entry("Tanggal terbit / Date of issue", lambda d: day_text(d.issued_on))
EXPIRES = Entry("Berlaku sampai / Date of expiry", lambda d: day_text(d.expires_on))
OFFICE = Entry("Kantor penerbit / Issuing office", lambda d: d.issuing_office)
DISTRICT = Entry("Kecamatan / District", lambda d: d.district)

"""What the columns of a table may mean, by how lists head them in Indonesian and English."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_mapping import SEVERAL, ColumnMapping, ListField

_WORDS: Mapping[ListField, str] = MappingProxyType(
    {
        ListField.REFERENCE: r"reference|ref|id|uid|kode densus|kode|nomor surat|no surat|nomor"
        r" keputusan|no sk|nomor sk|referensi|entity id|nomor referensi",
        ListField.KIND: r"kind|jenis daftar|jenis pencegahan|kategori|status cekal|jenis cekal",
        ListField.FAMILY_NAME: r"family name|surname|last name|lastname|nama keluarga|marga|"
        r"nama belakang|familyname",
        ListField.GIVEN_NAMES: r"given names?|first name|firstname|forenames?|nama depan|middle"
        r" name|middlename|nama tengah|givennames?",
        ListField.NAME: r"name|full name|fullname|nama|nama lengkap|nama orang|nama subjek|nama"
        r" tersangka|nama dpo|nama wni|nama wna|nama penumpang|nama deportan|passenger( name)?",
        ListField.ALIASES: r"alias(es)?|alias \d|aka|a k a|nama alias|nama lain|also known as|"
        r"nama panggilan|other names?",
        ListField.BORN: r"born|dob|birth ?dates?|date of birth|tanggal lahir|tgl lahir|tgllahir|"
        r"tahun lahir|year of birth|lahir",
        ListField.SEX: r"sex|gender|jenis kelamin|kelamin|jk|l p|j k",
        ListField.NATIONALITY: r"nationality|nationalities|citizenship|coc|country|countries|wn|"
        r"kewarganegaraan|warga negara|wn asal negara|asal negara|kebangsaan|negara",
        ListField.PLACE_OF_BIRTH: r"place of birth|birth ?place|pob|tempat lahir|tpt lahir|"
        r"kota lahir",
        ListField.DOCUMENT: r"document|document ?number|passport|passport (no|number)|paspor|no"
        r" paspor|nomor paspor|nopaspor|nomor dokumen|no dokumen|no dok",
        ListField.DOCUMENT_ISSUER: r"issuer|document ?country|issuing (country|state)|negara"
        r" penerbit|penerbit",
        ListField.NATIONAL_NUMBER: r"national (number|id)|nik|no ktp|nomor ktp|ktp|id number|"
        r"nomor induk kependudukan",
        ListField.DIRECTION: r"direction|arah",
        ListField.VALID_FROM: r"valid from|berlaku (mulai|dari|sejak)|mulai( berlaku)?|tanggal"
        r" mulai|tmt|start( date)?|tgl mulai",
        ListField.VALID_TO: r"valid (to|until)|berlaku (sampai|hingga)|sampai( dengan)?|s d|"
        r"tanggal (berakhir|akhir)|end( date)?|expires?|tgl (berakhir|akhir)|berakhir",
        ListField.REQUESTER: r"requester|pemohon|instansi|instansi pemohon|peminta|asal surat|"
        r"requested by",
        ListField.REASON: r"reason|alasan|deskripsi|description|keterangan|remarks?|kasus|"
        r"perkara|pasal",
        ListField.INSTRUCTION: r"instruction|instruksi|tindakan|tindak lanjut|action",
    }
)
"""The words of a heading without signs and capitals; what stands first goes before."""


def guess(headers: Sequence[str], *, kind: AlertKind | None = None) -> ColumnMapping:
    """What the columns may mean by their headings; whoever knows the list corrects it."""
    columns: dict[ListField, tuple[str, ...]] = {}
    for header in headers:
        meant = field_headed(header)
        if meant is not None and (meant in SEVERAL or meant not in columns):
            columns[meant] = (*columns.get(meant, ()), header)
    if ListField.NAME in columns:
        columns.pop(ListField.FAMILY_NAME, None)
        columns.pop(ListField.GIVEN_NAMES, None)
    if ListField.KIND in columns:
        return ColumnMapping(columns=columns)
    return ColumnMapping(columns=columns, kind=kind)


def field_headed(header: str) -> ListField | None:
    """What a heading says; None where it says nothing that is known."""
    words = " ".join(re.sub(r"[\W_]+", " ", header.lower()).split())
    headed = (one for one, pattern in _WORDS.items() if re.fullmatch(pattern, words))
    return next(headed, None)

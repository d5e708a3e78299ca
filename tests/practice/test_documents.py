"""The pictures of practice are read like those of real documents, and never look like one."""

from __future__ import annotations

from itertools import islice

import pytest

from checkpoint.domain.documents.mrz import Zone, parse
from checkpoint.domain.documents.pictures import NothingOnPicture
from checkpoint.domain.documents.scanned import texts_of
from checkpoint.practice.documents import (
    documents_of,
    practice_documents,
    write_documents,
)
from checkpoint.practice.folder import documents_folder
from checkpoint.recognition.reading import read as read_page
from checkpoint.settings import Settings
from tests.builders import TODAY

DOCUMENTS = {document.slug: document for document in documents_of(TODAY)}


@pytest.mark.parametrize(
    "slug", ["paspor-malaysia", "foto-miring", "zona-diubah", "plb-kode-qr", "plb-kode-batang"]
)
def test_a_picture_opened_from_a_file_reads_as_the_scanner_would(slug: str) -> None:
    document = DOCUMENTS[slug]
    texts = [one.text for one in texts_of(read_page(document.picture()))]
    assert document.text in texts


def test_a_pass_without_a_code_is_left_to_be_typed() -> None:
    with pytest.raises(NothingOnPicture):
        read_page(DOCUMENTS["plb-tanpa-kode"].picture())


def test_every_passport_reads_without_fault_but_for_those_made_faulty() -> None:
    read = {slug: parse("\n".join(one.lines), today=TODAY) for slug, one in DOCUMENTS.items()}
    zones = {slug: zone for slug, zone in read.items() if isinstance(zone, Zone)}
    assert {slug for slug, zone in zones.items() if zone.faults} == {"zona-diubah"}
    assert {slug for slug, zone in zones.items() if zone.repairs} == {"zona-salah-baca"}
    assert zones.keys() == {slug for slug, one in DOCUMENTS.items() if one.lines}


def test_the_documents_are_those_of_the_day_practice_was_made_ready(ready: Settings) -> None:
    documents = practice_documents(ready)
    assert [one.document for one in documents] == [one.document for one in DOCUMENTS.values()]


def test_pictures_are_written_once_into_a_folder_to_be_opened(practice: Settings) -> None:
    first = next(write_documents(practice))
    (second,) = islice(write_documents(practice), 1)
    assert first.name == "01-paspor-malaysia.png"
    assert second.name.startswith("02-")
    assert sorted(documents_folder(practice).iterdir()) == [first, second]

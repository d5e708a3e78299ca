"""A record as it should have been, and what stands against saying so."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.documents.typed import TypedFault, TypedFields, document_of_fields
from ui.journal.fields import BY_NAME, Field


def corrected(old: Crossing, said: Mapping[str, Any], when: Field) -> Crossing:
    """The crossing with what is now said of it, by the names of the fields."""
    fields, new = {**BY_NAME, when.name: when}, old
    for name, value in said.items():
        new = fields[name].put(new, value)
    return new


def faults_in(old: Crossing, said: Mapping[str, Any], on: date) -> Mapping[str, TypedFault]:
    """What is wrong with the document on a day, by field.

    A fault that the record has already, in a field that is left alone, is let be: what a bad
    scan left empty may be unknown to who corrects another thing.
    """
    before, after = _faults(old, {}, on), _faults(old, said, on)
    return {
        name: fault
        for name, fault in after.items()
        if name in said or before.get(name) is not fault
    }


def _faults(old: Crossing, said: Mapping[str, Any], on: date) -> Mapping[str, TypedFault]:
    document = old.document
    stated = {name: field.of(old) for name, field in BY_NAME.items()} | dict(said)
    fields = TypedFields(
        kind=stated["kind"],
        issuer=stated["issuer"],
        number=stated["number"],
        name=stated["name"],
        nationality=stated["nationality"],
        sex=stated["sex"],
        born=stated["born"],
        expires_on=stated["expires_on"],
        issued_on=document.issued_on,
        district=stated["district"],
    )
    read = document_of_fields(fields, today=on)
    return {} if isinstance(read, TravelDocument) else read

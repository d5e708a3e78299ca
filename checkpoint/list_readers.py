"""Reading lists, with what the post knows and trusts put in."""

from __future__ import annotations

from dataclasses import replace

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_mapping import ColumnMapping, Delimiter, TableEncoding
from checkpoint.domain.alerts.reading import OpenList, OpenNumbers
from checkpoint.lists.formats import open_any
from checkpoint.lists.intake import Intake
from checkpoint.lists.manifest import read_manifest
from checkpoint.lists.proven import prove
from checkpoint.lists.source import ListSource, digest_of
from checkpoint.lists.table_head import TriedTable, head_of
from checkpoint.program import ListOpener, ManifestReader, TableOpener
from checkpoint.reference.states import known_states
from checkpoint.security.late import (
    signer_among,
)
from checkpoint.services.list_habits import OpenedTable
from checkpoint.services.list_signing import ListSigningService
from checkpoint.services.ports import NewId


def list_opener(new_id: NewId, signing: ListSigningService) -> ListOpener:
    """Read alert lists in any format there is, if the post may take them."""
    states = known_states()

    def begin(
        source: ListSource, list_name: str, kind: AlertKind, mapping: ColumnMapping | None = None
    ) -> OpenList | OpenNumbers:
        intake = Intake(list_name=list_name, new_id=new_id, known_states=states, kind=kind)
        proven = prove(source, signing.trust(), signer_among)
        opened = proven.held_while_read(open_any(proven, intake, mapping))
        signed_by = proven.signed_by
        return replace(opened, file=source.name, digest=digest_of(proven), signed_by=signed_by)

    return begin


def table_opener(new_id: NewId) -> TableOpener:
    """Open tables to try mappings on; what is read there has no list yet."""
    intake = Intake(list_name="", new_id=new_id, known_states=known_states())

    def open_table(
        source: ListSource,
        *,
        sheet: str = "",
        delimiter: Delimiter | None = None,
        encoding: TableEncoding = TableEncoding.UTF_8,
    ) -> OpenedTable:
        head = head_of(source, sheet=sheet, delimiter=delimiter, encoding=encoding)
        return TriedTable(head, intake)

    return open_table


def manifest_reader(new_id: NewId) -> ManifestReader:
    """Read passenger lists; each line has an id of its own."""
    intake = Intake(list_name="", new_id=new_id, known_states=known_states())
    return lambda source, mapping: read_manifest(source, intake, mapping)

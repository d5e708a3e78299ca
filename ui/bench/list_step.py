"""One step of measuring long lists, in the process that is measured."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from uuid_utils.compat import uuid7

from checkpoint.bench import list_rounds
from checkpoint.bootstrap import now
from ui.bench.memory import megabytes_now, peak_megabytes


def take_step(what: str, folder: Path, words: Sequence[str]) -> None:
    """Do what is asked, and print what came of it as JSON."""
    match what, words:
        case "list-write", (entries, numbers):
            list_rounds.write_list(folder, int(entries))
            list_rounds.write_numbers(folder, int(numbers))
            found: dict[str, object] = {}
        case "list-import", (name,):
            found = list_rounds.facts_of(
                list_rounds.import_list(folder, name, clock=now, new_id=uuid7)
            )
        case "list-delta", _:
            found = list_rounds.facts_of(list_rounds.import_delta(folder, clock=now))
        case "list-search", _:
            found = list_rounds.facts_of(list_rounds.search(folder, megabytes_now))
        case _:
            found = dict(list_rounds.look_up(folder))
    print(json.dumps({**found, "peak_mb": peak_megabytes()}))  # noqa: T201 - for the parent

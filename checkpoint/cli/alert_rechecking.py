"""Who is inside or waiting, held against what a list brought; once more where that broke off."""

from __future__ import annotations

from typing import Annotated

import typer

from checkpoint.cli.frame import (
    As,
    AsJson,
    call_of,
    fail,
    print_json,
    program_of,
    say,
    sign_in,
)
from checkpoint.cli.import_words import say_recheck
from checkpoint.cli.teaching import BY_LEAD, lesson
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.rechecking import Recheck
from checkpoint.domain.people.officer import Officer
from checkpoint.program import Program
from checkpoint.services.list_versions import NoSuchVersion
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.problems import problem_words
from checkpoint.words.rechecking import recheck_words

RECHECK_LESSON = lesson(
    "alerts import and alerts undo do it by themselves; this is for when they say that it broke"
    " off. The number of the version stands there, and in alerts versions.",
    BY_LEAD,
    example="alerts recheck 41 --as siregar",
)


def recheck(
    context: typer.Context,
    version: Annotated[int, typer.Argument(help="Its number; see alerts versions.")],
    login: As,
    *,
    as_json: AsJson = False,
) -> None:
    """Hold everybody who is inside or waiting against what a version brought."""
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        if all(one.version != version for one in program.list_versions.versions(officer)):
            fail(problem_words(NoSuchVersion(), words))
        found = program.rechecking.of_version(officer, version)
        place = program.setting_up.place()
    if as_json:
        print_json(found)
    elif not found.alerts:
        text = words.translate("cli", "Nothing that version {version} brought means anybody here.")
        say(text.format(version=version))
    elif not found.held or place is None:
        say(recheck_words(found, words))
    else:
        say_recheck(found, place.post, words)


def rechecked(program: Program, officer: Officer, version: int, words: Catalogue) -> Recheck | None:
    """Whom of those who are here a version may mean; None, with a sentence, where that broke off.

    The version is in force by then: whoever was told of a failure would take it for undone.
    """
    try:
        return program.rechecking.of_version(officer, version)
    except CheckpointError:
        text = words.translate(
            "cli",
            "Version {version} is in force, but who is inside or waiting was not held against it."
            " Do that with: checkpoint alerts recheck {version}",
        )
        typer.echo(text.format(version=version), err=True)
        return None

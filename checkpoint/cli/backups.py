"""Backups from the command line: made while counters work, and proven wherever they lie."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

import typer

from checkpoint.backup_file import BackupProof, prove_backup
from checkpoint.cli.audit import bad_lines, good_lines
from checkpoint.cli.frame import (
    AsJson,
    Exit,
    call_of,
    print_json,
    program_of,
    say_lines,
    sign_in,
    told,
)
from checkpoint.cli.teaching import lesson
from checkpoint.domain.errors import CheckpointError
from checkpoint.services.backups import BackupMade
from checkpoint.words.backups import backup_made_words, keys_apart_words
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.problems import problem_words

app = typer.Typer(help="Backups: proven copies of the database.")

MAKE_LESSON = lesson(
    "Copies the database while counters go on, proves the copy, and only then gives it its name."
    " Older backups of the post in that folder are deleted after that, until backups_kept are"
    " left. A folder that is not there is not made: the stick may be missing.",
    "Without --as it is noted that nobody signed in, as for a nightly job: who may read the"
    " database here may copy it anyway. The keys of the post are not in it, and are to be kept"
    " apart.",
    "A database on a PostgreSQL server is copied by the server's own tools, as pg_dump.",
    example="backup make --to /media/stick --as siregar",
)
VERIFY_LESSON = lesson(
    "Opens a backup without changing it: every page, the chain of its audit trail, and each record"
    " against it. Needs no sign-in, and no post on this computer.",
    example="backup verify /media/stick/checkpoint-ETK-2026-11-22T1703.db",
    ends={Exit.BROKEN: "the trail or the register in it is broken"},
)


@app.command("make", epilog=MAKE_LESSON)
def make(
    context: typer.Context,
    *,
    to: Annotated[
        Path | None, typer.Option("--to", help="Folder; else backup_folder of the settings.")
    ] = None,
    login: Annotated[
        str | None,
        typer.Option(
            "--as",
            metavar="LOGIN",
            help="Who acts. The password is asked for, or is the first line of standard input.",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Copy the database into a folder, and prove the copy."""
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login) if login else None
        folder = "" if to is None else str(to.expanduser().absolute())
        made = program.backups.make(officer, folder=folder)
    if as_json:
        print_json(backup_facts(made, words))
    else:
        say_lines(_lines(made, words))


@app.command("verify", epilog=VERIFY_LESSON)
def verify(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The backup.")],
    *,
    as_json: AsJson = False,
) -> None:
    """Prove a backup: that it is whole, and what was written."""
    words = call_of(context).words
    with told(words):
        proof = prove_backup(file)
    if as_json:
        print_json(proof)
    else:
        say_lines(_found(proof, words))
        for line in bad_lines(proof.trail, words):
            typer.echo(line, err=True)
    if not proof.trail.is_whole:
        raise typer.Exit(Exit.BROKEN)


def backup_line(outcome: BackupMade | CheckpointError, words: Catalogue) -> str:
    """What became of a backup."""
    if isinstance(outcome, BackupMade):
        return backup_made_words(outcome.backup, words)
    return problem_words(outcome, words)


def backup_facts(
    outcome: BackupMade | CheckpointError | None, words: Catalogue
) -> Mapping[str, object] | None:
    """The same, for another program."""
    match outcome:
        case None:
            return None
        case BackupMade(backup=made, let_go=gone):
            return {
                "file": str(Path(made.folder) / made.name),
                "at": made.at,
                "size": made.size,
                "sha256": made.digest,
                "entries": made.entries,
                "head": made.head,
                "is_beside_database": made.is_beside,
                "deleted": gone,
                "trouble": None,
            }
        case trouble:
            return {"file": None, "trouble": problem_words(trouble, words)}


def _lines(made: BackupMade, words: Catalogue) -> Iterator[str]:
    yield backup_line(made, words)
    yield f"SHA-256 {made.backup.digest}"
    for name in made.let_go:
        yield words.translate("backups", "Deleted: {name}").format(name=name)
    yield keys_apart_words(words)


def _found(proof: BackupProof, words: Catalogue) -> Iterator[str]:
    if proof.is_practice:
        yield words.translate("backups", "This is a copy of practice, with invented travellers.")
    yield from good_lines(proof.trail, words)
    yield f"SHA-256 {proof.digest}"

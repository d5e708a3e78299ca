"""The alert book from the command line."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from textwrap import fill
from typing import Annotated

import typer

from checkpoint.cli.alert_export import EXPORT_LESSON, export
from checkpoint.cli.alert_figures import FIGURES_LESSON, figures
from checkpoint.cli.alert_mappings import MAPPINGS_LESSON, Way, mappings, way_of
from checkpoint.cli.alert_matching import (
    COMPARE_LESSON,
    SCREEN_LESSON,
    SEARCH_LESSON,
    compare_pairs,
    screen,
    search,
)
from checkpoint.cli.alert_rechecking import RECHECK_LESSON, recheck, rechecked
from checkpoint.cli.alert_signing import (
    NEW_KEY_LESSON,
    SIGN_LESSON,
    keys,
    make_key,
    sign_list,
)
from checkpoint.cli.alert_terms import ENDED_LESSON, EXTEND_LESSON, extend, show_ended
from checkpoint.cli.alert_versions import (
    SHOW_LESSON,
    UNDO_LESSON,
    VERSIONS_LESSON,
    OnDay,
    alerts_on,
    show,
    show_versions,
    undo,
)
from checkpoint.cli.frame import (
    As,
    AsJson,
    Exit,
    call_of,
    fail,
    print_json,
    print_json_array,
    program_of,
    say,
    say_lines,
    sign_in,
)
from checkpoint.cli.import_words import (
    progress_shown,
    say_faults,
    say_preview,
    say_recheck,
)
from checkpoint.cli.teaching import AS_IT_STANDS, BY_LEAD, lesson
from checkpoint.collecting import collected_seldom
from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.preview import Preview
from checkpoint.domain.errors import StorageUnavailable
from checkpoint.list_file import ListFile
from checkpoint.lists.formats import LARGEST_FILE
from checkpoint.lists.own_csv import COLUMNS, NAMING_COLUMNS
from checkpoint.services.list_imports import NoGoodRow
from checkpoint.words.alerts import alert_state_words
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.enums import alert_kind_words
from checkpoint.words.problems import problem_words

app = typer.Typer(help="The alert book: what is on it, new lists into it, and whom it may mean.")
app.command("compare", epilog=COMPARE_LESSON)(compare_pairs)
app.command("screen", epilog=SCREEN_LESSON)(screen)
app.command("search", epilog=SEARCH_LESSON)(search)
app.command("sign", epilog=SIGN_LESSON)(sign_list)
app.command("new-key", epilog=NEW_KEY_LESSON)(make_key)
app.add_typer(keys, name="keys")
app.command("versions", epilog=VERSIONS_LESSON)(show_versions)
app.command("show", epilog=SHOW_LESSON)(show)
app.command("undo", epilog=UNDO_LESSON)(undo)
app.command("recheck", epilog=RECHECK_LESSON)(recheck)
app.command("extend", epilog=EXTEND_LESSON)(extend)
app.command("export", epilog=EXPORT_LESSON)(export)
app.command("ended", epilog=ENDED_LESSON)(show_ended)
app.command("figures", epilog=FIGURES_LESSON)(figures)
app.command("mappings", epilog=MAPPINGS_LESSON)(mappings)


LIST_LESSON = lesson(
    BY_LEAD,
    example="alerts list --as siregar --json",
)
IMPORT_LESSON = lesson(
    "Read as they are published: the lists of the UN Security Council and the EU (XML), of OFAC"
    " (CSV or XML, with its other files beside), DTTOT (XLSX), and OpenSanctions (CSV, or entities"
    " and deltas as JSON lines). Their entries are of the kind that --kind says, else of that which"
    " was chosen on the alerts screen when a list of this name was taken last, else soi; companies"
    " and ships are left out.",
    f"A list of the post's own is a CSV in UTF-8, of at most {LARGEST_FILE // 2**20} MB, parted by"
    " commas, semicolons or tabs. Its first row names the columns, in any order:",
    AS_IT_STANDS + fill(", ".join(COLUMNS), 76, initial_indent="  ", subsequent_indent="  "),
    f"There must be kind and one of {', '.join(NAMING_COLUMNS)}. Kinds:"
    f" {', '.join(AlertKind)}. Days are written 2026-08-17; born may be 1985 or 1985-08 too. A"
    " document is a number, or state and number (IDN:A1234567); aliases are parted by semicolons,"
    " and so are several of each (\\; is one within a name);"
    f" sex is F, M or X; direction is {', '.join(AlertDirection)}. Other columns are not read.",
    "A list of nothing but numbers of lost or stolen documents may have millions: one a line, or"
    " state and number, or A1000001-A1000500 for all between.",
    "A CSV or XLSX of any other shape is read by a mapping, which says what each column means:"
    " --mapping takes the name of a saved one (see alerts mappings) or a file that ends in .toml."
    " Without it, a table with the headings of a saved mapping is read by that.",
    "A signature that lies beside the file, under its name with .sig behind, is proven first; see"
    " alerts keys.",
    "What stood on the list of this name and is not in the file is ended. Try --dry-run first.",
    BY_LEAD,
    example="alerts import cekal.csv --name Cekal --as siregar --dry-run",
    ends={
        Exit.TROUBLE: "nothing imported: faulty rows, or one sentence says why",
        Exit.PARTLY: "imported without the faulty rows, as --leave-out-faulty asks, or without"
        " holding those who are here against it, as one sentence says",
    },
)


@app.command("list", epilog=LIST_LESSON)
def list_alerts(
    context: typer.Context, login: As, *, on: OnDay = None, as_json: AsJson = False
) -> None:
    """List every alert that was not taken off its list, newest first; or of a day, by list."""
    words = call_of(context).words
    with program_of(context) as program:
        alerts = alerts_on(program, sign_in(program, login), on)
        place, now = program.setting_up.place(), program.clock()
        today = on.date() if on else (place.post.local(now) if place else now).date()
        told = ((alert, alert.state_on(today)) for alert in alerts)
        if as_json:
            print_json_array({"state": state, "alert": alert} for alert, state in told)
        else:
            say_lines(_line(alert, alert_state_words(state, words), words) for alert, state in told)


@app.command("import", epilog=IMPORT_LESSON)
def import_list(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The list, such as a CSV file.", exists=True)],
    login: As,
    *,
    name: Annotated[str, typer.Option(help="What the list is called at this post.")],
    kind: Annotated[
        AlertKind | None, typer.Option(help="What entries are that do not say it themselves.")
    ] = None,
    mapping: Annotated[
        str, typer.Option(metavar="NAME|FILE.toml", help="By which columns a table is read.")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    leaves_out_faulty: Annotated[
        bool,
        typer.Option("--leave-out-faulty", help="Import the good rows of a list with faulty ones."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Put a new version of a list into force, whole, in one step.

    Every row is named. If any is faulty, nothing is imported, unless the faulty ones may be left
    out; an entry that stands and may be one of them stays in force.
    """
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        version, met, place = None, None, program.setting_up.place()
        source, name = ListFile(file), program.lists.name_of(officer, name)
        way = way_of(program, officer, source, name, kind=kind, mapping=mapping, words=words)
        by = None if way.saved is None else way.saved.mapping
        opened = program.open_list(source, name, way.kind, by)
        with collected_seldom(), progress_shown(words) as watch:
            preview = program.lists.prepare(officer, name, opened, watch)
            refusal = _refusal(preview, words, leaves_out_faulty=leaves_out_faulty)
            is_imported = not (dry_run or refusal)
            if is_imported:
                version = program.lists.take_over(officer, preview, watch).version
                # What is in force stays so; the bands of before hold until they are measured again.
                with suppress(StorageUnavailable):
                    program.calibration.calibrate(officer, watch)
                met = rechecked(program, officer, version, words)
            else:
                program.lists.discard(officer, preview)
    if as_json:
        facts = _facts(preview, way, is_imported=is_imported)
        print_json(facts | {"version": version, "recheck": met})
    else:
        say_preview(preview, words)
        if way.saved is not None:
            text = words.translate("cli", "Read by the columns of {mapping}")
            say(text.format(mapping=way.saved.name))
        say_faults(preview, words)
        if met is not None and place is not None:
            say_recheck(met, place.post, words)
    if refusal:
        fail(refusal)
    if preview.reading.faulty_rows or (is_imported and met is None):
        raise typer.Exit(Exit.PARTLY)


def _refusal(preview: Preview, words: Catalogue, *, leaves_out_faulty: bool) -> str:
    """Why the list is not imported as it is; empty where it may be."""
    if not preview.has_good_row:
        return problem_words(NoGoodRow(), words)
    if not preview.reading.faulty_rows or leaves_out_faulty:
        return ""
    return words.tr(
        "Nothing is imported, for %n row(s) are faulty. Correct the file, or take the good rows"
        " alone with --leave-out-faulty.",
        None,
        preview.reading.faulty_rows,
    )


def _facts(preview: Preview, way: Way, *, is_imported: bool) -> dict[str, object]:
    """What another program gets: of each group the count, and its first entries."""
    changes = preview.changes
    doubts = [
        {
            "line": row.line,
            "reference": row.alert.reference,
            "kind": row.alert.kind,
            "name": row.alert.name,
            "doubt": row.doubt,
        }
        for row in preview.doubts.shown
    ]
    return {
        "changes": {
            name: {"count": pile.count, "first": pile.shown}
            for name, pile in (
                ("new", changes.new),
                ("changed", changes.changed),
                ("unchanged", changes.unchanged),
                ("gone", changes.gone),
                ("doubtful", changes.doubtful),
            )
        },
        "doubts": doubts,
        "faulty_rows": preview.reading.faulty_rows,
        "faults": preview.reading.faults.shown,
        "notes": preview.reading.notes.shown,
        "left_out": preview.reading.left_out,
        "absent": preview.reading.absent,
        "mapping": way.saved.name if way.saved else None,
        "signed_by": preview.signed_by,
        "imported": is_imported,
    }


def _line(alert: Alert, state: str, words: Catalogue) -> str:
    born = alert.born.iso() if alert.born else ""
    document = f"{alert.document_issuer} {alert.document_number}".strip()
    kind = alert_kind_words(alert.kind, words)
    fields = (state, kind, alert.name, born, document, f"{alert.list_name} {alert.reference}")
    return "  ".join(filter(None, fields))

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest
from pydantic import ValidationError

from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.domain.reporting.figures import Partner
from checkpoint.log import LogLevel
from checkpoint.settings import (
    Settings,
    SettingsNotKept,
    SettingsUnreadable,
    Theme,
    describe_settings,
    load_settings,
    save_settings,
    settings_file,
)
from checkpoint.words.catalogue import Language

NO_ENVIRONMENT: dict[str, str] = {}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place where settings are kept if no file is named, moved out of the real one."""
    folder = tmp_path / "usual"
    monkeypatch.setattr(platformdirs, "user_config_path", lambda *_, **__: folder)
    return folder / "settings.toml"


# --- reading


def test_without_a_file_every_setting_has_a_default(usual: Path) -> None:
    settings = load_settings(None, NO_ENVIRONMENT)

    assert not usual.exists()
    assert settings == Settings()
    assert (settings.language, settings.theme) == (Language.INDONESIAN, Theme.SYSTEM)
    assert (settings.idle_lock_minutes, settings.mask_below) == (5, 0)
    assert (settings.wedge_gap_ms, settings.wedge_characters) == (35, 6)
    assert (settings.mute_colours, settings.counter) == (False, "")
    assert settings.evidence_days == 30
    assert (settings.camera_open, settings.camera_beep) == (False, False)
    assert (settings.serial_port, settings.watched_folder) == ("", "")


def test_the_file_in_the_usual_place_is_read(usual: Path) -> None:
    usual.parent.mkdir()
    usual.write_text('counter = "3"\n', encoding="utf-8")

    assert settings_file() == usual
    assert load_settings(None, NO_ENVIRONMENT).counter == "3"


def test_a_watched_folder_is_told_from_the_root_on(path: Path) -> None:
    path.write_text('watched_folder = "~/scans"\n', encoding="utf-8")
    assert load_settings(path, NO_ENVIRONMENT).watched_folder == str(Path.home() / "scans")

    path.write_text('watched_folder = "scans"\n', encoding="utf-8")
    with pytest.raises(SettingsUnreadable, match="whole path"):
        load_settings(path, NO_ENVIRONMENT)


def test_a_file_says_how_this_computer_differs(path: Path, tmp_path: Path) -> None:
    path.write_text(
        f'data_dir = \'{tmp_path}\'\nlanguage = "en"\ntheme = "dark"\nmask_below = 3\n'
        'log_level = "debug"\nmute_colours = true\n',
        encoding="utf-8",
    )

    settings = load_settings(path, NO_ENVIRONMENT)

    assert settings.data_dir == tmp_path
    assert (settings.language, settings.theme) == (Language.ENGLISH, Theme.DARK)
    assert (settings.mask_below, settings.log_level) == (3, LogLevel.DEBUG)
    assert settings.mute_colours


def test_the_environment_comes_before_the_file(path: Path) -> None:
    path.write_text("idle_lock_minutes = 10\nmask_below = 2\n", encoding="utf-8")

    settings = load_settings(
        path, {"CHECKPOINT_IDLE_LOCK_MINUTES": "3", "PATH": "/bin", "LANG": "id_ID"}
    )

    assert (settings.idle_lock_minutes, settings.mask_below) == (3, 2)


def test_settings_do_not_change_while_the_program_runs() -> None:
    settings = Settings()

    with pytest.raises(ValidationError, match="frozen"):
        settings.counter = "2"


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("counter = 1\n", 1, "counter: Input should be a valid string"),
        ("\n# a remark\nidle_lock_minutes = 0\n", 3, "idle_lock_minutes: Input should be greater"),
        ('counter = "1"\ntheme = "pink"\n', 2, "theme: Input should be 'light', 'dark'"),
        ("idle_lock = 5\n", 1, "idle_lock: there is no such entry"),
        ('database_place = "practice.db"\n', 1, "database_place: practice.db is the name of"),
        ('data_dir = "posts/here"\n', 1, "data_dir: must be a whole path"),
        ("counter = \n", 1, "Invalid value"),
        ("[window]\ntheme = 'dark'\n", 1, "window: there is no such entry"),
    ],
)
def test_a_wrong_setting_is_told_with_its_line(path: Path, text: str, line: int, told: str) -> None:
    path.write_text(text, encoding="utf-8")

    with pytest.raises(SettingsUnreadable) as raised:
        load_settings(path, NO_ENVIRONMENT)

    assert (raised.value.file, raised.value.line) == (str(path), line)
    assert raised.value.what.startswith(told)


@pytest.mark.parametrize(
    ("variable", "value", "told"),
    [
        ("CHECKPOINT_WEDGE_GAP_MS", "fast", "CHECKPOINT_WEDGE_GAP_MS: Input should be a valid int"),
        ("CHECKPOINT_TEMA", "dark", "CHECKPOINT_TEMA: there is no such entry"),
    ],
)
def test_a_wrong_variable_of_the_environment_is_told_by_its_name(
    path: Path, variable: str, value: str, told: str
) -> None:
    path.write_text("wedge_gap_ms = 40\n", encoding="utf-8")

    with pytest.raises(SettingsUnreadable, match=told):
        load_settings(path, {variable: value})


def test_a_file_that_was_named_must_be_there(path: Path) -> None:
    with pytest.raises(SettingsUnreadable, match="cannot be read: No such file"):
        load_settings(path, NO_ENVIRONMENT)


# --- what follows from them


def test_a_database_is_a_file_in_the_data_folder_or_lies_elsewhere(tmp_path: Path) -> None:
    shared = "postgresql+psycopg://post@server/etk"
    elsewhere = tmp_path / "disk" / "etk.db"

    assert Settings(data_dir=tmp_path).database == tmp_path / "checkpoint.db"
    assert Settings(data_dir=tmp_path, database_place="etk.db").database == tmp_path / "etk.db"
    assert Settings(data_dir=tmp_path, database_place=str(elsewhere)).database == elsewhere
    assert Settings(data_dir=tmp_path, database_place=shared).database == shared


def test_everything_else_that_is_kept_lies_in_the_data_folder(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, database_place="/elsewhere/etk.db")

    assert settings.log_folder == tmp_path / "log"
    assert settings.policy_folder == tmp_path / "policy"
    assert settings.practice_database == tmp_path / "practice.db"


def test_the_users_own_folder_may_be_written_short() -> None:
    assert Settings(data_dir=Path("~/post")).data_dir == Path.home() / "post"


def test_the_password_of_a_shared_database_is_not_shown_with_the_settings() -> None:
    assert "secret" not in repr(Settings(database_place="postgresql://post:secret@server/etk"))


# --- keeping


def test_a_change_from_the_window_holds_at_the_next_start(path: Path) -> None:
    changed = save_settings(Settings(), path, theme=Theme.DARK, counter="Konter 2")

    assert (changed.theme, changed.counter) == (Theme.DARK, "Konter 2")
    assert load_settings(path, NO_ENVIRONMENT) == changed
    assert path.read_text(encoding="utf-8") == 'theme = "dark"\ncounter = "Konter 2"\n'


def test_a_change_leaves_the_administrators_lines_as_they_are(path: Path) -> None:
    path.write_text(
        "# set by R. on 3 March\nidle_lock_minutes = 10 # asked for by the shift\n"
        'theme = "light"\n',
        encoding="utf-8",
    )

    save_settings(load_settings(path, NO_ENVIRONMENT), path, theme=Theme.DARK, mute_colours=True)

    assert path.read_text(encoding="utf-8") == (
        "# set by R. on 3 March\nidle_lock_minutes = 10 # asked for by the shift\n"
        'theme = "dark"\nmute_colours = true\n'
    )


def test_what_the_environment_gave_is_not_written_into_the_file(path: Path) -> None:
    settings = load_settings(None, {"CHECKPOINT_MASK_BELOW": "3"})

    changed = save_settings(settings, path, language=Language.ENGLISH)

    assert changed.mask_below == 3
    assert path.read_text(encoding="utf-8") == 'language = "en"\n'


def test_the_first_change_makes_the_usual_file(usual: Path) -> None:
    save_settings(Settings(), None, counter="1")

    assert usual.read_text(encoding="utf-8") == 'counter = "1"\n'
    assert list(usual.parent.iterdir()) == [usual]


def test_a_change_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.touch()

    with pytest.raises(SettingsNotKept, match="cannot be written: "):
        save_settings(Settings(), in_the_way / "settings.toml", theme=Theme.LIGHT)


# --- the manual


def test_the_manual_says_of_every_setting_what_it_does() -> None:
    lines = describe_settings()

    assert [line.name for line in lines] == list(Settings.model_fields)
    assert all(line.doc.endswith(".") for line in lines)


def test_the_manual_names_units_and_defaults_but_no_folder_of_one_computer() -> None:
    table = {line.name: (line.default, line.unit) for line in describe_settings()}

    assert table["idle_lock_minutes"] == ("5", "minutes")
    assert table["wedge_gap_ms"] == ("35", "ms")
    assert table["mute_colours"] == ("false", "")
    assert table["language"] == ("id", "")
    assert table["data_dir"] == ("the data folder of the signed-in user", "")


def test_printers_and_outboxes_are_set_for_each_partner(tmp_path: Path) -> None:
    settings = Settings(
        outboxes=f"customs={tmp_path}; bnpp = {tmp_path / 'b n'}",
        printers="customs=Brother HL x2;bnpp=Canon x200",
    )

    assert settings.outbox_of(Partner.BNPP) == tmp_path / "b n"
    assert settings.outbox_of(Partner.ARCHIVE) is None
    assert settings.printer_of(Partner.CUSTOMS) == ("Brother HL", 2)
    assert settings.printer_of(Partner.BNPP) == ("Canon x200", 1)
    assert settings.printer_of(Partner.ARCHIVE) is None
    assert settings.deliveries == {
        Receiver.CUSTOMS: Delivery(outbox=str(tmp_path), printer="Brother HL", copies=2),
        Receiver.BNPP: Delivery(outbox=str(tmp_path / "b n"), printer="Canon x200"),
    }


@pytest.mark.parametrize(
    "wrong",
    [{"outboxes": "custom=/srv"}, {"outboxes": "customs=relative"}, {"printers": "police=Canon"}],
)
def test_papers_are_never_sent_astray_by_a_slip_of_the_pen(wrong: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Settings(**wrong)  # type: ignore[arg-type]  # texts, as of a file

"""Settings: read once at start, from a file and from the environment.

A variable of the environment is named as the setting, in capitals, after ``CHECKPOINT_``, and
comes before the file. `describe_settings` makes the table of them for the manual.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypedDict

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from typing_extensions import Unpack

from checkpoint.domain.errors import FileUnusable
from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import PaperSize
from checkpoint.log import LogLevel
from checkpoint.toml_file import TomlFile, first_fault, read_toml, replace_file
from checkpoint.words.catalogue import Language

PROGRAM = "checkpoint"
ENVIRONMENT_PREFIX = "CHECKPOINT_"
PRACTICE_FILE = "practice.db"
_COPIES = re.compile(r"(.*?)(?: x([1-9]))?", re.DOTALL)
"""A printer, and how many copies it prints; it fits any text."""


class SettingsUnreadable(FileUnusable):
    """A setting that does not say what its writer meant, in the file or in the environment."""


class SettingsNotKept(FileUnusable):
    """The settings file could not be written; it is as it was."""


class Theme(StrEnum):
    """How the window looks."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"
    """As the computer's other windows."""


def _data_dir() -> Path:
    return platformdirs.user_data_path(PROGRAM, appauthor=False)


def _setting(default: object, doc: str, *, unit: str = "", **limits: object) -> Any:  # noqa: ANN401 - as Field
    """A field with what the manual says of it."""
    extra: Any = {"description": doc, "json_schema_extra": {"unit": unit}, **limits}
    return Field(default, **extra)


class Settings(BaseModel):
    """Everything that may differ between two computers at the same post."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    data_dir: Path = Field(
        default_factory=_data_dir,
        description="Folder of the database, the log and the post's own policy files.",
        json_schema_extra={"default": "the data folder of the signed-in user"},
    )
    database_place: str = _setting(
        "checkpoint.db",
        "Database: a file name in data_dir, or a whole path or URL.",
        # A URL may carry a password.
        repr=False,
        min_length=1,
    )
    language: Language = _setting(Language.INDONESIAN, "Language of the window and the papers.")
    theme: Theme = _setting(Theme.SYSTEM, "Colours of the window.")
    mute_colours: bool = _setting(
        False,  # noqa: FBT003 - the default of the field, as everywhere here
        "Show a verdict by a discreet mark where travellers can see the screen.",
    )
    counter: str = _setting("", "Name of the counter at this computer; empty until set up.")
    idle_lock_minutes: int = _setting(
        5, "Time without a key or scan after which the window locks.", unit="minutes", ge=1, le=120
    )
    wedge_gap_ms: int = _setting(
        35, "Longest pause between two keys that a scanner types.", unit="ms", ge=5, le=500
    )
    wedge_characters: int = _setting(
        6, "Fewest keys in such a row that make a scan.", unit="characters", ge=2, le=100
    )
    wedge_prefix: str = _setting("", "What a scanner that types puts before a scan; it is cut off.")
    wedge_suffix: str = _setting("", "What it puts behind a scan, before Enter; it is cut off.")
    camera: str = _setting(
        "", "Camera at the counter, as the computer names it; empty for its own choice."
    )
    camera_open: bool = _setting(
        False,  # noqa: FBT003
        "Whether the camera runs when a counter is opened; F3 changes it.",
    )
    camera_flash: bool = _setting(
        True,  # noqa: FBT003
        "Show by a frame around the camera's picture that a document was read.",
    )
    camera_beep: bool = _setting(
        False,  # noqa: FBT003
        "Sound when the camera has read a document; it is the same for every traveller.",
    )
    serial_port: str = _setting(
        "",
        "Port of a serial reader, as COM3 or ttyUSB0, or the reader's maker and product, as"
        " 0c2e:0206; empty for none.",
    )
    serial_model: str = _setting(
        "generic", "Kind of the serial reader, as resources/readers/readers.toml calls it."
    )
    watched_folder: str = _setting(
        "", "Folder into which a flatbed scanner writes, as a whole path; empty for none."
    )
    lists_folder: str = _setting(
        "", "Folder into which new alert lists are put, as a whole path; empty for none."
    )
    mask_below: int = _setting(
        0,
        "Figures below this are hidden in partners' reports, for they may point to a person.",
        unit="persons",
        ge=0,
        le=10,
    )
    outboxes: str = _setting(
        "",
        "Where each partner's papers are put, as customs=/media/bc; bnpp=/srv/bnpp: whole paths of"
        " folders or sticks, with a semicolon between; empty for none. What a lead keeps on the"
        " screen (Ctrl+O on the reports) comes before it.",
    )
    printers: str = _setting(
        "",
        "Which printer each partner's papers go to, and how many copies, as customs=Brother x2;"
        " bnpp=Canon: proposed when a paper is printed; empty for the one used last. What a lead"
        " keeps on the screen comes before it.",
    )
    paper_size: PaperSize = _setting(PaperSize.A4, "Size of the sheets that papers are set on.")
    backup_folder: str = _setting(
        "",
        "Folder into which the database is copied as the day is closed, as a whole path: on another"
        " disk or a stick; empty for none.",
    )
    backups_kept: int = _setting(
        14,
        "How many backups stay in that folder; older ones are deleted after a new one was proven.",
        ge=2,
        le=1000,
    )
    evidence_days: int = _setting(
        30,
        # As long as a stay free of a visa, or on a border pass at its longest: who comes back in
        # time is compared with what he showed. Longer wants a reason (UU 27/2022 Ps 42 and 44);
        # how long a post must keep such copies, no text that was seen says.
        "How long pictures and raw texts of documents stay beside the records; 0 keeps none. With"
        " 700 pictures a day, 30 days take 2 to 3.5 GB on the disk.",
        unit="days",
        ge=0,
        le=366,
    )
    attachment_days: int = _setting(
        365,
        # A year for what follows a case elsewhere, as a trial or a complaint. Longer wants a
        # reason (UU 27/2022 Ps 42 and 44).
        "How long pictures and papers stay with a case or an incident after it was closed; while"
        " it is open they all stay. Unverified: no text that was seen says how long a post must"
        " keep them.",
        unit="days",
        ge=1,
        le=3660,
    )
    informant_days: int = _setting(
        365,
        # As long as the pictures: a trial or a complaint may ask for him once more.
        "How long shift leads may read who told of an incident after it was closed; how to reach"
        " him is then destroyed, and his name is only kept out of what others wrote. Unverified:"
        " no text that was seen says how long a post must keep it.",
        unit="days",
        ge=1,
        le=3660,
    )
    log_level: LogLevel = _setting(LogLevel.INFO, "From what gravity on the log is written.")

    @field_validator("data_dir")
    @classmethod
    def _from_the_root(cls, folder: Path) -> Path:
        """``~`` is the user's folder; a relative one would move with where the program starts."""
        whole = folder.expanduser()
        if not whole.is_absolute():
            raise ValueError("must be a whole path, from the root or drive on")
        return whole

    @field_validator("watched_folder", "lists_folder", "backup_folder")
    @classmethod
    def _whole_or_none(cls, folder: str) -> str:
        return str(cls._from_the_root(Path(folder))) if folder else ""

    @field_validator("outboxes")
    @classmethod
    def _partners_and_folders(cls, said: str) -> str:
        """Each is of a partner there is, and a whole path: a slip would send papers astray."""
        for partner, folder in _pairs(said):
            if partner not in set(Partner):
                raise ValueError(f"{partner!r} is none of {', '.join(Partner)}")
            cls._from_the_root(Path(folder))
        return said

    @field_validator("printers")
    @classmethod
    def _partners_and_printers(cls, said: str) -> str:
        for partner, _printer in _pairs(said):
            if partner not in set(Partner):
                raise ValueError(f"{partner!r} is none of {', '.join(Partner)}")
        return said

    @field_validator("database_place")
    @classmethod
    def _apart_from_practice(cls, place: str) -> str:
        """Invented travellers must never come among the real ones."""
        if place.endswith(PRACTICE_FILE):
            raise ValueError(f"{PRACTICE_FILE} is the name of the database for practice")
        return place

    @property
    def database(self) -> str | Path:
        """The database: a path, or a URL as SQLAlchemy writes it."""
        is_url = "://" in self.database_place
        return self.database_place if is_url else self.data_dir / self.database_place

    @property
    def practice_database(self) -> Path:
        """The database of invented travellers."""
        return self.data_dir / PRACTICE_FILE

    @property
    def seal_secret(self) -> Path:
        """What opens the post's key for seals; a backup of the database has to go without it."""
        return self.data_dir / "seal.secret"

    @property
    def practice_seal_secret(self) -> Path:
        """What opens the key of practice."""
        return self.data_dir / "practice-seal.secret"

    @property
    def report_key(self) -> Path:
        """With which the post signs its papers; a backup of the database goes without it."""
        return self.data_dir / "report.key"

    @property
    def practice_report_key(self) -> Path:
        """That of practice: no paper of practice passes for one of the post."""
        return self.data_dir / "practice-report.key"

    @property
    def practice_alert_lists(self) -> Path:
        """Where it lies how practice reads alert lists; a post's own are with its policy."""
        return self.data_dir / "practice-alert-lists.toml"

    def outbox_of(self, partner: Partner) -> Path | None:
        """The folder or stick into which a partner's papers are put, if one is set."""
        found = (folder for name, folder in _pairs(self.outboxes) if name == partner)
        folder = next(found, None)
        return None if folder is None else Path(folder).expanduser()

    @property
    def deliveries(self) -> Mapping[Receiver, Delivery]:
        """What this file says of where papers go, where nobody at the post keeps another way."""
        said = {}
        for partner in Partner:
            outbox, (printer, copies) = self.outbox_of(partner), self.printer_of(partner) or ("", 1)
            if outbox or printer:
                folder = "" if outbox is None else str(outbox)
                said[Receiver(partner.value)] = Delivery(
                    outbox=folder, printer=printer, copies=copies
                )
        return said

    def printer_of(self, partner: Partner) -> tuple[str, int] | None:
        """The printer of a partner's papers and how many copies it gets, if they are set."""
        for name, said in _pairs(self.printers):
            if name == partner:
                printer, copies = _COPIES.fullmatch(said).groups()  # type: ignore[union-attr]
                return printer, int(copies or 1)
        return None

    @property
    def practice_passenger_lists(self) -> Path:
        """Where it lies how practice reads passenger lists."""
        return self.data_dir / "practice-passenger-lists.toml"

    @property
    def log_folder(self) -> Path:
        """Where the log lies."""
        return self.data_dir / "log"

    @property
    def policy_folder(self) -> Path:
        """Where the post's own policy files lie, if it has any."""
        return self.data_dir / "policy"

    @property
    def sop_folder(self) -> Path:
        """Where the post's own procedures of the second line lie, if it has any."""
        return self.data_dir / "sop"

    @property
    def screening_folder(self) -> Path:
        """Where the post's own signs of trafficking lie, if it has any."""
        return self.data_dir / "screening"

    @property
    def pseudonym_key(self) -> Path:
        """Under which the post gives pseudonyms and compares contacts; it never leaves this."""
        return self.data_dir / "pseudonym.key"

    @property
    def practice_pseudonym_key(self) -> Path:
        """That of practice."""
        return self.data_dir / "practice-pseudonym.key"


def _pairs(said: str) -> list[tuple[str, str]]:
    """The names and values of a setting such as ``customs=/media/bc; bnpp=/srv/bnpp``."""
    parts = (part.partition("=") for part in said.split(";") if part.strip())
    return [(name.strip(), value.strip()) for name, _, value in parts]


class WindowSettings(TypedDict, total=False):
    """The settings that may be changed from the window, without an editor."""

    language: Language
    theme: Theme
    mute_colours: bool
    counter: str
    camera: str
    camera_open: bool


@dataclass(frozen=True, slots=True)
class SettingLine:
    """A line of the manual's table of settings."""

    name: str
    default: str
    unit: str
    doc: str


def settings_file() -> Path:
    """Where the settings are kept if no other file is named."""
    return platformdirs.user_config_path(PROGRAM, appauthor=False) / "settings.toml"


def load_settings(config_file: Path | None, environ: Mapping[str, str]) -> Settings:
    """Read the settings from a file, or from the usual one if it is there, and the environment.

    Raises SettingsUnreadable at the first thing that is wrong.
    """
    usual = settings_file()
    if config_file is None and not usual.exists():
        return _checked({}, None, _of_environment(environ))
    file = read_toml(config_file or usual, SettingsUnreadable)
    return _checked(file.content, file, _of_environment(environ))


def save_settings(
    settings: Settings, config_file: Path | None, **changes: Unpack[WindowSettings]
) -> Settings:
    """Keep changed settings in the file, with its other lines as they are, and return them all."""
    changed = _checked({**settings.model_dump(), **changes}, None, {})
    path = config_file or settings_file()
    values = changed.model_dump(mode="json", include=set(changes))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, _with_values(path, values))
    except OSError as error:
        what = f"cannot be written: {error.strerror}"
        raise SettingsNotKept(str(path), None, what) from error
    return changed


def describe_settings() -> tuple[SettingLine, ...]:
    """Every setting, in the order in which the manual shows them."""
    return tuple(_line(name) for name in Settings.model_fields)


def _line(name: str) -> SettingLine:
    field = Settings.model_fields[name]
    extra = field.json_schema_extra
    told: Mapping[str, Any] = extra if isinstance(extra, dict) else {}
    default = told.get("default", field.default)
    shown = str(default).lower() if isinstance(default, bool) else str(default)
    return SettingLine(name, shown, told.get("unit", ""), field.description or "")


def _of_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """The settings that the environment gives, by name."""
    return {
        name.removeprefix(ENVIRONMENT_PREFIX).lower(): value
        for name, value in environ.items()
        if name.startswith(ENVIRONMENT_PREFIX)
    }


def _checked(
    values: Mapping[str, Any], file: TomlFile | None, environment: Mapping[str, str]
) -> Settings:
    """The settings, or SettingsUnreadable naming where the wrong one was given."""
    try:
        return Settings.model_validate({**values, **environment})
    except ValidationError as error:
        place, what = first_fault(error)
        name = str(place[0])
        if name in environment or file is None:
            variable = ENVIRONMENT_PREFIX + name.upper()
            raise SettingsUnreadable(variable, None, what) from error
        raise file.fault(place, what) from error


def _with_values(path: Path, values: Mapping[str, Any]) -> str:
    """The file's text with some values changed; comments and order stay as they are."""
    import tomlkit  # noqa: PLC0415 - 30 ms that only a change of settings should cost

    text = read_toml(path, SettingsUnreadable).text if path.exists() else ""
    document = tomlkit.parse(text)
    for name, value in values.items():
        document[name] = value
    return tomlkit.dumps(document)

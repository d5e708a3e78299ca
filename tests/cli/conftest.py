from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from checkpoint.domain.audit.records import recording_of
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.posts.post import Counter
from checkpoint.storage.opening import open_database
from tests.builders import (
    NOON,
    TODAY,
    a_crossing,
    a_document,
    a_lead,
    a_post,
    an_administrator,
    an_alert,
    an_officer,
)
from tests.cli.terminal import Terminal
from tests.fakes import PlainPasswordHasher
from tests.services.worlds import PASSWORD


@pytest.fixture(scope="session")
def post_at_work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A post with three people, one crossing and one alert; to be copied, not changed."""
    folder = tmp_path_factory.mktemp("post")
    password_hash = PlainPasswordHasher().hash(PASSWORD)
    with (
        open_database(folder / "checkpoint.db", create=True) as storage,
        storage.writing() as store,
    ):
        store.posts.put(a_post(), [Counter("1"), Counter("2")])
        people = (
            an_officer(login="lestari"),
            a_lead(login="siregar"),
            an_administrator(login="dewi"),
        )
        for officer in people:
            store.staff.put(officer)
            store.staff.set_password_hash(officer.id, password_hash)
        crossing = a_crossing(document=a_document(number="A55500011"))
        recorded = store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
        store.audit.append(recording_of(recorded))
        store.alerts.add(
            [an_alert(name="BANU RAJENDRAN", born=PartialDate(1979, 4, 2), reference="T-1")],
            at=NOON,
        )
    return folder


@pytest.fixture
def nowhere(tmp_path: Path) -> Terminal:
    """A computer on which no post was ever set up."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.toml").write_text(
        f'data_dir = "{folder.as_posix()}"\nlanguage = "en"\n', encoding="utf-8"
    )
    return Terminal(folder)


@pytest.fixture
def terminal(post_at_work: Path, nowhere: Terminal) -> Terminal:
    """The computer of a post at work."""
    shutil.copytree(post_at_work, nowhere.folder, dirs_exist_ok=True)
    return nowhere

"""Incidents on the tour: one reported, a joint operation, and the month."""

from __future__ import annotations

from dataclasses import replace

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.services.operations import Planned
from ui.incidents.presenter import IncidentsPresenter
from ui.incidents.states import Examining, Viewing, Writing
from ui.tour.guide import Guide, reached


def write_incident(guide: Guide) -> None:
    """Write down what villagers told of, lay it open, and count the month."""
    presenter = guide.presenter(IncidentsPresenter)
    guide.press("F2")
    guide.write("0015")
    guide.press("Tab")
    guide.write("3")
    for text in ("", "JTR Sontas", "Patok D 402", "0.9661, 110.3915"):
        guide.press("Tab")
        guide.write(text)
    guide.press("Tab")
    guide.press("Tab")
    guide.press("Space")
    guide.press("Backtab")
    guide.shoot_dialog("incident-person", lambda: guide.press("F3"))
    guide.shoot("incident-report")
    draft = replace(
        reached(presenter.state, Writing).draft,
        typed={
            "day": f"{presenter.now():%d-%m-%Y}",
            "time": "0015",
            "source": "villagers",
            "detected": "villagers",
            "path": "JTR Sontas",
            "facts": "Dua orang berjalan kaki ke arah Tebedu, tidak tertangkap.",
        },
        ticked={"kinds": ("illegal_crossing",)},
    )
    presenter.writing.report(draft)
    guide.settle()
    reached(presenter.state, Viewing)
    guide.shoot("incident")
    guide.shoot_dialog("incident-hand-over", lambda: guide.press("F5"))
    guide.shoot_dialog("incident-paper", lambda: guide.press("F8"))
    guide.press("Esc")
    guide.shoot("incidents")
    guide.press("F7")
    guide.shoot_dialog("incident-operation", lambda: guide.press("F2"))
    _operation(guide, presenter)
    guide.press("Esc")
    guide.press("F9")
    guide.shoot("incident-month")
    guide.press("Esc")


def _operation(guide: Guide, presenter: IncidentsPresenter) -> None:
    """Keep an operation of today, and look what was detected in it and beside it."""
    today = presenter.today()
    agencies = (CaseAgency.IMMIGRATION, CaseAgency.POLICE, CaseAgency.BORDER_GUARD)
    presenter.operations.keep(
        Planned(name="Operasi Gabungan Timpora", agencies=agencies, first_on=today, last_on=today)
    )
    guide.settle()
    reached(presenter.state, Examining)
    guide.shoot("incident-operation-open")
    guide.press("Esc")

from __future__ import annotations

from dataclasses import fields
from datetime import time

import pytest

from checkpoint.domain.posts.post import Lane, Post, PostZone
from checkpoint.reference.posts import PostKind, PostTemplate, Sureness, load_posts
from checkpoint.reference.states import known_states

TEMPLATES = load_posts()
EACH = [pytest.param(template, id=template.post.name) for template in TEMPLATES]


def the(name: str) -> PostTemplate:
    return next(template for template in TEMPLATES if template.post.name == name)


def test_every_post_of_the_first_two_waves_can_be_chosen() -> None:
    assert len(TEMPLATES) == 18


def test_a_post_is_as_its_sources_say() -> None:
    assert the("PLBN Entikong") == PostTemplate(
        post=Post(
            code="ETK",
            name="PLBN Entikong",
            regency="Kabupaten Sanggau",
            province="Kalimantan Barat",
            zone=PostZone.WIB,
            opens_at=time(5),
            closes_at=time(17),
            neighbour="MYS",
            neighbour_post="Tebedu",
            lanes=(Lane.PASSPORT, Lane.BORDER_PASS, Lane.VEHICLE, Lane.DEPORTEE),
            known_as="ETK",
        ),
        kind=PostKind.LAND,
        sureness=Sureness.REPORTED,
        assumed=("code",),
        note="Sejak 1 Oktober 1989. Diperpanjang untuk rombongan deportan dan pada hari raya.",
    )


def test_no_two_posts_share_a_code_or_a_name() -> None:
    assert len({template.post.code for template in TEMPLATES}) == len(TEMPLATES)
    assert len({template.post.name for template in TEMPLATES}) == len(TEMPLATES)


@pytest.mark.parametrize("template", EACH)
def test_what_is_only_assumed_is_named_and_the_code_always_is(template: PostTemplate) -> None:
    assert template.assumed[0] == "code"
    assert set(template.assumed) <= {field.name for field in fields(Post)}


@pytest.mark.parametrize("template", EACH)
def test_hours_that_nobody_reported_are_the_plain_default_and_say_so(
    template: PostTemplate,
) -> None:
    post = template.post
    if "opens_at" in template.assumed:
        assert (post.opens_at, post.closes_at) == (time(8), time(16))
    else:
        assert post.name in REPORTED_HOURS


REPORTED_HOURS = {
    "PLBN Entikong",
    "PLBN Badau",
    "PLBN Motaain",
    "PLBN Motamasin",
    "PLBN Wini",
    "PLBN Napan",
    "PLBN Skouw",
}


@pytest.mark.parametrize("template", EACH)
def test_a_post_faces_the_state_across_its_line_on_its_own_clock(template: PostTemplate) -> None:
    zones = {
        "Kalimantan Barat": ("MYS", PostZone.WIB),
        "Kepulauan Riau": ("MYS", PostZone.WIB),
        "Kalimantan Utara": ("MYS", PostZone.WITA),
        "Nusa Tenggara Timur": ("TLS", PostZone.WITA),
        "Papua": ("PNG", PostZone.WIT),
        "Papua Selatan": ("PNG", PostZone.WIT),
    }

    assert (template.post.neighbour, template.post.zone) == zones[template.post.province]
    assert template.post.neighbour in known_states()


@pytest.mark.parametrize("template", EACH)
def test_every_post_serves_passports_and_border_passes(template: PostTemplate) -> None:
    assert {Lane.PASSPORT, Lane.BORDER_PASS} <= set(template.post.lanes)


def test_the_posts_that_are_not_on_land_say_so() -> None:
    elsewhere = {t.post.name: t.kind for t in TEMPLATES if t.kind is not PostKind.LAND}

    assert elsewhere == {
        "PLBN Labang": PostKind.RIVER,
        "PLBN Sei Nyamuk": PostKind.SEA,
        "PLBN Serasan": PostKind.SEA,
    }

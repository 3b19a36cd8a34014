"""Each module that a registry names has what its protocol asks for, before a build needs it.

mypy says the same; this says it to whoever runs the tests alone.
"""

from collections.abc import Iterable
from types import ModuleType

import pytest

from explainer.checks import CHECKS
from explainer.checks.check import Check
from explainer.exports import EXPORTS
from explainer.exports.export_kind import ExportKind
from explainer.pages import PAGES
from explainer.pages.page_kind import PageKind
from explainer.pages.room import ROOM
from explainer.pages.room.room_part import RoomPart
from explainer.pages.sections import SECTIONS
from explainer.pages.sections.section import Section
from explainer.reports import REPORTS
from explainer.reports.report import Report

REGISTRIES: dict[type, Iterable[object]] = {
    PageKind: PAGES,
    Section: SECTIONS,
    RoomPart: ROOM,
    ExportKind: EXPORTS,
    Report: REPORTS.values(),
    Check: CHECKS,
}


def missing(module: object, protocol: type) -> list[str]:
    """Name the functions and constants of a protocol that a module lacks."""
    names = {**protocol.__annotations__, **vars(protocol)}
    asked = [name for name in names if not name.startswith("_")]
    file = getattr(module, "__name__", str(module)).replace(".", "/") + ".py"
    return [f"{file} lacks `{name}`" for name in asked if not hasattr(module, name)]


@pytest.mark.parametrize("protocol", REGISTRIES, ids=lambda protocol: protocol.__name__)
def test_every_module_has_what_its_protocol_asks_for(protocol: type) -> None:
    assert [line for module in REGISTRIES[protocol] for line in missing(module, protocol)] == []


def test_a_module_without_a_function_is_named_with_the_function() -> None:
    module = ModuleType("explainer.pages.questions")
    module.keys = module.page = lambda *_: ()  # type: ignore[attr-defined]  # a module of two functions

    assert missing(module, PageKind) == ["explainer/pages/questions.py lacks `path`"]

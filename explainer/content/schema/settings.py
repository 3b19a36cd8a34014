"""The settings of a site as typed."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from explainer.content.schema.entry import Entry
from explainer.content.schema.field_types import Number, TextLine, YesNo


def _check_folder(value: str) -> str:
    if not re.fullmatch(r"(?!content(?:/|$))[\w-]+(?:[./][\w-]+)*", value):
        raise ValueError(
            "this is no folder of its own inside the project|write its name, as `seeds`"
        )
    return value


class Settings(Entry):
    """`content/settings.yaml`: what holds for the whole site. The file may be missing."""

    title: Annotated[
        TextLine | None,
        Field(description="The title of the front page, where it is not the name of the site."),
    ] = None
    description: Annotated[TextLine, Field(description="What the site is, in one sentence.")] = (
        "News stories in which every sentence leads to the words of a source, and to who said them"
        " through whom."
    )
    texts: Annotated[
        TextLine,
        AfterValidator(_check_folder),
        Field(description="The folder of kept texts, seen from the project's folder."),
    ] = "seeds"
    quoted_words: Annotated[
        Number,
        Field(description="How many words of an outlet's own prose the site shows at once."),
    ] = 20
    quoted_percent: Annotated[
        Number,
        Field(description="How much of an outlet's own prose the site shows in all, in percent."),
    ] = 20
    machine_note: Annotated[
        TextLine,
        Field(
            description="What pages of a story with `drafted_with` say; `{tool}` stands for what"
            " that field names."
        ),
    ] = "This page was drafted with the help of {tool}."
    editors_room: Annotated[
        YesNo,
        Field(
            description="Whether the site has pages for editors, below `/editors/`: no page leads"
            " there, and search engines are asked to leave them out."
        ),
    ] = True
    data_licence: Annotated[
        TextLine | None,
        Field(
            description="How others may use the site's data, by its SPDX id: `CC-BY-4.0`. It"
            " stands in each file of the data; without it, nothing is said."
        ),
    ] = None
    contact: Annotated[
        TextLine | None,
        Field(description="Where a person named on the site asks for a correction."),
    ] = None
    require_review: Annotated[
        YesNo,
        Field(
            description="Whether published stories must have been read by a person, as"
            " `explainer review` notes it, and again since they changed."
        ),
    ] = False

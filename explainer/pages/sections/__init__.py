"""The parts of a story's page, in the order in which they are read.

Each is a module and a template; a module has the names of `Section`. To add a part, write both and
name the module here.
"""

from explainer.pages.sections import (
    article,
    changes,
    disputed,
    head,
    how_we_know,
    in_short,
    reactions,
    sources,
    story,
    unknown,
    what,
    when,
    who,
)
from explainer.pages.sections.section import Section

SECTIONS: tuple[Section, ...] = (
    head,
    in_short,
    story,
    who,
    what,
    disputed,
    when,
    reactions,
    unknown,
    how_we_know,
    article,
    sources,
    changes,
)

"""The language that a site is to speak: our pages have English alone.

MkDocs is stopped where the configuration asks for another one, whatever starts it; a check finds
the place without MkDocs.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from explainer.diagnostics.content_rules import OTHER_LANGUAGE
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.mkdocs_plugin.configuration_files import plain_files, value_place
from explainer.reports.display import harmless
from explainer.site import CHECKED_LANGUAGE
from explainer.system.files import RefusedError


def refuse_other_language(config: MkDocsConfig) -> None:
    """Raise where the site is to speak a language that our pages don't have."""
    language = config.theme.get("language")
    if _is_other(language):
        raise PluginError(
            f"mkdocs.yml: theme: language: {harmless(str(language))}: the pages speak English"
            " alone: take the line out"
        )


def language_findings(project: Path) -> Iterator[Diagnostic]:
    """Report the language that a project's configuration asks for, if the pages don't have it.

    What else MkDocs must not read is left to whatever builds the site.
    """
    with suppress(RefusedError, OSError, UnicodeError):
        for one in plain_files(project):
            theme = one.values.get("theme")
            language = theme.get("language") if isinstance(theme, Mapping) else None
            if language is not None:  # it stands over what is inherited
                if _is_other(language):
                    yield _finding(project, one.path, one.text.decode(), str(language))
                return


def _is_other(language: object) -> bool:
    return isinstance(language, str) and language.partition("-")[0] != CHECKED_LANGUAGE


def _finding(project: Path, path: Path, text: str, language: str) -> Diagnostic:
    start, end = value_place(text, "theme", "language") or (0, 0)
    file = TextFile(path.relative_to(project), text)
    return OTHER_LANGUAGE.at(
        Span(file, start, end),
        f"the pages of the site speak English alone, and not `{language}`",
        hint="take this line out; words of a source keep the language that its file names",
    )

"""Templates as plain Python: what they print is Jinja's, without what it asks at every step.

Jinja reads a template; `template_code` writes it as Python, which is compiled here and kept. Text
that is printed is escaped; a name that nobody gave raises where it is used.
"""

import linecache
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from types import CodeType, SimpleNamespace

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.ext import Extension
from jinja2.runtime import markup_join
from markupsafe import Markup
from markupsafe import escape as _escaped

from explainer.templating.cache import Compiled, kept
from explainer.templating.compiler import code

_codes: dict[tuple[str, str], CodeType] = {}  # by name and source

_Root = Callable[[Mapping[str, object]], tuple[str, dict[str, Callable[..., str]]]]


def escape(value: object) -> str:
    """Give what is printed for a value: text escaped, but for what is markup already."""
    if type(value) is str:
        # five looks are many times faster than a pattern, and most texts have none of these
        if "&" in value or "<" in value or ">" in value or '"' in value or "'" in value:
            return _escaped(value)
        return value
    if type(value) is Markup:
        return value
    return str(value) if type(value) is int else _escaped(value)


class Templates(Environment):
    """The templates of a folder; give all globals, filters and tests before any is rendered."""

    def __init__(self, folder: Path, extensions: list[type[Extension]]) -> None:
        super().__init__(
            extensions=extensions,
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.filters |= {"first": lambda items: next(iter(items)), "list": list, "lower": str.lower}
        self._roots: dict[str, _Root] = {}
        self._macros: dict[str, SimpleNamespace] = {}

    def render(self, name: str, view: Mapping[str, object]) -> str:
        """Render a template."""
        html, _ = self._root(name)(_Names({**self.globals, **view}))
        return html

    def _imported(self, name: str) -> SimpleNamespace:
        """Give the macros of a template, made once."""
        if name not in self._macros:
            _, macros = self._root(name)(_Names(self.globals))
            self._macros[name] = SimpleNamespace(**macros)
        return self._macros[name]

    def _root(self, name: str) -> _Root:
        if name not in self._roots:
            space: dict[str, object] = {
                "_escape": escape,
                "_extension": self.extensions.__getitem__,
                "_filter": lambda name: self._bound(self.filters[name]),
                "_imported": self._imported,
                "_join": "".join,
                "_markup": Markup,
                "_markup_join": markup_join,
                "_test": lambda name: self._bound(self.tests[name]),
                "_undefined": StrictUndefined,
            }
            exec(self._compiled(name), space)
            self._roots[name] = space["root"]  # type: ignore[assignment]  # the code defines it
        return self._roots[name]

    def _compiled(self, name: str) -> CodeType:
        assert self.loader
        source, path, _ = self.loader.get_source(self, name)
        if (name, source) not in _codes:
            shown = f"<{name} as Python>"
            make = partial(self._made, name, source, shown)
            written, _codes[name, source] = kept(Path(path), source, make) if path else make()
            linecache.cache[shown] = len(written), None, written.splitlines(keepends=True), shown
        return _codes[name, source]

    def _made(self, name: str, source: str, shown: str) -> Compiled:
        written = code(self.parse(source, name))
        return written, compile(written, shown, "exec")

    def _bound(self, function: object) -> object:
        """Give a filter or test as it is called; some of Jinja's want to know where they are."""
        wanted = getattr(function, "jinja_pass_arg", None)
        if wanted is None:
            return function
        context = self.from_string("").new_context()
        known = {"context": context, "eval_context": context.eval_ctx, "environment": self}
        assert callable(function)
        return partial(function, known[wanted.name])


class _Names(dict[str, object]):
    """What a template may name."""

    def __missing__(self, name: str) -> StrictUndefined:
        return StrictUndefined(name=name)

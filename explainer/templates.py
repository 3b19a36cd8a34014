"""Templates as plain Python: what they print is Jinja's, without what it asks at every step.

Jinja asks of each function whether it wants the context, and of each attribute whether it may be a
key. Ours need neither: attributes are attributes, keys stand in brackets, and no function that a
template calls takes the context. For ten thousand pages that was two fifths of the time.
"""

import re
from pathlib import Path
from types import CodeType
from typing import ClassVar

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, nodes, runtime
from jinja2.bccache import Bucket
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.ext import Extension
from jinja2.utils import missing
from markupsafe import Markup
from markupsafe import escape as _escaped

_SPECIAL = re.compile("[&<>\"']")


def escape(value: object) -> object:
    """Give what is printed for a value: text escaped, but for what is markup already."""
    kind = type(value)
    if kind is Markup or (kind is str and _SPECIAL.search(value) is None):  # type: ignore[call-overload]  # it is text
        return value
    return _escaped(value)


class Macro(runtime.Macro):
    """A macro, quick to call with nothing but arguments in their places."""

    def __call__(self, *args: object, **kwargs: object) -> str:
        left_out = self._argument_count - len(args)
        if kwargs or self.caller or left_out < 0:
            return super().__call__(*args, **kwargs)
        html = self._func(*args, *(missing,) * left_out)
        return str.__new__(Markup, html)  # Markup(html), which first asks whether it is a string


class Templates(Environment):
    """The templates of a folder; text that they print is escaped, and each is read once."""

    def __init__(self, folder: Path, extensions: list[type[Extension]]) -> None:
        super().__init__(
            extensions=extensions,
            auto_reload=False,
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=_Compiled(),
        )
        self.code_generator_class = _Plain
        self._modules: dict[str, TemplateModule] = {}

    def imported(self, name: str) -> TemplateModule:
        """Give the macros of a template, made once."""
        if name not in self._modules:
            self._modules[name] = self.get_template(name).module
        return self._modules[name]


class _Compiled(BytecodeCache):
    """Keeps compiled templates as long as the process runs: a server makes many environments."""

    _codes: ClassVar[dict[tuple[str, str], CodeType | None]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.key, bucket.checksum] = bucket.code


class _Plain(CodeGenerator):
    """Writes `function(argument)`, `thing.name` and `things[key]` for what reads like that."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802  Jinja's names, here and below
        """Let the module use our names where it has taken Jinja's."""
        super().visit_Template(node, frame)
        self.writeline(f"from {__name__} import {Macro.__name__}, {escape.__name__}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: FBT001, FBT002, N802
        assert not node.dyn_args, "no template passes a list of arguments on"
        assert not node.dyn_kwargs
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write("caller=caller)" if forward_caller else ")")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:  # noqa: N802
        self.visit(node.node, frame)
        self.write("[")
        self.visit(node.arg, frame)
        self.write("]")

    def _import_common(self, node: nodes.Import | nodes.FromImport, frame: Frame) -> None:
        self.write("environment.imported(")
        self.visit(node.template, frame)
        self.write(")")

"""Templates → Python: a function for each template and each macro, written from Jinja's tree.

What the functions print is what Jinja would print. They are shorter than its own: a name is looked
up once for a template and not at each use, a macro is called as any function is, text that the
template itself prints is escaped when the code is written, and pieces that follow each other are
joined in one step. What no template of ours uses is not written, and raises.
"""

import keyword
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from jinja2 import nodes
from markupsafe import escape

Names = Mapping[str, str]  # what a template calls something → what the code calls it

_COMPARED = {
    "eq": "==",
    "ne": "!=",
    "gt": ">",
    "gteq": ">=",
    "lt": "<",
    "lteq": "<=",
    "in": "in",
    "notin": "not in",
}
_BETWEEN = {"Add": "+", "Sub": "-", "Mul": "*", "And": "and", "Or": "or"}
_BEFORE = {"Not": "not ", "Neg": "-"}
_LOOP = {
    "index": "_index{0}",
    "first": "(_index{0} == 1)",
    "last": "(_index{0} == len(_items{0}))",
    "previtem": "(_items{0}[_index{0} - 2] if _index{0} > 1 else _undefined(name='previtem'))",
}
_TESTS = {
    "none": "({} is None)",
    "string": "isinstance({}, str)",
    "defined": "(not isinstance({}, _undefined))",
}


def code(template: nodes.Template) -> str:
    """Give Python that defines `root(_names)`: it gives what is printed, and the macros by name."""
    return _Code().template(template)


@dataclass(frozen=True, slots=True)
class _Text:
    """Text that is printed as it is."""

    text: str


@dataclass(slots=True)
class _Function:
    """The body of a function as it is written; what is printed waits, to be printed in one step."""

    lines: list[str] = field(default_factory=list)
    depth: int = 1
    waiting: list[_Text | str] = field(default_factory=list)
    is_list: bool = False

    def line(self, text: str) -> None:
        self.print_waiting()
        self.lines.append("    " * self.depth + text)

    def print_waiting(self) -> None:
        pieces, self.waiting = _merged(self.waiting), []
        if pieces:
            self.is_list = True
            self.line(f"_out += {_tuple(pieces)}" if pieces[1:] else f"_out.append({pieces[0]})")

    def result(self) -> str:
        """Give what the function returns, when all is written but that."""
        if not self.is_list:
            return _joined(self.waiting)
        self.print_waiting()
        self.lines.insert(0, "    _out = []")
        return "_join(_out)"


class _Code:
    """Writes one template. Names of our own begin with `_`, so those of a template can't."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._free: dict[str, None] = {}
        self._bound: dict[str, str] = {}
        self._macros: set[str] = set()
        self._imports: set[str] = set()

    def template(self, template: nodes.Template) -> str:
        body, names = _Function(), dict[str, str]()
        for one in template.body:
            if isinstance(one, nodes.Macro | nodes.Import):
                given = one.name if isinstance(one, nodes.Macro) else one.target
                names[given] = self._new(given)
                known = self._macros if isinstance(one, nodes.Macro) else self._imports
                known.add(names[given])
        self._statements(template.body, names, body)
        html = body.result()
        macros = (one.name for one in template.body if isinstance(one, nodes.Macro))
        given = ", ".join(f"{name!r}: {names[name]}" for name in macros)
        return "\n".join(
            (
                *(f"{name} = {value}" for name, value in self._bound.items()),
                "def root(_names):",
                *(f"    {name} = _names[{name!r}]" for name in self._free),
                *body.lines,
                f"    return {html}, {{{given}}}",
            )
        )

    # Statements

    def _statements(
        self, found: Iterable[nodes.Node], names: dict[str, str], body: _Function
    ) -> None:
        for node in found:
            if _is_printed(node):
                body.waiting += self._pieces(node, names)
            else:
                self._way(node)(node, names, body)

    def _pieces(self, node: nodes.Node, names: Names) -> Iterator[_Text | str]:
        if isinstance(node, nodes.If):
            yield self._choice(node, names)
        elif isinstance(node, nodes.Output):
            yield from (self._printed(one, names) for one in node.nodes)

    def _choice(self, node: nodes.If, names: Names) -> str:
        """Give an `if` that only prints as an expression."""
        chosen = self._joined(node.else_, names)
        for one in (*reversed(node.elif_), node):
            test = self._value(one.test, names)
            chosen = f"({self._joined(one.body, names)} if {test} else {chosen})"
        return chosen

    def _joined(self, found: Iterable[nodes.Node], names: Names) -> str:
        return _joined([piece for node in found for piece in self._pieces(node, names)])

    def _if(self, node: nodes.If, names: dict[str, str], body: _Function) -> None:
        for word, one in (("if", node), *(("elif", one) for one in node.elif_)):
            body.line(f"{word} {self._value(one.test, names)}:")
            self._block(one.body, names, body)
        if node.else_:
            body.line("else:")
            self._block(node.else_, names, body)

    def _block(self, found: Iterable[nodes.Node], names: dict[str, str], body: _Function) -> None:
        body.print_waiting()
        body.depth += 1
        before = len(body.lines)
        self._statements(found, names, body)
        body.print_waiting()
        if len(body.lines) == before:
            body.line("pass")
        body.depth -= 1

    def _for(self, node: nodes.For, names: dict[str, str], body: _Function) -> None:
        inner, number = dict(names), next(self._numbers)
        items = self._value(node.iter, names)
        target = self._target(node.target, inner)
        if node.test:
            test = self._value(node.test, inner)
            items = f"({target} for {target} in {items} if {test})"
        is_counted = any(_uses(one, "loop") for one in node.body)
        if is_counted or node.else_:
            body.line(f"_items{number} = [*{items}]")
            items = f"_items{number}"
        if is_counted:
            target, items = f"_index{number}, {target}", f"enumerate({items}, 1)"
            inner["loop"] = str(number)
        body.line(f"for {target} in {items}:")
        self._block(node.body, inner, body)
        if node.else_:
            body.line(f"if not _items{number}:")
            self._block(node.else_, names, body)

    def _macro(self, node: nodes.Macro, names: dict[str, str], body: _Function) -> None:
        values = [repr(value.as_const()) for value in node.defaults]
        plain = len(node.args) - len(values)
        told = [one.name for one in node.args]
        given = [*told[:plain], *(f"{n}={v}" for n, v in zip(told[plain:], values, strict=True))]
        if any(_uses(one, "caller") for one in node.body):
            given.append("caller=None")
            told.append("caller")
        self._function(names[node.name], given, node.body, {**names, **{n: n for n in told}}, body)

    def _callblock(self, node: nodes.CallBlock, names: dict[str, str], body: _Function) -> None:
        caller = self._new("caller")
        self._function(caller, (), node.body, dict(names), body)
        body.waiting.append(self._called(node.call, names, f"caller={caller}"))

    def _function(
        self,
        name: str,
        given: Iterable[str],
        found: Iterable[nodes.Node],
        names: dict[str, str],
        around: _Function,
    ) -> None:
        body = _Function(depth=1)
        self._statements(found, names, body)
        result = body.result()
        around.line(f"def {name}({', '.join(given)}):")
        indent = "    " * around.depth
        around.lines += (indent + line for line in body.lines)
        around.lines.append(f"{indent}    return {result}")

    def _import(self, node: nodes.Import, names: dict[str, str], body: _Function) -> None:
        body.line(f"{names[node.target]} = _imported({self._value(node.template, names)})")

    def _assign(self, node: nodes.Assign, names: dict[str, str], body: _Function) -> None:
        value = self._value(node.node, names)
        if isinstance(node.target, nodes.Name) and node.target.name in {*names, *self._free}:
            raise NotImplementedError(f"{node.target.name} is set where it is something else")
        body.line(f"{self._target(node.target, names)} = {value}")

    def _target(self, node: nodes.Node, names: dict[str, str]) -> str:
        match node:
            case nodes.Name():
                name = names[node.name] = self._new(node.name)
                return name
            case nodes.NSRef():
                return f"{names[node.name]}[{node.attr!r}]"
            case nodes.Tuple():
                return f"({', '.join(self._target(one, names) for one in node.items)})"
            case _:
                raise NotImplementedError(node)

    # Values

    def _printed(self, node: nodes.Node, names: Names) -> _Text | str:
        match node:
            case nodes.TemplateData():
                return _Text(node.data)
            case nodes.Const():
                return _Text(str(escape(node.value)))
            case nodes.CondExpr():
                other = self._printed(node.expr2, names) if node.expr2 else _Text("")
                chosen = _written(self._printed(node.expr1, names))
                return f"({chosen} if {self._value(node.test, names)} else {_written(other)})"
            case nodes.Call() if self._is_markup(node, names):
                return self._called(node, names)
            case _:
                return f"_escape({self._value(node, names)})"

    def _value(self, node: nodes.Node, names: Names) -> str:
        kind = type(node).__name__
        if isinstance(node, nodes.BinExpr):
            sides = self._value(node.left, names), self._value(node.right, names)
            return f"({f' {_BETWEEN[kind]} '.join(sides)})"
        if isinstance(node, nodes.UnaryExpr):
            return f"({_BEFORE[kind]}{self._value(node.node, names)})"
        return str(self._way(node)(node, names))

    def _values(self, found: Iterable[nodes.Node], names: Names) -> str:
        return "".join(f"{self._value(one, names)}, " for one in found)

    def _name(self, node: nodes.Name, names: Names) -> str:
        if node.name not in names:
            assert node.name.isidentifier()
            assert not keyword.iskeyword(node.name)
            assert not node.name.startswith("_"), f"{node.name} could be a name of ours"
            self._free[node.name] = None
        return names.get(node.name, node.name)

    def _const(self, node: nodes.Const, _: Names) -> str:
        return repr(node.value)

    def _tuple(self, node: nodes.Tuple, names: Names) -> str:
        return f"({self._values(node.items, names)})"

    def _list(self, node: nodes.List, names: Names) -> str:
        return f"[{self._values(node.items, names)}]"

    def _dict(self, node: nodes.Dict, names: Names) -> str:
        return f"{{{self._values(node.items, names)}}}"

    def _pair(self, node: nodes.Pair, names: Names) -> str:
        return f"{self._value(node.key, names)}: {self._value(node.value, names)}"

    def _keyword(self, node: nodes.Keyword, names: Names) -> str:
        return f"{node.key}={self._value(node.value, names)}"

    def _concat(self, node: nodes.Concat, names: Names) -> str:
        return f"_markup_join(({self._values(node.nodes, names)}))"

    def _compare(self, node: nodes.Compare, names: Names) -> str:
        others = (f" {_COMPARED[one.op]} {self._value(one.expr, names)}" for one in node.ops)
        return f"({self._value(node.expr, names)}{''.join(others)})"

    def _condexpr(self, node: nodes.CondExpr, names: Names) -> str:
        assert node.expr2, "without an `else` it can only be printed"
        chosen, other = self._value(node.expr1, names), self._value(node.expr2, names)
        return f"({chosen} if {self._value(node.test, names)} else {other})"

    def _getattr(self, node: nodes.Getattr, names: Names) -> str:
        if isinstance(node.node, nodes.Name) and node.node.name == "loop":
            return _LOOP[node.attr].format(names["loop"])
        return f"{self._value(node.node, names)}.{node.attr}"

    def _getitem(self, node: nodes.Getitem, names: Names) -> str:
        return f"{self._value(node.node, names)}[{self._value(node.arg, names)}]"

    def _slice(self, node: nodes.Slice, names: Names) -> str:
        ends = (self._value(one, names) if one else "" for one in (node.start, node.stop))
        return ":".join(ends)

    def _test(self, node: nodes.Test, names: Names) -> str:
        value = self._value(node.node, names)
        if node.name in _TESTS:
            return _TESTS[node.name].format(value)
        return f"{self._bind('test', node.name)}({value}, {self._values(node.args, names)})"

    def _filter(self, node: nodes.Filter, names: Names) -> str:
        assert node.node
        value = self._value(node.node, names)
        if node.name == "map":
            return self._mapped(node, value)
        more = self._values((*node.args, *node.kwargs), names)
        return f"{self._bind('filter', node.name)}({value}, {more})"

    def _mapped(self, node: nodes.Filter, items: str) -> str:
        """Give `map("filter")` or `map(attribute="name")`, which is mostly what follows it."""
        if node.kwargs:
            return f"(_one.{node.kwargs[0].value.as_const()} for _one in {items})"
        return f"map({self._bind('filter', node.args[0].as_const())}, {items})"

    def _call(self, node: nodes.Call, names: Names) -> str:
        called = self._called(node, names)
        return f"_markup({called})" if self._is_markup(node, names) else called

    def _called(self, node: nodes.Call, names: Names, *more: str) -> str:
        assert not node.dyn_args, "no template passes a list of arguments on"
        assert not node.dyn_kwargs
        given = self._values((*node.args, *node.kwargs), names)
        return f"{self._value(node.node, names)}({given}{''.join(more)})"

    def _extensionattribute(self, node: nodes.ExtensionAttribute, _: Names) -> str:
        return f"{self._bind('extension', node.identifier)}.{node.name}"

    def _is_markup(self, node: nodes.Call, names: Names) -> bool:
        """Tell whether what is called is a macro, or the body of a call."""
        match node.node:
            case nodes.Name(name=name):
                return names.get(name) in self._macros or name == "caller"
            case nodes.Getattr(node=nodes.Name(name=name)):
                return names.get(name) in self._imports
            case _:
                return False

    def _new(self, name: str) -> str:
        return f"_{name}{next(self._numbers)}"

    def _bind(self, kind: str, name: str) -> str:
        """Have something looked up when the code is loaded."""
        bound = f"_{kind}_{name.replace('.', '_')}"
        self._bound[bound] = f"_{kind}({name!r})"
        return bound

    def _way(self, node: nodes.Node) -> Callable[..., object]:
        way = getattr(self, f"_{type(node).__name__.lower()}", None)
        if way is None:
            raise NotImplementedError(f"{type(node).__name__} in line {node.lineno}")
        return way  # type: ignore[no-any-return]  # a method of this class, by the name of the node


def _is_printed(node: nodes.Node) -> bool:
    """Tell whether a node does nothing but print."""
    if isinstance(node, nodes.If):
        branches = (node.body, node.else_, *(one.body for one in node.elif_))
        return all(_is_printed(one) for branch in branches for one in branch)
    return isinstance(node, nodes.Output)


def _uses(node: nodes.Node, name: str) -> bool:
    is_it = isinstance(node, nodes.Name) and node.name == name
    return is_it or any(one.name == name for one in node.find_all(nodes.Name))


def _merged(pieces: Iterable[_Text | str]) -> list[str]:
    """Write pieces, those of the template that follow each other as one."""
    merged: list[_Text | str] = []
    for piece in pieces:
        if isinstance(piece, _Text) and merged and isinstance(merged[-1], _Text):
            merged[-1] = _Text(merged[-1].text + piece.text)
        elif piece != _Text(""):
            merged.append(piece)
    return [_written(one) for one in merged]


def _written(piece: _Text | str) -> str:
    return repr(piece.text) if isinstance(piece, _Text) else piece


def _joined(pieces: Iterable[_Text | str]) -> str:
    written = _merged(pieces)
    return f"_join({_tuple(written)})" if written[1:] else "".join(written) or "''"


def _tuple(written: Sequence[str]) -> str:
    return f"({', '.join(written)})"

"""HTML of our own pages → the Markdown that an author would have written for them.

Every word and link that a reader sees is kept. Classes, ids, pictures and the cards that scripts
show are left out, so that another generator has no more to do than we have.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from itertools import groupby

_TOKEN = re.compile(r"<(/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)")
_ADDRESS = re.compile(r'\bhref="([^"#]*)')
_UNSEEN = re.compile(r"<(svg|template|script|style)\b.*?</\1>", re.DOTALL)
_SPECIAL = re.compile(r"[\\`*_\[\]{}|]")
_START = re.compile(r"(?:[-+#=~]|(\d+)(?=[.)]))")
_VOID = frozenset({"br", "hr", "img", "wbr", "input"})
_HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}
_PARAGRAPHS = frozenset({"p", "figcaption"})
_LABELS = frozenset({"dt", "summary"})
_LISTS = {"ul": "-   ", "ol": "1.  "}
_BLOCKS = frozenset(
    {*_HEADINGS, *_PARAGRAPHS, *_LABELS, *_LISTS, "blockquote", "dd", "details", "div", "dl"}
    | {"figure", "nav", "pre", "table"}
)


@dataclass(frozen=True, slots=True)
class _Node:
    tag: str
    address: str = ""
    children: list["_Node | str"] = field(default_factory=list)


def markdown(html: str) -> str:
    """Give a page's content; links lead to `.html`, as they did."""
    return "\n\n".join(_blocks(_tree(_UNSEEN.sub("", html)).children)) + "\n"


def _tree(html: str) -> _Node:
    stack = [_Node("")]
    for end, tag, attributes, text in _TOKEN.findall(html):
        if text:
            stack[-1].children.append(unescape(text))
        elif end:
            stack.pop()
        else:
            address = _ADDRESS.search(attributes)
            node = _Node(tag, unescape(address[1]) if address else "")
            stack[-1].children.append(node)
            stack += [] if tag in _VOID else [node]
    return stack[0]


def _blocks(nodes: Iterable[_Node | str]) -> Iterator[str]:
    for is_block, run in groupby(nodes, lambda node: _tag(node) in _BLOCKS):
        if is_block:
            for node in run:
                yield from _block(node)
        elif text := _inline(run):
            yield _start(text)


def _tag(node: _Node | str) -> str:
    return "" if isinstance(node, str) else node.tag


def _block(node: _Node | str) -> Iterator[str]:
    assert isinstance(node, _Node)
    if node.tag in _LISTS:
        yield _list(node)
    elif node.tag == "table":
        yield _table(node)
    elif node.tag == "pre":
        yield f"```\n{_text(node).strip()}\n```"
    elif node.tag == "blockquote":
        yield _indented("\n\n".join(_blocks(node.children)), "> ", "> ")
    elif node.tag in {*_HEADINGS, *_LABELS, *_PARAGRAPHS}:
        yield from _line(node)
    else:
        yield from _blocks(node.children)


def _line(node: _Node) -> Iterator[str]:
    """Give a heading, a label in bold or a paragraph, if it has words."""
    text = _inline(node.children)
    if not text:
        return
    if node.tag in _HEADINGS:
        yield f"{_HEADINGS[node.tag]} {text}"
    else:
        yield f"**{text}**" if node.tag in _LABELS else _start(text)


def _list(node: _Node) -> str:
    items = [[*_blocks(item.children)] for item in node.children if isinstance(item, _Node)]
    between = "\n" if all(len(blocks) < 2 for blocks in items) else "\n\n"
    return between.join(
        _indented("\n\n".join(blocks), _LISTS[node.tag], "    ") for blocks in items if blocks
    )


def _indented(text: str, first: str, rest: str) -> str:
    lines = [f"{rest}{line}".rstrip() for line in text.split("\n")]
    return "\n".join([first + lines[0][len(rest) :], *lines[1:]])


def _table(node: _Node) -> str:
    rows = [
        [_inline(cell.children) for cell in row.children if isinstance(cell, _Node)]
        for row in _all(node, "tr")
    ]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]])


def _all(node: _Node, tag: str) -> Iterator[_Node]:
    for child in node.children:
        if isinstance(child, _Node):
            yield from [child] if child.tag == tag else _all(child, tag)


def _inline(nodes: Iterable[_Node | str]) -> str:
    return " ".join("".join(map(_piece, nodes)).split())


def _piece(node: _Node | str) -> str:
    if isinstance(node, str):
        return _escaped(node)
    if node.tag == "code":
        return _code(_text(node))
    text = "".join(map(_piece, node.children))
    if node.address:  # a mark that is a picture is a link without words
        return f"[{text}]({node.address})"
    return f"*{text}*" if node.tag == "em" else text


def _code(text: str) -> str:
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def _escaped(text: str) -> str:
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "&#124;")
    return _SPECIAL.sub(r"\\\g<0>", plain)


def _start(text: str) -> str:
    """Keep a paragraph from being read as a list or a heading."""
    found = _START.match(text)
    if not found:
        return text
    at = found.end(1) if found[1] else 0
    return f"{text[:at]}\\{text[at:]}"


def _text(node: _Node) -> str:
    return "".join(child if isinstance(child, str) else _text(child) for child in node.children)

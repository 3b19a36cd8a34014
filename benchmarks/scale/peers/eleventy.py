"""Eleventy, with one template of a few lines and without feeds, sitemap and search.

`--incremental=FILE`, which builds one page in a new process, ends with an error in this version.
"""

import subprocess
from collections.abc import Iterable, Iterator
from html import escape

from benchmarks.scale.peers.page import NAV, TITLE, WrittenPage
from benchmarks.scale.peers.tool import PEERS, Tool

VERSION = "3.1.8"
REQUIREMENT = f"@11ty/eleventy@{VERSION}"  # on npm


def tool() -> Tool:
    return Tool(
        name=f"Eleventy {VERSION}",
        build=("node", str(PEERS / "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"),
        site="_site",
        edited="content/explainers/story-0/claims/c0.md",
    )


def runtime() -> str:
    """Name what runs it."""
    said = subprocess.run(("node", "--version"), check=True, capture_output=True, text=True)
    return f"Node.js {said.stdout.strip().removeprefix('v')}"


def files(pages: Iterable[WrittenPage]) -> Iterator[tuple[str, str]]:
    yield "eleventy.config.cjs", _CONFIGURATION
    yield "_includes/page.njk", _LAYOUT
    for page in pages:
        yield f"content/{page.path}.md", page.front_matter + page.markdown


_MENU = "".join(f'<li><a href="/{path}.html">{escape(name)}</a></li>' for name, path in NAV.items())
_CONFIGURATION = """\
module.exports = (config) => {
  config.addGlobalData("layout", "page.njk");
  // Its own stem of a path loses a date at the beginning of a name.
  const stem = (data) => data.page.inputPath.slice("./content".length, -".md".length);
  config.addGlobalData("permalink", () => (data) => `${stem(data)}.html`);
  return {
    dir: { input: "content", includes: "../_includes", output: "_site" },
    markdownTemplateEngine: false,
  };
};
"""
_LAYOUT = f"""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{{{{ title }}}} – {TITLE}</title>
<meta name="description" content="{{{{ description }}}}">
</head>
<body>
<nav><ul>{_MENU}</ul></nav>
<main>
{{{{ content | safe }}}}
</main>
</body>
</html>
"""

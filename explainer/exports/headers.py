"""`_headers`: what a host says of every file, in the form that Netlify and Cloudflare read.

The policy allows the site's own files and nothing else: no script or style inside a page, no other
host. So even text that turned into markup could neither run nor ask anybody for anything. For hosts
that read no such file, `policy_in_pages` puts it into a `<meta>` of each page.

No other site may put a page of ours into a frame, but for what is made for that. Hosts differ in
what they send where two rules hold for a file and both have a header: that of the later rule, that
of the closer one, or both values joined by a comma. Two policies that are joined hold both, so a
`frame-ancestors 'none'` for all could not be taken back for some. `X-Frame-Options` can: browsers
leave it out of account where a policy names `frame-ancestors`, and the policy of embeds does.
Cloudflare takes away what has a `!` before its name; Netlify passes over such a line.
"""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from explainer.options import Options
from explainer.presentation.urls import EMBEDS, is_embed
from explainer.site import Site

HEADERS = PurePosixPath("_headers")
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",  # cards
        "base-uri 'none'",
        "form-action 'none'",
    )
)
EMBED_POLICY = "; ".join(
    ("default-src 'none'", "style-src 'self'", "base-uri 'none'", "form-action 'none'")
)
POLICY_HEADER = "Content-Security-Policy"
OF_EVERY_FILE = {
    POLICY_HEADER: POLICY,
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
OF_PUBLISHED_FILES = {"Access-Control-Allow-Origin": "*"}  # no preview's: drafts are nobody else's
OF_EMBEDS = {POLICY_HEADER: f"{EMBED_POLICY}; frame-ancestors *"}
_NOT_OF_EMBEDS = (POLICY_HEADER, "X-Frame-Options")
NEEDS_SITE_URL = False


def keys(_: Site) -> Iterable[str]:
    return ("headers",)


def headers(path: PurePosixPath, *, has_own_theme: bool) -> Mapping[str, str]:
    """Give what is said of a file, by its path on the site."""
    of_every_file = _of_every_file(has_own_theme=has_own_theme)
    if not is_embed(path):
        return of_every_file
    kept = {name: value for name, value in of_every_file.items() if name not in _NOT_OF_EMBEDS}
    return kept | OF_EMBEDS


def path(_: str) -> PurePosixPath:
    return HEADERS


def content(_: Site, options: Options, __: str) -> bytes:
    of_every_file = _of_every_file(has_own_theme=options.has_own_theme) | OF_PUBLISHED_FILES
    taken = [f"! {name}" for name in _NOT_OF_EMBEDS if name in of_every_file]
    rules = {"/*": _lines(of_every_file), f"/{EMBEDS}/*": (*taken, *_lines(OF_EMBEDS))}
    text = "".join(f"{path}\n{_indented(lines)}" for path, lines in rules.items())
    return text.encode()


def _of_every_file(*, has_own_theme: bool) -> dict[str, str]:
    """Give what is said of all; what another theme needs to run, we can't know."""
    return {
        name: value
        for name, value in OF_EVERY_FILE.items()
        if has_own_theme or name != POLICY_HEADER
    }


def _lines(said: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(f"{name}: {value}" for name, value in said.items())


def _indented(lines: Iterable[str]) -> str:
    return "".join(f"  {line}\n" for line in lines)

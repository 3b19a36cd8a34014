"""`_headers`: what a host says of every file, in the form that Netlify and Cloudflare read.

The policy allows the site's own files and nothing else: no script or style inside a page, no other
host. So even text that turned into markup could neither run nor ask anybody for anything. For hosts
that read no such file, `policy_in_pages` puts it into a `<meta>` of each page, where browsers
ignore `frame-ancestors`.
"""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.options import Options
from explainer.presentation.output import OutputFile
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
POLICY_HEADER = "Content-Security-Policy"
OF_EVERY_FILE = {
    POLICY_HEADER: f"{POLICY}; frame-ancestors 'none'",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
OF_PUBLISHED_FILES = {"Access-Control-Allow-Origin": "*"}  # no preview's: drafts are nobody else's
NEEDS_SITE_URL = False


def keys(_: Site) -> Iterable[str]:
    return ("headers",)


def headers(*, has_own_theme: bool) -> dict[str, str]:
    """Give what is said of every file; what another theme needs to run, we can't know."""
    return {
        name: value
        for name, value in OF_EVERY_FILE.items()
        if has_own_theme or name != POLICY_HEADER
    }


def file(_: Site, options: Options, __: str) -> OutputFile:
    said = headers(has_own_theme=options.has_own_theme) | OF_PUBLISHED_FILES
    lines = (f"  {name}: {value}\n" for name, value in said.items())
    return OutputFile(HEADERS, f"/*\n{''.join(lines)}".encode())

"""What stands before the preview's server: it answers to its own names, under the site's policy.

A page elsewhere can let its own name lead to this machine and then read what the server gives, as
drafts. Its requests bear that name, so they are refused. All answers have the headers of the
published site; the one script that the preview itself adds is allowed by its digest.
"""

import base64
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple
from wsgiref.simple_server import WSGIServer

from explainer.exports.headers import POLICY_HEADER

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

_LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
_LONGEST = 2_000  # characters of a path
_HTTP_PORT = 80  # which addresses leave out
_SCRIPT = b"var livereload ="
_OURS = "script-src 'self'"


def own_names(host: str, port: int) -> frozenset[str]:
    """Give what a request may call a server that listens at an address."""
    names = {*_LOOPBACK, f"[{host}]" if ":" in host else host.lower()}
    short = names if port == _HTTP_PORT else set()
    return frozenset({f"{name}:{port}" for name in names} | short)


Headers = Callable[[str], Mapping[str, str]]  # of the path that was asked for


def guard(server: WSGIServer, headers: Headers) -> None:
    """Let a server answer to the names of the address that it was given, and to no other."""
    host, port = server.server_address[:2]
    app = server.get_app()
    assert app is not None
    server.set_app(RequestGuard(app, own_names(str(host), int(port)), headers))


class RequestGuard:
    """Passes requests on that are in order, and adds the headers to what is answered."""

    def __init__(self, app: "WSGIApplication", names: frozenset[str], headers: Headers) -> None:
        self._app, self._names, self._headers = app, names, headers

    def __call__(self, environ: "WSGIEnvironment", respond: "StartResponse") -> Iterable[bytes]:
        refusal = self._refusal(environ)
        answer = _refused(*refusal) if refusal else self._answer(environ)
        headers = _allowing(answer.script, self._headers(environ["PATH_INFO"]))
        respond(answer.status, [*answer.headers, *headers.items()])
        return answer.body

    def _refusal(self, environ: "WSGIEnvironment") -> tuple[str, str] | None:
        """Give a status, and why, where a request is not passed on."""
        if environ.get("HTTP_HOST", "").lower() not in self._names:
            names = " or ".join(f"http://{name}/" for name in sorted(self._names))
            return "403 Forbidden", f"this preview answers to {names} alone"
        path = environ["PATH_INFO"]
        if len(path) > _LONGEST:
            return "404 Not Found", f"no address here has more than {_LONGEST:,} characters"
        if not _is_plain(path):
            return "400 Bad Request", "this is no address of a page"
        return None

    def _answer(self, environ: "WSGIEnvironment") -> "_Answer":
        said: list[tuple[str, list[tuple[str, str]]]] = []

        def keep(status: str, headers: list[tuple[str, str]], *_: object) -> Callable[..., None]:
            said.append((status, headers))
            return lambda _: None

        body = self._app(environ, keep)
        status, headers = said[-1]
        if dict(headers).get("Content-Type") != "text/html":
            return _Answer(status, headers, body)
        page = b"".join(body)
        return _Answer(status, headers, [page], _added_script(page))


class _Answer(NamedTuple):
    status: str
    headers: list[tuple[str, str]]
    body: Iterable[bytes]
    script: bytes | None = None  # which the preview added


def _refused(status: str, why: str) -> _Answer:
    return _Answer(status, [("Content-Type", "text/plain; charset=utf-8")], [f"{why}\n".encode()])


def _is_plain(path: str) -> bool:
    """Whether a path, whose bytes the server gives as Latin-1, is one that a browser may ask."""
    try:
        text = path.encode("latin-1").decode()
    except UnicodeError:
        return False
    return text.startswith("/") and not text.startswith("//") and text.isprintable()


def _added_script(page: bytes) -> bytes | None:
    """Give the script that MkDocs puts at the end of a page."""
    script = page.rpartition(b"</script>")[0].rpartition(b"<script>")[2]
    return script if script.strip().startswith(_SCRIPT) else None


def _allowing(script: bytes | None, headers: Mapping[str, str]) -> Mapping[str, str]:
    """Give the headers of the site; where the preview added a script, they allow that one too."""
    if script is None or POLICY_HEADER not in headers:
        return headers
    digest = base64.b64encode(sha256(script).digest()).decode()
    policy = headers[POLICY_HEADER]
    return {**headers, POLICY_HEADER: policy.replace(_OURS, f"{_OURS} 'sha256-{digest}'")}

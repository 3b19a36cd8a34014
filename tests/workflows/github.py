"""The answers of a host to `comment.py`, on this machine: what it was asked, and what it holds."""

import io
import json
import threading
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

REPOSITORY = "desk/site"
RUN = 4711


def zipped(entries: Mapping[str, bytes | str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return packed.getvalue()


@dataclass
class Host:
    """Pull requests, comments and artifacts; `asked` has what was asked with a body or not."""

    pulls: list[dict[str, Any]] = field(default_factory=list)
    comments: list[dict[str, Any]] = field(default_factory=list)
    artifacts: dict[str, bytes] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)  # where the host says another
    refuses: str = ""  # a method
    written: list[tuple[str, str, str]] = field(default_factory=list)
    tokens: dict[str, str | None] = field(default_factory=dict)  # by path
    address: str = ""

    def answer(self, method: str, path: str, query: Mapping[str, list[str]], sent: bytes) -> Any:
        inside = path.removeprefix(f"/api/repos/{REPOSITORY}/")
        if method != "GET":
            self.written.append((method, inside, json.loads(sent)["body"]))
            return {}
        if inside == "pulls":
            (head,) = query["head"]
            return [one for one in self.pulls if one["head"]["label"] == head]
        if inside.endswith("/comments"):
            first = 100 * (int(query["page"][0]) - 1)
            return self.comments[first : first + 100]
        assert inside == f"actions/runs/{RUN}/artifacts", path
        kept = [self._artifact(number, name) for number, name in enumerate(self.artifacts)]
        return {"artifacts": kept}

    def _artifact(self, number: int, name: str) -> dict[str, Any]:
        size = self.sizes.get(name, len(self.artifacts[name]))
        return {"id": number, "name": name, "size_in_bytes": size, "expired": False}


def _handler(host: Host) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            host.tokens[parts.path] = self.headers["Authorization"]
            sent = self.rfile.read(int(self.headers["Content-Length"] or 0))
            if self.command == host.refuses:
                self.send_error(403, "Resource not accessible")
            elif parts.path.startswith("/store/"):
                self._say(list(host.artifacts.values())[int(parts.path.split("/")[-1])])
            elif parts.path.endswith("/zip"):
                self.send_response(302)
                number = parts.path.split("/")[-2]
                there = host.address.replace("127.0.0.1", "localhost")
                self.send_header("Location", f"{there}/store/{number}")
                self.end_headers()
            else:
                given = host.answer(self.command, parts.path, parse_qs(parts.query), sent)
                self._say(json.dumps(given).encode())

        do_POST = do_PATCH = do_GET  # noqa: N815  as above

        def _say(self, content: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  as above
            """Say nothing of each request."""

    return Handler


@contextmanager
def answering(host: Host) -> Iterator[Host]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(host))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    host.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield host
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

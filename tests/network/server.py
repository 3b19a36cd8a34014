"""A web server on this machine: it answers as it is told to, and notes who asked for what, when.

A host is a name and a port; one that is asked for by another port is another host.
"""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread


@dataclass(frozen=True)
class Reply:
    """What is answered to a path; `slow` does not answer before the server ends."""

    status: int = 200
    body: bytes | str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "text/html; charset=utf-8"
    slow: bool = False
    drips: bool = False
    refuses_head: bool = False


@dataclass(frozen=True)
class Asked:
    """One question, with the time at which it came."""

    method: str
    path: str
    at: float
    agent: str


class WebServer:
    """The running server: `replies` by path, and what it was `asked`, in order."""

    def __init__(self, replies: Mapping[str, Reply]) -> None:
        self.replies = dict(replies)
        self.asked: list[Asked] = []
        self.most_at_once = 0
        self.ended = Event()
        self._now = 0
        self._server = ThreadingHTTPServer(
            ("127.0.0.1", 0), type("Handler", (_Handler,), {"web": self})
        )
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def paths(self, *, with_robots: bool = False) -> list[str]:
        """Give what was asked for, each as `GET /path`."""
        return [
            f"{one.method} {one.path}"
            for one in self.asked
            if with_robots or one.path != "/robots.txt"
        ]

    @contextmanager
    def running(self) -> Iterator["WebServer"]:
        thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield self
        finally:
            self.ended.set()
            self._server.shutdown()
            thread.join()
            self._server.server_close()

    @contextmanager
    def noting(self, handler: BaseHTTPRequestHandler) -> Iterator[None]:
        agent = handler.headers.get("User-Agent", "")
        self.asked.append(Asked(handler.command, handler.path, time.monotonic(), agent))
        self._now += 1
        self.most_at_once = max(self.most_at_once, self._now)
        try:
            yield
        finally:
            self._now -= 1


class _Handler(BaseHTTPRequestHandler):
    """Answers one question."""

    web: WebServer

    def do_GET(self) -> None:
        with self.web.noting(self):
            reply = self.web.replies.get(self.path, Reply(404))
            if reply.slow:
                self.web.ended.wait(20)
            elif reply.drips:
                self._drip()
            else:
                self._send(reply)

    do_HEAD = do_GET  # noqa: N815  # the name that the library calls

    def _drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        while not self.web.ended.wait(0.1):
            self.wfile.write(b".")

    def _send(self, reply: Reply) -> None:
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        refused = reply.refuses_head and self.command == "HEAD"
        self.send_response(405 if refused else reply.status)
        self.send_header("Content-Type", reply.kind)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Print nothing."""

    def handle(self) -> None:
        try:
            super().handle()
        except OSError:
            self.close_connection = True  # whoever asked has gone

"""One question and its answer over HTTP, bounded in time and in size.

The standard library's client is enough here, and the right one: we ask one thing at a time, need no
pool, no HTTP/2 and no cookies, and must choose ourselves which machine is connected to (`places`).
A proxy is not used, since nothing could be told then of where a name leads.
"""

import http.client
import socket
import ssl
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Event, Timer
from urllib.parse import urlsplit

from explainer.network.places import place_of

_BLOCK = 65_536


class TooSlowError(Exception):
    """There was no whole answer in time."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What an answer may take: `patience` seconds without a sign, `longest` in all; bytes."""

    patience: float = 15.0
    longest: float = 45.0
    most: int = 10_000_000


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """One answer, its headers by their names in small letters."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    is_whole: bool


def exchange(
    method: str, url: str, headers: Mapping[str, str], bounds: Bounds, *, private: bool
) -> RawAnswer:
    """Ask for an address of http or https; no redirect is followed.

    Raises the errors of `places`, `TooSlowError`, and `OSError` or `HTTPException` where the other
    side breaks off.
    """
    parts = urlsplit(url)
    host, is_safe = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if is_safe else 80)
    number = place_of(host, port, private=private)
    connection = http.client.HTTPConnection(host, port, timeout=bounds.patience)
    ended = Event()
    try:
        with (
            socket.create_connection((number, port), bounds.patience) as raw,
            _bounded(raw, bounds.longest, ended),
            _wrapped(raw, host, is_safe=is_safe) as connection.sock,
        ):
            target = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
            connection.request(method, target, headers={"Host": parts.netloc, **headers})
            answer = _read(connection.getresponse(), bounds.most)
            if ended.is_set():  # what was broken off looks like an end
                raise TooSlowError(url)
            return answer
    except TimeoutError as error:
        raise TooSlowError(url) from error
    except (OSError, http.client.HTTPException) as error:
        if ended.is_set():
            raise TooSlowError(url) from error
        raise
    finally:
        connection.close()


def _wrapped(raw: socket.socket, host: str, *, is_safe: bool) -> socket.socket:
    """Give what is spoken over; a certificate must be that of the name, whatever its number."""
    if not is_safe:
        return raw
    return ssl.create_default_context().wrap_socket(raw, server_hostname=host)


@contextmanager
def _bounded(connected: socket.socket, seconds: float, ended: Event) -> Iterator[None]:
    """Break a connection off after a time: one that drips a sign now and then is never too slow."""
    same = connected.dup()  # TLS takes the other one over

    def end() -> None:
        ended.set()
        with suppress(OSError):
            same.shutdown(socket.SHUT_RDWR)

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        same.close()


def _read(response: http.client.HTTPResponse, most: int) -> RawAnswer:
    headers = {name.lower(): value for name, value in response.getheaders()}
    blocks, size = list[bytes](), 0
    while size <= most and (block := response.read(_BLOCK)):
        blocks.append(block)
        size += len(block)
    content, is_whole = b"".join(blocks), size <= most
    if headers.get("content-encoding", "").strip().lower() in ("gzip", "x-gzip", "deflate"):
        content, unpacked_whole = _unpacked(content, most)  # though it was not asked for
        is_whole = is_whole and unpacked_whole
    return RawAnswer(response.status, headers, content[:most], is_whole)


def _unpacked(content: bytes, most: int) -> tuple[bytes, bool]:
    """Unpack no more than is wanted: a small answer can be a huge page."""
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        found = unpacker.decompress(content, most)
    except zlib.error:
        return b"", False
    return found, not unpacker.unconsumed_tail

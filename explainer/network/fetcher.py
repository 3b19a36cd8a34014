"""Addresses asked for as a good guest does: one at a time, with pauses, and as robots.txt says.

Between two questions to a host there is a pause, also where a redirect leads there. A host that
says that it gets too many (429) is not asked again. Who asks stands in each question.
"""

import http.client
import ssl
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from email.message import Message
from urllib.parse import quote, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from explainer.network.answer import Outcome, WebAnswer
from explainer.network.exchange import Bounds, RawAnswer, TooSlowError, exchange
from explainer.network.places import (
    NoSuchHostError,
    PrivatePlaceError,
    UnknownHostError,
)

TOKEN = "explainer-links"  # what a host's robots.txt may name
_MOST_REDIRECTS = 6
_FOR_GOOD = (301, 308)
_REDIRECTS = (*_FOR_GOOD, 302, 303, 307)
_LONGEST_PAUSE = 60.0  # seconds that a robots.txt may ask for
_ROBOTS_BYTES = 500_000
_URL_SIGNS = "%/:=&?~#+!$,;'@()*[]"
_NO_PLACE = {
    NoSuchHostError: (Outcome.DEAD, "there is no host `{}`"),
    UnknownHostError: (Outcome.FAILING, "nobody could say where `{}` is"),
    PrivatePlaceError: (Outcome.REFUSED, "`{}` is not of the public net, and was not asked"),
}


@dataclass(frozen=True, slots=True)
class Manners:
    """How addresses are asked for. `site` is the address of the site that asks, or empty.

    `private` lets places be asked that are not of the public net.
    """

    version: str
    site: str = ""
    pause: float = 2.0
    bounds: Bounds = field(default_factory=Bounds)
    private: bool = False

    @property
    def user_agent(self) -> str:
        about = f"; +{self.site}" if self.site else ""
        return f"{TOKEN}/{self.version} (asks whether the sources of a site are still there{about})"


class Fetcher:
    """Asks for addresses, and remembers for as long as it lives when each host was asked."""

    def __init__(self, manners: Manners) -> None:
        self.manners = manners
        self._asked: dict[str, float] = {}
        self._rules: dict[str, RobotFileParser] = {}
        self._resting: set[str] = set()

    def ask(self, url: str, *, wants_content: bool) -> WebAnswer:
        """Ask for an address and follow where it leads; never raises for what the other side does.

        Without content wanted it is asked for the head alone; where that is refused, for the whole.
        """
        if wants_content:
            return self._followed("GET", url)
        answer = self._followed("HEAD", url)
        if answer.status is None or answer.status < 400 or answer.status == 429:
            return answer
        return replace(self._followed("GET", url), content=b"")

    def _followed(self, method: str, url: str) -> WebAnswer:
        try:
            return self._walk(method, url)
        except TooSlowError:
            return WebAnswer(Outcome.SLOW, why="there was no answer in time")
        except (NoSuchHostError, UnknownHostError, PrivatePlaceError) as error:
            outcome, why = _NO_PLACE[type(error)]
            return WebAnswer(outcome, why=why.format(error))
        except (OSError, http.client.HTTPException, ValueError) as error:
            return WebAnswer(Outcome.FAILING, why=f"the connection failed ({_told(error)})")

    def _walk(self, method: str, url: str) -> WebAnswer:
        here, leads_to, is_for_good = url.partition("#")[0], "", True
        for _ in range(_MOST_REDIRECTS):
            refused = self._refused(here)
            if refused:
                return refused
            raw = self._exchanged(method, here, self.manners.bounds)
            to = raw.headers.get("location", "")
            if raw.status not in _REDIRECTS or not to:
                return self._judged(url, raw, leads_to)
            here = _absolute(here, to)
            if urlsplit(here).scheme not in ("http", "https"):
                return WebAnswer(Outcome.FAILING, raw.status, why=f"it leads to `{here[:80]}`")
            is_for_good = is_for_good and raw.status in _FOR_GOOD
            leads_to = here if is_for_good else leads_to
        return WebAnswer(Outcome.FAILING, why="it leads from one address to the next without end")

    def _judged(self, url: str, raw: RawAnswer, leads_to: str) -> WebAnswer:
        status, host = raw.status, _host(url)
        if status in (404, 410):
            return WebAnswer(Outcome.DEAD, status, why=f"`{host}` has no such page ({status})")
        if status in (401, 402, 403, 407, 429, 451):
            return WebAnswer(Outcome.REFUSED, status, why=f"`{host}` lets no program in ({status})")
        if status >= 400 or status < 200:
            return WebAnswer(
                Outcome.FAILING, status, why=f"`{host}` answers with an error ({status})"
            )
        if leads_to and _is_front(leads_to) and not _is_front(url):
            why = f"it leads to the front page of `{_host(leads_to)}`, not to the page"
            return WebAnswer(Outcome.DEAD, status, leads_to, why)
        kind, charset = _kind(raw.headers.get("content-type", ""))
        outcome = Outcome.MOVED if leads_to else Outcome.FINE
        why = f"it stands at another address for good: {leads_to}" if leads_to else ""
        return WebAnswer(outcome, status, leads_to, why, raw.content, raw.is_whole, kind, charset)

    # Manners

    def _exchanged(self, method: str, url: str, bounds: Bounds) -> RawAnswer:
        self._pause(url)
        try:
            raw = exchange(method, url, self._headers(), bounds, private=self.manners.private)
        finally:
            self._asked[_host(url)] = time.monotonic()
        if raw.status == 429:
            self._resting.add(_host(url))
        return raw

    def _headers(self) -> Mapping[str, str]:
        return {
            "User-Agent": self.manners.user_agent,
            "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }

    def _pause(self, url: str) -> None:
        if _host(url) not in self._asked:
            return
        rules = self._rules.get(_origin(url))
        asked_for = rules.crawl_delay(TOKEN) if rules else None
        pause = max(self.manners.pause, min(float(asked_for or 0), _LONGEST_PAUSE))
        left = self._asked[_host(url)] + pause - time.monotonic()
        if left > 0:
            time.sleep(left)

    def _refused(self, url: str) -> WebAnswer | None:
        origin = _origin(url)
        if _host(url) in self._resting:
            why = f"`{_host(url)}` has asked for fewer questions, and was not asked again"
            return WebAnswer(Outcome.REFUSED, why=why)
        if origin not in self._rules:
            self._rules[origin] = self._robots(origin)
        if self._rules[origin].can_fetch(TOKEN, url):
            return None
        return WebAnswer(Outcome.REFUSED, why=f"robots.txt of `{_host(url)}` keeps programs out")

    def _robots(self, origin: str) -> RobotFileParser:
        """Read the rules of a host, as RFC 9309 says: without a file all is allowed."""
        rules, url = RobotFileParser(), f"{origin}/robots.txt"
        bounds = replace(self.manners.bounds, most=_ROBOTS_BYTES)
        for _ in range(_MOST_REDIRECTS):
            raw = self._exchanged("GET", url, bounds)
            to = raw.headers.get("location", "")
            if raw.status not in _REDIRECTS or not to:
                break
            url = _absolute(url, to)
            if urlsplit(url).scheme not in ("http", "https"):
                raw = replace(raw, status=404)
                break
        else:
            raw = replace(raw, status=404)
        rules.parse(_told_rules(raw))
        return rules


def in_turn(urls: Iterable[str]) -> Iterator[str]:
    """Order addresses so that hosts take turns: while one has its pause, another is asked."""
    by_host: dict[str, deque[str]] = {}
    for url in dict.fromkeys(urls):
        by_host.setdefault(_host(url), deque()).append(url)
    while by_host:
        for host in [*by_host]:
            yield by_host[host].popleft()
            if not by_host[host]:
                del by_host[host]


def _told(error: Exception) -> str:
    if isinstance(error, ssl.SSLError):
        return f"its certificate does not hold: {error.reason or 'unknown'}"
    return str(getattr(error, "strerror", None) or type(error).__name__)


def _told_rules(raw: RawAnswer) -> list[str]:
    """Give the lines of a robots.txt; a host that can't say them for now is left alone."""
    if raw.status >= 500 or raw.status == 429:
        return ["User-agent: *", "Disallow: /"]
    if raw.status >= 300:
        return []
    return raw.content.decode("utf-8", errors="replace").splitlines()


def _absolute(here: str, to: str) -> str:
    """Give where a redirect leads; headers come as Latin-1, whatever was meant."""
    with suppress(UnicodeError):
        to = to.encode("latin-1").decode()
    return quote(urljoin(here, to.strip()).partition("#")[0], safe=_URL_SIGNS)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.lower()}"


def _host(url: str) -> str:
    return urlsplit(url).netloc.lower()


def _is_front(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.query


def _kind(header: str) -> tuple[str, str]:
    told = Message()
    told["content-type"] = header or "application/octet-stream"
    return told.get_content_type(), str(told.get_content_charset() or "")

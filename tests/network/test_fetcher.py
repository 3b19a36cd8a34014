"""Addresses are asked for politely and within bounds, on a real server of this machine."""

import gzip
from itertools import pairwise

import pytest

from explainer.network.answer import Outcome
from explainer.network.exchange import Bounds
from explainer.network.fetcher import Fetcher, Manners, in_turn
from explainer.network.places import is_public
from tests.network.server import Reply, WebServer

QUICK = Bounds(patience=0.5, longest=1.0, most=10_000)


def manners(*, pause: float = 0.0, private: bool = True) -> Manners:
    return Manners("1.2", "https://bridge-desk.example/", pause, QUICK, private)


def asked(replies: dict[str, Reply], path: str, *, content: bool = False) -> tuple[str, str, str]:
    """Ask a server once; give outcome, where it leads to without the host, and why."""
    with WebServer(replies).running() as server:
        answer = Fetcher(manners()).ask(server.url + path, wants_content=content)
        host = server.url.removeprefix("http://")
        return (
            answer.outcome,
            answer.leads_to.replace(server.url, ""),
            answer.why.replace(host, "HOST").replace("http://HOST", ""),
        )


def to(path: str, status: int = 301) -> Reply:
    return Reply(status, headers={"Location": path})


WAYS = {
    "/fine": ({"/fine": Reply()}, ("fine", "", "")),
    "/gone": ({"/gone": Reply(410)}, ("dead", "", "`HOST` has no such page (410)")),
    "/none": ({}, ("dead", "", "`HOST` has no such page (404)")),
    "/old": (
        {"/old": to("/new"), "/new": Reply()},
        ("moved", "/new", "it stands at another address for good: /new"),
    ),
    "/permanent": (
        {"/permanent": to("/new", 308), "/new": Reply()},
        ("moved", "/new", "it stands at another address for good: /new"),
    ),
    "/for-now": ({"/for-now": to("/new", 302), "/new": Reply()}, ("fine", "", "")),
    "/then-for-now": (
        {"/then-for-now": to("/new"), "/new": to("/login", 302), "/login": Reply()},
        ("moved", "/new", "it stands at another address for good: /new"),
    ),
    "/to-front": (
        {"/to-front": to("/"), "/": Reply()},
        ("dead", "/", "it leads to the front page of `HOST`, not to the page"),
    ),
    "/to-nothing": ({"/to-nothing": to("/none")}, ("dead", "", "`HOST` has no such page (404)")),
    "/loop": (
        {"/loop": to("/loop", 302)},
        ("failing", "", "it leads from one address to the next without end"),
    ),
    "/to-a-file": (
        {"/to-a-file": to("file:///etc/passwd")},
        ("failing", "", "it leads to `file:///etc/passwd`"),
    ),
    "/private": ({"/private": Reply(403)}, ("refused", "", "`HOST` lets no program in (403)")),
    "/too-many": ({"/too-many": Reply(429)}, ("refused", "", "`HOST` lets no program in (429)")),
    "/broken": ({"/broken": Reply(503)}, ("failing", "", "`HOST` answers with an error (503)")),
    "/slow": ({"/slow": Reply(slow=True)}, ("slow", "", "there was no answer in time")),
}


@pytest.mark.parametrize("path", WAYS)
def test_addresses_are_told_apart(path: str) -> None:
    replies, expected = WAYS[path]

    assert asked(replies, path) == expected


def test_an_answer_that_drips_for_ever_is_slow() -> None:
    assert asked({"/": Reply(drips=True)}, "/", content=True)[0] == Outcome.SLOW


def test_a_host_that_refuses_the_head_is_asked_for_the_page() -> None:
    with WebServer({"/a": Reply(refuses_head=True)}).running() as server:
        answer = Fetcher(manners()).ask(f"{server.url}/a", wants_content=False)

    assert (answer.outcome, answer.content) == (Outcome.FINE, b"")
    assert server.paths() == ["HEAD /a", "GET /a"]


def test_nobody_listening_says_nothing_of_the_page() -> None:
    with WebServer({}).running() as server:
        pass
    answer = Fetcher(manners()).ask(f"{server.url}/a", wants_content=False)

    assert answer.outcome is Outcome.FAILING


def test_no_more_is_read_than_is_wanted() -> None:
    with WebServer({"/a": Reply(body=b"x" * 50_000)}).running() as server:
        answer = Fetcher(manners()).ask(f"{server.url}/a", wants_content=True)

    assert (len(answer.content), answer.is_whole) == (10_000, False)


def test_a_small_answer_is_not_unpacked_into_a_huge_page() -> None:
    packed = Reply(body=gzip.compress(b"x" * 5_000_000), headers={"Content-Encoding": "gzip"})
    with WebServer({"/a": packed}).running() as server:
        answer = Fetcher(manners()).ask(f"{server.url}/a", wants_content=True)

    assert (len(answer.content), answer.is_whole) == (10_000, False)


def test_who_asks_stands_in_each_question() -> None:
    with WebServer({"/a": Reply()}).running() as server:
        Fetcher(manners()).ask(f"{server.url}/a", wants_content=False)

    agent = (
        "explainer-links/1.2 (asks whether the sources of a site are still there;"
        " +https://bridge-desk.example/)"
    )
    assert [one.agent for one in server.asked] == [agent, agent]


def test_between_two_questions_to_a_host_there_is_a_pause() -> None:
    replies = {"/a": to("/b"), "/b": Reply(), "/c": Reply()}
    with WebServer(replies).running() as server:
        fetcher = Fetcher(manners(pause=0.2))
        for path in "ac":
            fetcher.ask(f"{server.url}/{path}", wants_content=False)

    assert server.paths(with_robots=True) == ["GET /robots.txt", "HEAD /a", "HEAD /b", "HEAD /c"]
    assert all(later.at - earlier.at >= 0.2 for earlier, later in pairwise(server.asked))
    assert server.most_at_once == 1


def test_a_pause_that_robots_txt_asks_for_is_kept() -> None:
    robots = Reply(body="User-agent: *\nCrawl-delay: 1\n", kind="text/plain")
    with WebServer({"/robots.txt": robots, "/a": Reply()}).running() as server:
        Fetcher(manners()).ask(f"{server.url}/a", wants_content=False)

    first, second = server.asked
    assert second.at - first.at >= 1


def test_what_robots_txt_keeps_programs_out_of_is_not_asked_for() -> None:
    robots = Reply(body="User-agent: explainer-links\nDisallow: /inside/\n", kind="text/plain")
    replies = {"/robots.txt": robots, "/inside/a": Reply(), "/b": to("/inside/a")}
    with WebServer(replies).running() as server:
        fetcher = Fetcher(manners())
        answers = [
            fetcher.ask(server.url + path, wants_content=False) for path in ("/inside/a", "/b")
        ]

    assert [one.outcome for one in answers] == [Outcome.REFUSED, Outcome.REFUSED]
    assert server.paths(with_robots=True) == ["GET /robots.txt", "HEAD /b"]


def test_a_host_that_can_not_say_its_rules_is_left_alone() -> None:
    with WebServer({"/robots.txt": Reply(500), "/a": Reply()}).running() as server:
        answer = Fetcher(manners()).ask(f"{server.url}/a", wants_content=False)

    assert answer.outcome is Outcome.REFUSED
    assert server.paths() == []


def test_a_host_that_got_too_many_questions_is_not_asked_again() -> None:
    with WebServer({"/a": Reply(429), "/b": Reply()}).running() as server:
        fetcher = Fetcher(manners())
        answers = [fetcher.ask(f"{server.url}/{path}", wants_content=False) for path in "ab"]

    assert [one.outcome for one in answers] == [Outcome.REFUSED, Outcome.REFUSED]
    assert server.paths() == ["HEAD /a"]


def test_hosts_take_turns() -> None:
    urls = ["http://a.example/1", "http://a.example/2", "http://b.example/1", "http://a.example/3"]

    assert [*in_turn(urls)] == [urls[0], urls[2], urls[1], urls[3]]


def test_a_machine_of_our_own_net_is_not_asked() -> None:
    with WebServer({"/a": Reply()}).running() as server:
        answer = Fetcher(manners(private=False)).ask(f"{server.url}/a", wants_content=True)

    assert (answer.outcome, answer.why) == (
        Outcome.REFUSED,
        "`127.0.0.1` is not of the public net, and was not asked",
    )
    assert server.asked == []


@pytest.mark.parametrize(
    ("number", "is_one"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00:ec2::254", False),
        ("::ffff:169.254.169.254", False),
        ("64:ff9b::a9fe:a9fe", False),
        ("2002:7f00:1::", False),
    ],
)
def test_only_numbers_of_the_public_net_are_public(number: str, is_one: bool) -> None:  # noqa: FBT001  # a case
    assert is_public(number) is is_one

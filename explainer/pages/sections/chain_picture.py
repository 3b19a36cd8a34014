"""The picture of the chains: who said what through whom, as lines from the origins to this page.

A line is drawn as what it stands for: solid for named people, dotted for unnamed ones, double from
the article, which tells it in its own words. Where the statements of an origin came by several
ways, its line parts. Everything here is numbers and text; a table beside it says the same.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from textwrap import wrap

from explainer.pages.sections.chain_tree import Station, trees
from explainer.presentation.phrases import Step

_MOST_ORIGINS, _MOST_STATIONS = 6, 3
_LINE = 15


@dataclass(frozen=True, slots=True)
class PictureLine:
    """A path, and the shape whose kind of line it has."""

    path: str
    glyph: str


@dataclass(frozen=True, slots=True)
class PicturePoint:
    """The middle of an origin, of the article or of the page; a station on the way has no shape."""

    x: int
    y: int
    glyph: str = ""

    @property
    def is_station(self) -> bool:
        return self.glyph in ("", "other")


@dataclass(frozen=True, slots=True)
class PictureText:
    """Lines of text, from the base line of the first; `kind` says how it is set."""

    x: int
    y: int
    lines: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things stand on a page of one width; the page is beside the article or `below` it."""

    name: str
    width: int
    columns: tuple[int, ...]
    article: int
    page: int
    row: int
    letters: int

    @property
    def below(self) -> bool:
        return self.article == self.page


LAYOUTS = (
    Layout("wide", 700, (8, 210, 330), 500, 680, 60, 34),
    Layout("narrow", 320, (8, 116, 196), 296, 296, 76, 15),
)


@dataclass(frozen=True, slots=True)
class Voice:
    """The article: what it is called, the shape of its own word, how many statements are that."""

    outlet: str
    glyph: str
    own: int

    @property
    def shape(self) -> str:
        return "article" if self.glyph == "outlet" else self.glyph


@dataclass(slots=True)
class ChainPicture:
    """One drawing of the chains, filled row by row."""

    layout: Layout
    lines: list[PictureLine] = field(default_factory=list)
    points: list[PicturePoint] = field(default_factory=list)
    texts: list[PictureText] = field(default_factory=list)
    rows: int = 0
    top: int = 50  # of the first row: its name stands above it

    @property
    def height(self) -> int:
        return max((point.y for point in self.points), default=0) + 34

    @property
    def paths(self) -> list[tuple[str, str]]:
        """Give one path for all lines of a kind."""
        glyphs = dict.fromkeys(line.glyph for line in self.lines)
        return [
            (glyph, "".join(line.path for line in self.lines if line.glyph == glyph))
            for glyph in glyphs
        ]

    def y(self, row: int) -> int:
        return self.top + row * self.layout.row


def draw(
    routes: Iterable[tuple[Sequence[Step], str, int]], outlet: str, others: tuple[int, int]
) -> tuple[ChainPicture, ...]:
    """Draw the routes of an article, for a wide page and for a narrow one.

    `others` are how many statements rest on how many other texts. Of more than six origins there is
    no picture, nor of ways with more than two stations before the article.
    """
    routes = tuple(routes)
    origins = trees(routes)
    is_small = len(origins) <= _MOST_ORIGINS and all(o.depth <= _MOST_STATIONS for o in origins)
    if not origins or not is_small:
        return ()
    own = [(glyph, number) for steps, glyph, number in routes if len(steps) == 1]
    voice = Voice(
        outlet, max(own, key=itemgetter(1))[0] if own else "outlet", sum(n for _, n in own)
    )
    return tuple(_drawn(layout, origins, voice, others) for layout in LAYOUTS)


def _drawn(
    layout: Layout, origins: list[Station], voice: Voice, others: tuple[int, int]
) -> ChainPicture:
    first = wrap(origins[0].name, layout.letters)
    picture = ChainPicture(layout, top=50 + _LINE * max(0, len(first) - 2))
    rows = sum(one.rows for one in origins)
    article = PicturePoint(layout.article, picture.y(0) + (rows - 1) * layout.row // 2, voice.shape)
    down = picture.y(rows) - article.y if layout.below else 0
    page = PicturePoint(layout.page, article.y + down, "page")
    for origin in origins:
        _draw_station(picture, origin, 0, article)
    if others[0]:
        other = Station(f"{others[1]} other text{'s'[: others[1] > 1]}", "other", ends=others[0])
        _draw_station(picture, other, 0, page)
    total = voice.own + sum(one.total for one in origins)
    _draw_ends(picture, article, page, voice, total)
    return picture


def _draw_station(
    picture: ChainPicture, station: Station, depth: int, end: PicturePoint
) -> PicturePoint:
    """Draw a station and all behind it; its first way goes straight on, others part from it."""
    here = PicturePoint(
        picture.layout.columns[depth], picture.y(picture.rows), "" if depth else station.glyph
    )
    picture.points.append(here)
    _name(picture, station, depth, here)
    for after in station.after:
        there = _draw_station(picture, after, depth + 1, end)
        picture.lines.append(PictureLine(_curve(here, there), station.glyph))
    if station.ends:
        row = PicturePoint(here.x, picture.y(picture.rows))
        picture.rows += 1
        picture.lines.append(PictureLine(_way(here, row, end), station.glyph))
        if station.after:
            text = PictureText(row.x + 44, row.y - 7, (f"{station.ends}",), "count")
            picture.texts.append(text)
    return here


def _name(picture: ChainPicture, station: Station, depth: int, here: PicturePoint) -> None:
    lines = tuple(wrap(station.name, 15 if depth else picture.layout.letters))
    if depth:
        kind = "work" if station.is_work else "station"
        parts = bool(station.after and station.ends)  # the line that parts goes down to the right
        left = here.x + 6 if parts else here.x - 6
        # On a narrow page the line from the last station turns down through what stands below it.
        is_above = picture.layout.below and depth > 1 and not station.after
        top = here.y - 15 - _LINE * (len(lines) - 1) if is_above else here.y + 22
        picture.texts.append(PictureText(left, top, lines, f"{kind} end" if parts else kind))
        return
    top = here.y - 15 - _LINE * (len(lines) - 1)
    picture.texts.append(PictureText(0, top, lines, f"name ex-is-{station.glyph}"))
    picture.texts.append(PictureText(here.x + 12, here.y + 19, (f"{station.total}",), "count"))


def _draw_ends(
    picture: ChainPicture,
    article: PicturePoint,
    page: PicturePoint,
    voice: Voice,
    total: int,
) -> None:
    picture.points += [article, page]
    below = picture.layout.below
    words = (f"{total}", f"{voice.own} its own word" if voice.own else "")
    for side in (-3, 3) if voice.glyph == "outlet" else (0,):
        across, down = (side, 0) if below else (0, side)
        path = f"M{article.x + across} {article.y + down}L{page.x + across} {page.y + down}"
        picture.lines.append(PictureLine(path, voice.glyph))
    name = tuple(wrap(voice.outlet, 16))
    top = article.y - 20 - _LINE * (len(name) - 1)
    width = picture.layout.width
    if below:
        middle = (article.y + page.y) // 2
        beside = PictureText(article.x - 12, middle, tuple(filter(None, words)), "count end")
        ends = [PictureText(width, top, name, "name end"), beside]
        picture.texts += [*ends, PictureText(width, page.y + 26, ("This page",), "name end")]
        return
    told, own = words
    picture.texts += [
        PictureText(article.x - 34, top, name, "name"),
        PictureText(article.x + 70, article.y - 12, (told,), "count"),
        PictureText(article.x + 24, article.y + 22, (own,) if own else (), "count"),
        PictureText(width, page.y - 20, ("This page",), "name end"),
    ]


def _way(here: PicturePoint, row: PicturePoint, end: PicturePoint) -> str:
    """Lead from a station to its row, along it and to the end."""
    turn = min(here.x + 90, (here.x + end.x) // 2)
    start = "" if here.y == row.y else f"C{here.x + 30} {here.y} {turn - 40} {row.y} {turn} {row.y}"
    middle = max(turn, end.x - 150)
    bend = f"C{end.x - 60} {row.y} {end.x - 70} {end.y} {end.x} {end.y}"
    return f"M{_out(here)} {here.y}{start}H{middle}{bend}"


def _curve(here: PicturePoint, there: PicturePoint) -> str:
    middle = (here.x + there.x) // 2
    return f"M{_out(here)} {here.y}C{middle} {here.y} {middle} {there.y} {there.x} {there.y}"


def _out(here: PicturePoint) -> int:
    """Give where lines begin: those of an origin beside its shape, which is open."""
    return here.x + 11 if here.glyph else here.x

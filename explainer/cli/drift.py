"""`explainer drift`: a source as it is now against its kept text; its file notes what is gone."""

from datetime import date
from pathlib import Path

import typer

from explainer.addresses.noting import with_checked
from explainer.addresses.trial import readings
from explainer.analysis.drift import Drift, MissingWords, drift
from explainer.build.check import read_site
from explainer.capture.extract import NoExtractorError, NoTextError, texts_for_looking_up
from explainer.cli.fetching import fetcher
from explainer.cli.ids import thing_meant
from explainer.cli.refusal import refusal
from explainer.cli.terminal import say, stop
from explainer.network.answer import Outcome
from explainer.presentation.statements import plain_told
from explainer.reports.display import harmless
from explainer.site import Site, Source, ThingKind
from explainer.system.files import read
from explainer.system.writing import write_inside

_KINDS: tuple[ThingKind, ...] = ("source",)


def report_drift(
    root: Path, id_: str, newer: Path | None, day: date, *, only_report: bool, private: bool
) -> None:
    """Compare, report and note; ends with 1 where words are gone."""
    site = read_site(root)
    source = site.sources[thing_meant(site, id_, _KINDS).id]
    if source.text is None:
        raise stop(f"no text of `{source.ref.id}` is kept: there is nothing to compare", code=2)
    texts = _of_file(newer) if newer else _of_address(root, source, private=private)
    found = drift(site, source, texts)
    if not found.compared:
        raise stop(f"nothing rests on the words of `{source.ref.id}` yet", code=2)
    if not found.is_comparable:
        raise stop(
            "this shows less than half of the kept text: it is another page, is cut off by a wall,"
            " or shows its text to browsers alone. Save the article from a"
            f" browser and compare that: explainer drift {source.ref.id} FILE. Nothing was noted",
            code=2,
        )
    _tell(site, found)
    if not only_report:
        _note(root, source, found, day)
    if found.missing:
        raise typer.Exit(1)


def _of_file(path: Path) -> tuple[str, ...]:
    try:
        return texts_for_looking_up(read(path.resolve()), "", "")
    except OSError as error:
        raise stop(refusal(error, str(path)), code=2) from None
    except (NoExtractorError, NoTextError) as error:
        raise stop(f"{path}: {error}", code=2) from None


def _of_address(root: Path, source: Source, *, private: bool) -> tuple[str, ...]:
    url = source.entry.url
    if not url:
        raise stop(
            f"`{source.ref.id}` has no `url`: name a file with its text as it is now", code=2
        )
    answer = fetcher(root, private=private).ask(url, wants_content=True)
    if answer.outcome not in (Outcome.FINE, Outcome.MOVED):
        raise stop(
            f"{answer.why}: save the page from a browser and compare that, as in `explainer drift"
            f" {source.ref.id} FILE`. Nothing was noted",
            code=2,
        )
    texts = readings(answer)
    if not texts:
        raise stop(
            f"what {url} gives ({answer.kind}) can't be read here: save its text and compare that",
            code=2,
        )
    return texts


def _tell(site: Site, found: Drift) -> None:
    say(f"{found.there} of {found.compared} passages and quotations are there, word for word.")
    if found.unseen:
        say(f"{len(found.unseen)} were not seen, and nothing follows: too little was shown.")
    for one in found.missing:
        say(f"\ngone: “{harmless(one.words)}”")
        say(f"  nearest there: “{harmless(one.now)}”" if one.now else "  nothing there is like it")
        for line in _owners(site, one):
            say(line)


def _owners(site: Site, one: MissingWords) -> list[str]:
    return [
        f"  {'falls' if owner in one.falls else 'rests on it, and on more'}: {owner.ref.id}"
        f" ({owner.place.key}): {harmless(plain_told(site, owner))}"
        for owner in one.owners
    ]


def _note(root: Path, source: Source, found: Drift, day: date) -> None:
    file = with_checked(source, found, day)
    if file is None:
        path = source.place.document.file.path
        raise stop(f"{path} is written in brackets: add `checked` to it by hand", code=2)
    write_inside(root / file.path, file.text.encode(), root)
    say(f"\nnoted under `checked` in {file.path}; its page, and those of the statements, tell it")

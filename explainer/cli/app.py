"""All commands and their options. What a command needs is imported when it runs, to start fast."""

import gc
import time
from pathlib import Path
from typing import Annotated, Literal

import typer

from explainer.cache.up_to_date import Target, begin, unchanged
from explainer.cli.project import (
    checked_project,
    configured_project,
    project_folder,
    report,
    tell_warnings,
)
from explainer.cli.terminal import say, stop, tell
from explainer.reports import REPORTS
from explainer.reports.changes import CHANGE_REPORTS

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
new = typer.Typer(
    help="Write the first lines of a new file, to be filled in.", no_args_is_help=True
)
app.add_typer(new, name="new")

Project = Annotated[
    Path | None,
    typer.Option(
        "--project", help="The project's folder; else this one or the nearest above with content/."
    ),
]
Form = Annotated[
    Literal[*REPORTS],  # type: ignore[valid-type]  # the names of all reports, known at run time
    typer.Option("--format", help="How findings are printed."),
]
Strict = Annotated[bool, typer.Option("--strict", help="Fail on warnings too.")]
OnDay = Annotated[
    str | None, typer.Option("--on", metavar="DAY", help="The day, as 2024-03-14; else today.")
]
Private = Annotated[
    bool,
    typer.Option("--private", help="Ask machines too that are not of the public net."),
]
IdArgument = Annotated[
    str, typer.Argument(metavar="ID", help="Its id: small letters, digits and hyphens.")
]


def _print_version(is_asked: bool) -> None:  # noqa: FBT001  called by typer
    if is_asked:
        from importlib.metadata import version

        from explainer.cli.our_package import NAME

        say(f"explainer {version(NAME)}")
        raise typer.Exit


@app.callback()
def about(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version, and end."
        ),
    ] = False,
) -> None:
    """Turn an article and hand-written claim files into a website of sourced explainers."""


@app.command()
def init(  # noqa: PLR0913  each is an answer that a dialogue asks for else
    folder: Annotated[
        Path | None, typer.Argument(metavar="NAME", help="A new folder; else this one.")
    ] = None,
    *,
    name: Annotated[str | None, typer.Option(help="The name of the site.")] = None,
    logo: Annotated[str | None, typer.Option(metavar="FILE", help="A picture beside it.")] = None,
    accent: Annotated[
        str | None, typer.Option(metavar="COLOUR", help='The colour of links, as "#7a1f1f".')
    ] = None,
    url: Annotated[str | None, typer.Option(help="The address where it will stand.")] = None,
    contact: Annotated[
        str | None, typer.Option(help="Where readers ask for a correction: a mail address or URL.")
    ] = None,
    repository: Annotated[
        str | None, typer.Option(metavar="URL", help="Where its files will be kept.")
    ] = None,
    package: Annotated[
        str | None,
        typer.Option(
            metavar="PLACE", help="The wheel or address of Explainer; else where it came from."
        ),
    ] = None,
    example: Annotated[bool, typer.Option("--example", help="Add a small story.")] = False,
    into: Annotated[
        bool, typer.Option("--into", help="Add what is missing to a site that is there.")
    ] = False,
) -> None:
    """Begin a site of your own; what isn't typed is asked for."""
    from explainer.cli.init import TypedAnswers, begin_site

    typed = TypedAnswers(name, logo, accent, url, contact, repository)
    begin_site(folder, typed, package=package, example=example, into=into)


@app.command()
def check(
    project: Project = None,
    form: Form = "full",
    changed: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Paths from `git diff --name-only -z`: note those that count as program.",
        ),
    ] = None,
    since: Annotated[
        str,
        typer.Option(
            metavar="REVISION",
            help="Know what was published there, as on `main`: corrections, ids, new dismissals.",
        ),
    ] = "",
    *,
    strict: Strict = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="First mend what has one certain remedy, and say what.")
    ] = False,
) -> None:
    """Say what is wrong in the content, without building."""
    root = project_folder(project)
    if fix:
        from explainer.cli.mending import mend_project

        mend_project(root)
    checked_project(root, form, changed=changed, since=since, strict=strict, silent_if_clean=False)


@app.command()
def build(
    project: Project = None,
    site_dir: Annotated[
        Path | None, typer.Option(help="Where the site goes; else site/ in the project.")
    ] = None,
    form: Form = "full",
    *,
    strict: Strict = False,
) -> None:
    """Check the content and build the website; if anything fails, the last site stays as it is."""
    begun = time.monotonic()
    root = configured_project(project)
    target = Target(root, site_dir or root / "site")
    if told := unchanged(target):
        report(told.found, form, strict=strict, silent_if_clean=True)
        tell_warnings(told.warnings, strict=strict)
        tell(f"nothing changed: {target.site / 'index.html'}")
        return
    gc.disable()  # what is made stays to the end; to look through it takes a fifth of the time
    first = begin(target)
    checked = checked_project(root, form, strict=strict, silent_if_clean=True)
    from explainer.cli.building import publish_site

    built = publish_site(checked, target, first, strict=strict)
    claims = len(checked.site.claims) + len(checked.site.reactions)
    seconds = time.monotonic() - begun
    kept = f", {built.kept:,} of them unchanged," if built.kept else ""
    pages = f"{built.pages:,} pages{kept} in {seconds:.1f} seconds"
    tell(f"{claims:,} claims on {pages}: {target.site / 'index.html'}")


@app.command()
def serve(
    project: Project = None,
    port: Annotated[int, typer.Option(help="The port on this machine.", min=1, max=65535)] = 8000,
    *,
    open_browser: Annotated[bool, typer.Option("--open", help="Open a browser.")] = False,
) -> None:
    """Show the website on this machine and follow every change; problems are shown on the page."""
    root = configured_project(project)
    gc.disable()  # as above, until there is a first page: see `serve_site`
    from explainer.build.result import HostError
    from explainer.mkdocs_plugin import serve_site

    try:
        serve_site(root, port=port, open_browser=open_browser)
    except HostError as error:
        raise stop(str(error), code=1) from None
    except OSError as error:
        why = error.strerror or "unknown"
        raise stop(f"port {port} can't be used ({why}): name another with --port", code=2) from None


@app.command()
def draft(  # noqa: PLR0913  # an option each
    text: Annotated[
        Path, typer.Argument(metavar="ARTICLE.txt", help="The article as plain text, whole.")
    ],
    project: Project = None,
    *,
    outlet: Annotated[str, typer.Option(help="Who published it, where the text doesn't say.")] = "",
    published: Annotated[
        str, typer.Option(metavar="DAY", help="The day, as 2024-03-14, where the text doesn't say.")
    ] = "",
    url: Annotated[str, typer.Option(help="Its address.")] = "",
    licence: Annotated[
        str, typer.Option(help="A free licence, by its SPDX id, as CC-BY-4.0, or 'public domain'.")
    ] = "",
    story: Annotated[
        str, typer.Option(metavar="ID", help="The explainer's id; else from the headline.")
    ] = "",
    source: Annotated[
        str, typer.Option(metavar="ID", help="The source's id; else outlet and day.")
    ] = "",
    more: Annotated[
        str, typer.Option(metavar="STORY", help="Add what this text brings to that explainer.")
    ] = "",
) -> None:
    """Propose the files of a story from an article, for a writer to read and mend."""
    from explainer.cli.draft import DraftOptions, draft_story

    given = DraftOptions(url, outlet, published, story, source, licence, more)
    draft_story(project, text, given)


@app.command()
def read(
    place: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="A file or a folder; else all content.")
    ] = None,
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID]…", help="What you have read there and found right."),
    ] = None,
    project: Project = None,
) -> None:
    """Show what a draft proposed beside its source; what you find right loses its mark."""
    from explainer.cli.reading import read_entries

    read_entries(project_folder(project), place, ids or ())


@app.command()
def register(
    project: Project = None,
    form: Form = "full",
    take_back: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID",
            help="Take an id out again that never was on the main branch; of an explainer, all of"
            " its story.",
        ),
    ] = None,
    on: OnDay = None,
) -> None:
    """Add the ids that are published now to published.json, which keeps each for ever."""
    from explainer.cli import register as registering
    from explainer.cli.day import typed_day

    root = project_folder(project)
    if take_back:
        registering.take_back(root, take_back, form)
    else:
        registering.register_ids(root, form, typed_day(on))


@app.command()
def review(
    things: Annotated[
        list[str],
        typer.Argument(metavar="STORY[/ID]…", help="Stories, or statements, events and questions."),
    ],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who read it.")],
    on: OnDay = None,
    project: Project = None,
    form: Form = "full",
    *,
    changed: Annotated[
        bool, typer.Option("--changed", help="Only what was changed since it was read.")
    ] = False,
) -> None:
    """Note in reviewed.json that a person read a story or statements beside their sources."""
    from explainer.cli.day import typed_day
    from explainer.cli.review import Reader, note_review

    reader = Reader(by, typed_day(on))
    note_review(project_folder(project), things, reader, form, only_changed=changed)


@app.command()
def withdraw(
    thing: Annotated[
        str, typer.Argument(metavar="ID", help="`story/id` of a claim, a reaction or an event.")
    ],
    because: Annotated[str, typer.Option(help="Why, in a sentence that readers get.")],
    project: Project = None,
    date: Annotated[
        str | None, typer.Option(metavar="DAY", help="The day, as 2024-03-20; else today.")
    ] = None,
) -> None:
    """Take one statement back everywhere, and say what a person must still mend."""
    from explainer.cli.withdraw import withdraw_thing

    withdraw_thing(project_folder(project), thing, because, date)


@app.command()
def migrate(project: Project = None) -> None:
    """Rewrite claim files in which attribution is typed, and list what a person must look at."""
    from explainer.cli.migrate import migrate_project

    migrate_project(project_folder(project))


@app.command()
def fmt(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILES]", help="Files; else all content.")
    ] = None,
    project: Project = None,
    *,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail if a file is in another style.")
    ] = False,
) -> None:
    """Put content files in one style: order of fields, quotation marks, lines; no value changes."""
    from explainer.cli.formatting import format_files

    format_files(project_folder(project), files or (), only_check=check)


@app.command()
def lsp() -> None:
    """Serve an editor: findings while typing, completion, jumps, renaming and quick fixes."""
    from explainer.cli.lsp import run_server

    run_server()


@app.command()
def explain(
    code: Annotated[str | None, typer.Argument(help="A rule's code or name, as EX301.")] = None,
) -> None:
    """Print what a rule is for and how to mend what it finds; without a code, list all rules."""
    from explainer.cli.reference import rule_list, rule_text

    text = rule_list() if code is None else rule_text(code)
    if text is None:
        raise stop(f"there is no rule `{code}`: `explainer explain` lists all of them", code=2)
    say(text)


@app.command()
def changes(
    revision: Annotated[
        str, typer.Argument(metavar="REVISION", help="A branch or commit, as `main`.")
    ],
    project: Project = None,
    form: Annotated[
        Literal[*CHANGE_REPORTS],  # type: ignore[valid-type]  # names known at run time
        typer.Option("--format", help="How it is printed."),
    ] = "terminal",
    page: Annotated[
        Path | None,
        typer.Option(metavar="FILE.html", help="Write a page with old and new side by side too."),
    ] = None,
) -> None:
    """Say what readers are told otherwise than at a revision: stronger, weaker, new, gone."""
    root = project_folder(project)
    from explainer.cli.changes import outline_since, write_page

    found = outline_since(root, revision)
    if page is not None:
        write_page(page, found)
    say(CHANGE_REPORTS[form].report(found))


@app.command()
def impact(
    thing: Annotated[
        str,
        typer.Argument(
            metavar="ID", help="A source's id, an actor's, or `story/id` of a statement or event."
        ),
    ],
    project: Project = None,
) -> None:
    """Say what rests on a source, actor, statement or event, what names it, and on which pages."""
    root = project_folder(project)
    from explainer.cli.impact import report_impact

    say(report_impact(root, thing))


@app.command()
def export(
    form: Annotated[
        str | None,
        typer.Argument(metavar="[FORMAT]", help="As `csv`; without one, a list."),
    ] = None,
    project: Project = None,
    file: Annotated[
        str, typer.Option("--file", metavar="NAME", help="One file of it, as `claims.csv`.")
    ] = "",
    to: Annotated[
        Path | None, typer.Option("--to", metavar="FOLDER", help="Write all files below it.")
    ] = None,
) -> None:
    """Write data of all published stories as the site has them, without building it."""
    from explainer.cli.export import export_data, format_list

    if form is None:
        say(format_list())
    else:
        export_data(project, form, file, to)


@app.command()
def capture(
    place: Annotated[
        str,
        typer.Argument(
            metavar="FILE-OR-ADDRESS", help="A page of HTML, a PDF, a plain text, or its address."
        ),
    ],
    project: Project = None,
    on: OnDay = None,
    *,
    source: Annotated[
        str, typer.Option(metavar="ID", help="The source's id; else outlet and day.")
    ] = "",
    url: Annotated[str, typer.Option(help="The page's address, where a file is given.")] = "",
    private: Private = False,
) -> None:
    """Keep the text of a page or a PDF, with its day and its seal, and begin its source's file."""
    root = project_folder(project)
    from explainer.cli.capture import CaptureOptions, capture_source
    from explainer.cli.day import typed_day

    capture_source(root, place, CaptureOptions(source, url, private), typed_day(on))


@app.command()
def links(  # noqa: PLR0913, PLR0917  # an option each
    project: Project = None,
    form: Form = "full",
    on: OnDay = None,
    days: Annotated[
        int,
        typer.Option(min=1, help="For so many days an address that was tried isn't asked again."),
    ] = 30,
    pause: Annotated[
        float, typer.Option(min=0, help="Seconds between two questions to a host.")
    ] = 2.0,
    timeout: Annotated[
        float, typer.Option(min=0.1, help="Seconds without a sign after which a host is slow.")
    ] = 15.0,
    site: Annotated[
        str, typer.Option(metavar="URL", help="Who asks: the site's address; else `site_url`.")
    ] = "",
    *,
    again: Annotated[bool, typer.Option("--again", help="Ask for all addresses anew.")] = False,
    only_addresses: Annotated[
        bool, typer.Option("--only-addresses", help="Look up no words on the pages.")
    ] = False,
    private: Private = False,
) -> None:
    """Try the addresses of all sources: dead, moved, or without words that claims rest on."""
    root = project_folder(project)
    from explainer.cli.day import typed_day
    from explainer.cli.links import LinkOptions, try_links

    options = LinkOptions(
        0 if again else days, pause, timeout, site, compare=not only_addresses, private=private
    )
    try_links(root, options, typed_day(on), form)


@app.command()
def drift(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="A source's id.")],
    newer: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="The page as it is now; else its address is asked."),
    ] = None,
    project: Project = None,
    on: OnDay = None,
    *,
    only_report: Annotated[
        bool, typer.Option("--only-report", help="Note nothing in the source's file.")
    ] = False,
    private: Private = False,
) -> None:
    """Say which words are gone from a source since its text was kept, what falls, and note it."""
    root = project_folder(project)
    from explainer.cli.day import typed_day
    from explainer.cli.drift import report_drift

    report_drift(root, source, newer, typed_day(on), only_report=only_report, private=private)


@app.command()
def schema(
    name: Annotated[
        Literal["explainer", "claims", "actor", "source", "settings"] | None,
        typer.Argument(help="The kind of file; else all of them.", show_choices=True),
    ] = None,
    write: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write all schemas into this folder.")
    ] = None,
) -> None:
    """Print the JSON Schema of a kind of content file, for editors and other programs."""
    from explainer.cli.schemas import as_json, write_schemas

    if write is None:
        say(as_json(name))
    else:
        write_schemas(write)


@new.command("explainer")
def new_explainer(
    id_: IdArgument,
    project: Project = None,
    *,
    example: Annotated[
        bool, typer.Option("--example", help="Write a small story that is whole, to be changed.")
    ] = False,
) -> None:
    """Begin an explainer: its page and its claims."""
    from explainer.cli.new_files import begin_explainer

    begin_explainer(project, id_, example=example)


@new.command("actor")
def new_actor(id_: IdArgument, project: Project = None) -> None:
    """Begin the file of a person, organisation, outlet, place or unnamed group."""
    from explainer.cli.new_files import begin_actor

    begin_actor(project, id_)


@new.command("source")
def new_source(
    id_: IdArgument,
    text: Annotated[Path, typer.Option(metavar="FILE", help="Its text, kept byte for byte.")],
    project: Project = None,
) -> None:
    """Begin the file of a source, and keep its text."""
    from explainer.cli.new_files import begin_source

    begin_source(project, id_, text)

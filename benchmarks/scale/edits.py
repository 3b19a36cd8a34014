"""Random edits of an archive, as writers make them: each gives a project that can be built.

Beside them stand damages, which are found and taken back.

An edit changes texts, ids, names, files, settings or the look; ids are taken in and out of the list
of published ones, so that each state of the project is one that could be published.
"""

import argparse
import json
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from benchmarks.scale.archive import write
from benchmarks.scale.damages import damage, mended
from explainer.build.check import Checked, check_incrementally, read_and_check
from explainer.build.publish import replacing
from explainer.build.site_build import build_site
from explainer.cache import build_record
from explainer.mkdocs_plugin import MkDocsRun

Edit = Callable[[Path, Random], str]
_CLAIM = re.compile(r"^  (c\d+\w*):$", re.MULTILINE)
_PUBLISHED = "published.json"


def edit(project: Path, random: Random) -> str:
    """Change one thing, and say what."""
    return random.choice(EDITS)(project, random)


class Newsroom:
    """A project on which somebody works, and its site, built again after each edit."""

    def __init__(self, folder: Path, claims: int) -> None:
        self.project, self._folder = folder / "project", folder
        self.site = folder / "site"
        self.record = folder / "record"
        self.aside = folder / "cache" / "before"
        self.is_updated = False  # whether the last build did without MkDocs
        self.wrongly_checked = 0
        write(self.project, claims)

    def build(self) -> bool:
        """Build as a command does, from what the last build left; tell whether it could be."""
        checked = self.checked()
        if not checked.has_errors:
            previous = build_record.load(self.record, self.project, self.site, self.aside)
            with replacing(self.site, self.aside) as fresh:
                built = build_site(checked, self.project, fresh, MkDocsRun, previous=previous)
            self.is_updated = not built.has_asked_host
            if built.environment and built.record:
                build_record.save(self.record, built.environment, built.record)
        return not checked.has_errors

    def checked(self) -> Checked:
        """Check as a command does, from what the last check left; count where that is wrong."""
        checked = check_incrementally(self.project)
        self.wrongly_checked += checked.diagnostics != read_and_check(self.project).diagnostics
        return checked

    def damaged(self, random: Random) -> None:
        """Make a slip, check, and mend it."""
        before = damage(self.project, random)
        self.checked()
        mended(before)

    def anew(self) -> dict[str, bytes]:
        """Give the files of a site that is built from nothing."""
        with TemporaryDirectory(dir=self._folder) as name:
            build_site(read_and_check(self.project), self.project, Path(name) / "site", MkDocsRun)
            return files_of(Path(name) / "site")

    def edited(self, random: Random) -> str:
        """Make edits until one gives a project that can be built; the others are taken back."""
        while True:
            before = files_of(self.project)
            what = edit(self.project, random)
            if not self.checked().has_errors:
                return what
            shutil.rmtree(self.project)
            for name, content in before.items():
                (self.project / name).parent.mkdir(parents=True, exist_ok=True)
                (self.project / name).write_bytes(content)


def files_of(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale.edits", description=__doc__)
    parser.add_argument("edits", type=int, nargs="?", default=200)
    parser.add_argument("--claims", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    random, wrong, updated = Random(options.seed), 0, 0
    with TemporaryDirectory() as name:
        newsroom = Newsroom(Path(name), options.claims)
        newsroom.build()
        for number in range(options.edits):
            what = newsroom.edited(random)
            newsroom.damaged(random)
            newsroom.build()
            is_same = files_of(newsroom.site) == newsroom.anew()
            wrong += not is_same
            updated += newsroom.is_updated
            sys.stdout.write(f"{number + 1:4} {'same' if is_same else 'OTHER BYTES'}: {what}\n")
    sys.stdout.write(
        f"{options.edits} edits, {updated} followed without MkDocs,"
        f" {wrong} sites unlike one built from nothing\n"
    )
    sys.stdout.write(f"{newsroom.wrongly_checked} checks unlike one that begins with nothing\n")
    return wrong + newsroom.wrongly_checked > 0


def _claim_text(project: Path, random: Random) -> str:
    path = random.choice(_stories(project)) / "claims.yaml"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    texts = [
        n for n, line in enumerate(lines) if line.startswith("    says: ") and "If " not in line
    ]
    number = random.choice(texts)
    lines[number] = lines[number].replace(" the ", f" the {random.choice(('very', 'same'))} ", 1)
    path.write_text("".join(lines), "utf-8")
    return f"text of a claim in {path.parent.name}"


def _dispute(project: Path, random: Random) -> str:
    """Let a claim be in dispute with one of another story."""
    here, there = random.sample(_stories(project), 2)
    path = here / "claims.yaml"
    text = path.read_text("utf-8")
    other = random.choice(_CLAIM.findall((there / "claims.yaml").read_text("utf-8")))
    line = f"    disputes: {there.name}/{other}"
    text, count = re.subn("^    disputes: .*$", line, text, count=1, flags=re.MULTILINE)
    path.write_text(text, "utf-8")
    return f"dispute of {here.name} with {there.name}/{other}" if count else "nothing"


def _claim_id(project: Path, random: Random) -> str:
    story = random.choice(_stories(project))
    old = random.choice(_CLAIM.findall((story / "claims.yaml").read_text("utf-8")))
    new = f"{old}x"
    for path in (project / "content").rglob("*.yaml"):
        text = path.read_text("utf-8")
        own = re.sub(rf"(?<![\w/-]){old}(?![\w-])", new, text) if path.parent == story else text
        path.write_text(
            re.sub(rf"{story.name}/{old}(?![\w-])", f"{story.name}/{new}", own), "utf-8"
        )
    _register(
        project,
        lambda ids: [re.sub(rf"{story.name}/{old}$", f"{story.name}/{new}", i) for i in ids],
    )
    return f"id {story.name}/{old}"


def _actor_name(project: Path, random: Random) -> str:
    path = random.choice(sorted((project / "content/actors").glob("person-*.yaml")))
    role = f"role: number {random.randrange(10_000)} of the county council"
    text = re.sub(r"^role: .*$", role, path.read_text("utf-8"), count=1, flags=re.MULTILINE)
    name = re.search(r"^name: (.*)$", text, re.MULTILINE)
    assert name is not None
    path.write_text(text.replace(f"name: {name[1]}", f"name: {name[1]}son"), "utf-8")
    for file in (
        *project.glob("content/*/claims.yaml"),
        *project.glob("content/*/explainer.yaml"),
        *project.glob("seeds/*.txt"),
    ):
        words = file.read_text("utf-8")
        if name[1] in words:
            file.write_text(re.sub(rf"\b{name[1]}\b", f"{name[1]}son", words), "utf-8")
    return f"name of {path.stem}"


def _actor_role(project: Path, random: Random) -> str:
    path = random.choice(sorted((project / "content/actors").glob("person-*.yaml")))
    role = f"role: number {random.randrange(10_000)} of the county council"
    path.write_text(
        re.sub(r"^role: .*$", role, path.read_text("utf-8"), flags=re.MULTILINE), "utf-8"
    )
    return f"role of {path.stem}"


def _new_actor(project: Path, random: Random) -> str:
    id_ = f"newcomer-{random.randrange(10**9)}"
    (project / f"content/actors/{id_}.yaml").write_text(f"name: New {id_}\n", "utf-8")
    return f"new {id_}"


def _new_story(project: Path, random: Random) -> str:
    """Tell a story once more, under another name and as a draft."""
    story = random.choice(_stories(project))
    copy = project / f"content/again-{random.randrange(10**9)}"
    copy.mkdir()
    for name in ("claims.yaml", "explainer.yaml"):
        text = (story / name).read_text("utf-8").replace("title: ", f"title: {copy.name}, ")
        (copy / name).write_text(text.replace("status: published", "status: draft"), "utf-8")
    return f"new story {copy.name}"


def _gone_story(project: Path, random: Random) -> str:
    stories = _stories(project)
    if len(stories) < 4:
        return "nothing"
    story = random.choice(stories)
    text = "".join(path.read_text("utf-8") for path in project.glob("content/*/claims.yaml"))
    if f"{story.name}/" in text:
        return "nothing"
    for path in story.iterdir():
        path.unlink()
    story.rmdir()
    _register(
        project, lambda ids: [one for one in ids if one.split(" ")[1].split("/")[0] != story.name]
    )
    return f"{story.name} removed"


def _source_text(project: Path, random: Random) -> str:
    path = random.choice(sorted((project / "seeds").glob("*.txt")))
    paragraphs = path.read_text("utf-8").split("\n\n")
    paragraphs.insert(random.randrange(len(paragraphs)), "Nobody was heard about this.")
    path.write_text("\n\n".join(paragraphs), "utf-8")
    return f"text of {path.stem}"


def _comment(project: Path, random: Random) -> str:
    path = random.choice(sorted((project / "content").rglob("*.yaml")))
    path.write_text(f"# a note\n{path.read_text('utf-8')}", "utf-8")
    return f"comment in {path.name}"


def _summary(project: Path, random: Random) -> str:
    path = random.choice(_stories(project)) / "explainer.yaml"
    text = path.read_text("utf-8")
    path.write_text(re.sub(r"^title: ", "title: Once more, ", text, flags=re.MULTILINE), "utf-8")
    return f"title of {path.parent.name}"


def _settings(project: Path, random: Random) -> str:
    path = project / "content/settings.yaml"
    percent = f"quoted_percent: {random.randrange(5, 40)}\n"
    kept = [
        line for line in path.read_text("utf-8").splitlines(keepends=True) if "percent" not in line
    ]
    path.write_text("".join(kept) + percent, "utf-8")
    return "settings"


def _configuration(project: Path, random: Random) -> str:
    path = project / "mkdocs.yml"
    name = f"site_name: The Archive {random.randrange(1000)}"
    path.write_text(
        re.sub(r"^site_name: .*$", name, path.read_text("utf-8"), flags=re.MULTILINE), "utf-8"
    )
    return "configuration"


def _look(project: Path, random: Random) -> str:
    (project / "docs/extra.css").write_text(
        f"body {{ margin: {random.randrange(9)}px }}\n", "utf-8"
    )
    path = project / "mkdocs.yml"
    if "extra_css" not in (text := path.read_text("utf-8")):
        path.write_text(f"{text}extra_css: [extra.css]\n", "utf-8")
    return "look"


EDITS: tuple[Edit, ...] = (
    _claim_text,
    _claim_text,
    _claim_text,
    _dispute,
    _claim_id,
    _actor_name,
    _actor_role,
    _new_actor,
    _new_story,
    _gone_story,
    _source_text,
    _comment,
    _summary,
    _settings,
    _configuration,
    _look,
)


def _stories(project: Path) -> list[Path]:
    return sorted(path.parent for path in project.glob("content/*/explainer.yaml"))


def _register(project: Path, change: Callable[[list[str]], list[str]]) -> None:
    path = project / _PUBLISHED
    path.write_text(
        json.dumps(sorted(change(json.loads(path.read_text("utf-8")))), indent=0), "utf-8"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

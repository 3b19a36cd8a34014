"""What is kept of a story is taken while all that it was linked against is as it was."""

import io
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.build.check import check_incrementally
from explainer.cache import story_record
from explainer.cache.story_record import KeptStories, KeptStory, load
from explainer.content.parse import Story
from explainer.link import linker
from explainer.link.outside import Outside
from explainer.link.story import LinkedStory, link_story
from explainer.system.environment import program_fingerprint
from explainer.system.project import cache_folder
from tests import projects

FIRST, SECOND = "bridge-closure", "second"
FILES = projects.bridge() | {
    "content/second/explainer.yaml": """\
title: What repairs cost
article: ferry-news-2024-05-14
summary: Mona Reed said that the bridge was closed on Monday [@shut].
""",
    "content/second/claims.yaml": """\
claims:
  shut:
    quote: We closed the bridge on Monday
    by: mona-reed
    disputes: bridge-closure/cost
""",
}
DAY = '{"claims": {"second/shut": "2024-05-14"}}'


@pytest.fixture
def linked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the list that fills with the names of the stories that are linked."""
    names: list[str] = []

    def noted(name: str, story: Story, outside: Outside) -> LinkedStory | None:
        names.append(name)
        return link_story(name, story, outside)

    monkeypatch.setattr(linker, "link_story", noted)
    return names


@pytest.mark.parametrize(
    ("path", "old", "new", "anew"),
    [
        ("content/settings.yaml", "small town", "old town", []),
        ("content/actors/ada-quill.yaml", "reporter", "editor", []),
        ("content/actors/somebody-else.yaml", "", "name: Somebody Else", []),
        ("published.json", "", DAY, []),
        ("content/actors/otto-lane.yaml", "aka: Lane", "aka: Mr Lane", [FIRST]),
        ("content/bridge-closure/claims.yaml", "2 million crowns.\n", "2m crowns.\n", [FIRST]),
        ("content/bridge-closure/explainer.yaml", "2024-06-01", "2024-06-02", [FIRST]),
        ("content/second/claims.yaml", "disputes: bridge-closure/cost", "caveat: None", [SECOND]),
        ("content/actors/mona-reed.yaml", "[Reed, ", "[", [FIRST, SECOND]),
        ("content/bridge-closure/claims.yaml", "  cost:", "  price:", [FIRST, SECOND]),
        ("content/sources/ferry-news-2024-05-14.yaml", "shuts", "closes", [FIRST, SECOND]),
        ("seeds/ferry-news-2024-05-14.txt", "Repairs", "The repairs", [FIRST, SECOND]),
        ("seeds/ferry-news-2024-05-14.txt", "Council", " Council", [FIRST, SECOND]),
    ],
)
def test_only_what_read_something_else_is_linked_anew(
    tmp_path: Path, linked: list[str], path: str, old: str, new: str, anew: list[str]
) -> None:
    root = projects.write(tmp_path, FILES)
    first = check_incrementally(root)
    assert linked == [FIRST, SECOND]
    assert first.site.is_whole
    linked.clear()

    projects.write(root, {path: str(FILES.get(path, "")).replace(old, new)})
    check_incrementally(root, previous=first.left)  # from memory
    assert linked == anew
    linked.clear()

    projects.write(root, {path: FILES.get(path, "")})
    check_incrementally(root)  # from the folder, as it was left when all was whole
    assert linked == ([] if "price" in new else anew)


@pytest.mark.parametrize("content", [b"", b"\xff", b"0f\n{}", b"1\n\n{}"])
def test_what_somebody_else_left_is_nothing(
    tmp_path: Path, linked: list[str], content: bytes
) -> None:
    root = projects.write(tmp_path, FILES)
    found = check_incrementally(root).diagnostics
    (cache_folder(root) / "stories").write_bytes(content)
    linked.clear()

    assert check_incrementally(root).diagnostics == found
    assert linked == [FIRST, SECOND]


def test_to_another_program_it_is_nothing(
    tmp_path: Path, linked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = projects.write(tmp_path, FILES)
    check_incrementally(root)
    linked.clear()

    monkeypatch.setattr(story_record, "program_fingerprint", lambda: b"another one")
    check_incrementally(root)
    assert linked == [FIRST, SECOND]


@given(st.binary(max_size=60))
def test_any_bytes_can_be_read(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "garbled-stories"
    for garbled in (content, program_fingerprint() + b"\n" + content):
        path.write_bytes(garbled)
        assert load(path).has_all_of(KeptStories({}))


class _Tool:
    """Something that does what its reader didn't ask for."""

    def __init__(self, made: Path) -> None:
        self._made = made

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self._made,)


def _called(module: str, name: str, argument: str) -> bytes:
    """Give a pickle that calls what stands under a name with one text."""
    told = b"".join(b"\x8c" + bytes([len(one)]) + one.encode() for one in (module, name))
    return b"\x80\x04" + told + b"\x93\x8c" + bytes([len(argument)]) + argument.encode() + b"\x85R."


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("explainer.system.repository", "subprocess.Popen"),  # which that module imports
        ("explainer.system.repository", "Path"),
        ("explainer.system.writing", "make_folder"),
        ("os", "mkdir"),
    ],
)
def test_no_type_of_another_is_reached_through_a_module_of_ours(module: str, name: str) -> None:
    with pytest.raises(pickle.UnpicklingError, match="no type of ours"):
        story_record._Unpickler(io.BytesIO(_called(module, name, "true"))).load()


@pytest.mark.parametrize("inside", [True, False])
def test_nothing_is_run_that_a_record_names(tmp_path: Path, *, inside: bool) -> None:
    made, path = tmp_path / "made", tmp_path / "stories"
    tool = pickle.dumps(_Tool(made))
    told = pickle.dumps({"bridge-closure": ("0f", tool)}) if inside else tool
    path.write_bytes(program_fingerprint() + b"\n" + told)

    assert load(path).parsed("bridge-closure", ()) is None
    assert KeptStory("0f", tool).state is None
    assert not made.exists()

"""Slips that a check must find, made at random in an archive: each can be taken back.

They concern one story, several at once, or what all share: words, names, dates, dismissals.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random

Damage = Callable[[str, str, Random], str]
_ENTRY = re.compile(r"^  c\d+\w*:\n(?:    .*\n)+", re.MULTILINE)


def damage(project: Path, random: Random) -> Mapping[Path, str]:
    """Damage one file, and give what it was before."""
    pattern, change = random.choice(DAMAGES)
    path = random.choice(sorted(project.glob(pattern)))
    text, other = path.read_text("utf-8"), random.choice(sorted(project.glob(pattern)))
    path.write_text(change(text, other.read_text("utf-8"), random), "utf-8")
    return {path: text}


def mended(before: Mapping[Path, str]) -> None:
    """Take a damage back."""
    for path, text in before.items():
        path.write_text(text, "utf-8")


def _misquoted(text: str, _: str, random: Random) -> str:
    """Change a word of a quote or passage."""
    lines = text.splitlines(keepends=True)
    given = [n for n, one in enumerate(lines) if re.match(r" +(?:quote|passage): ", one)]
    number = random.choice(given)
    lines[number] = re.sub(r"\bthe\b", "no", lines[number], count=1)
    return "".join(lines)


def _our_words(text: str, _: str, random: Random) -> str:
    word = random.choice(("allegedly", "secretly", "illegally", "three times", "on 3 May 2019"))
    return text.replace(" the ", f" {word} the ", random.randrange(1, 4))


def _dismissed(text: str, _: str, random: Random) -> str:
    code = random.choice(("EX507", "EX305", "EX608", "EX709", "EX501"))
    entry = random.choice(_ENTRY.findall(text))
    return text.replace(entry, f"{entry}    ok: {{{code}: a reason}}\n", 1)


def _told_twice(text: str, _: str, random: Random) -> str:
    """Tell a claim once more under another id."""
    entry = random.choice(_ENTRY.findall(text))
    again = entry.replace(":\n", f"again{random.randrange(10**6)}:\n", 1)
    return text.replace(entry, entry + again, 1)


def _told_elsewhere(text: str, other: str, random: Random) -> str:
    """Tell a claim of another story, whose words this story's article hasn't."""
    entry = random.choice(_ENTRY.findall(other))
    again = re.sub(r"    (?:about|disputes): .*\n", "", entry)
    again = again.replace(":\n", f"from{random.randrange(10**6)}:\n", 1)
    return text.replace("claims:\n", f"claims:\n{again}", 1)


def _on_another_source(text: str, _: str, random: Random) -> str:
    """Let a claim rest on the article of another story."""
    entry = random.choice(_ENTRY.findall(text))
    return text.replace(entry, f"{entry}    source: article-{random.randrange(3)}\n", 1)


def _dated(text: str, _: str, random: Random) -> str:
    day = f"20{random.randrange(10, 30)}-0{random.randrange(1, 10)}-11"
    return re.sub(r"\d{4}-\d\d-\d\d", day, text, count=1)


def _disputed(text: str, _: str, random: Random) -> str:
    entry = random.choice(_ENTRY.findall(text))
    other = f"story-{random.randrange(3)}/c{random.randrange(8)}"
    if "disputes:" in entry:
        return text
    return text.replace(entry, f"{entry}    disputes: {other}\n", 1)


def _renamed(text: str, _: str, random: Random) -> str:
    return re.sub(r"^name: .*$", f"name: Xaver No{random.randrange(99)}", text, flags=re.MULTILINE)


def _namesake(text: str, other: str, _: Random) -> str:
    name = re.findall(r"^name: .*$", other, re.MULTILINE)[0]
    return re.sub(r"^name: .*$", name, text, flags=re.MULTILINE)


def _word_lost(text: str, _: str, random: Random) -> str:
    """Take a word out of a source's text."""
    words = text.split(" ")
    del words[random.randrange(len(words))]
    return " ".join(words)


def _summed_up(text: str, _: str, random: Random) -> str:
    return text.replace("[@c0]", random.choice(("", "[@c3]", "[@story-0/c1]")), 1)


def _in_no_group(text: str, _: str, random: Random) -> str:
    return text.replace(f"c{random.randrange(6)}, ", "", 1)


def _headed(text: str, _: str, random: Random) -> str:
    heading = f"heading: {random.choice(('It broke the law', 'He lied', 'What was closed'))}"
    return re.sub(r"heading: .*", heading, text, count=1)


_CLAIMS, _STORY = "content/*/claims.yaml", "content/*/explainer.yaml"
DAMAGES: tuple[tuple[str, Damage], ...] = (
    (_CLAIMS, _misquoted),
    (_CLAIMS, _our_words),
    (_CLAIMS, _dismissed),
    (_CLAIMS, _told_twice),
    (_CLAIMS, _told_elsewhere),
    (_CLAIMS, _on_another_source),
    (_CLAIMS, _dated),
    (_CLAIMS, _disputed),
    (_STORY, _summed_up),
    (_STORY, _in_no_group),
    (_STORY, _headed),
    ("content/actors/person-*.yaml", _renamed),
    ("content/actors/person-*.yaml", _namesake),
    ("content/sources/*.yaml", _dated),
    ("seeds/*.txt", _word_lost),
)

"""Write what the check of a pull request tells into that pull request: one comment, renewed.

The workflow `comment.yml` runs this from the main branch, with the right to write. The check that
it reports on ran what somebody sent, so whatever comes from there is data, and may be forged:

- For which pull request a run was, the host is asked: one that is open, of that repository and
  branch, and whose newest commit is the one that was checked. Nothing else is written to.
- Of the artifact three entries are read, by names that stand here, and each to a length. No file
  is unpacked.
- What the comment tells is shown as text: no mention, no address behind other words, no picture, no
  HTML but that which folds and marks. Above it stands that the pull request's own program has
  made it.
- Findings are handed on under our name alone, or they could stand in for those of another tool.

Needs nothing but Python and GITHUB_TOKEN. Ends with 1, and a line that says why, where the host
refuses what it is asked for.
"""

import io
import json
import os
import re
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

MARK = "<!-- explainer: what readers will be told otherwise -->"
AUTHOR = "github-actions[bot]"
TOOL = "Explainer"
LONGEST_ARTIFACT = 30_000_000  # bytes
LONGEST_FINDINGS = 20_000_000  # bytes of SARIF, unpacked
LONGEST_TEXT = 400_000  # bytes of Markdown, unpacked
ROOM = 63_000  # characters for both texts of a comment, which may have 65,536
ROOM_FOR_FINDINGS = 18_000
PAGES_OF_COMMENTS = 30  # of a hundred each
TIMEOUT = 60  # seconds for each question

_TAG = re.compile(r"<(?!/?(?:details|summary|del|ins|br|b|i|code|sub|sup)>|!-- -->)")
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp|www)(?=:(?!//<!-- -->)|\.(?!<!-- -->))")
_BROKEN_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


def main() -> None:
    run = json.loads(Path(os.environ["GITHUB_EVENT_PATH"]).read_text("utf-8"))["workflow_run"]
    number = pull_request(run)
    if number is None:
        print("No open pull request ends with the commit that was checked: nothing to write.")
        return
    artifacts = artifacts_of(run)
    report = CheckArtifact(artifacts.get("report"))
    write_comment(number, body(run, report, artifacts.get("preview")))
    findings = report.findings()
    if findings is not None:
        hand_on(findings, number, run)


def pull_request(run: dict[str, Any]) -> int | None:
    """Ask the host which pull request a run was for; none where it has moved on, or is closed."""
    head = run["head_repository"]
    if run["event"] != "pull_request" or head is None:
        return None
    query = {"state": "open", "head": f"{head['owner']['login']}:{run['head_branch']}"}
    found = [
        one["number"]
        for one in ask(f"pulls?{urlencode(query)}")
        if one["head"]["sha"] == run["head_sha"]
        and (one["head"]["repo"] or {}).get("full_name") == head["full_name"]
    ]
    return int(found[0]) if len(found) == 1 else None


def artifacts_of(run: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Give what the run has kept, by name; the newest where it was repeated."""
    kept = ask(f"actions/runs/{int(run['id'])}/artifacts?per_page=100")["artifacts"]
    return {
        one["name"]: one for one in sorted(kept, key=lambda one: one["id"]) if not one["expired"]
    }


class CheckArtifact:
    """The artifact with what the check tells: entries are read by name and to a length."""

    def __init__(self, artifact: dict[str, Any] | None) -> None:
        is_readable = artifact and artifact["size_in_bytes"] <= LONGEST_ARTIFACT
        self._zip = download(int(artifact["id"])) if artifact and is_readable else b""

    def text(self, name: str, room: int) -> str:
        """Give an entry as text, cut to its room; nothing where there is none that can be read."""
        found = as_text(self._read(name, LONGEST_TEXT).decode("utf-8", errors="replace").strip())
        if len(found) <= room:
            return closed(found)
        whole_lines = found[:room].rpartition("\n")[0]
        return closed(whole_lines) + "\n\n*The rest is in the artifact of the check.*"

    def findings(self) -> dict[str, Any] | None:
        """Give the findings for code scanning, if they are ours and nothing but that."""
        try:
            whole = json.loads(self._read("findings.sarif", LONGEST_FINDINGS))
            (run,) = whole["runs"]
            if run["tool"]["driver"]["name"] != TOOL:
                return None
            kept = {
                "tool": {"driver": run["tool"]["driver"]},
                "columnKind": "unicodeCodePoints",
                "results": list(run["results"]),
            }
        except (ValueError, KeyError, TypeError, RecursionError):
            return None
        return {"version": "2.1.0", "runs": [kept]}

    def _read(self, name: str, longest: int) -> bytes:
        try:
            with zipfile.ZipFile(io.BytesIO(self._zip)) as archive, archive.open(name) as entry:
                return entry.read(longest)
        except _BROKEN_ZIP:
            return b""


def closed(text: str) -> str:
    """End the fenced block and the folds that a text leaves open: what follows would be in them."""
    fence = ""
    for line in text.split("\n"):
        mark = re.match(" {0,3}(`{3,}|~{3,})", line)
        if mark and not fence:
            fence = mark[1]
        elif mark and line.strip().startswith(fence) and not line.strip().strip(fence[0]):
            fence = ""
    folds = text.count("<details>") - text.count("</details>")
    return text + (f"\n{fence}" if fence else "") + "\n\n</details>" * folds


def as_text(markdown: str) -> str:
    """Take from Markdown what would reach people, hosts or other pages; the words stay."""
    gap = "\u200b"  # takes no room, and ends what would be a mention, an address or a tag
    visible = "".join(one for one in markdown if one.isprintable() or one == "\n")
    unlinked = re.sub(r"\](?=[(\[:])", f"]{gap}", visible)
    unnamed = re.sub(r"([@#])(?=\w)", rf"\1{gap}", unlinked)
    unaddressed = _ADDRESS.sub(rf"\1{gap}", unnamed)
    return _TAG.sub(f"<{gap}", unaddressed)


def body(run: dict[str, Any], report: CheckArtifact, preview: dict[str, Any] | None) -> str:
    """Give the comment: what we say of the run stands first, where nothing of it hides it."""
    findings = report.text("findings.md", ROOM_FOR_FINDINGS)
    changes = report.text("changes.md", ROOM - len(findings))
    repository = f"{os.environ['GITHUB_SERVER_URL']}/{os.environ['GITHUB_REPOSITORY']}"
    address = f"{repository}/actions/runs/{int(run['id'])}"
    log = f"see the [log of the check]({address})."
    return f"""{MARK}
{_preview(preview, address)}Of commit {run["head_sha"][:12]}, as told by [its check]({address}).
<sub>The check runs the program as this pull request has it: who changes that can change what stands
here.</sub>

{changes or f"What this changes for readers could not be told: {log}"}

## What the check found

{findings or f"This could not be told: {log}"}"""


def _preview(preview: dict[str, Any] | None, run: str) -> str:
    if not preview:
        return ""
    return (
        f"[Download the preview]({run}/artifacts/{int(preview['id'])}), unpack it, and open"
        " `index.html`; `changes.html` beside it has old and new side by side.\n\n"
    )


def write_comment(number: int, text: str) -> None:
    """Renew the comment of this workflow, or write the first one."""
    for comment in comments(number):
        if comment["user"]["login"] == AUTHOR and comment["body"].startswith(MARK):
            ask(f"issues/comments/{int(comment['id'])}", "PATCH", {"body": text})
            print(f"Renewed the comment of pull request {number}.")
            return
    ask(f"issues/{number}/comments", "POST", {"body": text})
    print(f"Wrote the comment of pull request {number}.")


def comments(number: int) -> Iterator[dict[str, Any]]:
    for page in range(1, PAGES_OF_COMMENTS + 1):
        found = ask(f"issues/{number}/comments?per_page=100&page={page}")
        yield from found
        if len(found) < 100:
            return


def hand_on(findings: dict[str, Any], number: int, run: dict[str, Any]) -> None:
    """Write the findings to a file of ours, and say to the next step whose they are."""
    path = Path(os.environ["RUNNER_TEMP"]) / "findings.sarif"
    path.write_text(json.dumps(findings), "utf-8")
    with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as out:
        out.write(f"findings={path}\nref=refs/pull/{number}/head\n")
        out.write(f"sha={re.fullmatch('[0-9a-f]{40}', run['head_sha'])[0]}\n")  # type: ignore[index]


def ask(path: str, method: str = "GET", sent: dict[str, str] | None = None) -> Any:
    return json.loads(answer(path, method, sent))


def download(artifact: int) -> bytes:
    return answer(f"actions/artifacts/{artifact}/zip")


def answer(path: str, method: str = "GET", sent: dict[str, str] | None = None) -> bytes:
    """Ask the host about this repository; whoever it leads on to gets no token."""
    address = f"{os.environ['GITHUB_API_URL']}/repos/{os.environ['GITHUB_REPOSITORY']}/{path}"
    request = Request(address, json.dumps(sent).encode() if sent else None, method=method)
    request.add_header("Accept", "application/vnd.github+json")
    request.add_unredirected_header("Authorization", f"Bearer {os.environ['GITHUB_TOKEN']}")
    try:
        with urlopen(request, timeout=TIMEOUT) as response:
            found: bytes = response.read(2 * LONGEST_ARTIFACT)
            return found
    except HTTPError as error:
        sys.exit(f"{method} {path}: the host answers {error.code} {error.reason}")
    except URLError as error:
        sys.exit(f"{method} {path}: the host does not answer: {error.reason}")


if __name__ == "__main__":
    main()

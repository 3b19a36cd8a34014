"""A workflow's job as the host runs it: step by step, in a clone, with what a step is given.

What stands under `run:` is run by bash as the host does. Of the actions, only keeping an artifact
does something here: it copies. Nothing of this process' environment gets through but where programs
are, so no step can lean on a secret that isn't there.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests import projects

OURS = projects.REAL / ".github/workflows"
NEWSROOM = projects.REAL / "explainer/cli/newsroom/dot-github/workflows"
PROGRAMS = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
INSTALL = "Install"  # this environment is what it would make
_EXPRESSION = re.compile(r"\$\{\{ *(.+?) *\}\}")
_CONDITION = re.compile(r"(\S+) (==|!=) '(.*)'")


def workflow(path: Path) -> dict[Any, Any]:
    """Read a workflow; its `on` is `True` in YAML."""
    return dict(yaml.safe_load(path.read_text("utf-8")))


@dataclass
class Job:
    """A job that runs in `clone`; `values` are what expressions give, as `github.token`."""

    clone: Path
    scratch: Path
    values: dict[str, str] = field(default_factory=dict)
    programs: str = PROGRAMS
    told: dict[str, str] = field(default_factory=dict)  # by step: what it printed
    has_failed: bool = False

    def __post_init__(self) -> None:
        for folder in ("artifacts", "temp", "home"):
            (self.scratch / folder).mkdir(parents=True)
        self.values["runner.temp"] = str(self.scratch / "temp")

    def run(self, steps: Sequence[Mapping[str, Any]]) -> "Job":
        for step in steps:
            if self.has_failed or step.get("name") == INSTALL or not self._is_due(step):
                continue
            worked = self._command(step) if "run" in step else self._action(step)
            self.values[f"steps.{step.get('id')}.outcome"] = "success" if worked else "failure"
            self.has_failed = not worked and not step.get("continue-on-error")
        return self

    @property
    def summary(self) -> str:
        return (self.scratch / "summary").read_text("utf-8")

    def artifact(self, name: str) -> Path:
        return self.scratch / "artifacts" / name

    def _is_due(self, step: Mapping[str, Any]) -> bool:
        if "if" not in step:
            return True
        asked = _CONDITION.fullmatch(step["if"])
        assert asked, step["if"]
        return (self._value(asked[1]) == asked[3]) is (asked[2] == "==")

    def _value(self, expression: str) -> str:
        return self.values.get(expression, "")

    def _filled(self, text: object) -> str:
        return _EXPRESSION.sub(lambda found: self._value(found[1]), str(text))

    def _command(self, step: Mapping[str, Any]) -> bool:
        assert not _EXPRESSION.search(step["run"]), "an expression in a script is typed into it"
        script = self.scratch / "step.sh"
        script.write_text(step["run"])
        given = {name: self._filled(value) for name, value in step.get("env", {}).items()}
        done = subprocess.run(
            ["bash", "-e", str(script)],
            cwd=self.clone,
            env={**self._environment(), **given},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
            check=False,
        )
        self.told[step["name"]] = done.stdout
        return done.returncode == 0

    def _environment(self) -> dict[str, str]:
        return {
            "PATH": self.programs,
            "HOME": str(self.scratch / "home"),
            "LANG": "C.UTF-8",
            "CI": "true",
            "GITHUB_STEP_SUMMARY": str(self.scratch / "summary"),
            "GITHUB_OUTPUT": str(self.scratch / "output"),
            "RUNNER_TEMP": str(self.scratch / "temp"),
            "EXPLAINER_CACHE_DIR": str(self.scratch / "cache"),
        }

    def _action(self, step: Mapping[str, Any]) -> bool:
        given = {name: self._filled(value) for name, value in step.get("with", {}).items()}
        if step["uses"].startswith("actions/upload-artifact@"):
            has_files = self._keep(self.clone / given["path"], given["name"])
            return has_files or given["if-no-files-found"] != "error"
        return True

    def _keep(self, path: Path, name: str) -> bool:
        target = self.artifact(name)
        if path.is_dir():
            shutil.copytree(path, target)
        else:
            target.mkdir()
            shutil.copy(path, target)
        return any(target.iterdir())


def git(*arguments: str | Path, cwd: Path) -> str:
    """Run git as nobody in particular, and give what it says."""
    who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
    quiet = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    done = subprocess.run(
        ["git", *who, *map(str, arguments)],
        cwd=cwd,
        env=quiet,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout

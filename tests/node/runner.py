"""Programs in JavaScript for tests: each reads one value in JSON and prints one.

They run with the packages of `packages.txt`, which `make node-packages` fetches.
"""

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tools.node_packages import folder

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Node:
    """Node with its packages in a folder."""

    program: str
    folder: Path

    def run(self, name: str, value: object) -> object:
        """Give what the script of that name in this folder makes of a value."""
        return json.loads(self.evaluate((HERE / name).read_text("utf-8"), json.dumps(value)))

    def evaluate(self, script: str, given: str = "", *arguments: str) -> str:
        """Give what a script prints; it finds the packages by their names."""
        done = subprocess.run(
            [self.program, "--input-type=module", "--eval", script, "--", *arguments],
            cwd=self.folder,
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def type_faults(self, project: Path) -> str:
        """Give what the TypeScript compiler finds wrong in a folder with a `tsconfig.json`."""
        compiler = self.folder / "node_modules/typescript/bin/tsc"
        done = subprocess.run(
            [self.program, str(compiler), "--project", str(project)],
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout + done.stderr


def installed() -> Node | None:
    """Give Node with the packages, where both are there."""
    program = shutil.which("node")
    return Node(program, folder()) if program and folder().is_dir() else None

"""`explainer lsp` where its extra is not installed."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("missing", ["pygls", "lsprotocol"])
def test_a_missing_extra_is_named_with_what_to_type(missing: str, tmp_path: Path) -> None:
    script = f"import sys; sys.modules[{missing!r}] = None; from explainer.cli import main; main()"

    done = subprocess.run(
        [sys.executable, "-c", script, "lsp"],
        cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "this needs the extra `lsp`: install Explainer again from its wheel, with [lsp] behind the"
        " wheel’s name\n"
    )

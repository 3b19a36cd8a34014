"""What a measurement was made on, in a few words."""

import os
import platform
import re
from pathlib import Path

_MODEL = re.compile(r"^model name\s*: (.*)", re.MULTILINE)
_MEMORY = re.compile(r"^MemTotal:\s*(\d+) kB", re.MULTILINE)


def machine() -> str:
    """Name processors, memory, system and Python, as far as the system tells them."""
    model, memory = _found(_MODEL, "/proc/cpuinfo"), _found(_MEMORY, "/proc/meminfo")
    size = f", {int(memory) / 1024**2:.0f} GB of memory" if memory else ""
    kind = f" ({' '.join(model.split())})" if model else ""
    system, version = platform.system(), platform.python_version()
    return f"{os.cpu_count()} processors{kind}{size}, {system}, Python {version}"


def _found(pattern: re.Pattern[str], path: str) -> str:
    file = Path(path)
    found = pattern.search(file.read_text("utf-8")) if file.is_file() else None
    return found[1] if found else ""

"""The files of the search, which are scripts: the value that one hands over."""

import json
import re
from typing import Any

_SCRIPT = re.compile(r'explainerSearch\("([^"]+)",(.+)\);\n', re.DOTALL)


def value(content: bytes) -> Any:
    """Give what is in a file; nothing but one call with a name and JSON may stand in it."""
    script = _SCRIPT.fullmatch(content.decode())
    assert script, content[:80]
    return json.loads(script[2])

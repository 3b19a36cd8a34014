"""What hosts send for a file where several rules of `_headers` hold for it.

Cloudflare (`workers-sdk`, its asset worker): rules in their order; a line `! Name` takes away what
was there, else values are joined by a comma. Netlify's parser passes over a line without a colon;
its own development server lets the later rule win. Some hosts join and know no `!`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple


class Rule(NamedTuple):
    path: str
    taken: tuple[str, ...]
    said: tuple[tuple[str, str], ...]

    def holds_for(self, path: str) -> bool:
        pattern = ".*".join(map(re.escape, self.path.split("*")))
        return re.fullmatch(pattern, path.partition("?")[0]) is not None


Host = Callable[[Iterable[Rule], str], Mapping[str, str]]


def rules(text: str) -> tuple[Rule, ...]:
    found: list[Rule] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        name, colon, value = line.partition(":")
        if line.startswith("/"):
            found.append(Rule(line, (), ()))
        elif line.startswith("! "):
            found[-1] = found[-1]._replace(taken=(*found[-1].taken, line[2:]))
        elif colon:
            found[-1] = found[-1]._replace(said=(*found[-1].said, (name, value.strip())))
    return tuple(found)


def joined(all_rules: Iterable[Rule], path: str) -> Mapping[str, str]:
    """Join all values, whatever a rule takes away."""
    said: dict[str, str] = {}
    for rule in all_rules:
        for name, value in rule.said if rule.holds_for(path) else ():
            said[name] = f"{said[name]}, {value}" if name in said else value
    return said


def detached(all_rules: Iterable[Rule], path: str) -> Mapping[str, str]:
    """Join values but for those that a later rule takes away."""
    said: dict[str, str] = {}
    for rule in all_rules:
        if rule.holds_for(path):
            said = {name: value for name, value in said.items() if name not in rule.taken}
            for name, value in rule.said:
                said[name] = f"{said[name]}, {value}" if name in said else value
    return said


def later(all_rules: Iterable[Rule], path: str) -> Mapping[str, str]:
    """Let the later rule win."""
    return {name: value for rule in all_rules if rule.holds_for(path) for name, value in rule.said}


HOSTS: Mapping[str, Host] = {"joined": joined, "detached": detached, "later": later}

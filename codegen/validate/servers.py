"""Validate the variables of servers, which become arguments of the client."""

import re
from collections.abc import Iterable, Iterator

from ..document.diagnostics import Diagnostic, pointer
from ..document.source import Source
from ..document.values import as_array, as_object
from ..document.walk import Part
from ..text import names

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def validate_servers(source: Source, parts: Iterable[Part]) -> Iterator[Diagnostic]:
    """Find variables that are not described, or stand nowhere, and defaults that are not allowed."""
    for part in parts:
        if part.type == "server":
            yield from _server(source, part)


def _server(source: Source, part: Part) -> Iterator[Diagnostic]:
    variables = as_object(part.value.get("variables"))
    used = _PLACEHOLDER.findall(str(part.value.get("url")))
    for name in dict.fromkeys(used):
        if name not in variables:
            near = names.nearest(name, sorted(variables.keys() - set(used)))
            fix = (
                f"did you mean {{{near}}}?"
                if near
                else f"add it to `variables`, with a default: `{name}: {{default: x}}`"
            )
            message = f"the server's URL has {{{name}}}, but no variable of that name is described, so it is no default"
            yield source.warning(f"{part.pointer}/url", message, fix)
    for name, variable in variables.items():
        position = part.pointer + pointer("variables", name)[1:]
        default, allowed = as_object(variable).get("default"), as_array(as_object(variable).get("enum"))
        if name not in used:
            message = f"the variable {name!r} does not stand in the URL of its server"
            yield source.warning(position, message, f"write {{{name}}} in the URL, or remove the variable")
        elif isinstance(default, str) and allowed and default not in allowed:
            message = f"the default {default!r} is not in the enum of the variable, and is taken beside it"
            yield source.warning(f"{position}/default", message, "add it to the enum, or choose one from there")

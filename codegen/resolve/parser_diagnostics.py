"""Turn what openapi-python-client's parser reports into diagnostics of the description."""

import re
from collections.abc import Mapping
from typing import Any

from ..document.diagnostics import Diagnostic, pointer, pointer_parts
from ..document.source import Source
from ..document.values import Json, as_array, as_object
from .trace import POINTER

# The parser's messages for a part when another part is wrong.
_CONSEQUENCE = re.compile(
    r"(?i)could not (find|resolve)|reference\S* .*not (found|supported|processed)|referent schema not found|"
    r"invalid property in union|circular"
)


def unexplained(diagnostics: list[Diagnostic], explained: list[Diagnostic]) -> list[Diagnostic]:
    """Return the parser's diagnostics without those that others explain, at the same part or as their cause."""
    rest = [
        diagnostic
        for diagnostic in diagnostics
        if not any(
            _contains(diagnostic.pointer, other.pointer) or other.scope == diagnostic.scope for other in explained
        )
    ]
    causes = [diagnostic for diagnostic in rest if not _CONSEQUENCE.search(diagnostic.message)]
    return causes if causes or explained else rest


def _contains(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith(f"{outer}/")


def structure_diagnostic(source: Source, document: Json, detail: Mapping[str, Any]) -> Diagnostic:
    """Return the diagnostic for a structure that the parser refuses, where it asks for more than OpenAPI."""
    parts: list[str] = []
    value: Any = document
    for part in detail["loc"]:  # some are names of the parser's own types, which the document does not have
        if part in as_object(value) or (isinstance(part, int) and part < len(as_array(value))):
            value = value[part]
            parts.append(str(part))
        traced = as_object(value).get(POINTER)
        if isinstance(traced, str):
            parts = [traced]
    where = parts[0] + pointer(*parts[1:])[1:] if parts and parts[0].startswith("#") else pointer(*parts)
    if detail["type"] == "missing":
        return source.diagnostic(where, f"`{detail['loc'][-1]}` is missing", f"add `{detail['loc'][-1]}`")
    message = f"{f'`{pointer_parts(where)[-1]}`'} can't be read: {detail['msg'][:1].lower()}{detail['msg'][1:]}"
    return source.diagnostic(where, message, "write it as the OpenAPI Specification has it")

"""Report changes: as text for a terminal, JSON for programs, Markdown for a pull request."""

import json
from collections.abc import Sequence

from ..text.markdown import inline
from ..text.terminal import plain
from .change import Change
from .diff import bump

FORMATS = ("text", "json", "markdown")


def change_report(changes: Sequence[Change], format_: str) -> str:
    """Return the changes in a format, with the bump that semantic versioning requires."""
    match format_:
        case "json":
            return plain(_json(changes))
        case "markdown":
            return _markdown(changes)
        case _:
            return plain(_text(changes))


def _text(changes: Sequence[Change]) -> str:
    width = max((len(change.where) for change in changes), default=0)
    lines = [f"{change.kind:<9} {change.where:<{width}}  {change.what}" for change in changes]
    return "\n".join([*lines, f"bump: {bump(changes)}"])


def _json(changes: Sequence[Change]) -> str:
    items = [{"class": change.kind, "where": change.where, "what": change.what} for change in changes]
    return json.dumps({"changes": items, "bump": bump(changes)}, indent=2, ensure_ascii=False)


def _markdown(changes: Sequence[Change]) -> str:
    rows = [f"| {change.kind} | {_cell(change.where)} | {_cell(change.what)} |" for change in changes]
    nothing = ["Nothing changes for who uses the package."]
    table = ["| class | where | what |", "|---|---|---|", *rows] if rows else nothing
    return "\n".join([*table, "", f"Semantic versioning asks for: **{bump(changes)}**"])


def _cell(text: str) -> str:
    return inline(plain(" ".join(text.split())))

"""Maintain CHANGELOG.md, in the form of Keep a Changelog: lines for changes of the API, headings for releases."""

import re
from collections.abc import Iterable
from datetime import date

from ..text.markdown import code, inline
from ..text.terminal import plain
from .change import Change
from .diff import Bump

# Begins the generator's own lines, so that it can remove them when the description changes again.
_MARK = "- API: "
_SECTIONS = {"breaking": "### Changed", "additive": "### Added", "cosmetic": "### Changed"}
_ORDER = tuple(f"### {name}" for name in ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"))

_UNRELEASED = re.compile(r"^## \[Unreleased\][^\n]*\n(?P<body>.*?)(?=^## |^\[|\Z)", re.MULTILINE | re.DOTALL)
_BREAKING = re.compile(r"^(?:[-*+] (?:API: )?)?\*\*breaking:\*\*", re.MULTILINE | re.IGNORECASE)


class ChangelogError(ValueError):
    """A changelog without the required form. The text says what is missing."""


def unreleased(text: str) -> str:
    """Return the text under Unreleased.

    Raises:
        ChangelogError: There is no such heading.
    """
    return _section(text)["body"].strip()


def recorded(text: str, changes: Iterable[Change], kept: Iterable[str] = ()) -> str:
    """Return the changelog with a line for each change under Unreleased, sections in their usual order.

    Lines that people wrote stay. A line of the generator stays, with what was added to it, if it is about one of the
    changes or is one of `kept`; else it is removed.
    """
    missing = {_line(change): _heading(change) for change in changes}
    known = set(kept)
    heading = ""
    sections: dict[str, list[str]] = {heading: []}
    for block in _blocks(unreleased(text)):
        if block.startswith("### "):
            heading = block.strip()
            sections.setdefault(heading, [])
        elif not block.startswith(_MARK) or _stays(" ".join(block.split()), missing, known):
            sections[heading].append(block)
    for line, section in missing.items():
        lines = sections.setdefault(section, [])
        while lines and not lines[-1].strip():
            lines.pop()
        lines.append(line)
    return _with_unreleased(text, _body(sections))


def _heading(change: Change) -> str:
    return "### Deprecated" if change.what.startswith("deprecated") else _SECTIONS[change.kind]


def _stays(item: str, missing: dict[str, str], known: set[str]) -> bool:
    """Return whether a line of the generator stays; if so, remove its change from the missing ones."""
    line = item if item in missing else next((line for line in missing if item.startswith(f"{line} ")), None)
    if line:
        del missing[line]
    return line is not None or item in known


def api_lines(text: str) -> list[str]:
    """Return the generator's lines under Unreleased, each joined with its continuation lines."""
    return [" ".join(block.split()) for block in _blocks(unreleased(text)) if block.startswith(_MARK)]


def noted_bump(text: str) -> Bump:
    """Return the bump that the lines under Unreleased require, whoever wrote them."""
    body = unreleased(recorded(text, (), api_lines(text)))  # without sections that are empty
    headings = {line.strip() for line in body.splitlines()}
    if "### Removed" in headings or _BREAKING.search(body):
        return "major"
    if headings & {"### Added", "### Deprecated"}:
        return "minor"
    return "patch" if body else "none"


def released(text: str, version: str, day: date) -> str:
    """Return the changelog with the lines under Unreleased moved under a version.

    Raises:
        ChangelogError: There is nothing to release, or the version has been released.
    """
    body = unreleased(text)
    if not body:
        raise ChangelogError("nothing stands under [Unreleased]; there is nothing to release")
    if f"\n## [{version}]" in text:
        raise ChangelogError(f"`## [{version}]` stands in the changelog already; put what is new under [Unreleased]")
    return _with_unreleased(text, f"## [{version}] - {day.isoformat()}\n\n{body}")


def notes(text: str, version: str) -> str:
    """Return the text under a released version.

    Raises:
        ChangelogError: It has not been released.
    """
    found = re.search(
        rf"^## \[{re.escape(version)}\][^\n]*\n(?P<body>.*?)(?=^## |^\[|\Z)", text, re.MULTILINE | re.DOTALL
    )
    if found is None:
        raise ChangelogError(f"there is no heading `## [{version}]`; `make release` writes it")
    return found["body"].strip()


def _line(change: Change) -> str:
    breaking = "**breaking:** " if change.kind == "breaking" else ""
    return f"{_MARK}{breaking}{code(plain(change.where))}: {inline(plain(change.what))}."


def _section(text: str) -> re.Match[str]:
    found = _UNRELEASED.search(text)
    if found is None:
        raise ChangelogError("there is no heading `## [Unreleased]`; add one")
    return found


def _with_unreleased(text: str, body: str) -> str:
    start, end = _section(text).span("body")
    before, rest = text[:start], text[end:]
    return before + (f"\n{body}\n" if body else "") + (f"\n{rest}" if rest else "")


def _blocks(body: str) -> list[str]:
    """Split into lines, each with its indented continuation lines."""
    return re.split(r"\n(?![ \t])", body)


def _body(sections: dict[str, list[str]]) -> str:
    """Join the non-empty sections in their usual order: text without a heading first, unusual headings last."""
    order = ["", *_ORDER, *sections]
    written = [
        f"{heading}\n\n{text}".strip()
        for heading in sorted(sections, key=order.index)
        if (text := "\n".join(sections[heading]).strip())
    ]
    return re.sub(r"\n{3,}", "\n\n", "\n\n".join(written))

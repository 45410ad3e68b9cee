"""CHANGELOG.md, in the form of Keep a Changelog: what the API's description brings, and the heading of a release."""

import re
from collections.abc import Iterable
from datetime import date

from .change import Change
from .markdown import code, inline
from .terminal import plain

# What the generator writes starts with this, so that it can take it back when the description is changed again.
_MARK = "- API: "
_UNRELEASED = re.compile(r"^## \[Unreleased\][^\n]*\n(?P<body>.*?)(?=^## |^\[|\Z)", re.MULTILINE | re.DOTALL)
_EMPTY_SECTION = re.compile(r"^### [^\n]*\n\s*(?=### |\Z)", re.MULTILINE)
_SECTIONS = {"breaking": "### Changed", "additive": "### Added", "cosmetic": "### Changed"}


class ChangelogError(ValueError):
    """A changelog that does not have the form it needs. The text says what is missing."""


def unreleased(text: str) -> str:
    """What stands under Unreleased.

    Raises:
        ChangelogError: There is no such heading.
    """
    return _section(text)["body"].strip()


def recorded(text: str, changes: Iterable[Change], committed: str) -> str:
    """The changelog with a line for each change under Unreleased.

    `committed` is the changelog as it was committed last. Lines of the generator that are not in it come from a state
    of the description that was never committed, and go.
    """
    kept = set(unreleased(committed).splitlines()) if committed else set[str]()
    lines = [line for line in unreleased(text).splitlines() if not line.startswith(_MARK) or line in kept]
    for change in changes:
        _add(lines, _SECTIONS[change.kind], _line(change))
    body = _EMPTY_SECTION.sub("", "\n".join(lines) + "\n")
    return _with_unreleased(text, re.sub(r"\n{3,}", "\n\n", body).strip())


def released(text: str, version: str, day: date) -> str:
    """The changelog with what is under Unreleased under a version instead.

    Raises:
        ChangelogError: There is nothing to release.
    """
    body = unreleased(text)
    if not body:
        raise ChangelogError("nothing stands under [Unreleased]; there is nothing to release")
    return _with_unreleased(text, f"## [{version}] - {day.isoformat()}\n\n{body}")


def notes(text: str, version: str) -> str:
    """What stands under a version that was released.

    Raises:
        ChangelogError: It was not.
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


def _add(lines: list[str], section: str, line: str) -> None:
    if line in lines:
        return
    if section not in lines:
        lines += ["", section, "", line]
        return
    end = lines.index(section) + 1
    while end < len(lines) and not lines[end].startswith("### "):
        end += 1
    while not lines[end - 1].strip():
        end -= 1
    lines[end:end] = [line] if lines[end - 1] != section else ["", line]

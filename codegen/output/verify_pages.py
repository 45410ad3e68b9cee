"""Verify written API docs: the planned pages and no others, no broken links, examples that compile."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from ..document.diagnostics import GeneratorError
from ..python.api_docs import ApiDocs, resource_page
from ..python.view.package import Package
from .render import PAGES, TEMPLATES

_PROGRAM = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?<!\\)\](?!\(https?://)\(([^()\s#]*)(?:#([^()\s]*))?\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_ANCHOR = re.compile(r'^<a id="([^"]*)"></a>$', re.MULTILINE)


def verify_reference(folder: Path, package: Package) -> None:
    """Verify the API docs in a folder.

    Raises:
        GeneratorError: Other pages than the plan's, a broken link, or an example that does not compile.
    """
    pages = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.md")}
    if extra := pages.keys() ^ set(_planned(package)):
        raise GeneratorError(f"the API docs and the plan differ in: {', '.join(sorted(extra))}")
    anchors = {name: set(_anchors(text)) for name, text in pages.items()}
    for name, text in pages.items():
        for path, anchor in _LINK.findall(_PROGRAM.sub("", text)):
            target = normpath(join(dirname(name), unquote(path))) if path else name
            if target not in pages or (anchor and unquote(anchor) not in anchors[target]):
                raise GeneratorError(f"{name} has a broken link: {path}#{anchor}")
        for program in _PROGRAM.findall(text):
            _compile(name, program)


def _planned(package: Package) -> Iterator[str]:
    yield from ApiDocs(package).pages.values()
    yield from map(resource_page, package.resources)
    fixed = {template.name.removesuffix(".jinja") for template in (TEMPLATES / PAGES).glob("*.md.jinja")}
    yield from fixed - package.left_out


def _anchors(text: str) -> Iterator[str]:
    yield from _ANCHOR.findall(text)
    for heading in _HEADING.findall(_PROGRAM.sub("", text)):
        yield re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def _compile(name: str, program: str) -> None:
    try:
        ast.parse(program)
    except SyntaxError as error:
        raise GeneratorError(f"{name} has an example that does not compile: {error}") from None

"""Read the emitted pages: the first example of each operation, and the variables that the examples take."""

import re
from html import unescape
from pathlib import Path

# As code, or, where the path has what means something in Markdown, as code of HTML.
_OPERATION = re.compile(r"^(?:`([A-Z]+ /?\S.*)`|<code>([A-Z]+ /?\S.*)</code>)$", re.MULTILINE)
_PROGRAM = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_REPEATS = re.compile(r"^async def |\bwith_raw_response\b|^    for item in ", re.MULTILINE)
_VARIABLE = re.compile(r"`(CLIENT_[A-Z0-9_]+)`")

PACKAGE, CLIENT = "client", "Client"


def examples(docs: Path) -> dict[str, list[str]]:
    """Return the examples of each operation by its method and path, as the pages write them: the first one first.

    It has none if all of them read a stream, which are left out. Those to be awaited, those with the raw response and
    those of all pages call the same with other words, and are left out too.
    """
    found: dict[str, list[str]] = {}
    for page in sorted((docs / "resources").rglob("*.md")):
        for section in re.split(r"^## ", page.read_text(encoding="utf-8"), flags=re.MULTILINE):
            # The description's text comes before it, and may name operations too.
            headings = _OPERATION.findall(section.partition("```")[0])
            if headings:
                programs = [program for program in _PROGRAM.findall(section) if not _REPEATS.search(program)]
                code, html = headings[-1]
                found.setdefault(code or unescape(html), programs)
    return found


def environment(docs: Path, base_url: str) -> dict[str, str]:
    """Return a value for each variable that the pages name."""
    names = {name for page in docs.rglob("*.md") for name in _VARIABLE.findall(page.read_text(encoding="utf-8"))}
    names.add("CLIENT_BASE_URL")
    return {name: base_url if name.endswith("BASE_URL") else "conformance" for name in sorted(names)}

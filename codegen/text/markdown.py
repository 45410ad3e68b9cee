"""Write text of the description as Markdown, for Git forges and for MkDocs alike, so that it never becomes markup.

Descriptions in OpenAPI are Markdown (CommonMark). Paragraphs, lists and code between backticks are kept; everything
else, links and HTML included, is shown as it was written.
"""

import re
from collections.abc import Iterator

_TICKS = re.compile("`+")
_ITEM = re.compile(r" {0,3}(?:[-*+]|(\d{1,9})[.)]) +(?=\S)")

# Both CommonMark and Python-Markdown escape these with a backslash. Whatever else an extension could interpret becomes
# a character reference: a colon before a word, for example, could be part of `:smile:` or `https://`. An underscore
# within a word, as in `a_b`, is literal in both.
_BACKSLASHED = re.compile(r"[\\`*{}\[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
_REFERENCED = re.compile(r"[^\w\s\\`*_{}\[\].,:;'\"()?!/%-]|(?<=www)\.|:(?=\S)", re.ASCII)

# Code that needs no character references, which backticks would show unresolved.
_PLAIN = re.compile(r"(?!.*\{[{%#])[\w.,:;/@#()'\"%=*+!?{}-]+( [\w.,:;/@#()'\"%=*+!?{}-]+)*")


def inline(text: str) -> str:
    """Write a text as one line, with its code spans: for headings, table cells and paragraphs."""
    line, end = "", 0
    text = " ".join(text.split())
    for start, inner, after in _code_spans(text):
        line += _escaped(text[end:start]) + code(inner.strip())
        end = after
    line += _escaped(text[end:])
    return re.sub(r"^(\d+)([.)])|^[^\w\s\\`&<(.\"']", _start, line, flags=re.ASCII)


def without_backticks(text: str) -> str:
    """Return a text with its code spans as plain words, for where nothing reads Markdown."""
    plain, end = "", 0
    for start, inner, after in _code_spans(text):
        plain += text[end:start] + inner.strip()
        end = after
    return plain + text[end:]


def _code_spans(text: str) -> Iterator[tuple[int, str, int]]:
    """Yield the code spans: start, text, end. A span goes to the next run of as many backticks as it starts with."""
    runs = [(found.start(), found.end()) for found in _TICKS.finditer(text)]
    following: dict[int, list[int]] = {}  # the runs of each length, the first one last
    for index in reversed(range(len(runs))):
        following.setdefault(runs[index][1] - runs[index][0], []).append(index)
    done = -1
    for index, (start, end) in enumerate(runs):
        others = following[end - start]
        others.pop()
        if index <= done or not others:
            continue
        done = others[-1]
        yield start, text[end : runs[done][0]], runs[done][1]


def block(text: str) -> str:
    """Write a text with its paragraphs and lists."""
    parts: list[tuple[str, list[str]]] = []  # the marker of an item, or none, and the lines of the text
    fresh = True
    for line in text.split("\n"):
        item = _ITEM.match(line)
        if item:
            parts.append((f"{item[1]}. " if item[1] else "- ", [line[item.end() :]]))
        elif not line.strip():
            fresh = True
            continue
        elif fresh:
            parts.append(("", [line]))
        else:
            parts[-1][1].append(line)
        fresh = False
    written = ""
    for index, (mark, part) in enumerate(parts):
        apart = "" if not index else "\n" if mark and parts[index - 1][0] else "\n\n"
        written += apart + mark + inline(" ".join(part))
    return written


def code(text: str) -> str:
    """Write a text as code."""
    if _PLAIN.fullmatch(text):
        return f"`{text}`"
    referenced = re.sub(r"[^\w ./,;()%'\"-]|_", _referenced, text, flags=re.ASCII)
    return f"<code>{referenced}</code>" if text else ""


def _escaped(text: str) -> str:
    return _BACKSLASHED.sub(r"\\\g<0>", _REFERENCED.sub(_referenced, text))


def _start(found: re.Match[str]) -> str:
    """Escape what would start a list, a box or the like at the start of a line."""
    return f"{found[1]}&#{ord(found[2])};" if found[1] else _referenced(found)


def _referenced(found: re.Match[str]) -> str:
    character = found[0]
    if not character.isprintable():  # such as one that reverses the direction of text
        return f"&#92;{repr(character)[2:-1]}"
    return character if ord(character) > 127 else f"&#{ord(character)};"

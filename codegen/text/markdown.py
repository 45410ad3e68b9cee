"""Write text of the description as Markdown, for Git forges and for MkDocs alike, so that it never becomes markup.

Descriptions in OpenAPI are Markdown (CommonMark). Paragraphs, lists and code between backticks are kept; everything
else, links and HTML included, is shown as it was written.
"""

import re

_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
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
    for span in _CODE.finditer(text):
        line += _escaped(text[end : span.start()]) + code(span[2].strip())
        end = span.end()
    line += _escaped(text[end:])
    return re.sub(r"^(\d+)([.)])|^[^\w\s\\`&<(.\"']", _start, line, flags=re.ASCII)


def block(text: str) -> str:
    """Write a text with its paragraphs and lists."""
    parts: list[tuple[str, str]] = []  # the marker of an item, or none, and the text
    fresh = True
    for line in text.split("\n"):
        item = _ITEM.match(line)
        if item:
            parts.append((f"{item[1]}. " if item[1] else "- ", line[item.end() :]))
        elif not line.strip():
            fresh = True
            continue
        elif fresh:
            parts.append(("", line))
        else:
            parts[-1] = (parts[-1][0], f"{parts[-1][1]} {line}")
        fresh = False
    written = ""
    for index, (mark, part) in enumerate(parts):
        apart = "" if not index else "\n" if mark and parts[index - 1][0] else "\n\n"
        written += apart + mark + inline(part)
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

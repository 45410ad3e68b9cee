"""Text from the description as Markdown, for Git forges and for MkDocs alike. None of it becomes markup.

Descriptions in OpenAPI are Markdown (CommonMark). What is kept of it is paragraphs, lists, and code between backticks;
all the rest, links and HTML included, is shown as it was written.
"""

import re

_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_ITEM = re.compile(r" {0,3}(?:[-*+]|(\d{1,9})[.)]) +(?=\S)")

# Both CommonMark and Python-Markdown escape these with a backslash. Of what else could mean something to one of their
# extensions, a character reference is made: a colon before a word, for one, could be part of `:smile:` or `https://`.
# An underscore within a word, as in `a_b`, is one to both.
_BACKSLASHED = re.compile(r"[\\`*{}\[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
_REFERENCED = re.compile(r"[^\w\s\\`*_{}\[\].,:;'\"()?!/%-]|(?<=www)\.|:(?=\S)", re.ASCII)

# Code of these needs no references, which backticks would show as they are written.
_PLAIN = re.compile(r"(?!.*\{[{%#])[\w.,:;/@#()'\"%=*+!?{}-]+( [\w.,:;/@#()'\"%=*+!?{}-]+)*")


def inline(text: str) -> str:
    """A text as one line, with its code spans: for headings, cells of tables, and paragraphs."""
    line, end = "", 0
    text = " ".join(text.split())
    for span in _CODE.finditer(text):
        line += _escaped(text[end : span.start()]) + code(span[2].strip())
        end = span.end()
    line += _escaped(text[end:])
    return re.sub(r"^(\d+)([.)])|^[^\w\s\\`&<(.\"']", _start, line, flags=re.ASCII)


def block(text: str) -> str:
    """A text with its paragraphs and lists."""
    parts: list[tuple[str, str]] = []  # what each begins with, if it is an item, and its text
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
    """A text as code."""
    if _PLAIN.fullmatch(text):
        return f"`{text}`"
    referenced = re.sub(r"[^\w ./,;()%'\"-]|_", _referenced, text, flags=re.ASCII)
    return f"<code>{referenced}</code>" if text else ""


def _escaped(text: str) -> str:
    return _BACKSLASHED.sub(r"\\\g<0>", _REFERENCED.sub(_referenced, text))


def _start(found: re.Match[str]) -> str:
    """What would start a list, a box or the like at the start of a line, as what it is."""
    return f"{found[1]}&#{ord(found[2])};" if found[1] else _referenced(found)


def _referenced(found: re.Match[str]) -> str:
    character = found[0]
    if not character.isprintable():  # such as one that turns the direction of what follows: shown, not done
        return f"&#92;{repr(character)[2:-1]}"
    return character if ord(character) > 127 else f"&#{ord(character)};"

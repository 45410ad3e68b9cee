"""Write text of the description as Markdown, for Git forges and for MkDocs alike, so that it never becomes markup.

Descriptions in OpenAPI are Markdown (CommonMark), and are read as such. Kept are paragraphs, lists, code, emphasis, and
links to http and https. Headings and quotes become paragraphs; images, HTML and other links are shown as text.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# A text without any of these is a paragraph of words, and need not be read.
_MARKED = re.compile(r"[*_\[\]<>#&\\\n~+=-]|^ *\d+[.)]")

# Both CommonMark and Python-Markdown escape these with a backslash. Whatever else an extension could interpret becomes
# a character reference: a colon before a word, for example, could be part of `:smile:` or `https://`. An underscore
# within a word, as in `a_b`, is literal in both.
_BACKSLASHED = re.compile(r"[\\`*{}\[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
_REFERENCED = re.compile(r"[^\w\s\\`*_{}\[\].,:;'\"()?!/%-]|(?<=www)\.|:(?=\S)", re.ASCII)

# Code that needs no character references, which backticks would show unresolved.
_PLAIN = re.compile(r"(?!.*\{[{%#])[\w.,:;/@#()'\"%=*+!?{}-]+( [\w.,:;/@#()'\"%=*+!?{}-]+)*")

# Without a user, whose name could read as that of the host.
_LINK = re.compile(r"(https?://[A-Za-z0-9.-]+(?::\d+)?)((?:[/?#].*)?)", re.DOTALL)
_KEPT_IN_LINKS = "/?#=&%@+,.~-"

_EMPHASIS = {"em_open": "*", "em_close": "*", "strong_open": "**", "strong_close": "**"}


def inline(text: str) -> str:
    """Write a text as one line: for headings, table cells and paragraphs."""
    text = " ".join(text.split())
    parts = _words_and_code(text)
    if parts is None:
        return _line(_commonmark().parseInline(text), text)
    return _one_line("".join(code(part.strip()) if index % 2 else _escaped(part) for index, part in enumerate(parts)))


def block(text: str) -> str:
    """Write a text with its paragraphs, lists and blocks of code."""
    parts = _words_and_code(text)
    if parts and (len(parts) == 1 or text == " ".join(text.split())):  # spaces within code count
        return inline(text)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(_blocks(_commonmark().parse(text)))).strip("\n")


@cache
def _commonmark() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # here, because it takes its time, and most texts do without

    return MarkdownIt("commonmark", {"html": False})


def _words_and_code(text: str) -> list[str] | None:
    """Return words and code in turns, if nothing but code between single backticks is marked in a text; else None."""
    parts = text.split("`")
    is_plain = len(parts) % 2 and all(parts[1:-1]) and not any(map(_MARKED.search, parts[::2]))
    if not is_plain or "\n" in text:
        return None
    parts[1::2] = map(_code_content, parts[1::2])
    return parts


def _code_content(text: str) -> str:
    """Return what stands between backticks, without the spaces that part it from them."""
    return text[1:-1] if text.strip() and text[0] == text[-1] == " " else text


def _blocks(tokens: "Sequence[Token]") -> Iterator[str]:
    """Yield the lines of blocks. Four columns a list are what both CommonMark and Python-Markdown nest by."""
    lists: list[int | None] = []  # those around: the number of the next item, None for one without numbers
    mark = ""  # of an item, until its first line
    for token in tokens:
        indent = "    " * len(lists)
        if mark and token.type in {"bullet_list_open", "ordered_list_open", "fence", "list_item_close"}:
            yield indent[4:] + mark
            mark = ""
        match token.type:
            case "bullet_list_open":
                lists.append(None)
            case "ordered_list_open":
                lists.append(int(token.attrs.get("start", 1)))
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
                if not lists:
                    yield ""
            case "list_item_open":
                number = lists[-1]
                mark = "- " if number is None else f"{number}. "
                lists[-1] = None if number is None else number + 1
            case "inline":
                yield (indent[4:] + mark if mark else indent) + _line([token], token.content)
                mark = ""
            case "paragraph_open" | "paragraph_close" | "heading_close":
                if not token.hidden and not mark:  # those of a tight list are hidden
                    yield ""
            case "code_block":  # by its indentation alone, which is seldom meant
                yield from ((indent[4:] + mark if mark else indent) + _line(None, token.content), "")
                mark = ""
            case "fence":
                # Neither fence nor indentation, nor more than a line: in a list, programs differ in where those end.
                yield from (f"{indent}<pre><code>{_references(token.content.rstrip())}</code></pre>", "")
            case _:
                pass


def _line(tokens: "Sequence[Token] | None", text: str) -> str:
    return _one_line(_escaped(text) if tokens is None else "".join(_spans(tokens[0].children or ())))


def _one_line(line: str) -> str:
    return re.sub(r"^(\d+)([.)])|^[^\w\s\\`&<(.\"'*\[]", _start, " ".join(line.split()), flags=re.ASCII)


def _spans(tokens: "Sequence[Token]") -> Iterator[str]:
    links: list[str] = []  # what ends each link around
    for token in tokens:
        match token.type:
            case "text":
                yield _escaped(token.content)
            case "code_inline":
                yield code(token.content.strip())
            case "softbreak" | "hardbreak":
                yield " "
            case "image":
                yield _escaped(f"{token.content} ({token.attrs['src']})")
            case "link_open":
                opens, closes = _link(str(token.attrs["href"]))
                links.append(closes)
                yield opens
            case "link_close":
                yield links.pop()
            case _:
                yield _EMPHASIS.get(token.type, "")


def words(text: str) -> str:
    """Return a text as one line of words, for where nothing reads Markdown: its code without backticks."""
    text = " ".join(text.split())
    parts = _words_and_code(text)
    if parts is None:
        parts = list(_words(_commonmark().parseInline(text)[0].children or ()))
    return " ".join("".join(parts).split())


def _words(tokens: "Sequence[Token]") -> Iterator[str]:
    targets: list[str] = []  # of each link around
    for token in tokens:
        match token.type:
            case "softbreak" | "hardbreak":
                yield " "
            case "link_open":
                targets.append("" if token.info == "auto" else f" ({token.attrs['href']})")
            case "link_close":
                yield targets.pop()
            case "text" | "code_inline" | "image":
                yield token.content
            case _:
                yield token.markup


def _link(href: str) -> tuple[str, str]:
    """Return what stands before and after the words of a link; of one that leads elsewhere, its target as text."""
    found = _LINK.fullmatch(href)
    if found is None:
        return "", _escaped(f" ({href})")
    return "[", f"]({found[1]}{quote(found[2], safe=_KEPT_IN_LINKS)})"


def code(text: str) -> str:
    """Write a text as code."""
    if _PLAIN.fullmatch(text):
        return f"`{text}`"
    return f"<code>{_references(text)}</code>" if text else ""


def _references(text: str) -> str:
    """Write a text with references for all that could be markup, in HTML as in Markdown."""
    return re.sub(r"[^\w ./,;()%'\"-]|_", _referenced, text, flags=re.ASCII)


def _escaped(text: str) -> str:
    return _BACKSLASHED.sub(r"\\\g<0>", _REFERENCED.sub(_referenced, text))


def _start(found: re.Match[str]) -> str:
    """Escape what would start a list, a box or the like at the start of a line."""
    return f"{found[1]}&#{ord(found[2])};" if found[1] else _referenced(found)


def _referenced(found: re.Match[str]) -> str:
    character = found[0]
    if character != "\n" and not character.isprintable():  # such as one that reverses the direction of text
        return f"&#92;{repr(character)[2:-1]}"
    return character if ord(character) > 127 else f"&#{ord(character)};"

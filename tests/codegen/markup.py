"""What a text has become in a page: the elements of the page around it, and the links and attributes of the page."""

import html.parser
from collections.abc import Iterator
from pathlib import Path

import markdown
import markdown_it
import yaml

ROOT = Path(__file__).parents[2]

# What pages are made of; nothing in it runs, is fetched, or leads away by itself.
HARMLESS = {
    *("h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"),
    *("code", "pre", "a", "span", "div", "strong", "em", "br"),
}
ATTRIBUTES = {"id", "class", "href", "title", "name", "start", "style"}
# Where a text of the description may stand as it is: not in a heading, nor in a link that is the page's own.
PLACES = (HARMLESS - {"h1", "h2", "h3", "h4", "a", "br"}) | {"link"}
VOID = {"br"}


class Page(html.parser.HTMLParser):
    """Reads a page, and keeps what is wrong with it; `word` is what texts of the description have in them."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.faults: list[str] = []
        self._word = word
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes an element, and what may not be there."""
        if tag not in HARMLESS:
            self.faults.append(f"an element {tag}")
        link = next((value for name, value in attrs if tag == "a" and name == "href"), None)
        if link and link.startswith(("http://", "https://")):
            self._open.append("link")
            return
        for name, value in attrs:
            if name not in ATTRIBUTES or (name == "href" and ":" in str(value).partition("#")[0]):
                self.faults.append(f"an attribute {name}={value}")
            if self._word in str(value) and name != "title":
                self.faults.append(f"an attribute {name}={value}")
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Leaves an element."""
        while self._open and self._open.pop() not in {tag, "link" if tag == "a" else tag}:
            pass

    def handle_data(self, data: str) -> None:
        """Notes a text that stands where none of the description may."""
        name = data.strip().replace(".", "")  # of a class, which is made of a text, may stand anywhere
        if self._word in data and not name.isidentifier() and (wrong := set(self._open) - PLACES):
            self.faults.append(f"a text in {', '.join(sorted(wrong))}: {data[:80]}")

    def handle_comment(self, data: str) -> None:
        """Notes what can't be seen."""
        if not data.strip().startswith("Generated from"):
            self.faults.append(f"a comment {data}")


def pages(text: str) -> Iterator[str]:
    """A page of Markdown as two programs show it: by CommonMark with tables, and as the site does."""
    yield markdown_it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)
    configured = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["markdown_extensions"]
    options = {name: values for item in configured if isinstance(item, dict) for name, values in item.items()}
    names = [name for item in configured for name in (item if isinstance(item, dict) else [item])]
    # Without the signs beside headings, which are links.
    yield markdown.markdown(text, extensions=names, extension_configs={**options, "toc": {}})


def faults(text: str, word: str) -> list[str]:
    """Where a page of Markdown shows a text that has a word in it as anything but text."""
    found: list[str] = []
    for page in pages(text):
        reader = Page(word)
        reader.feed(page)
        reader.close()
        found += reader.faults
    return found

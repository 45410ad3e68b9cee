"""Text from a description stays text in the reference: whatever it is, the pages have the same parts and links."""

import json
import re
from collections import Counter
from functools import partial
from html.parser import HTMLParser
from pathlib import Path

import markdown
import pytest
from markdown_it import MarkdownIt

from codegen.output.render import render
from codegen.pipeline import Job, plan
from codegen.settings import Settings

TEXTS = {
    "link": "[click](https://evil.example) <https://evil.example> https://evil.example www.evil.example me@e.com",
    "reference": "[click][a] and [a]: https://evil.example",
    "image": "![alt](https://evil.example/x.png)",
    "html": "<script>alert(1)</script> <img src=x onerror=alert(1)> <b>bold</b> <!-- hidden --> <![CDATA[x]]>",
    "block_of_html": "<div>\n\n# heading\n\n</div>",
    "comment": "<!-- hidden",
    "heading": "# heading",
    "underlined": "words\n=====\n\nwords\n-----",
    "line": "---",
    "quote": "> quoted",
    "table": "a | b\n---|---\n1 | 2",
    "pipes": "a | b `c | d` \\| e",
    "code": "`a` ``b ` c`` `d",
    "fence": "```python\nimport os\n```\n~~~\nmore\n~~~",
    "indented": "    import os",
    "emphasis": "*a* **b** _c_ __d__ ~~e~~ ==f== ^g^ ++h++ $i$ :smile: a_b_c",
    "list_item": "3) three",
    "attributes": "words {: #top .red onclick=x } {#top}",
    "extensions": '!!! note\n\n??? more\n\n=== "tab"\n\n::: module\n\n--8<-- "file.md"\n\n[^1]: foot',
    "definitions": "*[HTML]: HyperText\n\nterm\n\n: words",
    "template": "{{ page }} {% raw %} {# c #} ${x} #{x}",
    "backslash": "\\",
    "backslashes": "\\`a\\` \\| \\[x](y) \\\\",
    "right_to_left": "a \u202e b \u200b c \u2028 d",
    "entity": "&#60;b&#62; &nbsp; &copy;",
}
PLAIN = "plain words"

# What paragraphs, lists and code are made of: text may have these, and differ in them.
_OF_TEXT = frozenset({"p", "code", "ul", "ol", "li", "br"})
_EXTENSIONS = ["admonition", "attr_list", "def_list", "footnotes", "abbr", "md_in_html", "pymdownx.superfences"]
_EXTENSIONS += ["pymdownx.details", "pymdownx.tilde", "pymdownx.caret", "pymdownx.mark", "tables", "toc"]


def _description(text: str) -> dict[str, object]:
    """A description that has a text wherever one may stand, but for names."""
    said = {"description": text, "example": text}
    fields = {
        "required": {"type": "string", **said},
        "optional": {"type": "string", "default": text, **said},
        "shared": {"type": "string", "x-sdk-global": "shared", **said},
        "kind": {"$ref": "#/components/schemas/Kind"},
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    failed = {"application/json": {"schema": {"$ref": "#/components/schemas/Failure"}}}
    responses = {"200": {"description": text, "content": content}, "400": {"description": text, "content": failed}}
    parameter = {"name": "note", "in": "query", "schema": {"type": "string"}, **said}
    operation = {"operationId": "send", "tags": ["things"], "summary": text, "description": text}
    kind = {"type": "string", "enum": ["a", text], "x-enum-varnames": ["A", "B"], "description": text}
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": "1", "summary": text, "description": text},
        "servers": [{"url": "https://example.com"}],
        "security": [{"key": []}],
        "tags": [{"name": "things", "description": text}],
        "paths": {
            "/things": {
                "post": {
                    **operation,
                    "parameters": [parameter],
                    "requestBody": {"required": True, "description": text, "content": content},
                    "responses": responses,
                }
            }
        },
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "key", "description": text}},
            "schemas": {
                "Thing": {"type": "object", "required": ["required"], "properties": fields, "description": text},
                "Kind": {**kind, "x-enum-descriptions": dict.fromkeys(["a", text], text)},
                "Failure": {"type": "object", "properties": {"code": {"$ref": "#/components/schemas/Kind"}}},
            },
        },
    }


class Outline(HTMLParser):
    """What a page is made of, its links and what can be read on it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.parts: Counter[str] = Counter()
        self.attributes: Counter[str] = Counter()
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _OF_TEXT:
            self.parts[tag] += 1
        self.attributes.update(f"{name}={value}" for name, value in attrs if tag not in _OF_TEXT)

    def handle_data(self, data: str) -> None:
        self.text += data


def _outlines(text: str, folder: Path) -> dict[str, Outline]:
    """What each page is made of, by each renderer."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(_description(text)), encoding="utf-8")
    settings = Settings("sample", "Sample", "sample")
    pages = render(plan(Job(path, path.name, settings, lambda _step, _seconds: None)))
    return {
        f"{name} as {how}": Outline(to_html(_PROGRAM.sub("", page)))
        for name, page in pages.items()
        if name.suffix == ".md"
        for how, to_html in _RENDERERS.items()
    }


# Examples are no text: they are compiled and run elsewhere.
_PROGRAM = re.compile(r"^```python\n.*?^```$", re.MULTILINE | re.DOTALL)

_RENDERERS = {
    "CommonMark": MarkdownIt("commonmark").enable(["table", "strikethrough"]).render,
    "MkDocs": partial(markdown.markdown, extensions=_EXTENSIONS),
}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outline]:
    """The pages of a description that harms nobody."""
    return _outlines(PLAIN, tmp_path_factory.mktemp("plain"))


@pytest.fixture(scope="module", params=TEXTS.values(), ids=TEXTS)
def text(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def found(text: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outline]:
    """The pages of a description that is full of the text."""
    return _outlines(text, tmp_path_factory.mktemp("hostile"))


def test_pages_have_the_same_parts_and_links_whatever_the_text(
    found: dict[str, Outline], plain: dict[str, Outline]
) -> None:
    assert found.keys() == plain.keys()
    for page, outline in found.items():
        assert outline.parts == plain[page].parts, page
        assert outline.attributes == plain[page].attributes, page


def test_all_of_the_text_can_be_read(found: dict[str, Outline], text: str) -> None:
    for page, outline in found.items():
        assert re.sub(r"\W", "", text) in re.sub(r"\W", "", outline.text), page

"""Text from a description stays text in the reference: whatever it is, the pages have the same parts.

What may differ is what text may have: paragraphs, lists, code, emphasis, and links to http and https.
"""

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
from codegen.text.markdown import block

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

# Text may have these, and differ in them.
_OF_TEXT = frozenset({"p", "code", "pre", "ul", "ol", "li", "br", "em", "strong", "https link"})
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
        if tag == "a" and len(attrs) == 1 and str(attrs[0][1]).startswith("https://evil.example"):
            tag = "https link"
        if tag not in _OF_TEXT:
            self.parts[tag] += 1
        self.attributes.update(f"{name}={value}" for name, value in attrs if tag not in _OF_TEXT)

    def handle_data(self, data: str) -> None:
        self.text += data


class Normal(HTMLParser):
    """HTML with its references resolved, and without white space at the ends of elements."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.html = self.html.rstrip("\n") + f"<{tag}{attrs or ''}>"

    def handle_endtag(self, tag: str) -> None:
        self.html = self.html.rstrip("\n") + f"</{tag}>"

    def handle_data(self, data: str) -> None:
        self.html += data if data.strip() else ""


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


def _words(text: str) -> str:
    return re.sub(r"\W", "", text)


def test_all_of_the_text_can_be_read(found: dict[str, Outline], text: str) -> None:
    commonmark = MarkdownIt("commonmark", {"html": False})
    read = [_words(Outline(html).text) for html in (commonmark.render(text), commonmark.renderInline(text))]
    for page, outline in found.items():
        assert any(words in _words(outline.text) for words in read), page


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (
            "the **shop** is *open*, says `a*b`",
            "<p>the <strong>shop</strong> is <em>open</em>, says <code>a*b</code></p>",
        ),
        (
            "[docs](https://a.example/x_(y)?q=1&b=2)",
            '<p><a href="https://a.example/x_%28y%29?q=1&amp;b=2">docs</a></p>',
        ),
        ("<http://a.example>", '<p><a href="http://a.example">http://a.example</a></p>'),
        ("- a\n    1. b\n    2. c\n- d", "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>"),
        ("```\nif a:\n    *b*\n```", "<pre><code>if a:\n    *b*</code></pre>"),
        ("[a](javascript:b)", "<p>[a](javascript:b)</p>"),
        ("[a](https://user@b.example)", "<p>a (https://user@b.example)</p>"),
        ("# A heading\n> quoted", "<p>A heading</p><p>quoted</p>"),
    ],
)
@pytest.mark.parametrize("how", _RENDERERS)
def test_what_is_kept_of_markdown(written: str, shown: str, how: str) -> None:
    assert Normal(_RENDERERS[how](block(written))).html == Normal(shown).html

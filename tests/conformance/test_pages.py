"""The examples that the judge reads from the emitted pages."""

from pathlib import Path

from tools.conformance.pages import examples

SECTION = "## call\n\n{text}\n\n{heading}\n\n### Example\n\n```python\n{program}\n```\n\n"


def test_the_operation_is_named_after_its_text(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    told = SECTION.format(text="See\n\n`GET /others`", heading="`GET /things`", program="things = 1")
    html = SECTION.format(text="A.", heading="<code>GET /a/&#36;&#123;b&#125;</code>", program="a = 1")
    (tmp_path / "resources" / "things.md").write_text(told + html, encoding="utf-8")
    assert examples(tmp_path) == {"GET /things": ["things = 1\n"], "GET /a/${b}": ["a = 1\n"]}

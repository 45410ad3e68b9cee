"""Write the table of magic numbers into docs/sandbox.md: `python -m tests.sandbox.runs.magic_table`."""

from __future__ import annotations

import re
from pathlib import Path

from ding_sandbox.domain.magic_numbers import markdown_table

DOCS = Path(__file__).parents[3] / "docs" / "sandbox.md"
MARKED = re.compile(r"(<!-- magic numbers: made from the code -->\n).*?(<!-- end of magic numbers -->)", re.DOTALL)


def main() -> None:
    """Replace what stands between the two marks."""
    text = DOCS.read_text(encoding="utf-8")
    DOCS.write_text(MARKED.sub(lambda marks: marks[1] + markdown_table() + marks[2], text), encoding="utf-8")


if __name__ == "__main__":
    main()

"""What was measured, as a table, as JSON and as a picture."""

import json
import os
import platform
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jinja2

from .names import OURS

Row = dict[str, Any]

_HERE = Path(__file__).parent
_DOCS = _HERE.parent / "docs"
_START, _END = "<!-- measured: start -->", "<!-- measured: end -->"


def machine() -> str:
    """The class of this machine; it does not say which one it is."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    python = f"{platform.python_implementation()} {'.'.join(platform.python_version_tuple()[:2])}"
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, {python}, {platform.system()}"


def table(rows: Iterable[Row]) -> str:
    """All rows, in Markdown."""
    lines = ["| what | goal | ding-otp | took | against | others |", "|---|---|---|---|---|---|"]
    lines += [f"| {' | '.join(_cells(row))} |" for row in rows]
    return "\n".join(lines)


def _cells(row: Row) -> list[str]:
    contenders: dict[str, dict[str, float]] = row["contenders"]
    if OURS not in contenders:
        return [row["what"], row["goal"], _growth(contenders), _list(contenders), "", ""]
    ours = contenders[OURS]
    against = row["against"] if row["against"] != OURS else ""
    others = {name: figures for name, figures in contenders.items() if name not in (OURS, against)}
    ratios = ", ".join(f"{name} {figures['ratio']:.2f}" for name, figures in others.items())
    if "bytes" in ours:
        return [row["what"], row["goal"], _quantity(ours), "", "", ratios]
    if not against:
        return [row["what"], row["goal"], f"**{_quantity(ours)}**", "", "", ratios]
    measured = f"**{ours['ratio']:.2f}** ({ours['low']:.2f}–{ours['high']:.2f})"
    return [
        row["what"],
        row["goal"],
        measured,
        _quantity(ours),
        f"{against} ({_quantity(contenders[against])})",
        ratios,
    ]


def _growth(contenders: Mapping[str, Mapping[str, float]]) -> str:
    """How many times as much the largest takes as the one before it."""
    before, last = (next(iter(figures.values())) for figures in list(contenders.values())[-2:])
    return f"**{last / before:.1f}** times"


def _list(contenders: Mapping[str, Mapping[str, float]]) -> str:
    return ", ".join(f"{name}: {_quantity(figures)}" for name, figures in contenders.items())


def _quantity(figures: Mapping[str, float]) -> str:
    if "bytes" in figures:
        return f"{figures['bytes'] / 2**20:,.1f} MiB"
    seconds = figures["seconds"]
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e6:.3g} us"


def written(rows: list[Row], versions: Mapping[str, str]) -> None:
    """Writes the table, the JSON and the picture into the documentation."""
    measured = {"date": datetime.now(UTC).date().isoformat(), "machine": machine(), "versions": dict(versions)}
    _write(_DOCS / "benchmarks.json", json.dumps({**measured, "rows": rows}, indent=2) + "\n")
    _write(_DOCS / "benchmarks.svg", _picture(rows, f"{measured['date']}, {measured['machine']}"))
    page = (_DOCS / "benchmarks.md").read_text(encoding="utf-8")
    before, rest = page.split(_START)
    after = rest.split(_END)[1]
    named = ", ".join(f"{name} {version}" for name, version in versions.items())
    text = f"Measured on {measured['date']}: {measured['machine']}. Versions: {named}.\n\n{table(rows)}"
    _write(_DOCS / "benchmarks.md", f"{before}{_START}\n{text}\n{_END}{after}")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _picture(rows: list[Row], caption: str) -> str:
    """The rows that have others to compare with, as bars."""
    shown = [
        {
            "what": row["what"],
            "bars": [
                {"name": name, "ratio": figures["ratio"], "ours": name == OURS}
                for name, figures in sorted(row["contenders"].items(), key=lambda item: item[1]["ratio"])
            ],
        }
        for row in rows
        if row["against"] not in ("", OURS)
    ]
    template = jinja2.Template((_HERE / "chart.svg.jinja").read_text(encoding="utf-8"), autoescape=True)
    return template.render(rows=shown, caption=caption, widest=4.0) + "\n"

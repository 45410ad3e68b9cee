"""Silence is a fault: each key of the specification is honoured, told, or listed as meaning nothing to a client.

Each key is put into a description, and the plan and what is said are compared with those without it. The table is in
spec_keys.yaml, the list in docs/generator.md under "Keys that mean nothing to a client".
"""

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.__main__ import main
from codegen.document.grammar import OBJECT_TYPES as KINDS

TABLE: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("spec_keys.yaml").read_text(encoding="utf-8"))
ROOT = Path(__file__).parents[2]

# Keys without which there is no description or no object: those that every description has, the methods of a path, and
# `type`, for which the base has one of each.
ALWAYS = {
    key
    for kind, keys in KINDS.items()
    for name, spec in keys.items()
    if spec.endswith("!")
    for key in [f"{kind}.{name}"]
}
ALWAYS |= {
    f"path.{method}" for method in ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
}
ALWAYS |= {"schema.type"}


def meaningless() -> set[str]:
    """Return the keys that the docs list."""
    page = (ROOT / "docs" / "generator.md").read_text(encoding="utf-8")
    _, _, section = page.partition("## Keys that mean nothing to a client")
    return set(re.findall(r"`([a-zA-Z]+\.\$?[a-zA-Z0-9]+)`", section.partition("\n## ")[0]))


def at(document: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        document = document[int(token) if isinstance(document, list) else token]
    return document


def pair(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the description without a key, and with it."""
    entry = TABLE["keys"][name]
    key = entry.get("key", name.partition(".")[2])
    documents = copy.deepcopy(TABLE["base"]), copy.deepcopy(TABLE["base"])
    for document, value in zip(documents, (entry.get("before"), entry["value"]), strict=True):
        place = at(document, entry["at"])
        if "also" in entry:
            place.update(entry["also"])
        if value is not None:
            place[int(key) if isinstance(place, list) else key] = value
        if "use" in entry:
            document["security"] = [{entry["use"]: []}]
    return documents


def planned(document: dict[str, Any], path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    """Return the plan of a description, and what is said of it."""
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")
    main(["plan", "--spec", str(path), "--quiet", "--allow-skips"])
    found = capsys.readouterr()
    # Which line something stands in changes with each key.
    return found.out, re.sub(r"\d+", "0", found.err)


def test_each_key_of_the_grammar_has_an_entry() -> None:
    keys = {f"{kind}.{key}" for kind, keys in KINDS.items() for key in keys}
    assert keys - ALWAYS <= TABLE["keys"].keys()
    assert TABLE["keys"].keys() <= keys


@pytest.mark.parametrize("name", sorted(TABLE["keys"]))
def test_no_key_is_dropped_in_silence(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, after = (planned(document, tmp_path / "openapi.json", capsys) for document in pair(name))
    is_honoured, is_told = before[0] != after[0], before[1] != after[1]
    assert is_honoured or is_told or name in meaningless(), f"{name} changes nothing, and nothing is said of it"


def test_what_is_listed_as_meaningless_is_not_honoured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in sorted(meaningless()):
        before, after = (planned(document, tmp_path / "openapi.json", capsys) for document in pair(name))
        assert before == after, f"{name} is listed in docs/generator.md, but something is made of it"

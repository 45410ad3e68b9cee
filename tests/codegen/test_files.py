"""A description in several files: what is read, what is refused, and where its problems are told."""

import json
import os
from pathlib import Path

import pytest
import yaml

from codegen.__main__ import main
from codegen.document import size_limits as limits
from codegen.document.diagnostics import DescriptionError, Diagnostic
from codegen.document.source import Source
from codegen.pipeline import Job, plan
from codegen.settings import Settings

HEAD = 'openapi: 3.1.0\ninfo: {title: A, version: "1"}\n'


def described(folder: Path, schema: str, **files: str) -> Path:
    """Write a description whose schema is the given one, with files beside it (`a_yaml` is a.yaml)."""
    folder.mkdir(exist_ok=True, parents=True)
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(exist_ok=True, parents=True)
        flow = "--- " if name.endswith("yaml") and text.startswith("{") else ""  # else it is JSON
        path.write_text(flow + text, encoding="utf-8")
    main_file = folder / "openapi.yaml"
    main_file.write_text(f"{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {schema}\n", encoding="utf-8")
    return main_file


def problems(path: Path) -> list[Diagnostic]:
    try:
        plan(Job(path, path.name, Settings(), lambda _step, _seconds: None))
    except DescriptionError as error:
        return error.diagnostics
    return []


def schemas(path: Path) -> dict[str, object]:
    found: dict[str, object] = Source(path, path.name).root["components"]["schemas"]
    return found


SECRET = "type: object\nproperties: {secret: {type: string}}\n"


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("../outside.yaml", "is not below the folder of the description"),
        ("%2e%2e/outside.yaml", "is not below the folder of the description"),
        ("sub/../../outside.yaml", "is not below the folder of the description"),
        ("link.yaml", "is not below the folder of the description"),
        ("folder/outside.yaml", "is not below the folder of the description"),
        ("{outside}", "is an absolute path"),
        ("file://{outside}", "is an absolute path"),
        ("file:outside.yaml", "is an absolute path"),
        ("https://example.com/a.yaml", "is on another host, and nothing is fetched"),
        ("//example.com/a.yaml", "is on another host, and nothing is fetched"),
        ("ftp://example.com/a.yaml", "is on another host, and nothing is fetched"),
        ("urn:example:a", "is the `$id` of no schema"),
        ("C:\\\\a.yaml", "is an absolute path"),
        ("sub\\\\a.yaml", "has backslashes"),
        ("gone.yaml", "there is no file 'gone.yaml'"),
        ("round.yaml", "there is no file 'round.yaml'"),
        ("a%00b.yaml", "there is no file"),
        ("http://[", "is no URI"),
        (".", "'.' is not a file"),
        ("pipe", "'pipe' is not a file"),
        ("b.yaml?x=1", "'b.yaml?x=1' has a query, and files have none"),
    ],
)
def test_nothing_else_is_read(tmp_path: Path, reference: str, message: str) -> None:
    folder = tmp_path / "api"
    path = described(folder, f'{{$ref: "{reference.format(outside=tmp_path / "outside.yaml")}"}}')
    (tmp_path / "outside.yaml").write_text(SECRET)
    (folder / "link.yaml").symlink_to("../outside.yaml")
    (folder / "folder").symlink_to("..")
    (folder / "round.yaml").symlink_to("round.yaml")
    os.mkfifo(folder / "pipe")
    found = problems(path)
    assert any(message in problem.message for problem in found)
    assert all(problem.pointer == "#/components/schemas/A/$ref" for problem in found)
    assert "secret" not in "".join(map(str, found))
    assert all(problem.fix for problem in found)


def test_a_link_to_what_is_below_the_folder_is_followed(tmp_path: Path) -> None:
    path = described(tmp_path / "api", "{$ref: link.yaml}", a_yaml=SECRET)
    (tmp_path / "api" / "link.yaml").symlink_to("a.yaml")
    assert schemas(path)["A"] == yaml.safe_load(SECRET)


def test_problems_are_told_at_their_lines_in_their_files(tmp_path: Path) -> None:
    path = described(
        tmp_path,
        "{type: object, properties: {b: {$ref: sub/b.yaml}, c: {$ref: 'c.json#/c%20c'}, d: {$ref: 'c.json#/cc'}}}",
        sub__b_yaml="type: object\nproperties:\n  x:\n    $ref: ../c.yaml\n  y: {type: strin}\n",
        c_json='{\n  "c c": {\n    "type": "array",\n    "items": {"$ref": "#/dd"}\n  },\n  "d": {}\n}',
    )
    (tmp_path / "sub" / "pyproject.toml").touch()
    found = [(item.file, item.line, item.pointer, item.message, item.fix) for item in problems(path)]
    assert found == [
        (
            "c.json",
            4,
            "#/c c/items/$ref",
            "the reference '#/dd' can't be resolved: c.json has no '#/dd'",
            "add what it names, or correct the name",
        ),
        (
            "openapi.yaml",
            6,
            "#/components/schemas/A/properties/d/$ref",
            "the reference 'c.json#/cc' can't be resolved: c.json has no '#/cc'",
            "did you mean 'c.json#/c c'?",
        ),
        ("sub/b.yaml", 4, "#/properties/x/$ref", "there is no file '../c.yaml'", "did you mean ../c.json?"),
        (
            "sub/b.yaml",
            5,
            "#/properties/y/type",
            "`type` must be one of string, number, integer, boolean, array, object, null, not the text 'strin'",
            "did you mean `string`?",
        ),
    ]
    assert problems(path)[-1].excerpt == "  y: {type: strin}\n      ^"


def test_a_pointer_into_the_main_file_has_its_path(tmp_path: Path) -> None:
    path = described(tmp_path, "{$ref: a.yaml}", a_yaml="properties: {a: {$ref: '#/components/schemas/A'}}\n")
    [problem] = problems(path)
    assert problem.fix == "if that of openapi.yaml is meant, write the path to it before the `#`"


def test_the_syntax_of_all_files_is_told_at_once(tmp_path: Path) -> None:
    path = described(
        tmp_path,
        "{allOf: [{$ref: a.yaml}, {$ref: b.json}, {$ref: c.yaml}]}",
        a_yaml="a: [1\n",
        b_json='{"a": }',
        c_yaml="",
    )
    assert [(item.file, item.line) for item in problems(path)] == [("a.yaml", 1), ("b.json", 1), ("c.yaml", None)]


def test_parts_with_problems_in_other_files_are_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = described(
        tmp_path,
        "{type: object, properties: {b: {$ref: b.yaml}, c: {$ref: gone.yaml}, d: {type: string}}}",
        b_yaml="type: object\nproperties: {x: {type: strin}, y: {type: string}}\n",
    )
    assert main(["plan", "--spec", str(path), "--allow-skips"]) == 0
    out, err = capsys.readouterr()
    [a, b] = json.loads(out)["models"]
    assert [field["name"] for field in a["fields"]] == ["b", "c", "d"]
    assert b["name"] == "B"
    assert f"warning: {tmp_path}/b.yaml:2: " in err


def test_files_may_refer_to_each_other_in_a_circle(tmp_path: Path) -> None:
    path = described(
        tmp_path,
        "{$ref: a.yaml}",
        a_yaml="type: object\nproperties: {b: {$ref: b.yaml}}\n",
        b_yaml="type: object\nproperties:\n  a: {$ref: a.yaml}\n  b: {$ref: '#'}\n"
        "  root: {$ref: 'openapi.yaml#/components/schemas/A'}\n",
    )
    assert schemas(path)["b"] == {
        "type": "object",
        "properties": {
            "a": {"$ref": "#/components/schemas/A"},
            "b": {"$ref": "#/components/schemas/b"},
            "root": {"$ref": "#/components/schemas/A"},
        },
    }


@pytest.mark.parametrize("more", ["", ", description: more"])
def test_what_consists_of_itself_only_is_a_problem(tmp_path: Path, more: str) -> None:
    path = described(tmp_path, "{$ref: a.yaml}", a_yaml=f"{{$ref: b.yaml{more}}}", b_yaml=f"{{$ref: a.yaml{more}}}")
    assert any("circle" in item.message or "made of itself" in item.message for item in problems(path))


@pytest.mark.parametrize(
    ("paths", "files"),
    [
        ("{/a: {$ref: a.yaml}}", {"a_yaml": "{$ref: b.yaml, summary: A}", "b_yaml": "{$ref: a.yaml, summary: B}"}),
        ("{/a: {get: {$ref: a.yaml}}}", {"a_yaml": "{responses: {$ref: 'a.yaml#/responses'}}"}),
        (
            "{/a: {get: {$ref: a.yaml}}}",
            {"a_yaml": "{callbacks: {$ref: b.yaml}}", "b_yaml": "{x: {y: {get: {$ref: a.yaml}}}}"},
        ),
    ],
)
def test_what_is_put_in_place_ends(tmp_path: Path, paths: str, files: dict[str, str]) -> None:
    path = described(tmp_path, "{type: object}", **files)
    path.write_text(f"{HEAD}paths: {paths}\n", encoding="utf-8")
    assert any("circle" in item.message for item in problems(path))


def test_the_files_are_limited_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 300)
    path = described(
        tmp_path, "{allOf: [{$ref: a.yaml}, {$ref: b.yaml}]}", a_yaml=f"title: {'a' * 60}", b_yaml=f"title: {'b' * 60}"
    )
    assert not problems(path)
    (tmp_path / "b.yaml").write_text(f"title: {'b' * 200}")
    assert "larger than" in problems(path)[0].message


def test_the_values_are_limited_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_VALUES", 40)
    path = described(
        tmp_path, "{allOf: [{$ref: a.yaml}, {$ref: b.yaml}]}", a_yaml=f"enum: {list(range(10))}", b_yaml="type: integer"
    )
    assert not problems(path)
    (tmp_path / "b.yaml").write_text(f"enum: {list(range(20))}")
    assert "more than 40 values" in problems(path)[0].message


def test_copies_count_as_well(tmp_path: Path) -> None:
    def twice(level: int) -> str:
        inner = f"{{post: {{callbacks: {{$ref: f{level + 1}.yaml}}}}}}"
        return f"{{x: {{a: {inner}, b: {inner}}}}}"

    paths = {f"f{level}_yaml": twice(level) for level in range(30)}
    path = described(tmp_path, "{type: object}", **paths, f30_yaml="{x: {}}")
    path.write_text(f"{HEAD}paths: {{/a: {{get: {{callbacks: {{$ref: f0.yaml}}}}}}}}\n", encoding="utf-8")
    assert any("values" in item.message or "nested deeper" in item.message for item in problems(path))


def test_names_do_not_depend_on_the_order_of_the_references(tmp_path: Path) -> None:
    files = {
        "users__error_yaml": SECRET,
        "orders__error_yaml": SECRET,
        "orders__index_yaml": "{a: {type: object, x-a: 1}}",
    }
    references = [
        "{$ref: users/error.yaml}",
        "{$ref: orders/error.yaml}",
        "{$ref: orders/error.yaml#/properties/secret}",
        "{$ref: orders/index.yaml#/a}",
    ]
    names = []
    for listed in (references, references[::-1]):
        path = described(tmp_path, f"{{anyOf: [{', '.join(listed)}]}}", **files)
        names.append(sorted(schemas(path)))
    assert names[0] == names[1] == ["A", "error", "index_a", "users_error"]


def test_a_split_description_is_the_whole_one(tmp_path: Path) -> None:
    """Each component of a case, and each path, goes to a file of its own."""
    case = Path(__file__).parent / "cases" / "models_nested" / "openapi.yaml"
    whole = yaml.safe_load(case.read_text(encoding="utf-8"))

    def moved(value: object, up: str) -> object:
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                shelf, name = value["$ref"].split("/")[2:]
                return {**value, "$ref": f"{up}components/{shelf}/{name}.json"}
            return {key: moved(item, up) for key, item in value.items()}
        return [moved(item, up) for item in value] if isinstance(value, list) else value

    split = {**whole, "paths": {}, "components": {}}
    for number, (name, item) in enumerate(whole["paths"].items()):
        (tmp_path / "paths").mkdir(exist_ok=True)
        (tmp_path / "paths" / f"{number}.yaml").write_text(yaml.safe_dump(moved(item, "../"), sort_keys=False))
        split["paths"][name] = {"$ref": f"paths/{number}.yaml"}
    for shelf, items in whole["components"].items():
        (tmp_path / "components" / shelf).mkdir(parents=True)
        for name, item in items.items():
            (tmp_path / "components" / shelf / f"{name}.json").write_text(json.dumps(moved(item, "../../")))
        split["components"][shelf] = {name: {"$ref": f"components/{shelf}/{name}.json"} for name in items}
    (tmp_path / "openapi.yaml").write_text(yaml.safe_dump(split, sort_keys=False))
    assert Source(tmp_path / "openapi.yaml", "a").root == Source(case, "b").root

"""What is left out with `--allow-skips`, and what stays."""

import re
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.document.diagnostics import DescriptionError, Diagnostic
from codegen.document.prune import summary
from codegen.pipeline import Job, plan
from codegen.python.view.package import Package
from codegen.settings import Settings

HEAD = """\
openapi: 3.1.0
info: {title: Sample, version: "1"}
paths:
  /good: {get: {operationId: good, tags: [t], responses: {'204': {description: Good.}}}}
"""
CALL = "operationId: bad, tags: [t], responses: {'204': {description: Bad.}}"


def _planned(folder: Path, text: str) -> tuple[Package, list[Diagnostic]]:
    path = folder / "openapi.yaml"
    path.write_text(text)
    told: list[Diagnostic] = []
    return plan(Job(path, path.name, Settings(), lambda _step, _seconds: None, told.extend)), told


def _operations(package: Package) -> dict[str, list[str]]:
    """The arguments of each operation."""
    return {
        operation.name: [parameter.wire_name for parameter in operation.parameters]
        for resource in package.resources
        for operation in resource.operations
    }


@pytest.mark.parametrize(
    ("text", "operations", "left_out"),
    [
        ("  /bad/{id}: {get: {" + CALL + "}}\n", {"good": []}, "1 operation"),
        ("  /good2: {get: {operationId: good, tags: [t], responses: {}}}\n", {"good": []}, "1 operation"),
        ("  /good2: {get: {operationId: good, tags: [u], responses: {}}}\n", {"good": []}, "nothing"),
        (
            "  /bad: {get: {parameters: [{name: a, in: query}, {name: b, in: query, schema: {type: string}}], "
            + CALL
            + "}}\n",
            {"good": [], "bad": ["b"]},
            "1 parameter",
        ),
        (
            "  /bad: {get: {parameters: [{name: a, in: query, schema: {type: boolaen}}], " + CALL + "}}\n",
            {"good": [], "bad": ["a"]},
            "1 schema",
        ),
        ("  /bad: {get: {security: [{Key: []}], " + CALL + "}}\n", {"good": [], "bad": []}, "1 security requirement"),
        (
            "  /bad: {get: {operationId: bad, tags: [t], responses: {'2': {description: A.}}}}\n",
            {"good": [], "bad": []},
            "1 response",
        ),
        (
            "  /bad: {$ref: '#/components/pathItems/Bad'}\ncomponents: {pathItems: {}}\n",
            {"good": []},
            "1 path item",
        ),
        ("  /bad?x=1: {get: {" + CALL + "}}\n", {"good": [], "bad": []}, "nothing"),
        ("  /bad: {get: {sumary: Bad., " + CALL + "}}\n", {"good": []}, "1 operation"),
    ],
)
def test_the_part_that_has_a_problem_is_left_out(
    tmp_path: Path, text: str, operations: dict[str, list[str]], left_out: str
) -> None:
    package, told = _planned(tmp_path, HEAD + text)
    found = _operations(package)
    if "u]" in text:  # of the same name in another resource
        assert [resource.name for resource in package.resources] == ["t", "u"]
    assert found == operations
    assert summary(told) == left_out
    assert len(told) == 1


def test_a_schema_that_has_a_problem_takes_anything(tmp_path: Path) -> None:
    package, told = _planned(
        tmp_path,
        HEAD
        + """\
components:
  schemas:
    Thing:
      type: object
      properties:
        fine: {type: string}
        missing: {$ref: '#/components/schemas/Gone'}
        mixed: {enum: [a, 1]}
        example: {type: integer, example: one}
""",
    )
    [model] = package.models
    assert {field.name: field.annotation for field in model.fields} == {
        "fine": "str | None",
        "missing": "object | None",
        "mixed": "Literal['a', 1] | None",
        "example": "int | None",
    }
    assert summary(told) == "1 schema"  # an example that does not fit is warned of, and left out in any case


def test_both_of_two_properties_of_the_same_name_stay(tmp_path: Path) -> None:
    schemas = "components: {schemas: {Thing: {type: object, properties: {a: {type: string}, '@a': {type: string}}}}}\n"
    package, told = _planned(tmp_path, HEAD + schemas)
    [model] = package.models
    assert {field.name: field.wire_name for field in model.fields} == {"a": "a", "a_2": "@a"}
    assert told == []


def test_lines_stay_those_of_the_file_when_parameters_before_are_gone(tmp_path: Path) -> None:
    parameters = """\
      parameters:
        - {name: a, in: query}
        - {name: b, in: query, schema: {type: object, properties: {c: {type: string}, d: {type: text}}}}
"""
    text = f"{HEAD}  /bad:\n    get:\n      operationId: bad\n      tags: [t]\n      responses: {{}}\n{parameters}"
    _package, told = _planned(tmp_path, text)
    assert [(problem.line, problem.pointer.rpartition("/get")[2]) for problem in told] == [
        (11, "/parameters/0"),
        (12, "/parameters/1/schema/properties/d/type"),
    ]


def test_what_spoils_the_whole_stays_an_error(tmp_path: Path) -> None:
    with pytest.raises(DescriptionError, match="has no `version`"):
        _planned(tmp_path, HEAD.replace(', version: "1"', ""))


BAD = HEAD + "  /bad/{id}: {get: {" + CALL + "}}\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with a description that has a problem."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(BAD)
    return tmp_path


def test_skips_are_warned_of_and_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--allow-skips", "--quiet"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("warning: openapi.yaml:5: the path has {id}, but no path parameter of that name is described")
    assert err.endswith("\n1 problem; left out: 1 operation.\n")
    resource = (folder / "generated" / "ding_otp" / "resources" / "t.py").read_text()
    assert re.findall(r"    def (\w+)\(", resource)
    assert "bad" not in resource


def test_without_the_option_nothing_is_written(folder: Path) -> None:
    assert main(["generate"]) == 1
    assert main(["plan"]) == 1
    assert not (folder / "generated").exists()


def test_checking_planning_and_comparing_take_skips_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["generate", "--allow-skips"])
    assert main(["generate", "--check", "--allow-skips"]) == 0
    assert main(["generate", "--check"]) == 1
    assert main(["plan", "--allow-skips"]) == 0
    (folder / "old.yaml").write_text(HEAD)
    capsys.readouterr()
    assert main(["diff", "old.yaml", "openapi.yaml", "--allow-skips", "--fail-on", "cosmetic"]) == 0
    assert "left out: 1 operation" in capsys.readouterr().err


def test_an_event_whose_kinds_are_missing_is_what_it_says_itself(tmp_path: Path) -> None:
    event = """\
webhooks:
  changed:
    post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}}
components:
  schemas:
    Event:
      type: object
      properties: {kind: {type: string}}
      discriminator: {propertyName: kind, mapping: {gone: '#/components/schemas/Gone'}}
"""
    package, told = _planned(tmp_path, HEAD + event)
    assert told
    assert package.webhooks
    assert [function.annotation for function in package.webhooks.functions] == ["Event"]


def test_keys_of_a_parameter_mean_nothing_in_a_body(tmp_path: Path) -> None:
    body = "content: {application/json: {in: header, name: {a: b}, schema: {type: string}}}"
    path = "  /bad: {put: {operationId: put, tags: [t], requestBody: {" + body + "}, responses: {}}}\n"
    package, told = _planned(tmp_path, HEAD + path)
    assert _operations(package) == {"good": [], "put": []}
    assert told == []

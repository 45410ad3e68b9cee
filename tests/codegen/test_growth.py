"""The API grows as the real one did, a step at a time: each step is regenerated, classed, and lived through."""

import importlib
import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from codegen.__main__ import main
from codegen.changes.diff import bump, diff
from codegen.pipeline import Job, generate, plan
from codegen.python.tree import Package
from codegen.settings import Settings

STEPS = sorted((Path(__file__).parent / "growth").glob("*.yaml"))


def merged(target: Any, patch: Any) -> Any:
    """What a JSON merge patch (RFC 7396) makes of a value."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def descriptions() -> Iterator[tuple[str, dict[str, Any], str]]:
    """Each step's name, the whole description after it, and the part of the version that it raises."""
    description: dict[str, Any] = {}
    for step in STEPS:
        description = merged(description, yaml.safe_load(step.read_text(encoding="utf-8")))
        yield step.stem, description, description.pop("x-test-bump", "none")


CHAIN = list(descriptions())


def job(description: dict[str, Any], folder: Path, package: str = "grown") -> Job:
    path = folder / "openapi.json"
    path.write_text(json.dumps(description), encoding="utf-8")
    return Job(path, path.name, Settings(package=package), report=lambda _step, _seconds: None)


def planned(description: dict[str, Any], folder: Path) -> Package:
    return plan(job(description, folder))


def test_the_chain_is_long_enough_to_mean_something() -> None:
    assert len(CHAIN) > 10


@pytest.mark.parametrize(("before", "after"), list(itertools.pairwise(CHAIN)), ids=[name for name, *_ in CHAIN[1:]])
def test_each_step_raises_the_right_part_of_the_version(
    before: tuple[str, dict[str, Any], str], after: tuple[str, dict[str, Any], str], tmp_path: Path
) -> None:
    changes = diff(planned(before[1], tmp_path), planned(after[1], tmp_path))
    assert bump(changes) == after[2], changes


def test_code_of_the_first_client_runs_against_a_server_of_the_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generate(job(CHAIN[0][1], tmp_path, "first_client"), tmp_path / "made")
    monkeypatch.syspath_prepend(str(tmp_path / "made"))
    first: Any = importlib.import_module("first_client")
    uuid = "8f1196d5-806e-4b71-9b24-5f96ec052808"
    answers: dict[str, tuple[int, dict[str, Any]]] = {
        "/v1/authentication": (200, {"authentication_uuid": uuid, "status": "pending", "correlation_id": "mine"}),
        "/v1/check": (200, {"authentication_uuid": uuid, "status": "unknown"}),
    }

    def last_server(request: httpx.Request) -> httpx.Response:
        status, body = answers[request.url.path]
        return httpx.Response(status, json=body)

    with httpx.Client(transport=httpx.MockTransport(last_server)) as http:
        client = first.Ding(api_key="any", http_client=http)
        created = client.otp.create_authentication(customer_uuid=uuid, phone_number="+1234567890", device_type="IOS")
        assert created.status == first.AuthenticationStatus.PENDING
        assert created.additional_properties == {"correlation_id": "mine"}

        checked = client.otp.check(customer_uuid=uuid, authentication_uuid=uuid, check_code="123456")
        assert checked.status == "unknown"
        assert not checked.status.is_known

        answers["/v1/check"] = (400, {"code": "blocked_number", "message": "no"})
        with pytest.raises(first.BadRequestError) as refused:
            client.otp.check(customer_uuid=uuid, authentication_uuid=uuid, check_code="123456")
        assert refused.value.code == "blocked_number"
        assert not refused.value.code.is_known


def written_pair(folder: Path, before: int, after: int) -> list[str]:
    paths = [folder / "old.json", folder / "new.json"]
    for path, index in zip(paths, (before, after), strict=True):
        path.write_text(json.dumps(CHAIN[index][1]), encoding="utf-8")
    return [str(path) for path in paths]


def test_the_command_tells_changes_to_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", *written_pair(tmp_path, 2, 3), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "changes": [
            {"class": "additive", "where": "CreateAuthenticationRequest.template_id", "what": "new field"},
        ],
        "bump": "minor",
    }


@pytest.mark.parametrize(
    ("before", "after", "fail_on", "status"),
    [
        (-2, -1, "breaking", 1),
        (2, 3, "breaking", 0),
        (2, 3, "additive", 1),
        (6, 7, "additive", 0),
        (0, 0, "cosmetic", 0),
    ],
)
def test_the_command_fails_on_changes_that_are_not_wanted(
    before: int, after: int, fail_on: str, status: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", *written_pair(tmp_path, before, after), "--fail-on", fail_on]) == status
    assert "bump: " in capsys.readouterr().out

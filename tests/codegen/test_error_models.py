"""Where errors have more models than a union may hold, their annotation is what all of them are."""

import importlib
from pathlib import Path
from typing import Any

import httpx
import pytest

from codegen.pipeline import Job, generate
from codegen.python import error_models
from codegen.settings import Settings

CASE = Path(__file__).parent / "cases" / "errors_of_one_status" / "openapi.yaml"


def test_too_many_models_of_errors_are_called_by_what_all_of_them_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(error_models, "_MOST_NAMED", 1)
    job = Job(CASE, CASE.name, Settings(package="many_errors"), lambda _step, _seconds: None)
    package = generate(job, tmp_path / "made")
    assert package.errors is not None
    assert package.errors.annotation == "APIModel | None"
    assert "Failure | None" in dict(package.errors.by_class).values()  # of one class there are few enough

    monkeypatch.syspath_prepend(str(tmp_path / "made"))
    made: Any = importlib.import_module("many_errors")
    answer = httpx.MockTransport(lambda _request: httpx.Response(409, json={"version": 3}))
    with httpx.Client(transport=answer) as http:
        client = getattr(made, package.client_name)(http_client=http)
        with pytest.raises(made.APIStatusError) as refused:
            client.orders.create()
    assert refused.value.error.version == 3

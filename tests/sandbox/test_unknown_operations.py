"""A description that has grown beyond what the sandbox can do."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
import yaml

from ding_sandbox import Sandbox
from ding_sandbox.domain import request_schemas


@pytest.mark.parametrize("method", ["get", "post"])
def test_operations_that_it_does_not_know_are_answered_501_and_the_others_work(
    method: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    description = yaml.safe_load(request_schemas.find_description().read_text(encoding="utf-8"))
    description["paths"]["/authentication/{authentication_uuid}"] = {method: {"operationId": "status", "responses": {}}}
    grown = tmp_path / "openapi.yaml"
    grown.write_text(yaml.safe_dump(description), encoding="utf-8")
    monkeypatch.setattr(request_schemas, "find_description", lambda: grown)

    with Sandbox() as sandbox, httpx.Client(base_url=sandbox.base_url, headers={"x-api-key": "any"}) as http:
        unknown = http.request(method, "/authentication/8f1196d5-806e-4b71-9b24-5f96ec052808")
        assert unknown.status_code == 501
        assert "does not do" in unknown.json()["message"]
        known = {"customer_uuid": "8f1196d5-806e-4b71-9b24-5f96ec052808", "phone_number": "+1234567890"}
        assert http.post("/authentication", json=known).json()["status"] == "pending"

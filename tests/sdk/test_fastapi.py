"""A login in a FastAPI app whose routes take and return the models as they are, against the sandbox."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import pytest
from fastapi import Body, FastAPI, Request
from fastapi.responses import JSONResponse
from fastapi.testclient import TestClient

from ding_otp import (
    APIStatusError,
    AsyncDing,
    CheckStatus,
    CreateAuthenticationRequest,
    CreateAuthenticationResponse,
    CreateCheckRequest,
    CreateCheckResponse,
    RetryAuthenticationRequest,
    RetryAuthenticationResponse,
)
from ding_sandbox import Sandbox

from .examples import CUSTOMER, KEY, PHONE


def app_on(sandbox: Sandbox) -> FastAPI:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncDing(api_key=KEY, customer_uuid=CUSTOMER, base_url=sandbox.base_url) as ding:
            app.state.otp = ding.otp
            yield

    app = FastAPI(lifespan=lifespan)

    @app.post("/send")
    async def send(
        request: Request, code: Annotated[CreateAuthenticationRequest, Body()]
    ) -> CreateAuthenticationResponse:
        return await request.app.state.otp.send(code)

    @app.post("/retry", response_model=RetryAuthenticationResponse)
    async def retry(request: Request, again: Annotated[RetryAuthenticationRequest, Body()]) -> Any:
        return await request.app.state.otp.retry(again)

    @app.post("/check", response_model=None)
    async def check(request: Request, typed: Annotated[CreateCheckRequest, Body()]) -> CreateCheckResponse:
        return await request.app.state.otp.check(typed)

    @app.post("/form")
    async def form(
        code: Annotated[CreateAuthenticationRequest, Body(embed=True)], page: Annotated[int, Body()]
    ) -> dict[str, object]:
        return {"code": code, "page": page}

    @app.get("/is_good")
    async def is_good(status: CheckStatus) -> dict[CheckStatus, bool]:
        return {status: status == CheckStatus.VALID}

    @app.exception_handler(APIStatusError)
    async def refused(_: Request, error: APIStatusError) -> JSONResponse:
        return JSONResponse(error.error.to_dict() if error.error else {}, status_code=error.status_code)

    return app


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def app(sandbox: Sandbox) -> Iterator[TestClient]:
    with TestClient(app_on(sandbox)) as client:
        yield client


def test_a_whole_login(app: TestClient, sandbox: Sandbox):
    sent = app.post("/send", json={"phone_number": PHONE, "device_type": "ANDROID"})
    assert sent.status_code == 200
    assert sent.json()["status"] == "pending"
    about = {"authentication_uuid": sent.json()["authentication_uuid"]}
    again = app.post("/retry", json=about).json()
    assert again["status"] in ("approved", "rate_limited")
    wrong = app.post("/check", json={**about, "check_code": "000000"})
    assert wrong.json() == {**about, "status": "invalid"}
    right = app.post("/check", json={**about, "check_code": sandbox.wait_for_code(PHONE)})
    assert right.json() == {**about, "status": "valid"}
    assert app.post("/check", json={**about, "check_code": "000000"}).json()["status"] == "already_validated"


def test_an_error_of_the_api_is_its_body(app: TestClient):
    refused = app.post("/send", json={"phone_number": "+0"})
    assert refused.status_code == 400
    assert refused.json()["code"] == "invalid_phone_number"


def test_a_wrong_request_is_refused_with_its_place_and_without_its_value(app: TestClient, sandbox: Sandbox):
    before = len(sandbox.messages)
    refused = app.post("/send", json={"phone_number": [PHONE]})
    assert refused.status_code == 422
    (error,) = refused.json()["detail"]
    assert (error["loc"], error["msg"]) == (["body", "phone_number"], "expected a string, got an array")
    assert PHONE[1:-2] not in refused.text
    assert len(sandbox.messages) == before


def test_a_model_beside_other_parts_of_a_body(app: TestClient):
    shown = app.post("/form", json={"code": {"phone_number": PHONE, "later": 1}, "page": 2})
    assert shown.json() == {"code": {"phone_number": PHONE, "later": 1}, "page": 2}


def test_an_enum_is_a_parameter(app: TestClient):
    assert app.get("/is_good", params={"status": "valid"}).json() == {"valid": True}
    assert app.get("/is_good", params={"status": "on_hold"}).json() == {"on_hold": False}


def test_the_openapi_page_has_all_of_it(app: TestClient):
    page = app.get("/openapi.json").json()
    schemas = page["components"]["schemas"]
    names = {"CreateAuthenticationRequest", "CreateAuthenticationResponse", "RetryAuthenticationResponse"}
    assert names | {"RetryAuthenticationRequest", "CreateCheckRequest"} <= set(schemas)
    send = page["paths"]["/send"]["post"]
    taken = send["requestBody"]["content"]["application/json"]["schema"]
    returned = send["responses"]["200"]["content"]["application/json"]["schema"]
    assert taken == {"$ref": "#/components/schemas/CreateAuthenticationRequest"}
    assert returned == {"$ref": "#/components/schemas/CreateAuthenticationResponse"}
    assert schemas["CreateCheckRequest"]["required"] == ["authentication_uuid", "check_code"]
    assert schemas["CreateCheckRequest"]["properties"]["check_code"]["description"].startswith("The code that")
    (status,) = page["paths"]["/is_good"]["get"]["parameters"]
    assert "valid" in status["schema"]["anyOf"][0]["enum"]
    assert app.get("/docs").status_code == 200

"""Every way in which a request can be refused."""

from __future__ import annotations

from typing import Any

import pytest

from ding_sandbox import Sandbox, Settings
from ding_sandbox.http import otp_api

from .api import CUSTOMER, NUMBER, UNKNOWN, Api, error_code

NIL = "00000000-0000-0000-0000-000000000000"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("+0", "invalid_phone_number"),
        ("0612345678", "invalid_phone_number"),
        ("+33 6 12 34 56 78", "invalid_phone_number"),
        ("+999123456789", "invalid_phone_number"),
        ("+3361234567", "invalid_phone_number"),
        ("+１２３４５６７８９０", "invalid_phone_number"),
        ("", "invalid_phone_number"),
        ("+80012345678", "unsupported_region"),
        ("+33142685300", "invalid_line"),
        ("+448001111111", "invalid_line"),
    ],
)
def test_numbers_that_get_no_code(api: Api, number: str, code: str) -> None:
    response = api.send(number)
    assert (response.status_code, error_code(response)) == (400, code)
    assert number in response.json()["message"]


@pytest.mark.parametrize("number", [NUMBER, "+33612345678", "+447911123456", "+12025550100", "+4915123456789"])
def test_numbers_that_get_one(api: Api, number: str) -> None:
    assert api.send(number).json()["status"] == "pending"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"customer_uuid": "nonsense"}, "account_invalid"),
        ({"customer_uuid": NIL}, "account_invalid"),
        ({"customer_uuid": 7}, "bad_request"),
        ({"phone_number": None}, "bad_request"),
        ({"app_realm": "FA+9qCX9VSu"}, "app_realm_require_device_type"),
        ({"app_realm": "FA+9qCX9VSu", "device_type": "IOS"}, "unsupported_app_realm_device_type"),
        ({"app_realm": "no hash!", "device_type": "ANDROID"}, "invalid_app_realm"),
        ({"app_realm": "", "device_type": "ANDROID"}, "invalid_app_realm"),
        ({"device_type": "PHONE"}, "bad_request"),
        ({"device_id": ""}, "invalid_device_id"),
        ({"device_model": "a\nb"}, "invalid_device_model"),
        ({"os_version": " "}, "invalid_os_version"),
        ({"app_version": "1" * 256}, "invalid_app_version"),
        ({"ip": "256.0.0.1"}, "bad_request"),
        ({"callback_url": "not a url"}, "bad_request"),
        ({"callback_url": "ftp://127.0.0.1/"}, "bad_request"),
        ({"callback_url": "http://127.0.0.1:99999/"}, "bad_request"),
        ({"is_returning_user": "yes"}, "bad_request"),
    ],
)
def test_fields_that_are_refused(api: Api, fields: dict[str, Any], code: str) -> None:
    response = api.send(**fields)
    assert (response.status_code, error_code(response)) == (400, code)


def test_every_field_of_the_vendors_example_is_accepted(api: Api) -> None:
    example: dict[str, Any] = {
        "app_realm": "string",
        "app_version": "string",
        "callback_url": "https://cuddly-ignorant.info",
        "device_id": "string",
        "device_model": "string",
        "device_type": "ANDROID",
        "ip": "69.99.185.232",
        "is_returning_user": False,
        "os_version": "string",
        "a_field_of_a_later_version": {"any": ["thing"]},
    }
    assert api.send(**example).json()["status"] == "pending"


@pytest.mark.parametrize("path", ["/check", "/retry"])
@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"authentication_uuid": UNKNOWN}, "invalid_auth_uuid"),
        ({"authentication_uuid": "nonsense"}, "invalid_auth_uuid"),
        ({"authentication_uuid": None}, "bad_request"),
        ({"authentication_uuid": UNKNOWN, "customer_uuid": "nonsense"}, "account_invalid"),
        ({"authentication_uuid": UNKNOWN, "customer_uuid": NIL}, "account_invalid"),
        ({}, "bad_request"),
    ],
)
def test_bad_uuids_after_send(api: Api, path: str, fields: dict[str, Any], code: str) -> None:
    response = api.post(path, {"check_code": "123456", **fields})
    assert (response.status_code, error_code(response)) == (400, code)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"text"',
        b"\xff\xfe",
        b'{"customer_uuid": NaN}',
        b'{"check_code": "\\ud800"}',
        b"[" * 60_000,
        b"9" * 5000,
    ],
)
def test_malformed_bodies_are_bad_requests(api: Api, body: bytes) -> None:
    response = api.http.post("/check", content=body, headers={"content-type": "application/json"})
    assert (response.status_code, error_code(response)) == (400, "bad_request")


def test_half_a_surrogate_pair_is_no_text(api: Api) -> None:
    body = f'{{"customer_uuid": "{CUSTOMER}", "authentication_uuid": "{UNKNOWN}", "check_code": "\\ud800"}}'
    response = api.http.post("/check", content=body, headers={"content-type": "application/json"})
    assert (response.status_code, error_code(response)) == (400, "bad_request")


def test_a_body_that_is_too_large_is_refused(api: Api) -> None:
    assert api.check(UNKNOWN, "1" * 70_000).status_code == 413


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_only_json_is_taken(api: Api, content_type: str) -> None:
    response = api.http.post("/check", content=b"{}", headers={"content-type": content_type})
    assert (response.status_code, error_code(response)) == (415, "bad_request")


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods_are_not_allowed(api: Api, method: str) -> None:
    response = api.http.request(method, "/check")
    assert (response.status_code, response.headers["allow"]) == (405, "POST")
    assert error_code(response) == "bad_request"


def test_unknown_paths_are_not_found(api: Api) -> None:
    assert (api.http.post("/nothing").status_code, error_code(api.http.post("/nothing"))) == (
        404,
        "bad_request",
    )


def test_any_key_will_do_but_none_will_not(sandbox: Sandbox) -> None:
    with Api(sandbox.base_url, key="") as api:
        response = api.send()
    assert (response.status_code, error_code(response)) == (401, "account_invalid")
    assert set(response.json()) == {"code", "message", "doc_url"}


def test_a_list_of_keys_and_customers_lets_no_others_in() -> None:
    settings = Settings(api_keys=("one", "two"), customer_uuids=(CUSTOMER.upper(),), unsupported_regions=("FR",))
    with Sandbox(settings) as sandbox:
        for key, status in (("one", 200), ("two", 200), ("three", 401), ("on", 401)):
            with Api(sandbox.base_url, key=key) as api:
                assert api.send().status_code == status
        with Api(sandbox.base_url, key="one") as api:
            assert error_code(api.send(customer_uuid=UNKNOWN)) == "account_invalid"
            assert error_code(api.send("+33612345678")) == "unsupported_region"


def test_an_error_leads_to_the_page_that_explains_it(api: Api, sandbox: Sandbox) -> None:
    assert api.send("+0").json()["doc_url"] == f"{sandbox.url}/#invalid_phone_number"


def test_a_fault_of_the_sandbox_itself_is_a_500_that_tells_nothing_of_it(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("a secret")

    monkeypatch.setitem(otp_api._WORK, "send", fails)
    with Sandbox() as sandbox, Api(sandbox.base_url) as api:
        response = api.send()
        assert (response.status_code, error_code(response)) == (500, "internal_server_error")
        assert "secret" not in response.text
        assert sandbox.requests[0].reason == "the sandbox failed: RuntimeError"
    assert "a secret" in caplog.text

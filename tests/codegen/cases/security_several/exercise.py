from collections.abc import Callable

from security_several import APIConnectionError, Sample

from tests.codegen.server import Server


def check_each_call_takes_the_keys_of_its_own() -> None:
    server = Server()
    account = Sample(api_key="a", token="t", app_id="i", http_client=server.client()).account
    seen: list[tuple[str | None, str | None, str | None]] = []
    for call in (account.use_default, account.use_none, account.use_either, account.use_both, account.use_optional):
        call()
        headers, query = server.request.headers, server.request.url.params
        seen.append((headers.get("X-Api-Key"), headers.get("Authorization"), query.get("app_id")))
    assert seen == [
        ("a", None, None),
        (None, None, None),
        ("a", None, None),
        ("a", None, "i"),
        (None, "Bearer t", None),
    ]


def check_keys_that_were_not_given_are_not_sent() -> None:
    server = Server()
    account = Sample(token="t", http_client=server.client()).account
    account.use_either()
    assert server.request.headers["Authorization"] == "Bearer t"
    assert "X-Api-Key" not in server.request.headers
    Sample(http_client=server.client()).account.use_optional()
    assert "Authorization" not in server.request.headers


def check_a_call_without_any_of_its_keys_is_refused() -> None:
    account = Sample(api_key="a", base_url="http://127.0.0.1:1").account
    said = _refused(account.use_both)
    assert said == (
        "api_key and app_id: missing; "
        "pass it to the client, or set the environment variable SAMPLE_API_KEY and SAMPLE_APP_ID"
    )
    assert _refused(Sample(base_url="http://127.0.0.1:1").account.use_either).startswith("api_key or token: missing; ")


def check_keys_may_come_with_the_users_own_headers_and_clients() -> None:
    server = Server()
    Sample(http_client=server.client()).account.use_both()
    assert _refused(Sample(api_key="a", http_client=server.client()).account.use_both).startswith("api_key and app_id")
    said = ""
    try:
        Sample(headers={"x-api-key": "a"}, base_url="http://127.0.0.1:1", max_retries=0).account.use_default()
    except APIConnectionError as error:
        said = str(error)
    assert "was not reached" in said


def check_any_other_request_takes_the_first_key_that_there_is() -> None:
    server = Server()
    keys: list[tuple[str | None, str | None]] = []
    for client in (
        Sample(api_key="a", token="t", http_client=server.client()),
        Sample(token="t", http_client=server.client()),
        Sample(http_client=server.client()),
    ):
        client.request("GET", "/new")
        headers = server.request.headers
        keys.append((headers.get("X-Api-Key"), headers.get("Authorization")))
    assert keys == [("a", None), (None, "Bearer t"), (None, None)]


def _refused(call: Callable[[], None]) -> str:
    try:
        call()
    except ValueError as error:
        return str(error)
    raise AssertionError("it was made")

from security_several import Sample

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
        ("a", "Bearer t", None),
        ("a", None, "i"),
        (None, "Bearer t", None),
    ]


def check_keys_that_were_not_given_are_not_sent() -> None:
    server = Server()
    Sample(token="t", http_client=server.client()).account.use_either()
    assert "X-Api-Key" not in server.request.headers

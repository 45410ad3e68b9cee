import asyncio
import json
import logging
import traceback
from base64 import b64encode
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Semaphore
from urllib.parse import parse_qsl

import httpx
import pytest
from security_oauth2 import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncSample,
    AuthenticationError,
    BadRequestError,
    ResponseDecodeError,
    Sample,
    _kept_tokens,
    _oauth2,
    _oauth2_client,
)
from security_oauth2._api_client import APIClient, AsyncAPIClient
from security_oauth2._kept_tokens import KeptTokens
from security_oauth2._oauth2 import ClientCredentials, Token
from security_oauth2._request import Arguments
from security_oauth2.resources import account

from tests.codegen.recording import Answer, Received, Recording, recording

_JSON = {"Content-Type": "application/json"}
_ID, _SECRET = "the client", "s3cr€t/of+it"
_BASIC = f"Basic {b64encode(b'the+client:s3cr%E2%82%ACt%2Fof%2Bit').decode()}"


def _is_token(request: Received) -> bool:
    return "token" in request.target


def _json(status: int, value: object) -> Answer:
    return status, _JSON, json.dumps(value).encode()


@contextmanager
def _api(
    token: Callable[[int], Answer] | None = None, refused: Callable[[Received, int], bool] = lambda _request, _n: False
) -> Generator[Recording]:
    """Run an API with its server of tokens; the number of a token is part of it."""
    tokens, calls = iter(range(1, 1000)), iter(range(1, 1000))

    def answer(request: Received) -> Answer:
        if _is_token(request):
            number = next(tokens)
            value = {"access_token": f"token-{number}", "token_type": "bearer", "expires_in": 100}
            return token(number) if token else _json(200, value)
        if refused(request, next(calls)):
            return _json(401, {"error": "expired"})
        return _json(200, {"name": "Ada"}) if request.method == "GET" else (204, {}, b"")

    with recording(answer=answer) as server:
        yield server


def _client(server: Recording, **options: object) -> Sample:
    return Sample(client_id=_ID, client_secret=_SECRET, base_url=f"{server.url}/v1", **options)  # type: ignore[arg-type]


def _tokens(server: Recording) -> list[Received]:
    return [request for request in server.received if _is_token(request)]


def _sent(server: Recording) -> list[tuple[str, str]]:
    """Return the target and the Authorization header of each call."""
    calls = [item for item in server.received if not _is_token(item)]
    return [(item.target, ", ".join(item.all("Authorization"))) for item in calls]


@contextmanager
def _clock() -> Generator[list[float]]:
    now = [1000.0]
    with pytest.MonkeyPatch.context() as patch:
        for module in (_kept_tokens, _oauth2, _oauth2_client):
            patch.setattr(module, "monotonic", lambda: now[0])
        yield now


def check_a_token_is_fetched_and_kept() -> None:
    with _api() as server, _client(server, headers={"X-Tenant": "t-1"}) as client:
        assert client.account.me().name == "Ada"
        client.account.me()
        client.with_options(timeout=5).account.me()
    (request,) = _tokens(server)
    assert (request.method, request.target) == ("POST", "/oauth/token?kind=client")
    assert dict(parse_qsl(request.body.decode())) == {"grant_type": "client_credentials", "scope": "read"}
    assert request.all("Authorization") == [_BASIC]
    assert request.all("Content-Type") == ["application/x-www-form-urlencoded"]
    assert not request.all("X-Tenant"), "headers are for the API, and may hold its keys"
    assert _sent(server) == [("/v1/me", "Bearer token-1")] * 3


def check_each_list_of_scopes_has_its_token() -> None:
    with _api() as server, _client(server) as client:
        client.account.me()
        client.account.order(amount=3)
        client.account.ping()
        client.account.open()
    scopes = [dict(parse_qsl(request.body.decode())).get("scope") for request in _tokens(server)]
    assert scopes == ["read", "read write", None], "`browser` is for another flow"
    assert [token for _, token in _sent(server)] == ["Bearer token-1", "Bearer token-2", "Bearer token-3", ""]


def check_it_is_renewed_shortly_before_it_ends() -> None:
    with _api() as server, _client(server) as client, _clock() as now:
        for seconds in (0, 89, 0, 2, 88):
            now[0] += seconds
            client.account.me()
    assert [token for _, token in _sent(server)] == ["Bearer token-1"] * 3 + ["Bearer token-2"] * 2


def check_a_life_that_is_a_text_or_missing_is_understood() -> None:
    lives: list[dict[str, object]] = [{"expires_in": "50"}, {"expires_in": None}, {}, {"expires_in": "soon"}]
    for life, fetched in zip(lives, (2, 1, 1, 1), strict=True):
        with (
            _api(lambda number, life=life: _json(200, {"access_token": f"t{number}", **life})) as server,  # type: ignore[misc]
            _client(server) as client,
            _clock() as now,
        ):
            client.account.me()
            now[0] += 60
            client.account.me()
            assert len(_tokens(server)) == fetched


def check_it_is_renewed_once_for_all_threads_that_wait() -> None:
    begun = Semaphore(0)

    def token(number: int) -> Answer:
        for _ in range(8):
            begun.acquire()
        return _json(200, {"access_token": f"token-{number}"})

    def call(_: int) -> None:
        begun.release()
        client.account.me()

    with _api(token) as server, _client(server) as client, ThreadPoolExecutor(8) as threads:
        list(threads.map(call, range(8)))
    assert len(_tokens(server)) == 1
    assert _sent(server) == [("/v1/me", "Bearer token-1")] * 8


def check_all_threads_that_wait_share_an_error_too() -> None:
    begun, errors, fresh = Semaphore(0), list[AuthenticationError](), KeptTokens.fresh

    def token(number: int) -> Answer:
        for _ in range(8 + 1 if number == 1 else 0):  # that of the one which asks is looked for twice
            begun.acquire()
        return _json(401, {"error": "invalid_client"})

    def noted(kept: KeptTokens, credential: ClientCredentials) -> Token | None:
        begun.release()
        return fresh(kept, credential)

    def call(_: int) -> None:
        with pytest.raises(AuthenticationError) as caught:
            client.account.me()
        errors.append(caught.value)

    with _api(token) as server, _client(server) as client, ThreadPoolExecutor(8) as threads:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(KeptTokens, "fresh", noted)
            list(threads.map(call, range(8)))
        assert len(_tokens(server)) == 1
        call(8)  # this one has not waited
        assert len(_tokens(server)) == 2
    assert len({id(error) for error in errors}) == 9
    text = "account.me: not sent, as there is no access token for it (access token: HTTP 401: invalid_client)"
    assert {str(error) for error in errors} == {text}


def check_all_tasks_that_wait_share_an_error_too() -> None:
    async def calls() -> list[object]:
        async with AsyncSample(client_id=_ID, client_secret=_SECRET, base_url=f"{server.url}/v1") as client:
            account = client.account
            return [*await asyncio.gather(account.me(), account.order(), account.me(), return_exceptions=True)]

    with _api(lambda _: _json(401, {"error": "invalid_client"})) as server:
        errors = asyncio.run(calls())
    assert [type(error) for error in errors] == [AuthenticationError] * 3
    assert [str(error).partition(":")[0] for error in errors] == ["account.me", "account.order", "account.me"]


def check_it_is_renewed_once_for_all_tasks_that_wait() -> None:
    async def calls(client: AsyncSample) -> None:
        await asyncio.gather(*(client.account.me() for _ in range(20)))

    with _api() as server:
        client = AsyncSample(client_id=_ID, client_secret=_SECRET, base_url=f"{server.url}/v1")
        asyncio.run(calls(client))
        asyncio.run(calls(client))  # another event loop
    assert len(_tokens(server)) == 1
    assert _sent(server) == [("/v1/me", "Bearer token-1")] * 40


def check_one_that_is_refused_is_renewed_once() -> None:
    with _api(refused=lambda request, _: "token-1" in str(request.headers)) as server, _client(server) as client:
        with pytest.raises(AuthenticationError):  # it was just made, so another would be refused too
            client.account.me()
    with _api(refused=lambda _, number: number > 1) as server, _client(server) as client:
        client.account.me()
        with pytest.raises(AuthenticationError):
            client.account.me()
    assert [token for _, token in _sent(server)] == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def check_a_call_that_was_refused_is_sent_again_with_a_new_token() -> None:
    with _api(refused=lambda _, number: number == 2) as server, _client(server) as client:
        client.account.order(amount=1)
        client.account.order(amount=2)  # no GET, but a 401 means that nothing was done
    assert _sent(server) == [
        ("/v1/orders?amount=1", "Bearer token-1"),
        ("/v1/orders?amount=2", "Bearer token-1"),
        ("/v1/orders?amount=2", "Bearer token-2"),
    ]


def check_an_asynchronous_call_is_too() -> None:
    async def calls() -> None:
        async with AsyncSample(client_id=_ID, client_secret=_SECRET, base_url=server.url) as client:
            await client.account.me()
            await client.account.me()

    with _api(refused=lambda _, number: number == 2) as server:
        asyncio.run(calls())
    assert [token for _, token in _sent(server)] == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def check_without_retries_the_next_call_has_a_new_token() -> None:
    with _api(refused=lambda _, number: number == 2) as server, _client(server, max_retries=0) as client:
        client.account.me()
        with pytest.raises(AuthenticationError):
            client.account.me()
        client.account.me()
    assert [token for _, token in _sent(server)] == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def check_threads_that_are_refused_renew_it_once() -> None:
    with (
        _api(refused=lambda request, n: n > 1 and "token-1" in str(request.headers)) as server,
        _client(server) as client,
        ThreadPoolExecutor(4) as threads,
    ):
        client.account.me()
        list(threads.map(lambda _: client.account.me(), range(4)))
    assert len(_tokens(server)) == 2


def check_an_error_of_the_server_of_tokens_is_typed_and_says_why() -> None:
    told = {"error": "invalid_client", "error_description": f"not {_SECRET} of {_ID}, call +1 650 555 0123"}
    with _api(lambda _: _json(401, told)) as server, _client(server) as client:
        with pytest.raises(AuthenticationError) as caught:
            client.account.order()
    assert not _sent(server)
    assert len(_tokens(server)) == 1
    assert caught.value.status_code == 401
    assert caught.value.may_have_been_processed is False
    text = str(caught.value)
    assert text.startswith("account.order: not sent, as there is no access token for it (access token: HTTP 401: inv")
    assert _SECRET not in text
    assert "0123" not in text


def check_a_secret_that_comes_back_as_it_was_sent_is_not_shown() -> None:
    told = {"error": "invalid_client", "error_description": f"unlike {_BASIC}"}
    with _api(lambda _: _json(400, told)) as server, _client(server) as client:
        with pytest.raises(BadRequestError) as caught:
            client.account.me()
    assert "unlike Basic ***" in str(caught.value)


def check_an_answer_without_a_token_is_an_error() -> None:
    answers: list[tuple[Answer, type[Exception]]] = [
        (_json(200, {"access_token": ""}), ResponseDecodeError),
        (_json(200, {"access_token": "a\nb"}), ResponseDecodeError),
        (_json(200, {"access_token": "t", "token_type": "mac"}), ResponseDecodeError),
        (_json(200, ["t"]), ResponseDecodeError),
        ((200, {}, b"<html>"), ResponseDecodeError),
        (_json(400, {"error": "invalid_scope"}), BadRequestError),
        ((302, {"Location": "http://127.0.0.1:1/"}, b""), APIStatusError),
    ]
    for answer, kind in answers:
        with _api(lambda _, answer=answer: answer) as server, _client(server) as client:  # type: ignore[misc]
            with pytest.raises(kind, match="not sent, as there is no access token"):
                client.account.me()
            assert not _sent(server)


def check_it_is_asked_for_again_where_its_server_stumbles() -> None:
    def token(number: int) -> Answer:
        return (503, {"Retry-After": "0"}, b"") if number < 3 else _json(200, {"access_token": "t"})

    with _api(token) as server, _client(server) as client:
        client.account.me()
    assert len(_tokens(server)) == 3


def check_the_budget_of_a_call_is_for_its_token_too() -> None:
    never = Semaphore(0)

    def token(_: int) -> Answer:
        never.acquire(timeout=5)
        return _json(200, {"access_token": "t"})

    def call(_: int) -> str:
        with pytest.raises(APITimeoutError) as caught:
            client.account.me()
        assert caught.value.may_have_been_processed is False
        return str(caught.value)

    async def calls() -> None:
        client = AsyncSample(client_id=_ID, client_secret=_SECRET, base_url=server.url, timeout=0.2)
        done = await asyncio.gather(*(client.account.me() for _ in range(2)), return_exceptions=True)
        assert [type(item) for item in done] == [APITimeoutError] * 2

    with _api(token) as server, _client(server, timeout=0.2) as client, ThreadPoolExecutor(2) as threads:
        texts = list(threads.map(call, range(2)))  # one asks, the other waits for it
        asyncio.run(calls())
        never.release(100)
    assert all(text.startswith("account.me: not sent, as") for text in texts)


def check_nothing_private_is_shown() -> None:
    records: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(record.getMessage())

    handler = Keep(logging.DEBUG)
    logging.root.addHandler(handler)
    level = logging.root.level
    logging.root.setLevel(logging.DEBUG)
    try:
        texts: list[str] = []
        failing: list[Callable[[int], Answer]] = [
            lambda _: _json(401, {"error": _SECRET}),
            lambda _: _json(200, {"access_token": "token-x", "token_type": _SECRET}),
            lambda _: _json(200, {"access_token": "token-x"}),
        ]
        for token in failing:
            with _api(token, refused=lambda _, __: True) as server, httpx.Client() as http:
                for client in (_client(server), _client(server, http_client=http)):
                    with pytest.raises((APIStatusError, ResponseDecodeError)) as caught:
                        client.account.me()
                    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
                    # The test's own frame has its own variables.
                    frames = [str(frame.locals) for frame in report.stack if "exercise" not in frame.filename]
                    texts += [*frames, str(caught.value), repr(caught.value), repr(client), repr(vars(client))]
    finally:
        logging.root.removeHandler(handler)
        logging.root.setLevel(level)
    assert len(texts) > 20
    assert any("access token: POST" in record for record in records)
    shown = "\n".join([*texts, *records])
    assert _SECRET not in shown
    assert "token-x" not in shown
    assert _BASIC.split()[1] not in shown


def check_its_parts_come_from_the_environment_too() -> None:
    with _api() as server, pytest.MonkeyPatch.context() as patch:
        patch.setenv("SAMPLE_CLIENT_ID", _ID)
        patch.setenv("SAMPLE_CLIENT_SECRET", _SECRET)
        patch.setenv("SAMPLE_TOKEN_URL", f"{server.url}/elsewhere/token")
        Sample(base_url=server.url).account.me()
        assert _tokens(server)[0].target == "/elsewhere/token"
        assert _tokens(server)[0].all("Authorization") == [_BASIC]
        Sample(api_key=lambda: "mine", base_url=server.url).account.me()
        patch.setenv("SAMPLE_API_KEY", "theirs")
        Sample(base_url=server.url).account.me()
        Sample(client_id="other", base_url=server.url).account.me()  # an argument comes before the environment
    assert [token for _, token in _sent(server)] == [
        "Bearer token-1",
        "Bearer mine",
        "Bearer theirs",
        "Bearer token-2",
    ]


def check_what_is_missing_or_wrong_is_said() -> None:
    with pytest.raises(ValueError, match="client_id and client_secret: missing; .*SAMPLE_CLIENT_ID and SAMPLE_CLIENT_S"):
        Sample().account.me()
    with pytest.raises(ValueError, match="client_secret: missing.* SAMPLE_CLIENT_SECRET"):
        Sample(client_id="c")
    with pytest.raises(ValueError, match="api_key: pass it, or client_id and client_secret, not both"):
        Sample(client_id="c", client_secret="s", api_key="t")
    with pytest.raises(ValueError, match="client_secret: has a line break") as caught:
        Sample(client_id="c", client_secret="s3cret\n")
    assert "s3cret" not in str(caught.value)
    with pytest.raises(ValueError, match="api_key: must be a string"):
        Sample(api_key="")
    for url in ("ftp://x/token", "http://u:p@x/token", "http://x:y/token"):
        with pytest.raises(ValueError, match="^token_url: ") as caught:
            Sample(client_id="c", client_secret="s", token_url=url)


def check_a_server_of_tokens_that_is_not_there_is_a_connection_error() -> None:
    with _api() as server, _client(server, token_url="http://127.0.0.1:1/token", max_retries=0) as client:
        with pytest.raises(APIConnectionError, match="not sent, as there is no access token.*127.0.0.1:1 was not"):
            client.account.me()


def check_a_copy_may_have_another_client_or_token() -> None:
    with _api() as server, _client(server) as client:
        client.account.me()
        client.with_options(client_id="other").account.me()
        client.with_options(client_id="other").account.me()  # its token is kept too
        client.with_options(api_key="mine").account.me()
        client.account.me()
        Sample(api_key="mine", base_url=server.url).with_options(client_id="c", client_secret="s").account.me()
        with pytest.raises(ValueError, match="api_key: pass it, or client_id and client_secret, not both"):
            client.with_options(client_id="other", api_key="mine")
    assert [token for _, token in _sent(server)] == [
        *("Bearer token-1", "Bearer token-2", "Bearer token-2", "Bearer mine", "Bearer token-1", "Bearer token-3")
    ]
    other = b64encode(b"other:s3cr%E2%82%ACt%2Fof%2Bit").decode()
    assert _tokens(server)[1].all("Authorization") == [f"Basic {other}"]


def check_requests_that_are_not_described_carry_a_token() -> None:
    with _api() as server, _client(server) as client:
        assert client.request("GET", "/new").parsed == b'{"name": "Ada"}'
    assert _sent(server) == [("/v1/new", "Bearer token-1")]


def check_requests_that_are_no_plain_calls_carry_a_token() -> None:
    """As downloads and streams are, which make an API client of their own with the same settings."""

    async def sent() -> None:
        async with AsyncSample(client_id=_ID, client_secret=_SECRET, base_url=server.url) as client:
            api = client._api
            await AsyncAPIClient(api.config, api.transports, api).call(account._ME, Arguments())

    with _api() as server:
        with _client(server) as client:
            api = client._api
            APIClient(api.config, api.transports, api).call(account._ME, Arguments())
            client.account.me()
        asyncio.run(sent())
    assert [token for _, token in _sent(server)] == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def check_a_closed_client_asks_for_nothing() -> None:
    with _api() as server:
        client = _client(server)
        client.close()
        with pytest.raises(RuntimeError, match="closed"):
            client.account.me()
        assert not server.received

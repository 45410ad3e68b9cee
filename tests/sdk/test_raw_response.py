"""`with_raw_response`: the answer around the value."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from ding_otp import AsyncDing, BadRequestError, Ding, RawResponse

from .api import Answer, Api, Server
from .examples import AUTHENTICATION, CUSTOMER, KEY, PHONE, SEND, Example
from .sides import Connect, Side


def test_it_has_the_value_of_the_call(connect: Connect, side: Side, api: Api, example: Example):
    api.says(example.answer)
    raw = side.run(example.call_raw(connect()))
    assert isinstance(raw, RawResponse)
    assert raw.parsed == example.response.from_dict(example.answer)


def test_the_request_is_the_same(connect: Connect, side: Side, api: Api, example: Example):
    side.run(example.call_raw(connect()))
    assert (api.only.path, api.only.json) == (example.path, example.arguments)


def test_it_has_status_headers_and_content_type(connect: Connect, side: Side, api: Api):
    api.says(SEND.answer, 201, {"X-Request-Id": "r-1", "Content-Type": "Application/JSON; charset=utf-8"})
    raw = side.run(SEND.call_raw(connect()))
    assert raw.status_code == 201
    assert raw.headers["x-request-id"] == "r-1"
    assert raw.content_type == "application/json"


@pytest.mark.parametrize("header", ["X-Request-Id", "request-id"])
def test_it_has_what_the_server_calls_the_request(connect: Connect, side: Side, api: Api, header: str):
    api.answers(Answer(SEND.answer, headers={header: "r-1"}), Answer(SEND.answer))
    client = connect()
    assert side.run(SEND.call_raw(client)).request_id == "r-1"
    assert side.run(SEND.call_raw(client)).request_id is None


def test_it_counts_how_often_the_request_was_sent_again(connect: Connect, side: Side, api: Api, no_waiting: None):
    again = Answer({}, 503, {"Retry-After": "0"})
    api.answers(Answer(SEND.answer), again, again, Answer(SEND.answer))
    client = connect()
    assert [side.run(SEND.call_raw(client)).retry_count for _ in range(2)] == [0, 2]
    assert len(api.seen) == 4


@pytest.mark.parametrize("link", ["mock"])
def test_the_content_type_is_none_if_there_is_none(connect: Connect, side: Side):
    own = connect.own(transport=httpx.MockTransport(lambda _: httpx.Response(200, content=b"{}")))
    assert side.run(SEND.call_raw(connect(http_client=own))).content_type is None


def test_it_has_the_response_as_httpx_has_it(connect: Connect, side: Side, api: Api):
    api.says(SEND.answer)
    response = side.run(SEND.call_raw(connect())).http_response
    assert isinstance(response, httpx.Response)
    assert response.json() == SEND.answer
    assert response.elapsed.total_seconds() >= 0
    assert str(response.url) == connect.server.url + SEND.path


def test_its_request_has_neither_key_nor_body(connect: Connect, side: Side, api: Api):
    request = side.run(SEND.call_raw(connect())).http_response.request
    assert "x-api-key" not in request.headers
    assert request.content == b""


def test_an_error_is_raised_as_without_it(connect: Connect, side: Side, api: Api):
    api.says({"code": "bad_request"}, 400)
    with pytest.raises(BadRequestError):
        side.run(SEND.call_raw(connect()))


def test_a_request_model_may_be_given(connect: Connect, side: Side, api: Api):
    request = SEND.request(phone_number=PHONE)
    assert side.run(connect().otp.with_raw_response.send(request)).status_code == 200


def test_a_call_after_one_through_it_gives_the_value_alone(connect: Connect, side: Side, api: Api):
    api.answers(Answer(SEND.answer), Answer(SEND.answer))
    client = connect()
    side.run(SEND.call_raw(client))
    assert type(side.run(SEND.call(client))) is SEND.response


class ByArgument(Api):
    """Answers with the header that the request came with, so that mixed-up answers show."""

    def handle(self, seen):
        return Answer({"authentication_uuid": AUTHENTICATION}, headers={"X-Seen": seen.json["device_model"]})


NAMES = [f"model-{number}" for number in range(40)]


def test_threads_do_not_mix(server: Server):
    server.api = ByArgument()
    with (
        Ding(api_key=KEY, customer_uuid=CUSTOMER, base_url=server.url) as ding,
        ThreadPoolExecutor(8) as threads,
    ):
        send = ding.otp.with_raw_response.send
        raws = list(threads.map(lambda name: send(phone_number=PHONE, device_model=name), NAMES))
    assert [raw.headers["x-seen"] for raw in raws] == NAMES


def test_tasks_do_not_mix(server: Server):
    server.api = ByArgument()

    async def ask() -> list[str]:
        async with AsyncDing(api_key=KEY, customer_uuid=CUSTOMER, base_url=server.url) as ding:
            send = ding.otp.with_raw_response.send
            raws = await asyncio.gather(*(send(phone_number=PHONE, device_model=name) for name in NAMES))
        return [raw.headers["x-seen"] for raw in raws]

    assert asyncio.run(ask()) == NAMES

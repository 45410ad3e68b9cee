"""The asynchronous client in another event loop than asyncio's."""

import httpx
import pytest
import trio

from ding_otp import AsyncDing, BadRequestError

from .api import Answer, Server
from .examples import CUSTOMER, EXAMPLES, KEY, SEND


def test_calls_work_in_trio(server: Server):
    server.api.answers(*(Answer(example.answer) for example in EXAMPLES))

    async def use() -> list[object]:
        async with AsyncDing(api_key=KEY, customer_uuid=CUSTOMER, base_url=server.url) as ding:
            return [await example.call(ding) for example in EXAMPLES]

    assert trio.run(use) == [example.response.from_dict(example.answer) for example in EXAMPLES]
    assert [seen.path for seen in server.api.seen] == [example.path for example in EXAMPLES]


@pytest.mark.usefixtures("no_waiting")
def test_calls_are_sent_again_in_trio(server: Server):
    server.api.says({}, 503, {"Retry-After": "0"}).says(SEND.answer)

    async def use() -> object:
        async with AsyncDing(api_key=KEY, base_url=server.url) as ding:
            return await SEND.call(ding)

    assert trio.run(use).status == "pending"


def test_a_client_of_the_user_works_in_trio(server: Server):
    server.api.says({"code": "bad_request"}, 400)

    async def use() -> None:
        async with httpx.AsyncClient() as own:
            await SEND.call(AsyncDing(api_key=KEY, base_url=server.url, http_client=own))

    with pytest.raises(BadRequestError):
        trio.run(use)

"""The life of a client."""

import asyncio
import gc
import weakref

import pytest

from ding_otp import AsyncDing, Ding

from .api import Api, Server
from .examples import CUSTOMER, EXAMPLES, KEY, SEND, Example
from .sides import Connect, Side


def test_closing_twice_does_no_harm(connect: Connect, side: Side):
    client = connect()
    side.run(SEND.call(client))
    side.close(client)
    side.close(client)


def test_a_client_that_was_never_used_can_be_closed(connect: Connect, side: Side):
    side.close(connect())


def test_a_call_after_closing_is_a_runtime_error(connect: Connect, side: Side, api: Api, example: Example):
    client = connect()
    side.close(client)
    with pytest.raises(RuntimeError, match="the client is closed; make a new one"):
        side.run(example.call(client))
    assert not api.seen


def test_a_closed_client_has_no_copies(connect: Connect, side: Side):
    client = connect()
    side.close(client)
    with pytest.raises(RuntimeError, match="closed"):
        client.with_options(timeout=5)


def test_a_with_block_gives_the_client_and_closes_it(connect: Connect, side: Side, api: Api):
    client = connect()
    side.within(client, SEND.call)
    assert len(api.seen) == 1
    with pytest.raises(RuntimeError, match="closed"):
        side.run(SEND.call(client))


def test_a_with_block_lets_an_error_through(connect: Connect, side: Side, api: Api):
    api.says({"code": "bad_request"}, 400)
    with pytest.raises(Exception, match="bad_request"):
        side.within(connect(), SEND.call)


@pytest.mark.parametrize("link", ["socket"])
def test_calls_one_after_the_other_share_a_connection(connect: Connect, side: Side, api: Api):
    client = connect()
    for example in EXAMPLES:
        side.run(example.call(client))
    assert len({seen.peer for seen in api.seen}) == 1


def test_a_client_that_nobody_closed_leaves_no_open_socket(server: Server):
    def use() -> None:
        SEND.call(Ding(api_key=KEY, customer_uuid=CUSTOMER, base_url=server.url))

    use()
    gc.collect()  # a ResourceWarning would be an error here
    assert len(server.api.seen) == 1


def test_an_async_client_outlives_event_loops_and_lets_them_go(server: Server):
    client = AsyncDing(api_key=KEY, customer_uuid=CUSTOMER, base_url=server.url)
    loops: weakref.WeakSet[asyncio.AbstractEventLoop] = weakref.WeakSet()

    async def use() -> None:
        loops.add(asyncio.get_running_loop())
        await SEND.call(client)

    asyncio.run(use())
    asyncio.run(use())
    gc.collect()  # a ResourceWarning would be an error here
    assert not loops
    assert len({seen.peer for seen in server.api.seen}) == 2

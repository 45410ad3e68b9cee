"""Calls whose request bodies are read from files while they are sent."""

from collections.abc import AsyncIterable
from typing import TypeVar

from ._api_client import APIClient, AsyncAPIClient
from ._files import Upload, once_if_read_once
from ._request import Arguments, Operation

T = TypeVar("T")


def send_upload(api: APIClient, operation: Operation[T], arguments: Arguments) -> T:
    """Make a call that may send files; see `APIClient.call`.

    It is held to the client's `timeout` as a whole, like any call. Where it is safe to send it again, the files are
    read again; a pipe can't be, so a call with one is made once.
    """
    body = arguments.body
    if not isinstance(body, Upload):
        return api.call(operation, arguments)
    if isinstance(body, AsyncIterable):
        raise TypeError("only an asynchronous client can send an asynchronous iterable")
    from ._http.streaming import StreamingTransport

    client = api.with_config(once_if_read_once(api.config, body))
    client.transport = StreamingTransport(api.transport, body)
    return client.call(operation, arguments)


async def async_send_upload(api: AsyncAPIClient, operation: Operation[T], arguments: Arguments) -> T:
    """See `send_upload`. Files are read in threads."""
    body = arguments.body
    if not isinstance(body, Upload):
        return await api.call(operation, arguments)
    from ._http.async_streaming import AsyncStreamingTransport

    client = api.with_config(once_if_read_once(api.config, body))
    client.transport = AsyncStreamingTransport(api.transport, body)
    return await client.call(operation, arguments)

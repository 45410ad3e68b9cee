# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `jobs`."""

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import by_status, bytes_body, json_body
from .._streaming_response import (
    AsyncStreamingResponse,
    StreamingResponse,
    async_streaming_response,
    streaming_response,
)
from ..models import Begun, Done

_GET_JOB = Operation(
    name="jobs.get_job",
    method="GET",
    path="/job",
    decode=json_body(Done.from_dict),
    idempotent=True,
)
_START_JOB: Operation[Done | Begun] = Operation(
    name="jobs.start_job",
    method="POST",
    path="/job",
    decode=by_status({201: json_body(Done.from_dict)}, json_body(Begun.from_dict)),
)
_GET_PICTURE = Operation(
    name="jobs.get_picture",
    method="GET",
    path="/picture",
    decode=bytes_body,
    accept="image/png",
    idempotent=True,
)
_GET_ANY = Operation(
    name="jobs.get_any",
    method="GET",
    path="/any",
    decode=bytes_body,
    accept="*/*",
    idempotent=True,
)


class Jobs:
    """The operations of `jobs`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "JobsWithRawResponse":
        """The same operations, returning the response around the value."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "JobsWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return JobsWithStreamingResponse(self._api)

    def get_job(self) -> Done:
        """`GET /job`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.jobs.get_job()
            ```

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_JOB, Arguments())

    def start_job(self) -> Done | Begun:
        """`POST /job`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.jobs.start_job()
            ```

        Returns:
            Done at once.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_START_JOB, Arguments())

    def get_picture(self) -> bytes:
        """`GET /picture`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.jobs.get_picture()
            ```

        Returns:
            A picture.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_PICTURE, Arguments())

    def get_any(self) -> bytes:
        """`GET /any`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.jobs.get_any()
            ```

        Returns:
            Any file.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_ANY, Arguments())


class JobsWithRawResponse:
    """The operations of `Jobs`, returning the response around the value."""

    def __init__(self, jobs: Jobs) -> None:
        self.get_job: Final = raw(jobs.get_job)
        self.start_job: Final = raw(jobs.start_job)
        self.get_picture: Final = raw(jobs.get_picture)
        self.get_any: Final = raw(jobs.get_any)


class JobsWithStreamingResponse:
    """The operations of `Jobs` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    def get_picture(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /picture`.

        Takes, returns and raises what `Jobs.get_picture` does.
        """
        return streaming_response(self._api, _GET_PICTURE, Arguments())

    def get_any(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /any`.

        Takes, returns and raises what `Jobs.get_any` does.
        """
        return streaming_response(self._api, _GET_ANY, Arguments())


class AsyncJobs:
    """The operations of `jobs`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncJobsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "AsyncJobsWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return AsyncJobsWithStreamingResponse(self._api)

    async def get_job(self) -> Done:
        """`GET /job`.

        Takes, returns and raises what `Jobs.get_job` does.
        """
        return await self._api.call(_GET_JOB, Arguments())

    async def start_job(self) -> Done | Begun:
        """`POST /job`.

        Takes, returns and raises what `Jobs.start_job` does.
        """
        return await self._api.call(_START_JOB, Arguments())

    async def get_picture(self) -> bytes:
        """`GET /picture`.

        Takes, returns and raises what `Jobs.get_picture` does.
        """
        return await self._api.call(_GET_PICTURE, Arguments())

    async def get_any(self) -> bytes:
        """`GET /any`.

        Takes, returns and raises what `Jobs.get_any` does.
        """
        return await self._api.call(_GET_ANY, Arguments())


class AsyncJobsWithRawResponse:
    """The operations of `AsyncJobs`, returning the response around the value."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.get_job: Final = async_raw(jobs.get_job)
        self.start_job: Final = async_raw(jobs.start_job)
        self.get_picture: Final = async_raw(jobs.get_picture)
        self.get_any: Final = async_raw(jobs.get_any)


class AsyncJobsWithStreamingResponse:
    """The operations of `AsyncJobs` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    def get_picture(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /picture`.

        Takes, returns and raises what `Jobs.get_picture` does.
        """
        return async_streaming_response(self._api, _GET_PICTURE, Arguments())

    def get_any(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /any`.

        Takes, returns and raises what `Jobs.get_any` does.
        """
        return async_streaming_response(self._api, _GET_ANY, Arguments())

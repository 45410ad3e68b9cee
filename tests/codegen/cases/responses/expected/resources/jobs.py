# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `jobs`."""

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._codec import to_int
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import by_status, json_body, no_body, text_body
from .._streaming_response import (
    AsyncStreamingResponse,
    StreamingResponse,
    async_streaming_response,
    streaming_response,
)
from ..models import Begun, Done

_GET_LOG = Operation(
    name="jobs.get_log",
    method="GET",
    path="/job",
    decode=text_body,
    accept="text/plain",
    idempotent=True,
)
_NO_SUCCESS = Operation(
    name="jobs.no_success",
    method="PUT",
    path="/job",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_START_JOB: Operation[Done | Begun | None] = Operation(
    name="jobs.start_job",
    method="POST",
    path="/job",
    decode=by_status(
        {200: json_body(Done.from_dict), 202: json_body(Begun.from_dict), 204: no_body}, json_body(Done.from_dict)
    ),
    accept="application/json, application/problem+json",
)
_DROP_JOB = Operation(
    name="jobs.drop_job",
    method="DELETE",
    path="/job",
    decode=json_body(Done.from_dict),
    idempotent=True,
)
_MOVED = Operation(
    name="jobs.moved",
    method="GET",
    path="/moved",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_COUNT = Operation(
    name="jobs.count",
    method="GET",
    path="/count",
    decode=json_body(to_int),
    idempotent=True,
)
_GET_DONE = Operation(
    name="jobs.get_done",
    method="GET",
    path="/undescribed",
    decode=json_body(Done.from_dict),
    accept="application/json, application/problem+json",
    idempotent=True,
)
_FORGET = Operation(
    name="jobs.forget",
    method="DELETE",
    path="/undescribed",
    decode=no_body,
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

    def get_log(self) -> str:
        """`GET /job`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.jobs.get_log()
            ```

        Returns:
            The log.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_LOG, Arguments())

    def no_success(self) -> None:
        """`PUT /job`.

        Example:
            ```python
            with Sample() as sample:
                sample.jobs.no_success()
            ```

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_NO_SUCCESS, Arguments())

    def start_job(self) -> Done | Begun | None:
        """`POST /job`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.jobs.start_job()
            ```

        Returns:
            Done already.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_START_JOB, Arguments())

    def drop_job(self) -> Done:
        """`DELETE /job`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.jobs.drop_job()
            ```

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_DROP_JOB, Arguments())

    def moved(self) -> None:
        """`GET /moved`.

        Example:
            ```python
            with Sample() as sample:
                sample.jobs.moved()
            ```

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_MOVED, Arguments())

    def count(self) -> int:
        """`GET /count`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.jobs.count()
            ```

        Returns:
            The number.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_COUNT, Arguments())

    def get_done(self) -> Done:
        """`GET /undescribed`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.jobs.get_done()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_DONE, Arguments())

    def forget(self) -> None:
        """`DELETE /undescribed`.

        Example:
            ```python
            with Sample() as sample:
                sample.jobs.forget()
            ```

        Returns:
            Forgotten.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_FORGET, Arguments())


class JobsWithRawResponse:
    """The operations of `Jobs`, returning the response around the value."""

    def __init__(self, jobs: Jobs) -> None:
        self.get_log: Final = raw(jobs.get_log)
        self.no_success: Final = raw(jobs.no_success)
        self.start_job: Final = raw(jobs.start_job)
        self.drop_job: Final = raw(jobs.drop_job)
        self.moved: Final = raw(jobs.moved)
        self.count: Final = raw(jobs.count)
        self.get_done: Final = raw(jobs.get_done)
        self.forget: Final = raw(jobs.forget)


class JobsWithStreamingResponse:
    """The operations of `Jobs` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    def get_log(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /job`.

        Takes, returns and raises what `Jobs.get_log` does.
        """
        return streaming_response(self._api, _GET_LOG, Arguments())


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

    async def get_log(self) -> str:
        """`GET /job`.

        Takes, returns and raises what `Jobs.get_log` does.
        """
        return await self._api.call(_GET_LOG, Arguments())

    async def no_success(self) -> None:
        """`PUT /job`.

        Takes, returns and raises what `Jobs.no_success` does.
        """
        return await self._api.call(_NO_SUCCESS, Arguments())

    async def start_job(self) -> Done | Begun | None:
        """`POST /job`.

        Takes, returns and raises what `Jobs.start_job` does.
        """
        return await self._api.call(_START_JOB, Arguments())

    async def drop_job(self) -> Done:
        """`DELETE /job`.

        Takes, returns and raises what `Jobs.drop_job` does.
        """
        return await self._api.call(_DROP_JOB, Arguments())

    async def moved(self) -> None:
        """`GET /moved`.

        Takes, returns and raises what `Jobs.moved` does.
        """
        return await self._api.call(_MOVED, Arguments())

    async def count(self) -> int:
        """`GET /count`.

        Takes, returns and raises what `Jobs.count` does.
        """
        return await self._api.call(_COUNT, Arguments())

    async def get_done(self) -> Done:
        """`GET /undescribed`.

        Takes, returns and raises what `Jobs.get_done` does.
        """
        return await self._api.call(_GET_DONE, Arguments())

    async def forget(self) -> None:
        """`DELETE /undescribed`.

        Takes, returns and raises what `Jobs.forget` does.
        """
        return await self._api.call(_FORGET, Arguments())


class AsyncJobsWithRawResponse:
    """The operations of `AsyncJobs`, returning the response around the value."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.get_log: Final = async_raw(jobs.get_log)
        self.no_success: Final = async_raw(jobs.no_success)
        self.start_job: Final = async_raw(jobs.start_job)
        self.drop_job: Final = async_raw(jobs.drop_job)
        self.moved: Final = async_raw(jobs.moved)
        self.count: Final = async_raw(jobs.count)
        self.get_done: Final = async_raw(jobs.get_done)
        self.forget: Final = async_raw(jobs.forget)


class AsyncJobsWithStreamingResponse:
    """The operations of `AsyncJobs` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    def get_log(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /job`.

        Takes, returns and raises what `Jobs.get_log` does.
        """
        return async_streaming_response(self._api, _GET_LOG, Arguments())

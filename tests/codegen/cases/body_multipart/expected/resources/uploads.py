# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `uploads`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import model_argument
from .._forms import multipart_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._uploads import async_send_upload, send_upload
from ..models import UploadBody

_UPLOAD = Operation(
    name="uploads.upload",
    method="POST",
    path="/upload",
    decode=no_body,
    accept="*/*",
)


class Uploads:
    """The operations of `uploads`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "UploadsWithRawResponse":
        """The same operations, returning the response around the value."""
        return UploadsWithRawResponse(self)

    def upload(self, *, body: UploadBody) -> None:
        """`POST /upload`.

        Example:
            ```python
            with Sample() as sample:
                sample.uploads.upload(body=UploadBody(file=b"content"))
            ```

        Args:
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(
            self._api, _UPLOAD, Arguments(body=multipart_body(model_argument(body, "body", "UploadBody").to_dict()))
        )


class UploadsWithRawResponse:
    """The operations of `Uploads`, returning the response around the value."""

    def __init__(self, uploads: Uploads) -> None:
        self.upload: Final = raw(uploads.upload)


class AsyncUploads:
    """The operations of `uploads`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncUploadsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncUploadsWithRawResponse(self)

    async def upload(self, *, body: UploadBody) -> None:
        """`POST /upload`.

        Takes, returns and raises what `Uploads.upload` does.
        """
        return await async_send_upload(
            self._api, _UPLOAD, Arguments(body=multipart_body(model_argument(body, "body", "UploadBody").to_dict()))
        )


class AsyncUploadsWithRawResponse:
    """The operations of `AsyncUploads`, returning the response around the value."""

    def __init__(self, uploads: AsyncUploads) -> None:
        self.upload: Final = async_raw(uploads.upload)

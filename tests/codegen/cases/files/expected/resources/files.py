# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `files`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import model_argument
from .._codec import to_int
from .._files import FileContent, file_body
from .._forms import FormEncoding, form_body, multipart_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body, no_body
from .._uploads import async_send_upload, send_upload
from ..models import SendFormBody, UploadBody

_UPLOAD = Operation(
    name="files.upload",
    method="POST",
    path="/upload",
    decode=json_body(to_int),
)
_PUT_RAW = Operation(
    name="files.put_raw",
    method="PUT",
    path="/raw",
    decode=json_body(to_int),
    idempotent=True,
)
_ADD_RAW = Operation(
    name="files.add_raw",
    method="POST",
    path="/raw",
    decode=json_body(to_int),
)
_SEND_FORM = Operation(
    name="files.send_form",
    method="POST",
    path="/form",
    decode=no_body,
    accept="*/*",
)


class Files:
    """The operations of `files`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "FilesWithRawResponse":
        """The same operations, returning the response around the value."""
        return FilesWithRawResponse(self)

    def upload(self, *, body: UploadBody) -> int:
        """`POST /upload`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.upload(body=UploadBody(photo=b"content"))
            ```

        Args:
            body: The body of the request.

        Returns:
            How many bytes came.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(
            self._api,
            _UPLOAD,
            Arguments(
                body=multipart_body(
                    model_argument(body, "body", "UploadBody").to_dict(),
                    {
                        "photo": FormEncoding(content_type="image/png, image/jpeg", headers={"X-Source": "sdk"}),
                        "note": FormEncoding(content_type="text/markdown"),
                        "tags": FormEncoding(content_type="application/json"),
                        "filter": FormEncoding(style="deepObject"),
                    },
                )
            ),
        )

    def put_raw(self, *, body: FileContent) -> int:
        """`PUT /raw`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.put_raw(body=b"content")
            ```

        Args:
            body: The body of the request.

        Returns:
            How many bytes came.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _PUT_RAW, Arguments(body=file_body(body, "application/octet-stream")))

    def add_raw(self, *, body: FileContent) -> int:
        """`POST /raw`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.add_raw(body=b"content")
            ```

        Args:
            body: The body of the request.

        Returns:
            How many bytes came.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _ADD_RAW, Arguments(body=file_body(body, "application/octet-stream")))

    def send_form(self, *, body: SendFormBody) -> None:
        """`POST /form`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.send_form(body=SendFormBody(next="string"))
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
        return self._api.call(
            _SEND_FORM,
            Arguments(
                body=form_body(
                    model_argument(body, "body", "SendFormBody").to_dict(),
                    {
                        "filter": FormEncoding(style="deepObject"),
                        "ids": FormEncoding(style="form", explode=False),
                        "next": FormEncoding(style="form", reserved=True),
                    },
                )
            ),
        )


class FilesWithRawResponse:
    """The operations of `Files`, returning the response around the value."""

    def __init__(self, files: Files) -> None:
        self.upload: Final = raw(files.upload)
        self.put_raw: Final = raw(files.put_raw)
        self.add_raw: Final = raw(files.add_raw)
        self.send_form: Final = raw(files.send_form)


class AsyncFiles:
    """The operations of `files`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFilesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFilesWithRawResponse(self)

    async def upload(self, *, body: UploadBody) -> int:
        """`POST /upload`.

        Takes, returns and raises what `Files.upload` does.
        """
        return await async_send_upload(
            self._api,
            _UPLOAD,
            Arguments(
                body=multipart_body(
                    model_argument(body, "body", "UploadBody").to_dict(),
                    {
                        "photo": FormEncoding(content_type="image/png, image/jpeg", headers={"X-Source": "sdk"}),
                        "note": FormEncoding(content_type="text/markdown"),
                        "tags": FormEncoding(content_type="application/json"),
                        "filter": FormEncoding(style="deepObject"),
                    },
                )
            ),
        )

    async def put_raw(self, *, body: FileContent) -> int:
        """`PUT /raw`.

        Takes, returns and raises what `Files.put_raw` does.
        """
        return await async_send_upload(self._api, _PUT_RAW, Arguments(body=file_body(body, "application/octet-stream")))

    async def add_raw(self, *, body: FileContent) -> int:
        """`POST /raw`.

        Takes, returns and raises what `Files.add_raw` does.
        """
        return await async_send_upload(self._api, _ADD_RAW, Arguments(body=file_body(body, "application/octet-stream")))

    async def send_form(self, *, body: SendFormBody) -> None:
        """`POST /form`.

        Takes, returns and raises what `Files.send_form` does.
        """
        return await self._api.call(
            _SEND_FORM,
            Arguments(
                body=form_body(
                    model_argument(body, "body", "SendFormBody").to_dict(),
                    {
                        "filter": FormEncoding(style="deepObject"),
                        "ids": FormEncoding(style="form", explode=False),
                        "next": FormEncoding(style="form", reserved=True),
                    },
                )
            ),
        )


class AsyncFilesWithRawResponse:
    """The operations of `AsyncFiles`, returning the response around the value."""

    def __init__(self, files: AsyncFiles) -> None:
        self.upload: Final = async_raw(files.upload)
        self.put_raw: Final = async_raw(files.put_raw)
        self.add_raw: Final = async_raw(files.add_raw)
        self.send_form: Final = async_raw(files.send_form)

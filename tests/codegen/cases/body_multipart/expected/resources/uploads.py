# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `uploads`."""

from functools import cached_property
from typing import Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import alone, keyed, model_argument
from .._files import FileContent, file_body
from .._forms import FormEncoding, form_body, multipart_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._uploads import async_send_upload, send_upload
from ..models import SendFieldsBody, SendOthersFilesBody, SendPartsBody, UploadBody

_UPLOAD = Operation(
    name="uploads.upload",
    method="POST",
    path="/upload",
    decode=no_body,
    accept="*/*",
)
_SEND_PARTS = Operation(
    name="uploads.send_parts",
    method="POST",
    path="/parts",
    decode=no_body,
    accept="*/*",
)
_SEND_FIELDS = Operation(
    name="uploads.send_fields",
    method="POST",
    path="/fields",
    decode=no_body,
    accept="*/*",
)
_SEND_OTHERS = Operation(
    name="uploads.send_others",
    method="POST",
    path="/warned",
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

    def send_parts(self, *, body: SendPartsBody) -> None:
        """`POST /parts`.

        Example:
            ```python
            with Sample() as sample:
                sample.uploads.send_parts(body=SendPartsBody(encoded="string"))
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
            self._api,
            _SEND_PARTS,
            Arguments(
                body=multipart_body(
                    model_argument(body, "body", "SendPartsBody").to_dict(),
                    {
                        "whole": FormEncoding(content_type="application/json"),
                        "note": FormEncoding(content_type="text/html"),
                        "marked": FormEncoding(
                            content_type="application/vnd.point+json",
                            headers={"X-Default": "true", "X-Const": "1", "X-One": "one"},
                        ),
                        "encoded": FormEncoding(
                            content_type="application/octet-stream", headers={"Content-Transfer-Encoding": "base64"}
                        ),
                        "pictures": FormEncoding(
                            content_type="image/png", headers={"Content-Transfer-Encoding": "base64"}
                        ),
                        "file": FormEncoding(content_type="image/webp"),
                    },
                )
            ),
        )

    def send_fields(self, *, body: SendFieldsBody) -> None:
        """`POST /fields`.

        Example:
            ```python
            with Sample() as sample:
                sample.uploads.send_fields(body=SendFieldsBody(matrix=[[1]]))
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
            _SEND_FIELDS, Arguments(body=form_body(model_argument(body, "body", "SendFieldsBody").to_dict()))
        )

    @overload
    def send_others(self, /, *, body: SendOthersFilesBody | None = None) -> None: ...
    @overload
    def send_others(self, /, *, content: FileContent) -> None: ...
    @overload
    def send_others(self, /, *, form: dict[str, object]) -> None: ...

    def send_others(
        self,
        /,
        *,
        body: SendOthersFilesBody | None = None,
        content: FileContent | None = None,
        form: dict[str, object] | None = None,
    ) -> None:
        """`POST /warned`.

        Example:
            ```python
            with Sample() as sample:
                sample.uploads.send_others()
            ```

        Args:
            body: The body of the request.
            content: The body as `multipart/mixed`, in place of another.
            form: The body as `application/x-www-form-urlencoded`, in place of another.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(
            self._api,
            _SEND_OTHERS,
            Arguments(
                body=file_body(alone("content", content, form, body), "multipart/mixed")
                if content is not None
                else form_body({**keyed(alone("form", form, content, body), "form")})
                if form is not None
                else None
                if body is None
                else multipart_body(model_argument(body, "body", "SendOthersFilesBody").to_dict())
            ),
        )


class UploadsWithRawResponse:
    """The operations of `Uploads`, returning the response around the value."""

    def __init__(self, uploads: Uploads) -> None:
        self.upload: Final = raw(uploads.upload)
        self.send_parts: Final = raw(uploads.send_parts)
        self.send_fields: Final = raw(uploads.send_fields)
        self.send_others: Final = raw(uploads.send_others)


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

    async def send_parts(self, *, body: SendPartsBody) -> None:
        """`POST /parts`.

        Takes, returns and raises what `Uploads.send_parts` does.
        """
        return await async_send_upload(
            self._api,
            _SEND_PARTS,
            Arguments(
                body=multipart_body(
                    model_argument(body, "body", "SendPartsBody").to_dict(),
                    {
                        "whole": FormEncoding(content_type="application/json"),
                        "note": FormEncoding(content_type="text/html"),
                        "marked": FormEncoding(
                            content_type="application/vnd.point+json",
                            headers={"X-Default": "true", "X-Const": "1", "X-One": "one"},
                        ),
                        "encoded": FormEncoding(
                            content_type="application/octet-stream", headers={"Content-Transfer-Encoding": "base64"}
                        ),
                        "pictures": FormEncoding(
                            content_type="image/png", headers={"Content-Transfer-Encoding": "base64"}
                        ),
                        "file": FormEncoding(content_type="image/webp"),
                    },
                )
            ),
        )

    async def send_fields(self, *, body: SendFieldsBody) -> None:
        """`POST /fields`.

        Takes, returns and raises what `Uploads.send_fields` does.
        """
        return await self._api.call(
            _SEND_FIELDS, Arguments(body=form_body(model_argument(body, "body", "SendFieldsBody").to_dict()))
        )

    @overload
    async def send_others(self, /, *, body: SendOthersFilesBody | None = None) -> None: ...
    @overload
    async def send_others(self, /, *, content: FileContent) -> None: ...
    @overload
    async def send_others(self, /, *, form: dict[str, object]) -> None: ...

    async def send_others(
        self,
        /,
        *,
        body: SendOthersFilesBody | None = None,
        content: FileContent | None = None,
        form: dict[str, object] | None = None,
    ) -> None:
        """`POST /warned`.

        Takes, returns and raises what `Uploads.send_others` does.
        """
        return await async_send_upload(
            self._api,
            _SEND_OTHERS,
            Arguments(
                body=file_body(alone("content", content, form, body), "multipart/mixed")
                if content is not None
                else form_body({**keyed(alone("form", form, content, body), "form")})
                if form is not None
                else None
                if body is None
                else multipart_body(model_argument(body, "body", "SendOthersFilesBody").to_dict())
            ),
        )


class AsyncUploadsWithRawResponse:
    """The operations of `AsyncUploads`, returning the response around the value."""

    def __init__(self, uploads: AsyncUploads) -> None:
        self.upload: Final = async_raw(uploads.upload)
        self.send_parts: Final = async_raw(uploads.send_parts)
        self.send_fields: Final = async_raw(uploads.send_fields)
        self.send_others: Final = async_raw(uploads.send_others)

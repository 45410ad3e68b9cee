# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `bodies`."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, keyed, model_argument, request_model, several
from .._codec import nullable, to_str
from .._files import FileContent, file_body, media_type_within, text_content
from .._forms import FormEncoding, multipart_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, json_value
from .._responses import no_body
from .._signatures import takes_keywords
from .._uploads import async_send_upload, send_upload
from ..models import Doc, InlineBytesBody, JsonPatchBodyItem, UploadBody

_SEND_MODEL_MAYBE = Operation(
    name="bodies.send_model_maybe",
    method="PUT",
    path="/model",
    decode=no_body,
    accept="*/*",
    content_type="application/json; version=2; charset=utf-8",
    idempotent=True,
)
_SEND_MODEL = Operation(
    name="bodies.send_model",
    method="POST",
    path="/model",
    decode=no_body,
    accept="*/*",
    content_type="application/vnd.api+json",
)
_MERGE_PATCH = Operation(
    name="bodies.merge_patch",
    method="PATCH",
    path="/model",
    decode=no_body,
    accept="*/*",
)
_ANYTHING_AS_JSON = Operation(
    name="bodies.anything_as_json",
    method="POST",
    path="/patch",
    decode=no_body,
    accept="*/*",
)
_JSON_PATCH = Operation(
    name="bodies.json_patch",
    method="PATCH",
    path="/patch",
    decode=no_body,
    accept="*/*",
)
_PUT_PICTURE = Operation(
    name="bodies.put_picture",
    method="PUT",
    path="/picture",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_ANY_PICTURE = Operation(
    name="bodies.any_picture",
    method="POST",
    path="/picture",
    decode=no_body,
    accept="*/*",
)
_ANY_BYTES = Operation(
    name="bodies.any_bytes",
    method="PATCH",
    path="/picture",
    decode=no_body,
    accept="*/*",
)
_PUT_TEXT = Operation(
    name="bodies.put_text",
    method="PUT",
    path="/text",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_UNTYPED = Operation(
    name="bodies.untyped",
    method="POST",
    path="/text",
    decode=no_body,
    accept="*/*",
)
_UPLOAD = Operation(
    name="bodies.upload",
    method="POST",
    path="/upload",
    decode=no_body,
    accept="*/*",
)
_INLINE_BYTES = Operation(
    name="bodies.inline_bytes",
    method="POST",
    path="/inline",
    decode=no_body,
    accept="*/*",
)


class Bodies:
    """The operations of `bodies`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "BodiesWithRawResponse":
        """The same operations, returning the response around the value."""
        return BodiesWithRawResponse(self)

    def send_model_maybe(self, *, body: Doc | None = None) -> None:
        """`PUT /model`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.send_model_maybe()
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
            _SEND_MODEL_MAYBE, Arguments(body=None if body is None else model_argument(body, "body", "Doc"))
        )

    @overload
    def send_model(self, /, *, name: str) -> None: ...
    @overload
    def send_model(self, request: Doc, /) -> None: ...

    @takes_keywords
    def send_model(self, request: Doc | None = None, /, **fields: Any) -> None:
        """`POST /model`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.send_model(name="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: The field `name`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_SEND_MODEL, Arguments(body=request_model(Doc, given, fields)))

    def merge_patch(self, *, body: Mapping[str, str | None]) -> None:
        """`PATCH /model`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.merge_patch(body={"name": "string"})
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
            _MERGE_PATCH,
            Arguments(
                body=json_value(
                    {key: argument(nullable(to_str), item, "body") for key, item in keyed(body, "body").items()},
                    "application/merge-patch+json",
                )
            ),
        )

    @overload
    def anything_as_json(self, /, *, name: str) -> None: ...
    @overload
    def anything_as_json(self, request: Doc, /) -> None: ...

    @takes_keywords
    def anything_as_json(self, request: Doc | None = None, /, **fields: Any) -> None:
        """`POST /patch`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.anything_as_json(name="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: The field `name`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_ANYTHING_AS_JSON, Arguments(body=request_model(Doc, given, fields)))

    def json_patch(self, *, body: Sequence[JsonPatchBodyItem]) -> None:
        """`PATCH /patch`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.json_patch(body=[JsonPatchBodyItem(op="string")])
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
            _JSON_PATCH,
            Arguments(
                body=json_value(
                    [
                        item.to_dict()
                        for item in [
                            model_argument(item, "body", "JsonPatchBodyItem") for item in several(body, "body")
                        ]
                    ],
                    "application/json-patch+json",
                )
            ),
        )

    def put_picture(self, *, body: FileContent) -> None:
        """`PUT /picture`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.put_picture(body=b"content")
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
        return send_upload(self._api, _PUT_PICTURE, Arguments(body=file_body(body, "image/png")))

    def any_picture(self, *, content_type: str, body: FileContent) -> None:
        """`POST /picture`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.any_picture(
                    content_type="image/png",
                    body=b"content",
                )
            ```

        Args:
            content_type: The media type of the body: one of `image/*`. Example: `image/png`.
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
            _ANY_PICTURE,
            Arguments(
                body=file_body(body, "application/octet-stream"),
                headers={
                    "Content-Type": argument(media_type_within("image/*"), content_type, "content_type"),
                },
            ),
        )

    def any_bytes(self, *, body: FileContent, content_type: str | None = None) -> None:
        """`PATCH /picture`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.any_bytes(body=b"content")
            ```

        Args:
            content_type: The media type of the body: one of `*/*`, application/octet-stream if it is not given.
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
            _ANY_BYTES,
            Arguments(
                body=file_body(body, "application/octet-stream"),
                headers={
                    "Content-Type": None
                    if content_type is None
                    else argument(media_type_within("*/*"), content_type, "content_type"),
                },
            ),
        )

    def put_text(self, *, body: str | FileContent) -> None:
        """`PUT /text`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.put_text(body=b"string")
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
        return send_upload(self._api, _PUT_TEXT, Arguments(body=text_content(body, "text/csv; charset=iso-8859-1")))

    def untyped(self, *, body: object) -> None:
        """`POST /text`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.untyped(body="value")
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
        return self._api.call(_UNTYPED, Arguments(body=json_value(body)))

    def upload(self, *, body: UploadBody) -> None:
        """`POST /upload`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.upload(body=UploadBody(file=b"content"))
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
            _UPLOAD,
            Arguments(
                body=multipart_body(
                    model_argument(body, "body", "UploadBody").to_dict(),
                    {"file": FormEncoding(content_type="image/png")},
                )
            ),
        )

    @overload
    def inline_bytes(self, /, *, raw: bytes | None = None, text: str | None = None) -> None: ...
    @overload
    def inline_bytes(self, request: InlineBytesBody, /) -> None: ...

    @takes_keywords
    def inline_bytes(self, request: InlineBytesBody | None = None, /, **fields: Any) -> None:
        """`POST /inline`.

        Example:
            ```python
            with Sample() as sample:
                sample.bodies.inline_bytes()
            ```

        Args:
            request: All of the following in one object, instead of them.
            raw: The field `raw`.
            text: The field `text`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_INLINE_BYTES, Arguments(body=request_model(InlineBytesBody, given, fields)))


class BodiesWithRawResponse:
    """The operations of `Bodies`, returning the response around the value."""

    def __init__(self, bodies: Bodies) -> None:
        self.send_model_maybe: Final = raw(bodies.send_model_maybe)
        self.send_model: Final = raw(bodies.send_model)
        self.merge_patch: Final = raw(bodies.merge_patch)
        self.anything_as_json: Final = raw(bodies.anything_as_json)
        self.json_patch: Final = raw(bodies.json_patch)
        self.put_picture: Final = raw(bodies.put_picture)
        self.any_picture: Final = raw(bodies.any_picture)
        self.any_bytes: Final = raw(bodies.any_bytes)
        self.put_text: Final = raw(bodies.put_text)
        self.untyped: Final = raw(bodies.untyped)
        self.upload: Final = raw(bodies.upload)
        self.inline_bytes: Final = raw(bodies.inline_bytes)


class AsyncBodies:
    """The operations of `bodies`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncBodiesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncBodiesWithRawResponse(self)

    async def send_model_maybe(self, *, body: Doc | None = None) -> None:
        """`PUT /model`.

        Takes, returns and raises what `Bodies.send_model_maybe` does.
        """
        return await self._api.call(
            _SEND_MODEL_MAYBE, Arguments(body=None if body is None else model_argument(body, "body", "Doc"))
        )

    @overload
    async def send_model(self, /, *, name: str) -> None: ...
    @overload
    async def send_model(self, request: Doc, /) -> None: ...

    @takes_keywords
    async def send_model(self, request: Doc | None = None, /, **fields: Any) -> None:
        """`POST /model`.

        Takes, returns and raises what `Bodies.send_model` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_SEND_MODEL, Arguments(body=request_model(Doc, given, fields)))

    async def merge_patch(self, *, body: Mapping[str, str | None]) -> None:
        """`PATCH /model`.

        Takes, returns and raises what `Bodies.merge_patch` does.
        """
        return await self._api.call(
            _MERGE_PATCH,
            Arguments(
                body=json_value(
                    {key: argument(nullable(to_str), item, "body") for key, item in keyed(body, "body").items()},
                    "application/merge-patch+json",
                )
            ),
        )

    @overload
    async def anything_as_json(self, /, *, name: str) -> None: ...
    @overload
    async def anything_as_json(self, request: Doc, /) -> None: ...

    @takes_keywords
    async def anything_as_json(self, request: Doc | None = None, /, **fields: Any) -> None:
        """`POST /patch`.

        Takes, returns and raises what `Bodies.anything_as_json` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_ANYTHING_AS_JSON, Arguments(body=request_model(Doc, given, fields)))

    async def json_patch(self, *, body: Sequence[JsonPatchBodyItem]) -> None:
        """`PATCH /patch`.

        Takes, returns and raises what `Bodies.json_patch` does.
        """
        return await self._api.call(
            _JSON_PATCH,
            Arguments(
                body=json_value(
                    [
                        item.to_dict()
                        for item in [
                            model_argument(item, "body", "JsonPatchBodyItem") for item in several(body, "body")
                        ]
                    ],
                    "application/json-patch+json",
                )
            ),
        )

    async def put_picture(self, *, body: FileContent) -> None:
        """`PUT /picture`.

        Takes, returns and raises what `Bodies.put_picture` does.
        """
        return await async_send_upload(self._api, _PUT_PICTURE, Arguments(body=file_body(body, "image/png")))

    async def any_picture(self, *, content_type: str, body: FileContent) -> None:
        """`POST /picture`.

        Takes, returns and raises what `Bodies.any_picture` does.
        """
        return await async_send_upload(
            self._api,
            _ANY_PICTURE,
            Arguments(
                body=file_body(body, "application/octet-stream"),
                headers={
                    "Content-Type": argument(media_type_within("image/*"), content_type, "content_type"),
                },
            ),
        )

    async def any_bytes(self, *, body: FileContent, content_type: str | None = None) -> None:
        """`PATCH /picture`.

        Takes, returns and raises what `Bodies.any_bytes` does.
        """
        return await async_send_upload(
            self._api,
            _ANY_BYTES,
            Arguments(
                body=file_body(body, "application/octet-stream"),
                headers={
                    "Content-Type": None
                    if content_type is None
                    else argument(media_type_within("*/*"), content_type, "content_type"),
                },
            ),
        )

    async def put_text(self, *, body: str | FileContent) -> None:
        """`PUT /text`.

        Takes, returns and raises what `Bodies.put_text` does.
        """
        return await async_send_upload(
            self._api, _PUT_TEXT, Arguments(body=text_content(body, "text/csv; charset=iso-8859-1"))
        )

    async def untyped(self, *, body: object) -> None:
        """`POST /text`.

        Takes, returns and raises what `Bodies.untyped` does.
        """
        return await self._api.call(_UNTYPED, Arguments(body=json_value(body)))

    async def upload(self, *, body: UploadBody) -> None:
        """`POST /upload`.

        Takes, returns and raises what `Bodies.upload` does.
        """
        return await async_send_upload(
            self._api,
            _UPLOAD,
            Arguments(
                body=multipart_body(
                    model_argument(body, "body", "UploadBody").to_dict(),
                    {"file": FormEncoding(content_type="image/png")},
                )
            ),
        )

    @overload
    async def inline_bytes(self, /, *, raw: bytes | None = None, text: str | None = None) -> None: ...
    @overload
    async def inline_bytes(self, request: InlineBytesBody, /) -> None: ...

    @takes_keywords
    async def inline_bytes(self, request: InlineBytesBody | None = None, /, **fields: Any) -> None:
        """`POST /inline`.

        Takes, returns and raises what `Bodies.inline_bytes` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_INLINE_BYTES, Arguments(body=request_model(InlineBytesBody, given, fields)))


class AsyncBodiesWithRawResponse:
    """The operations of `AsyncBodies`, returning the response around the value."""

    def __init__(self, bodies: AsyncBodies) -> None:
        self.send_model_maybe: Final = async_raw(bodies.send_model_maybe)
        self.send_model: Final = async_raw(bodies.send_model)
        self.merge_patch: Final = async_raw(bodies.merge_patch)
        self.anything_as_json: Final = async_raw(bodies.anything_as_json)
        self.json_patch: Final = async_raw(bodies.json_patch)
        self.put_picture: Final = async_raw(bodies.put_picture)
        self.any_picture: Final = async_raw(bodies.any_picture)
        self.any_bytes: Final = async_raw(bodies.any_bytes)
        self.put_text: Final = async_raw(bodies.put_text)
        self.untyped: Final = async_raw(bodies.untyped)
        self.upload: Final = async_raw(bodies.upload)
        self.inline_bytes: Final = async_raw(bodies.inline_bytes)

# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `things`."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import alone, argument, hidden_request, keyed, model_argument, needed, request_model
from .._codec import to_bool, to_str
from .._files import FileContent, file_body, text_content
from .._forms import form_body, multipart_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, json_value
from .._responses import no_body
from .._signatures import takes_keywords
from .._uploads import async_send_upload, send_upload
from ..models import AddThingFilesBody, Thing

_ADD_THING = Operation(
    name="things.add_thing",
    method="POST",
    path="/things/{id}",
    decode=no_body,
    accept="*/*",
)
_MAYBE_FORM = Operation(
    name="things.maybe_form",
    method="PUT",
    path="/forms",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_SEND_FORM = Operation(
    name="things.send_form",
    method="POST",
    path="/forms",
    decode=no_body,
    accept="*/*",
)


class Things:
    """The operations of `things`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return ThingsWithRawResponse(self)

    @overload
    def add_thing(self, /, *, name: str, multipart: str | None = None, id: str, dry: bool | None = None) -> None: ...
    @overload
    def add_thing(self, request: Thing, /, *, id: str, dry: bool | None = None) -> None: ...
    @overload
    def add_thing(self, /, *, multipart_: AddThingFilesBody, id: str, dry: bool | None = None) -> None: ...
    @overload
    def add_thing(self, /, *, form: Thing, id: str, dry: bool | None = None) -> None: ...
    @overload
    def add_thing(self, /, *, merge_patch_json: Mapping[str, object], id: str, dry: bool | None = None) -> None: ...
    @overload
    def add_thing(self, /, *, text: str | FileContent, id: str, dry: bool | None = None) -> None: ...
    @overload
    def add_thing(self, /, *, content: FileContent, id: str, dry: bool | None = None) -> None: ...

    @takes_keywords
    def add_thing(
        self,
        request: Thing | None = None,
        /,
        *,
        multipart_: AddThingFilesBody | None = None,
        form: Thing | None = None,
        merge_patch_json: Mapping[str, object] | None = None,
        text: str | FileContent | None = None,
        content: FileContent | None = None,
        id: str,
        dry: bool | None = None,
        **fields: Any,
    ) -> None:
        """`POST /things/{id}`.

        Example:
            ```python
            with Sample() as sample:
                sample.things.add_thing(
                    name="string",
                    id="string",
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: The field `name`.
            multipart: The field `multipart`.
            id: The path parameter `id`.
            dry: The query parameter `dry`.
            multipart_: The body as `multipart/form-data`, in place of another.
            form: The body as `application/x-www-form-urlencoded`, in place of another.
            merge_patch_json: The body as `application/merge-patch+json`, in place of another.
            text: The body as `text/csv`, in place of another.
            content: The body as `image/png`, in place of another.

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
        return send_upload(
            self._api,
            _ADD_THING,
            Arguments(
                body=multipart_body(
                    model_argument(
                        alone("multipart_", multipart_, form, merge_patch_json, text, content, given, fields),
                        "multipart_",
                        "AddThingFilesBody",
                    ).to_dict()
                )
                if multipart_ is not None
                else form_body(
                    model_argument(
                        alone("form", form, multipart_, merge_patch_json, text, content, given, fields), "form", "Thing"
                    ).to_dict()
                )
                if form is not None
                else json_value(
                    {
                        **keyed(
                            alone("merge_patch_json", merge_patch_json, multipart_, form, text, content, given, fields),
                            "merge_patch_json",
                        )
                    },
                    "application/merge-patch+json",
                )
                if merge_patch_json is not None
                else text_content(
                    alone("text", text, multipart_, form, merge_patch_json, content, given, fields), "text/csv"
                )
                if text is not None
                else file_body(
                    alone("content", content, multipart_, form, merge_patch_json, text, given, fields), "image/png"
                )
                if content is not None
                else request_model(Thing, given, fields, ["id", "dry"]),
                path={
                    "id": argument(to_str, id, "id"),
                },
                query={
                    "dry": None if dry is None else argument(to_bool, dry, "dry"),
                },
            ),
        )

    @overload
    def maybe_form(self, /, *, body: Thing | None = None) -> None: ...
    @overload
    def maybe_form(self, /, *, form: Thing) -> None: ...

    def maybe_form(
        self,
        /,
        *,
        body: Thing | None = None,
        form: Thing | None = None,
    ) -> None:
        """`PUT /forms`.

        Example:
            ```python
            with Sample() as sample:
                sample.things.maybe_form()
            ```

        Args:
            body: The body of the request.
            form: The body as `application/x-www-form-urlencoded`, in place of another.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _MAYBE_FORM,
            Arguments(
                body=form_body(model_argument(alone("form", form, body), "form", "Thing").to_dict())
                if form is not None
                else None
                if body is None
                else model_argument(body, "body", "Thing")
            ),
        )

    @overload
    def send_form(self, /, *, body: Thing) -> None: ...
    @overload
    def send_form(self, /, *, form: Thing) -> None: ...

    def send_form(
        self,
        /,
        *,
        body: Thing | None = None,
        form: Thing | None = None,
    ) -> None:
        """`POST /forms`.

        Example:
            ```python
            with Sample() as sample:
                sample.things.send_form(body=Thing(name="string"))
            ```

        Args:
            body: The body of the request.
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
            _SEND_FORM,
            Arguments(
                body=form_body(model_argument(alone("form", form, body), "form", "Thing").to_dict())
                if form is not None
                else multipart_body(model_argument(needed(body, "body, form"), "body", "Thing").to_dict())
            ),
        )


class ThingsWithRawResponse:
    """The operations of `Things`, returning the response around the value."""

    def __init__(self, things: Things) -> None:
        self.add_thing: Final = raw(things.add_thing)
        self.maybe_form: Final = raw(things.maybe_form)
        self.send_form: Final = raw(things.send_form)


class AsyncThings:
    """The operations of `things`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncThingsWithRawResponse(self)

    @overload
    async def add_thing(
        self, /, *, name: str, multipart: str | None = None, id: str, dry: bool | None = None
    ) -> None: ...
    @overload
    async def add_thing(self, request: Thing, /, *, id: str, dry: bool | None = None) -> None: ...
    @overload
    async def add_thing(self, /, *, multipart_: AddThingFilesBody, id: str, dry: bool | None = None) -> None: ...
    @overload
    async def add_thing(self, /, *, form: Thing, id: str, dry: bool | None = None) -> None: ...
    @overload
    async def add_thing(
        self, /, *, merge_patch_json: Mapping[str, object], id: str, dry: bool | None = None
    ) -> None: ...
    @overload
    async def add_thing(self, /, *, text: str | FileContent, id: str, dry: bool | None = None) -> None: ...
    @overload
    async def add_thing(self, /, *, content: FileContent, id: str, dry: bool | None = None) -> None: ...

    @takes_keywords
    async def add_thing(
        self,
        request: Thing | None = None,
        /,
        *,
        multipart_: AddThingFilesBody | None = None,
        form: Thing | None = None,
        merge_patch_json: Mapping[str, object] | None = None,
        text: str | FileContent | None = None,
        content: FileContent | None = None,
        id: str,
        dry: bool | None = None,
        **fields: Any,
    ) -> None:
        """`POST /things/{id}`.

        Takes, returns and raises what `Things.add_thing` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await async_send_upload(
            self._api,
            _ADD_THING,
            Arguments(
                body=multipart_body(
                    model_argument(
                        alone("multipart_", multipart_, form, merge_patch_json, text, content, given, fields),
                        "multipart_",
                        "AddThingFilesBody",
                    ).to_dict()
                )
                if multipart_ is not None
                else form_body(
                    model_argument(
                        alone("form", form, multipart_, merge_patch_json, text, content, given, fields), "form", "Thing"
                    ).to_dict()
                )
                if form is not None
                else json_value(
                    {
                        **keyed(
                            alone("merge_patch_json", merge_patch_json, multipart_, form, text, content, given, fields),
                            "merge_patch_json",
                        )
                    },
                    "application/merge-patch+json",
                )
                if merge_patch_json is not None
                else text_content(
                    alone("text", text, multipart_, form, merge_patch_json, content, given, fields), "text/csv"
                )
                if text is not None
                else file_body(
                    alone("content", content, multipart_, form, merge_patch_json, text, given, fields), "image/png"
                )
                if content is not None
                else request_model(Thing, given, fields, ["id", "dry"]),
                path={
                    "id": argument(to_str, id, "id"),
                },
                query={
                    "dry": None if dry is None else argument(to_bool, dry, "dry"),
                },
            ),
        )

    @overload
    async def maybe_form(self, /, *, body: Thing | None = None) -> None: ...
    @overload
    async def maybe_form(self, /, *, form: Thing) -> None: ...

    async def maybe_form(
        self,
        /,
        *,
        body: Thing | None = None,
        form: Thing | None = None,
    ) -> None:
        """`PUT /forms`.

        Takes, returns and raises what `Things.maybe_form` does.
        """
        return await self._api.call(
            _MAYBE_FORM,
            Arguments(
                body=form_body(model_argument(alone("form", form, body), "form", "Thing").to_dict())
                if form is not None
                else None
                if body is None
                else model_argument(body, "body", "Thing")
            ),
        )

    @overload
    async def send_form(self, /, *, body: Thing) -> None: ...
    @overload
    async def send_form(self, /, *, form: Thing) -> None: ...

    async def send_form(
        self,
        /,
        *,
        body: Thing | None = None,
        form: Thing | None = None,
    ) -> None:
        """`POST /forms`.

        Takes, returns and raises what `Things.send_form` does.
        """
        return await async_send_upload(
            self._api,
            _SEND_FORM,
            Arguments(
                body=form_body(model_argument(alone("form", form, body), "form", "Thing").to_dict())
                if form is not None
                else multipart_body(model_argument(needed(body, "body, form"), "body", "Thing").to_dict())
            ),
        )


class AsyncThingsWithRawResponse:
    """The operations of `AsyncThings`, returning the response around the value."""

    def __init__(self, things: AsyncThings) -> None:
        self.add_thing: Final = async_raw(things.add_thing)
        self.maybe_form: Final = async_raw(things.maybe_form)
        self.send_form: Final = async_raw(things.send_form)

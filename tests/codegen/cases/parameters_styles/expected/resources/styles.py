# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `styles`."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, model_argument, several
from .._codec import to_int, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._styles import in_cookie, in_header, in_path, in_query
from .._times import date_argument
from ..models import FilterType1, Point, StructuredShape

_QUERY = Operation(
    name="styles.query",
    method="GET",
    path="/query",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_PATH = Operation(
    name="styles.path",
    method="GET",
    path="/path/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrixes}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_HEADER = Operation(
    name="styles.header",
    method="GET",
    path="/header",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_RESERVED = Operation(
    name="styles.reserved",
    method="GET",
    path="/reserved/{part}/{parts}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_STRUCTURED = Operation(
    name="styles.structured",
    method="GET",
    path="/structured",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_COOKIE = Operation(
    name="styles.cookie",
    method="GET",
    path="/cookie",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Styles:
    """The operations of `styles`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "StylesWithRawResponse":
        """The same operations, returning the response around the value."""
        return StylesWithRawResponse(self)

    def query(
        self,
        *,
        form: str | list[str] | dict[str, int] | None = None,
        flat: str | list[str] | dict[str, int] | None = None,
        space: str | list[str] | dict[str, int] | None = None,
        spaces: list[str] | None = None,
        pipe: str | list[str] | dict[str, int] | None = None,
        deep: int | FilterType1 | None = None,
        free: str | None = None,
        frees: list[str] | None = None,
        text: str | None = None,
        days: Sequence[date] | None = None,
    ) -> None:
        """`GET /query`.

        Example:
            ```python
            with Sample() as sample:
                sample.styles.query()
            ```

        Args:
            form: The query parameter `form`.
            flat: The query parameter `flat`.
            space: The query parameter `space`.
            spaces: The query parameter `spaces`.
            pipe: The query parameter `pipe`.
            deep: The query parameter `deep`.
            free: The query parameter `free`.
            frees: The query parameter `frees`.
            text: The query parameter `text`.
            days: The query parameter `days`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _QUERY,
            Arguments(
                query={
                    "form": in_query("form", form),
                    "flat": in_query("flat", flat, explode=False),
                    "space": in_query("space", space, "spaceDelimited", explode=False),
                    "spaces": None
                    if spaces is None
                    else [argument(to_str, item, "spaces") for item in several(spaces, "spaces")],
                    "pipe": in_query("pipe", pipe, "pipeDelimited", explode=False),
                    "deep": in_query("deep", deep, "deepObject"),
                    "free": in_query("free", None if free is None else argument(to_str, free, "free"), reserved=True),
                    "frees": in_query(
                        "frees",
                        None
                        if frees is None
                        else [argument(to_str, item, "frees") for item in several(frees, "frees")],
                        explode=False,
                        reserved=True,
                    ),
                    "text": None if text is None else argument(to_str, text, "text"),
                    "days": in_query(
                        "days",
                        None if days is None else [date_argument(item, "days") for item in several(days, "days")],
                        explode=False,
                    ),
                }
            ),
        )

    def path(
        self,
        *,
        simple: str | list[str] | dict[str, int],
        exploded: str | list[str] | dict[str, int],
        label: str | list[str] | dict[str, int],
        labels: str | list[str] | dict[str, int],
        matrix: str | list[str] | dict[str, int],
        matrixes: str | list[str] | dict[str, int],
    ) -> None:
        """`GET /path/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrixes}`.

        Example:
            ```python
            with Sample() as sample:
                sample.styles.path(
                    simple="string",
                    exploded="string",
                    label="string",
                    labels="string",
                    matrix="string",
                    matrixes="string",
                )
            ```

        Args:
            simple: The path parameter `simple`.
            exploded: The path parameter `exploded`.
            label: The path parameter `label`.
            labels: The path parameter `labels`.
            matrix: The path parameter `matrix`.
            matrixes: The path parameter `matrixes`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _PATH,
            Arguments(
                path={
                    "simple": in_path("simple", simple),
                    "exploded": in_path("exploded", exploded, explode=True),
                    "label": in_path("label", label, "label"),
                    "labels": in_path("labels", labels, "label", explode=True),
                    "matrix": in_path("matrix", matrix, "matrix"),
                    "matrixes": in_path("matrixes", matrixes, "matrix", explode=True),
                }
            ),
        )

    def header(
        self,
        *,
        x_flat: str | list[str] | dict[str, int] | None = None,
        x_exploded: str | list[str] | dict[str, int] | None = None,
    ) -> None:
        """`GET /header`.

        Example:
            ```python
            with Sample() as sample:
                sample.styles.header()
            ```

        Args:
            x_flat: The header parameter `X-Flat`.
            x_exploded: The header parameter `X-Exploded`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _HEADER,
            Arguments(
                headers={
                    "X-Flat": in_header("X-Flat", x_flat),
                    "X-Exploded": in_header("X-Exploded", x_exploded, explode=True),
                }
            ),
        )

    def reserved(self, *, part: str, parts: str | list[str] | dict[str, int], x_reserved: str | None = None) -> None:
        """`GET /reserved/{part}/{parts}`.

        Example:
            ```python
            with Sample() as sample:
                sample.styles.reserved(
                    part="string",
                    parts="string",
                )
            ```

        Args:
            part: The path parameter `part`.
            parts: The path parameter `parts`.
            x_reserved: The header parameter `X-Reserved`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _RESERVED,
            Arguments(
                path={
                    "part": in_path("part", argument(to_str, part, "part"), reserved=True),
                    "parts": in_path("parts", parts, "matrix", reserved=True),
                },
                headers={
                    "X-Reserved": None if x_reserved is None else argument(to_str, x_reserved, "x_reserved"),
                },
            ),
        )

    def structured(
        self,
        *,
        deep: list[str] | None = None,
        raw: bytes | None = None,
        matrix: Sequence[Sequence[int]] | None = None,
        points: Sequence[Point] | None = None,
        shape: StructuredShape | None = None,
    ) -> None:
        """`GET /structured`.

        Example:
            ```python
            with Sample() as sample:
                sample.styles.structured()
            ```

        Args:
            deep: The query parameter `deep`.
            raw: The query parameter `raw`.
            matrix: The query parameter `matrix`.
            points: The query parameter `points`.
            shape: The query parameter `shape`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _STRUCTURED,
            Arguments(
                query={
                    "deep": in_query(
                        "deep",
                        None if deep is None else [argument(to_str, item, "deep") for item in several(deep, "deep")],
                        "deepObject",
                        explode=False,
                    ),
                    "raw": raw,
                    "matrix": in_query(
                        "matrix",
                        None
                        if matrix is None
                        else [
                            [argument(to_int, item, "matrix") for item in several(item, "matrix")]
                            for item in several(matrix, "matrix")
                        ],
                    ),
                    "points": in_query(
                        "points",
                        None
                        if points is None
                        else [model_argument(item, "points", "Point") for item in several(points, "points")],
                        explode=False,
                    ),
                    "shape": in_query("shape", shape),
                }
            ),
        )

    def cookie(
        self,
        *,
        plain: str | None = None,
        each: str | list[str] | dict[str, int] | None = None,
        one: str | list[str] | dict[str, int] | None = None,
    ) -> None:
        """`GET /cookie`.

        Example:
            ```python
            with Sample() as sample:
                sample.styles.cookie()
            ```

        Args:
            plain: The cookie parameter `plain`.
            each: The cookie parameter `each`.
            one: The cookie parameter `one`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _COOKIE,
            Arguments(
                cookies={
                    "plain": in_cookie("plain", None if plain is None else argument(to_str, plain, "plain"), "cookie"),
                    "each": in_cookie("each", each, "cookie"),
                    "one": in_cookie("one", one, "cookie", explode=False),
                }
            ),
        )


class StylesWithRawResponse:
    """The operations of `Styles`, returning the response around the value."""

    def __init__(self, styles: Styles) -> None:
        self.query: Final = raw(styles.query)
        self.path: Final = raw(styles.path)
        self.header: Final = raw(styles.header)
        self.reserved: Final = raw(styles.reserved)
        self.structured: Final = raw(styles.structured)
        self.cookie: Final = raw(styles.cookie)


class AsyncStyles:
    """The operations of `styles`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncStylesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncStylesWithRawResponse(self)

    async def query(
        self,
        *,
        form: str | list[str] | dict[str, int] | None = None,
        flat: str | list[str] | dict[str, int] | None = None,
        space: str | list[str] | dict[str, int] | None = None,
        spaces: list[str] | None = None,
        pipe: str | list[str] | dict[str, int] | None = None,
        deep: int | FilterType1 | None = None,
        free: str | None = None,
        frees: list[str] | None = None,
        text: str | None = None,
        days: Sequence[date] | None = None,
    ) -> None:
        """`GET /query`.

        Takes, returns and raises what `Styles.query` does.
        """
        return await self._api.call(
            _QUERY,
            Arguments(
                query={
                    "form": in_query("form", form),
                    "flat": in_query("flat", flat, explode=False),
                    "space": in_query("space", space, "spaceDelimited", explode=False),
                    "spaces": None
                    if spaces is None
                    else [argument(to_str, item, "spaces") for item in several(spaces, "spaces")],
                    "pipe": in_query("pipe", pipe, "pipeDelimited", explode=False),
                    "deep": in_query("deep", deep, "deepObject"),
                    "free": in_query("free", None if free is None else argument(to_str, free, "free"), reserved=True),
                    "frees": in_query(
                        "frees",
                        None
                        if frees is None
                        else [argument(to_str, item, "frees") for item in several(frees, "frees")],
                        explode=False,
                        reserved=True,
                    ),
                    "text": None if text is None else argument(to_str, text, "text"),
                    "days": in_query(
                        "days",
                        None if days is None else [date_argument(item, "days") for item in several(days, "days")],
                        explode=False,
                    ),
                }
            ),
        )

    async def path(
        self,
        *,
        simple: str | list[str] | dict[str, int],
        exploded: str | list[str] | dict[str, int],
        label: str | list[str] | dict[str, int],
        labels: str | list[str] | dict[str, int],
        matrix: str | list[str] | dict[str, int],
        matrixes: str | list[str] | dict[str, int],
    ) -> None:
        """`GET /path/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrixes}`.

        Takes, returns and raises what `Styles.path` does.
        """
        return await self._api.call(
            _PATH,
            Arguments(
                path={
                    "simple": in_path("simple", simple),
                    "exploded": in_path("exploded", exploded, explode=True),
                    "label": in_path("label", label, "label"),
                    "labels": in_path("labels", labels, "label", explode=True),
                    "matrix": in_path("matrix", matrix, "matrix"),
                    "matrixes": in_path("matrixes", matrixes, "matrix", explode=True),
                }
            ),
        )

    async def header(
        self,
        *,
        x_flat: str | list[str] | dict[str, int] | None = None,
        x_exploded: str | list[str] | dict[str, int] | None = None,
    ) -> None:
        """`GET /header`.

        Takes, returns and raises what `Styles.header` does.
        """
        return await self._api.call(
            _HEADER,
            Arguments(
                headers={
                    "X-Flat": in_header("X-Flat", x_flat),
                    "X-Exploded": in_header("X-Exploded", x_exploded, explode=True),
                }
            ),
        )

    async def reserved(
        self, *, part: str, parts: str | list[str] | dict[str, int], x_reserved: str | None = None
    ) -> None:
        """`GET /reserved/{part}/{parts}`.

        Takes, returns and raises what `Styles.reserved` does.
        """
        return await self._api.call(
            _RESERVED,
            Arguments(
                path={
                    "part": in_path("part", argument(to_str, part, "part"), reserved=True),
                    "parts": in_path("parts", parts, "matrix", reserved=True),
                },
                headers={
                    "X-Reserved": None if x_reserved is None else argument(to_str, x_reserved, "x_reserved"),
                },
            ),
        )

    async def structured(
        self,
        *,
        deep: list[str] | None = None,
        raw: bytes | None = None,
        matrix: Sequence[Sequence[int]] | None = None,
        points: Sequence[Point] | None = None,
        shape: StructuredShape | None = None,
    ) -> None:
        """`GET /structured`.

        Takes, returns and raises what `Styles.structured` does.
        """
        return await self._api.call(
            _STRUCTURED,
            Arguments(
                query={
                    "deep": in_query(
                        "deep",
                        None if deep is None else [argument(to_str, item, "deep") for item in several(deep, "deep")],
                        "deepObject",
                        explode=False,
                    ),
                    "raw": raw,
                    "matrix": in_query(
                        "matrix",
                        None
                        if matrix is None
                        else [
                            [argument(to_int, item, "matrix") for item in several(item, "matrix")]
                            for item in several(matrix, "matrix")
                        ],
                    ),
                    "points": in_query(
                        "points",
                        None
                        if points is None
                        else [model_argument(item, "points", "Point") for item in several(points, "points")],
                        explode=False,
                    ),
                    "shape": in_query("shape", shape),
                }
            ),
        )

    async def cookie(
        self,
        *,
        plain: str | None = None,
        each: str | list[str] | dict[str, int] | None = None,
        one: str | list[str] | dict[str, int] | None = None,
    ) -> None:
        """`GET /cookie`.

        Takes, returns and raises what `Styles.cookie` does.
        """
        return await self._api.call(
            _COOKIE,
            Arguments(
                cookies={
                    "plain": in_cookie("plain", None if plain is None else argument(to_str, plain, "plain"), "cookie"),
                    "each": in_cookie("each", each, "cookie"),
                    "one": in_cookie("one", one, "cookie", explode=False),
                }
            ),
        )


class AsyncStylesWithRawResponse:
    """The operations of `AsyncStyles`, returning the response around the value."""

    def __init__(self, styles: AsyncStyles) -> None:
        self.query: Final = async_raw(styles.query)
        self.path: Final = async_raw(styles.path)
        self.header: Final = async_raw(styles.header)
        self.reserved: Final = async_raw(styles.reserved)
        self.structured: Final = async_raw(styles.structured)
        self.cookie: Final = async_raw(styles.cookie)

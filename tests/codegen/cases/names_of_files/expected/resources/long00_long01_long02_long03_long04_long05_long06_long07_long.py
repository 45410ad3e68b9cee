# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of
`Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import (
    Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491,
    Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long492,
)

_B = Operation(
    name="long00_long01_long02_long03_long04_long05_long06_long07_long08_long09_long10_long11_long12_long13_long14_long15_long16_long17_long18_long19_long20_long21_long22_long23_long24_long25_long26_long27_long28_long29_long30_long31_long32_long33_long34_long35_long36_long37_long38_long39_long40_long41_long42_long43_long44_long45_long46_long47_long48_long49.b",
    method="GET",
    path="/b",
    decode=json_body(
        Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491.from_dict
    ),
    idempotent=True,
)
_C = Operation(
    name="long00_long01_long02_long03_long04_long05_long06_long07_long08_long09_long10_long11_long12_long13_long14_long15_long16_long17_long18_long19_long20_long21_long22_long23_long24_long25_long26_long27_long28_long29_long30_long31_long32_long33_long34_long35_long36_long37_long38_long39_long40_long41_long42_long43_long44_long45_long46_long47_long48_long49.c",
    method="GET",
    path="/c",
    decode=json_body(
        Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long492.from_dict
    ),
    idempotent=True,
)


class Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49:
    """The operations of
    `Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(
        self,
    ) -> "Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49WithRawResponse":
        """The same operations, returning the response around the value."""
        return Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49WithRawResponse(
            self
        )

    def b(
        self,
    ) -> Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491:
        """`GET /b`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.long00_long01_long02_long03_long04_long05_long06_long07_long08_long09_long10_long11_long12_long13_long14_long15_long16_long17_long18_long19_long20_long21_long22_long23_long24_long25_long26_long27_long28_long29_long30_long31_long32_long33_long34_long35_long36_long37_long38_long39_long40_long41_long42_long43_long44_long45_long46_long47_long48_long49.b()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_B, Arguments())

    def c(
        self,
    ) -> Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long492:
        """`GET /c`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.long00_long01_long02_long03_long04_long05_long06_long07_long08_long09_long10_long11_long12_long13_long14_long15_long16_long17_long18_long19_long20_long21_long22_long23_long24_long25_long26_long27_long28_long29_long30_long31_long32_long33_long34_long35_long36_long37_long38_long39_long40_long41_long42_long43_long44_long45_long46_long47_long48_long49.c()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_C, Arguments())


class Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49WithRawResponse:
    """The operations of `Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49`, returning the response around the value."""

    def __init__(
        self,
        long00_long01_long02_long03_long04_long05_long06_long07_long08_long09_long10_long11_long12_long13_long14_long15_long16_long17_long18_long19_long20_long21_long22_long23_long24_long25_long26_long27_long28_long29_long30_long31_long32_long33_long34_long35_long36_long37_long38_long39_long40_long41_long42_long43_long44_long45_long46_long47_long48_long49: Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49,
    ) -> None:
        self.b: Final = raw(
            long00_long01_long02_long03_long04_long05_long06_long07_long08_long09_long10_long11_long12_long13_long14_long15_long16_long17_long18_long19_long20_long21_long22_long23_long24_long25_long26_long27_long28_long29_long30_long31_long32_long33_long34_long35_long36_long37_long38_long39_long40_long41_long42_long43_long44_long45_long46_long47_long48_long49.b
        )
        self.c: Final = raw(
            long00_long01_long02_long03_long04_long05_long06_long07_long08_long09_long10_long11_long12_long13_long14_long15_long16_long17_long18_long19_long20_long21_long22_long23_long24_long25_long26_long27_long28_long29_long30_long31_long32_long33_long34_long35_long36_long37_long38_long39_long40_long41_long42_long43_long44_long45_long46_long47_long48_long49.c
        )


class AsyncLong00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49:
    """The operations of
    `Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(
        self,
    ) -> "AsyncLong00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49WithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncLong00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49WithRawResponse(
            self
        )

    async def b(
        self,
    ) -> Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491:
        """`GET /b`.

        Takes, returns and raises what `Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49.b` does.
        """
        return await self._api.call(_B, Arguments())

    async def c(
        self,
    ) -> Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long492:
        """`GET /c`.

        Takes, returns and raises what `Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49.c` does.
        """
        return await self._api.call(_C, Arguments())


class AsyncLong00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49WithRawResponse:
    """The operations of `AsyncLong00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49`, returning the response around the value."""

    def __init__(
        self,
        long00_long01_long02_long03_long04_long05_long06_long07_long08_long09_long10_long11_long12_long13_long14_long15_long16_long17_long18_long19_long20_long21_long22_long23_long24_long25_long26_long27_long28_long29_long30_long31_long32_long33_long34_long35_long36_long37_long38_long39_long40_long41_long42_long43_long44_long45_long46_long47_long48_long49: AsyncLong00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49,
    ) -> None:
        self.b: Final = async_raw(
            long00_long01_long02_long03_long04_long05_long06_long07_long08_long09_long10_long11_long12_long13_long14_long15_long16_long17_long18_long19_long20_long21_long22_long23_long24_long25_long26_long27_long28_long29_long30_long31_long32_long33_long34_long35_long36_long37_long38_long39_long40_long41_long42_long43_long44_long45_long46_long47_long48_long49.b
        )
        self.c: Final = async_raw(
            long00_long01_long02_long03_long04_long05_long06_long07_long08_long09_long10_long11_long12_long13_long14_long15_long16_long17_long18_long19_long20_long21_long22_long23_long24_long25_long26_long27_long28_long29_long30_long31_long32_long33_long34_long35_long36_long37_long38_long39_long40_long41_long42_long43_long44_long45_long46_long47_long48_long49.c
        )

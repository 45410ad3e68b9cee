# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .aux_ import AsyncAux, Aux
    from .long00_long01_long02_long03_long04_long05_long06_long07_long import (
        AsyncLong00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49,
        Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncAux": "aux_",
            "Aux": "aux_",
            "AsyncLong00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49": "long00_long01_long02_long03_long04_long05_long06_long07_long",
            "Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49": "long00_long01_long02_long03_long04_long05_long06_long07_long",
        },
    )

__all__ = [
    "AsyncAux",
    "AsyncLong00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49",
    "Aux",
    "Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long49",
]

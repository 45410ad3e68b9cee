# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .com1_ import COM1
    from .con_ import Con
    from .long00_long01_long02_long03_long04_long05_long06_long07_long import (
        Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491,
    )
    from .long00_long01_long02_long03_long04_long05_long06_long07_long_ import (
        Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long492,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "COM1": "com1_",
            "Con": "con_",
            "Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491": "long00_long01_long02_long03_long04_long05_long06_long07_long",
            "Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long492": "long00_long01_long02_long03_long04_long05_long06_long07_long_",
        },
    )

__all__ = [
    "COM1",
    "Con",
    "Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491",
    "Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long492",
]

# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .t import AsyncT, T
    from .two_words import AsyncTwoWords, TwoWords
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncT": "t",
            "T": "t",
            "AsyncTwoWords": "two_words",
            "TwoWords": "two_words",
        },
    )

__all__ = [
    "AsyncT",
    "AsyncTwoWords",
    "T",
    "TwoWords",
]

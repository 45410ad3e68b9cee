# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .more import AsyncMore, More
    from .search import AsyncSearch, Search
    from .texts import AsyncTexts, Texts
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncMore": "more",
            "More": "more",
            "AsyncSearch": "search",
            "Search": "search",
            "AsyncTexts": "texts",
            "Texts": "texts",
        },
    )

__all__ = [
    "AsyncMore",
    "AsyncSearch",
    "AsyncTexts",
    "More",
    "Search",
    "Texts",
]

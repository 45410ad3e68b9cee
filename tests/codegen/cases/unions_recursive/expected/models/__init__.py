# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .base import Base
    from .holder import Holder
    from .json_type4 import JsonType4
    from .more_type0 import MoreType0
    from .more_type1 import MoreType1
    from .x import X
    from .y import Y
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Base": "base",
            "Holder": "holder",
            "JsonType4": "json_type4",
            "MoreType0": "more_type0",
            "MoreType1": "more_type1",
            "X": "x",
            "Y": "y",
        },
    )

__all__ = [
    "Base",
    "Holder",
    "JsonType4",
    "MoreType0",
    "MoreType1",
    "X",
    "Y",
]

# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .filter_type1 import FilterType1
    from .filter_type1_inner import FilterType1Inner
    from .point import Point
    from .structured_shape import StructuredShape
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "FilterType1": "filter_type1",
            "FilterType1Inner": "filter_type1_inner",
            "Point": "point",
            "StructuredShape": "structured_shape",
        },
    )

__all__ = [
    "FilterType1",
    "FilterType1Inner",
    "Point",
    "StructuredShape",
]

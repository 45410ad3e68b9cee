# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .any_json import AnyJson
    from .base import Base
    from .delta import Delta
    from .event import Event
    from .merged import Merged
    from .mixed_type0 import MixedType0
    from .mixed_type1 import MixedType1
    from .narrowed import Narrowed
    from .number import Number
    from .payload import Payload
    from .referred import Referred
    from .structured import Structured
    from .whole_response200_item import WholeResponse200Item
    from .whole_response200_item_event import WholeResponse200ItemEvent
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AnyJson": "any_json",
            "Base": "base",
            "Delta": "delta",
            "Event": "event",
            "Merged": "merged",
            "MixedType0": "mixed_type0",
            "MixedType1": "mixed_type1",
            "Narrowed": "narrowed",
            "Number": "number",
            "Payload": "payload",
            "Referred": "referred",
            "Structured": "structured",
            "WholeResponse200Item": "whole_response200_item",
            "WholeResponse200ItemEvent": "whole_response200_item_event",
        },
    )

__all__ = [
    "AnyJson",
    "Base",
    "Delta",
    "Event",
    "Merged",
    "MixedType0",
    "MixedType1",
    "Narrowed",
    "Number",
    "Payload",
    "Referred",
    "Structured",
    "WholeResponse200Item",
    "WholeResponse200ItemEvent",
]

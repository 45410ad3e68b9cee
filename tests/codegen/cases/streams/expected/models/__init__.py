# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .ask_body import AskBody
    from .chat_body import ChatBody
    from .completion import Completion
    from .event import Event
    from .gone import Gone
    from .part import Part
    from .problem import Problem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AskBody": "ask_body",
            "ChatBody": "chat_body",
            "Completion": "completion",
            "Event": "event",
            "Gone": "gone",
            "Part": "part",
            "Problem": "problem",
        },
    )

__all__ = [
    "AskBody",
    "ChatBody",
    "Completion",
    "Event",
    "Gone",
    "Part",
    "Problem",
]

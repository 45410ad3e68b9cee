# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .decision import Decision
    from .first import First
    from .first_kind import FirstKind
    from .holder import Holder
    from .note import Note
    from .second import Second
    from .second_kind import SecondKind
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Decision": "decision",
            "First": "first",
            "FirstKind": "first_kind",
            "Holder": "holder",
            "Note": "note",
            "Second": "second",
            "SecondKind": "second_kind",
        },
    )

__all__ = [
    "Decision",
    "First",
    "FirstKind",
    "Holder",
    "Note",
    "Second",
    "SecondKind",
]

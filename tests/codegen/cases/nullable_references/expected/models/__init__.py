# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .decision import Decision, DecisionLiteral
    from .first import First
    from .first_kind import FirstKind, FirstKindLiteral
    from .holder import Holder
    from .note import Note, NoteLiteral
    from .second import Second
    from .second_kind import SecondKind, SecondKindLiteral
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Decision": "decision",
            "DecisionLiteral": "decision",
            "First": "first",
            "FirstKind": "first_kind",
            "FirstKindLiteral": "first_kind",
            "Holder": "holder",
            "Note": "note",
            "NoteLiteral": "note",
            "Second": "second",
            "SecondKind": "second_kind",
            "SecondKindLiteral": "second_kind",
        },
    )

__all__ = [
    "Decision",
    "DecisionLiteral",
    "First",
    "FirstKind",
    "FirstKindLiteral",
    "Holder",
    "Note",
    "NoteLiteral",
    "Second",
    "SecondKind",
    "SecondKindLiteral",
]

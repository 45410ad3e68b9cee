# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .info import Info
    from .secret import Secret
    from .team import Team
    from .team_kind import TeamKind, TeamKindLiteral
    from .user import User
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Info": "info",
            "Secret": "secret",
            "Team": "team",
            "TeamKind": "team_kind",
            "TeamKindLiteral": "team_kind",
            "User": "user",
        },
    )

__all__ = [
    "Info",
    "Secret",
    "Team",
    "TeamKind",
    "TeamKindLiteral",
    "User",
]

# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Decision`."""

from typing import Literal

from .._open_enum import OpenStrEnum

DecisionLiteral = Literal[
    "approved",
    "declined",
]


class Decision(OpenStrEnum):
    """The values of `Decision`."""

    APPROVED = "approved"
    DECLINED = "declined"

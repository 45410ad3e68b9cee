# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `MakeTokenBodyGrantType`."""

from typing import Literal

from .._open_enum import OpenStrEnum

MakeTokenBodyGrantTypeLiteral = Literal[
    "password",
    "code",
]


class MakeTokenBodyGrantType(OpenStrEnum):
    """The values of `MakeTokenBodyGrantType`."""

    PASSWORD = "password"
    CODE = "code"

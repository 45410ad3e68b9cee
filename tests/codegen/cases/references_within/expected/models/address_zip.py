# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `AddressZip`."""

from typing import Literal

from .._open_enum import OpenStrEnum

AddressZipLiteral = Literal[
    "a",
    "b",
]


class AddressZip(OpenStrEnum):
    """The values of `AddressZip`."""

    A = "a"
    B = "b"

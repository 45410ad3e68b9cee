# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `AddressZip`."""

from .._open_enum import OpenStrEnum


class AddressZip(OpenStrEnum):
    """The values of `AddressZip`."""

    A = "a"
    B = "b"

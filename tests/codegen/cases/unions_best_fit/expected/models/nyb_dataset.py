# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `NybDataset`."""

from .._open_enum import OpenStrEnum


class NybDataset(OpenStrEnum):
    """The values of `NybDataset`."""

    NYB = "nyb"

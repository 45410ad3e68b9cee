# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `PafDataset`."""

from .._open_enum import OpenStrEnum


class PafDataset(OpenStrEnum):
    """The values of `PafDataset`."""

    PAF = "paf"

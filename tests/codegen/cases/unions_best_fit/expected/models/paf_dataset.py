# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `PafDataset`."""

from typing import Literal

from .._open_enum import OpenStrEnum

PafDatasetLiteral = Literal["paf",]


class PafDataset(OpenStrEnum):
    """The values of `PafDataset`."""

    PAF = "paf"

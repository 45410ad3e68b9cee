# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `NybDataset`."""

from typing import Literal

from .._open_enum import OpenStrEnum

NybDatasetLiteral = Literal["nyb",]


class NybDataset(OpenStrEnum):
    """The values of `NybDataset`."""

    NYB = "nyb"

# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `DeletedKind`."""

from typing import Literal

from .._open_enum import OpenStrEnum

DeletedKindLiteral = Literal["object.deleted",]


class DeletedKind(OpenStrEnum):
    """The values of `DeletedKind`."""

    OBJECT_DELETED = "object.deleted"

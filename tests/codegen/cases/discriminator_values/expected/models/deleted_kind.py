# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `DeletedKind`."""

from .._open_enum import OpenStrEnum


class DeletedKind(OpenStrEnum):
    """The values of `DeletedKind`."""

    OBJECT_DELETED = "object.deleted"

# Generated from the API's description. Edit that or the templates, not this file.
"""Enums that stay usable when the server knows more values than this release."""

from enum import StrEnum
from typing import Any, Self

from ._codec import wrong_type


class OpenStrEnum(StrEnum):
    """A string enum that accepts values it has no member for.

    A member compares, hashes, prints and pickles as its wire value. For a value that this release does not know,
    `is_known` is False and `name` is the value itself; compare such values with `==`, not with `is`.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        # Not remembered in the enum: what a server makes up must not fill the memory.
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Return the member for a JSON string; a FieldError if it is no string."""
        if not isinstance(value, str):  # as in `to_str`, without another call
            raise wrong_type("a string", value)
        return cls(value)

    @classmethod
    def __get_pydantic_core_schema__(cls, _: object, handler: Any) -> Any:
        from ._pydantic import enum_schema

        return enum_schema(cls, handler.generate_schema(str))

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        from ._pydantic import enum_json_schema

        return enum_json_schema(cls, {"type": "string"})

    @property
    def is_known(self) -> bool:
        """Whether this release has a member for the value."""
        # Not by its name alone: an unknown value may be spelled like the name of a member.
        return type(self).__members__.get(self._name_) is self

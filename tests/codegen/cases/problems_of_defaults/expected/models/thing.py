# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Thing` of the API."""

from datetime import datetime
from typing import Self

from attrs import field, frozen

from .._codec import (
    as_object,
    compact,
    list_of,
    optional,
    to_bool,
    to_datetime,
    to_float,
    to_int,
    to_str,
)
from .._redact import names_only
from .thing_state import ThingState


@frozen(kw_only=True)
class Thing:
    """The object `Thing` of the API.

    Attributes:
        count: The field `count`.
        share: The field `share`.
        state: The field `state`.
        when: The field `when`.
        flag: The field `flag`.
        names: The field `names`.
        fine: The field `fine`. The API's default is `3`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    count: int | None = None
    share: float | None = None
    state: ThingState | None = None
    when: datetime | None = None
    flag: bool | None = None
    names: list[str] | None = None
    fine: int | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            count=optional(fields, "count", to_int),
            share=optional(fields, "share", to_float),
            state=optional(fields, "state", ThingState.from_json),
            when=optional(fields, "when", to_datetime),
            flag=optional(fields, "flag", to_bool),
            names=optional(fields, "names", list_of(to_str)),
            fine=optional(fields, "fine", to_int),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "count": self.count,
                "share": self.share,
                "state": None if self.state is None else self.state.value,
                "when": None if self.when is None else self.when.isoformat(),
                "flag": self.flag,
                "names": self.names,
                "fine": self.fine,
            },
        )

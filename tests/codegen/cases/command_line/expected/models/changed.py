# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Changed` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_str
from .._redact import names_only
from .changed_inner import ChangedInner
from .state import State


@frozen(kw_only=True)
class Changed:
    """The object `Changed` of the API.

    Attributes:
        note: The field `note`.
        state: The field `state`.
        inner: The field `inner`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    note: str | None = None
    state: State | None = None
    inner: ChangedInner | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            note=optional(fields, "note", to_str),
            state=optional(fields, "state", State.from_json),
            inner=optional(fields, "inner", ChangedInner.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "note": self.note,
                "state": None if self.state is None else self.state.value,
                "inner": None if self.inner is None else self.inner.to_dict(),
            },
        )

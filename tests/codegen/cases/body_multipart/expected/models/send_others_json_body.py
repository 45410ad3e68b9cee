# Generated from the API's description. Edit that or the templates, not this file.
"""The object `SendOthersJsonBody` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, to_str
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class SendOthersJsonBody(APIModel):
    """The object `SendOthersJsonBody` of the API.

    Attributes:
        a: The field `a`.
        additional_properties: Fields that this release does not know.
    """

    a: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            a=optional(fields, "a", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "a": self.a,
            },
        )

# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Second` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import compact, nullable, required, to_str
from .._model import APIModel
from .._redact import names_only
from .second_kind import SecondKind, SecondKindLiteral


def _kind(value: SecondKind | SecondKindLiteral) -> SecondKind:
    return argument(SecondKind.from_json, value, "kind")


@frozen(kw_only=True, slots=False)
class Second(APIModel):
    """The object `Second` of the API.

    Attributes:
        kind: The field `kind`.
        text: The field `text`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    kind: SecondKind = field(converter=_kind)
    text: str | None = field(validator=checked(nullable(to_str)))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            kind=required(fields, "kind", SecondKind.from_json),
            text=required(fields, "text", nullable(to_str)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "kind": self.kind.value,
            },
        )

        fields["text"] = self.text
        return fields

# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Delta` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, required, to_str
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Delta(APIModel):
    """The object `Delta` of the API.

    Attributes:
        kind: The field `kind`.
        data: The field `data`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    kind: str = field(validator=checked(to_str))
    data: str = field(validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            kind=required(fields, "kind", to_str),
            data=required(fields, "data", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "kind": self.kind,
                "data": self.data,
            },
        )

# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Note` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import UNSET, Unset, anything, required, to_none
from .._lenient import lenient_unset
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Note(APIModel):
    """The object `Note` of the API.

    Attributes:
        nothing: The field `nothing`.
        anything: The field `anything`.
        more: The field `more`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    nothing: None
    anything: object
    more: object | None | Unset = UNSET
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            nothing=required(fields, "nothing", to_none),
            anything=required(fields, "anything", anything),
            more=lenient_unset(fields, "more", anything, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = {**self.additional_properties}

        fields["nothing"] = self.nothing
        fields["anything"] = self.anything
        if not isinstance(self.more, Unset):
            fields["more"] = self.more
        return fields

# Generated from the API's description. Edit that or the templates, not this file.
"""The object `InlineBytesBody` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import bytes_text, compact, optional, to_bytes, to_str
from .._model import APIModel
from .._redact import names_only, size


@frozen(kw_only=True, slots=False)
class InlineBytesBody(APIModel):
    """The object `InlineBytesBody` of the API.

    Attributes:
        raw: The field `raw`.
        text: The field `text`.
        additional_properties: Fields that this release does not know.
    """

    raw: bytes | None = field(default=None, repr=size)
    text: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            raw=optional(fields, "raw", to_bytes),
            text=optional(fields, "text", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "raw": None if self.raw is None else bytes_text(self.raw, "raw"),
                "text": self.text,
            },
        )

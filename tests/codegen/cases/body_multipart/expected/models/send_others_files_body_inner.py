# Generated from the API's description. Edit that or the templates, not this file.
"""The object `SendOthersFilesBodyInner` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import bytes_text, compact, optional, to_bytes
from .._model import APIModel
from .._redact import names_only, size


@frozen(kw_only=True, slots=False)
class SendOthersFilesBodyInner(APIModel):
    """The object `SendOthersFilesBodyInner` of the API.

    Attributes:
        file: The field `file`.
        additional_properties: Fields that this release does not know.
    """

    file: bytes | None = field(default=None, repr=size)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            file=optional(fields, "file", to_bytes),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "file": None if self.file is None else bytes_text(self.file, "file"),
            },
        )

# Generated from the API's description. Edit that or the templates, not this file.
"""The object `SendOthersFilesBody` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import model_argument
from .._codec import compact, optional
from .._model import APIModel
from .._redact import names_only
from .point import Point
from .send_others_files_body_inner import SendOthersFilesBodyInner


def _inner(value: SendOthersFilesBodyInner | None) -> SendOthersFilesBodyInner | None:
    return None if value is None else model_argument(value, "inner", "SendOthersFilesBodyInner")


def _again(value: Point | None) -> Point | None:
    return None if value is None else model_argument(value, "again", "Point")


@frozen(kw_only=True, slots=False)
class SendOthersFilesBody(APIModel):
    """The object `SendOthersFilesBody` of the API.

    Attributes:
        inner: The field `inner`.
        again: The field `again`.
        additional_properties: Fields that this release does not know.
    """

    inner: SendOthersFilesBodyInner | None = field(default=None, converter=_inner)
    again: Point | None = field(default=None, converter=_again)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            inner=optional(fields, "inner", SendOthersFilesBodyInner.from_dict),
            again=optional(fields, "again", Point.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "inner": None if self.inner is None else self.inner.to_dict(),
                "again": None if self.again is None else self.again.to_dict(),
            },
        )

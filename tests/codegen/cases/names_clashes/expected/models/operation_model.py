# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Operation` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import compact, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .uuid_model import UUIDModel


def _uuid(value: UUIDModel | None) -> UUIDModel | None:
    return None if value is None else model_argument(value, "uuid", "UUIDModel")


@frozen(kw_only=True, slots=False)
class OperationModel(APIModel):
    """The object `Operation` of the API.

    Attributes:
        name: The field `name`.
        uuid: The field `uuid`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    name: str | None = field(default=None, validator=checked(to_str))
    uuid: UUIDModel | None = field(default=None, converter=_uuid)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            name=lenient(fields, "name", to_str, cls),
            uuid=lenient(fields, "uuid", UUIDModel.from_dict, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "name": self.name,
                "uuid": None if self.uuid is None else self.uuid.to_dict(),
            },
        )

# Generated from the API's description. Edit that or the templates, not this file.
"""The outcome of a check."""

from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import argument, uuid_argument
from .._codec import compact, to_uuid
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .check_status import CheckStatus, CheckStatusLiteral


def _authentication_uuid(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "authentication_uuid")


def _status(value: CheckStatus | CheckStatusLiteral | None) -> CheckStatus | None:
    return None if value is None else argument(CheckStatus.from_json, value, "status")


@frozen(kw_only=True, slots=False)
class CreateCheckResponse(APIModel):
    """The outcome of a check.

    Attributes:
        authentication_uuid: UUID of the authentication that was checked.
        status: What a check found.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    authentication_uuid: UUID | None = field(default=None, converter=_authentication_uuid)
    """UUID of the authentication that was checked. Example: `e0e7b0e9-739d-424b-922f-1c2cb48ab077`."""

    status: CheckStatus | None = field(default=None, converter=_status)
    """What a check found. Example: `valid`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            authentication_uuid=lenient(fields, "authentication_uuid", to_uuid, cls),
            status=lenient(fields, "status", CheckStatus.from_json, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "authentication_uuid": None if self.authentication_uuid is None else str(self.authentication_uuid),
                "status": None if self.status is None else self.status.value,
            },
        )

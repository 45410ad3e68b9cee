# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Self` of the API."""

from datetime import date, datetime
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import checked, uuid_argument
from .._codec import (
    UNSET,
    Unset,
    compact,
    nullable,
    optional,
    to_date,
    to_datetime,
    to_int,
    to_str,
    to_uuid,
    unset_or,
)
from .._model import APIModel
from .._redact import names_only
from .._redact import secret as redact_secret
from .._redact import text as redact_text
from .._times import date_argument, datetime_argument


def _date_(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "date_")


def _birth(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "birth")


def _datetime_(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "datetime_")


def _uuid(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "uuid")


@frozen(kw_only=True, slots=False)
class SelfModel(APIModel):
    """The object `Self` of the API.

    Attributes:
        from_dict_: The field `from_dict`.
        to_dict_: The field `to_dict`.
        additional_properties_: The field `additional_properties`.
        field_: The field `field`.
        date_: The field `date`.
        birth: The field `birth`.
        datetime_: The field `datetime`.
        text: The field `text`.
        message: The field `message`.
        secret: The field `secret`.
        password: The field `password`.
        checked_: The field `checked`.
        to_str_: The field `to_str`.
        to_int_: The field `to_int`.
        unset: The field `unset`.
        cls: The field `cls`.
        data: The field `data`.
        uuid: The field `uuid`.
        self_: The field `self`.
        request: The field `request`.
        fields: The field `fields`.
        additional_properties: Fields that this release does not know.
    """

    from_dict_: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "from_dict"})
    to_dict_: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "to_dict"})
    additional_properties_: str | None = field(
        default=None, validator=checked(to_str), metadata={"wire_name": "additional_properties"}
    )
    field_: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "field"})
    date_: date | None = field(default=None, converter=_date_, metadata={"wire_name": "date"})
    birth: date | None = field(default=None, converter=_birth)
    datetime_: datetime | None = field(default=None, converter=_datetime_, metadata={"wire_name": "datetime"})
    text: str | None = field(default=None, validator=checked(to_str), repr=redact_text)
    message: str | None = field(default=None, validator=checked(to_str), repr=redact_text)
    secret: str | None = field(default=None, validator=checked(to_str), repr=redact_secret)
    password: str | None = field(default=None, validator=checked(to_str), repr=redact_secret)
    checked_: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "checked"})
    to_str_: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "to_str"})
    to_int_: int | None = field(default=None, validator=checked(to_int), metadata={"wire_name": "to_int"})
    unset: str | None | Unset = field(default=UNSET, validator=checked(nullable(to_str)))
    cls: str | None = field(default=None, validator=checked(to_str))
    data: str | None = field(default=None, validator=checked(to_str))
    uuid: UUID | None = field(default=None, converter=_uuid)
    self_: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "self"})
    request: str | None = field(default=None, validator=checked(to_str))
    fields: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            from_dict_=optional(fields, "from_dict", to_str),
            to_dict_=optional(fields, "to_dict", to_str),
            additional_properties_=optional(fields, "additional_properties", to_str),
            field_=optional(fields, "field", to_str),
            date_=optional(fields, "date", to_date),
            birth=optional(fields, "birth", to_date),
            datetime_=optional(fields, "datetime", to_datetime),
            text=optional(fields, "text", to_str),
            message=optional(fields, "message", to_str),
            secret=optional(fields, "secret", to_str),
            password=optional(fields, "password", to_str),
            checked_=optional(fields, "checked", to_str),
            to_str_=optional(fields, "to_str", to_str),
            to_int_=optional(fields, "to_int", to_int),
            unset=unset_or(fields, "unset", nullable(to_str)),
            cls=optional(fields, "cls", to_str),
            data=optional(fields, "data", to_str),
            uuid=optional(fields, "uuid", to_uuid),
            self_=optional(fields, "self", to_str),
            request=optional(fields, "request", to_str),
            fields=optional(fields, "fields", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "from_dict": self.from_dict_,
                "to_dict": self.to_dict_,
                "additional_properties": self.additional_properties_,
                "field": self.field_,
                "date": None if self.date_ is None else self.date_.isoformat(),
                "birth": None if self.birth is None else self.birth.isoformat(),
                "datetime": None if self.datetime_ is None else self.datetime_.isoformat(),
                "text": self.text,
                "message": self.message,
                "secret": self.secret,
                "password": self.password,
                "checked": self.checked_,
                "to_str": self.to_str_,
                "to_int": self.to_int_,
                "cls": self.cls,
                "data": self.data,
                "uuid": None if self.uuid is None else str(self.uuid),
                "self": self.self_,
                "request": self.request,
                "fields": self.fields,
            },
        )

        if not isinstance(self.unset, Unset):
            fields["unset"] = self.unset
        return fields

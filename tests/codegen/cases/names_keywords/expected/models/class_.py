# Generated from the API's description. Edit that or the templates, not this file.
"""The object `class` of the API."""

from collections.abc import Mapping
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, keyed
from .._codec import compact, dict_of, required, to_bool, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .def_ import Def, DefLiteral


def _dict_(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return (
        None if value is None else {key: argument(to_str, item, "dict_") for key, item in keyed(value, "dict_").items()}
    )


def _kind(value: Def | DefLiteral | None) -> Def | None:
    return None if value is None else argument(Def.from_json, value, "kind")


@frozen(kw_only=True, slots=False)
class Class(APIModel):
    """The object `class` of the API.

    Attributes:
        id: The field `id`.
        none: The field `None`.
        async_: The field `async`.
        type: The field `type`.
        str_: The field `str`.
        dict_: The field `dict`.
        object_: The field `object`.
        property_: The field `property`.
        field_123: The field `123`.
        field_: The field ``.
        kind: The field `kind`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: str = field(validator=checked(to_str))
    none: str = field(validator=checked(to_str), metadata={"wire_name": "None"})
    async_: bool | None = field(default=None, validator=checked(to_bool), metadata={"wire_name": "async"})
    type: str | None = field(default=None, validator=checked(to_str))
    str_: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "str"})
    dict_: dict[str, str] | None = field(default=None, converter=_dict_, metadata={"wire_name": "dict"})
    object_: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "object"})
    property_: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "property"})
    field_123: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "123"})
    field_: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": ""})
    kind: Def | None = field(default=None, converter=_kind)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=required(fields, "id", to_str),
            none=required(fields, "None", to_str),
            async_=lenient(fields, "async", to_bool, cls),
            type=lenient(fields, "type", to_str, cls),
            str_=lenient(fields, "str", to_str, cls),
            dict_=lenient(fields, "dict", dict_of(to_str), cls),
            object_=lenient(fields, "object", to_str, cls),
            property_=lenient(fields, "property", to_str, cls),
            field_123=lenient(fields, "123", to_str, cls),
            field_=lenient(fields, "", to_str, cls),
            kind=lenient(fields, "kind", Def.from_json, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "id": self.id,
                "None": self.none,
                "async": self.async_,
                "type": self.type,
                "str": self.str_,
                "dict": self.dict_,
                "object": self.object_,
                "property": self.property_,
                "123": self.field_123,
                "": self.field_,
                "kind": None if self.kind is None else self.kind.value,
            },
        )

# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Formats` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import as_object, compact, optional, to_float, to_int, to_str
from .._redact import names_only


@frozen(kw_only=True)
class Formats:
    """The object `Formats` of the API.

    Attributes:
        phone: The field `phone`.
        made_up: The field `made_up`.
        time: The field `time`.
        duration: The field `duration`.
        byte: The field `byte`.
        password: The field `password`.
        int64: The field `int64`.
        decimal: The field `decimal`.
        double: The field `double`.
        unknown_number: The field `unknown_number`.
        pattern: The field `pattern`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    phone: str | None = field(default=None, validator=checked(to_str, or_none=True))
    made_up: str | None = field(default=None, validator=checked(to_str, or_none=True))
    time: str | None = field(default=None, validator=checked(to_str, or_none=True))
    duration: str | None = field(default=None, validator=checked(to_str, or_none=True))
    byte: str | None = field(default=None, validator=checked(to_str, or_none=True))
    password: str | None = field(default=None, validator=checked(to_str, or_none=True))
    int64: int | None = field(default=None, validator=checked(to_int, or_none=True))
    decimal: float | None = field(default=None, validator=checked(to_float, or_none=True))
    double: float | None = field(default=None, validator=checked(to_float, or_none=True))
    unknown_number: float | None = field(default=None, validator=checked(to_float, or_none=True))
    pattern: str | None = field(default=None, validator=checked(to_str, or_none=True))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            phone=optional(fields, "phone", to_str),
            made_up=optional(fields, "made_up", to_str),
            time=optional(fields, "time", to_str),
            duration=optional(fields, "duration", to_str),
            byte=optional(fields, "byte", to_str),
            password=optional(fields, "password", to_str),
            int64=optional(fields, "int64", to_int),
            decimal=optional(fields, "decimal", to_float),
            double=optional(fields, "double", to_float),
            unknown_number=optional(fields, "unknown_number", to_float),
            pattern=optional(fields, "pattern", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "phone": self.phone,
                "made_up": self.made_up,
                "time": self.time,
                "duration": self.duration,
                "byte": self.byte,
                "password": self.password,
                "int64": self.int64,
                "decimal": self.decimal,
                "double": self.double,
                "unknown_number": self.unknown_number,
                "pattern": self.pattern,
            },
        )

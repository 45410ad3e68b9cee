# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Formats` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, to_float, to_int, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only, secret


@frozen(kw_only=True, slots=False)
class Formats(APIModel):
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
        capitals: The field `capitals`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    phone: str | None = field(default=None, validator=checked(to_str))
    made_up: str | None = field(default=None, validator=checked(to_str))
    time: str | None = field(default=None, validator=checked(to_str))
    duration: str | None = field(default=None, validator=checked(to_str))
    byte: str | None = field(default=None, validator=checked(to_str))
    password: str | None = field(default=None, validator=checked(to_str), repr=secret)
    int64: int | None = field(default=None, validator=checked(to_int))
    decimal: float | None = field(default=None, validator=checked(to_float))
    double: float | None = field(default=None, validator=checked(to_float))
    unknown_number: float | None = field(default=None, validator=checked(to_float))
    pattern: str | None = field(default=None, validator=checked(to_str))
    capitals: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            phone=lenient(fields, "phone", to_str, cls),
            made_up=lenient(fields, "made_up", to_str, cls),
            time=lenient(fields, "time", to_str, cls),
            duration=lenient(fields, "duration", to_str, cls),
            byte=lenient(fields, "byte", to_str, cls),
            password=lenient(fields, "password", to_str, cls),
            int64=lenient(fields, "int64", to_int, cls),
            decimal=lenient(fields, "decimal", to_float, cls),
            double=lenient(fields, "double", to_float, cls),
            unknown_number=lenient(fields, "unknown_number", to_float, cls),
            pattern=lenient(fields, "pattern", to_str, cls),
            capitals=lenient(fields, "capitals", to_str, cls),
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
                "capitals": self.capitals,
            },
        )

# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Service` of the API."""

from collections.abc import Mapping
from typing import Self

from attrs import field, frozen

from .._arguments import checked, keyed
from .._codec import as_object, compact, required, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


def _config_2(value: Mapping[str, object] | None) -> dict[str, object] | None:
    return None if value is None else {**keyed(value, "config")}


def _config2(value: Mapping[str, object] | None) -> dict[str, object] | None:
    return None if value is None else {**keyed(value, "config2")}


def _compat_2(value: Mapping[str, object] | None) -> dict[str, object] | None:
    return None if value is None else {**keyed(value, "compat")}


@frozen(kw_only=True, slots=False)
class Service(APIModel):
    """The object `Service` of the API.

    Attributes:
        name: The field `name`.
        config: The field `config`.
        config2: The field `config_2`.
        compat: The field `compat`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    name: str = field(validator=checked(to_str))
    config: dict[str, object] | None = field(default=None, converter=_config_2)
    config2: dict[str, object] | None = field(default=None, converter=_config2, metadata={"wire_name": "config_2"})
    compat: dict[str, object] | None = field(default=None, converter=_compat_2)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            name=required(fields, "name", to_str),
            config=lenient(fields, "config", as_object, cls),
            config2=lenient(fields, "config_2", as_object, cls),
            compat=lenient(fields, "compat", as_object, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "name": self.name,
                "config": self.config,
                "config_2": self.config2,
                "compat": self.compat,
            },
        )

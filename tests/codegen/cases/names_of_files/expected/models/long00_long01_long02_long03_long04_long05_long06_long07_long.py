# Generated from the API's description. Edit that or the templates, not this file.
"""The object
`Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491`
of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491(
    APIModel
):
    """The object
    `Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491`
    of the API.

    Attributes:
        a: The field `a`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    a: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            a=lenient(fields, "a", to_str, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "a": self.a,
            },
        )

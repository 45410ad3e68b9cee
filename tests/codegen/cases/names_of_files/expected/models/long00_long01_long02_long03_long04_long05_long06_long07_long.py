# Generated from the API's description. Edit that or the templates, not this file.
"""The object
`Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491`
of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_str
from .._redact import names_only


@frozen(kw_only=True)
class Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491:
    """The object
    `Long00Long01Long02Long03Long04Long05Long06Long07Long08Long09Long10Long11Long12Long13Long14Long15Long16Long17Long18Long19Long20Long21Long22Long23Long24Long25Long26Long27Long28Long29Long30Long31Long32Long33Long34Long35Long36Long37Long38Long39Long40Long41Long42Long43Long44Long45Long46Long47Long48Long491`
    of the API.

    Attributes:
        a: The field `a`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    a: str | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            a=optional(fields, "a", to_str),
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

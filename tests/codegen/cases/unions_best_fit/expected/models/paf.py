# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Paf` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, required, to_str
from .._redact import names_only
from .paf_dataset import PafDataset


@frozen(kw_only=True)
class Paf:
    """The object `Paf` of the API.

    Attributes:
        dataset: The field `dataset`.
        line: The field `line`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    dataset: PafDataset
    line: str | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            dataset=required(fields, "dataset", PafDataset.from_json),
            line=optional(fields, "line", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "dataset": self.dataset.value,
                "line": self.line,
            },
        )

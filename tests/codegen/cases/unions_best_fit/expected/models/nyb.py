# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Nyb` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import compact, required, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .nyb_dataset import NybDataset, NybDatasetLiteral


def _dataset(value: NybDataset | NybDatasetLiteral) -> NybDataset:
    return argument(NybDataset.from_json, value, "dataset")


@frozen(kw_only=True, slots=False)
class Nyb(APIModel):
    """The object `Nyb` of the API.

    Attributes:
        dataset: The field `dataset`.
        line: The field `line`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    dataset: NybDataset = field(converter=_dataset)
    line: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            dataset=required(fields, "dataset", NybDataset.from_json),
            line=lenient(fields, "line", to_str, cls),
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

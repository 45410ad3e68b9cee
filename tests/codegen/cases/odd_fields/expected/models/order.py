# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Order` of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, Self

from attrs import field, frozen

from .._arguments import argument, checked, keyed, model_argument, several
from .._codec import (
    UNSET,
    Decoder,
    Unset,
    as_object,
    compact,
    constant,
    dict_of,
    encode,
    list_of,
    nullable,
    required,
    to_datetime,
    to_float,
    to_int,
    to_str,
)
from .._lenient import lenient, lenient_unset
from .._model import APIModel
from .._redact import names_only
from .._times import datetime_argument
from .._unions import by_discriminator, one_of
from .cat import Cat
from .circle import Circle
from .customer import Customer
from .dog import Dog
from .labels import Labels
from .line import Line
from .square import Square


def _placed(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "placed")


def _shipped(value: datetime | None | Unset) -> datetime | None | Unset:
    return value if isinstance(value, Unset) else None if value is None else datetime_argument(value, "shipped")


def _customer(value: Customer | None) -> Customer | None:
    return None if value is None else model_argument(value, "customer", "Customer")


def _tags(value: list[str] | None) -> list[str] | None:
    return None if value is None else [argument(to_str, item, "tags") for item in several(value, "tags")]


def _counts(value: Mapping[str, int] | None) -> dict[str, int] | None:
    return (
        None
        if value is None
        else {key: argument(to_int, item, "counts") for key, item in keyed(value, "counts").items()}
    )


def _lines(value: Sequence[Line] | None) -> list[Line] | None:
    return None if value is None else [model_argument(item, "lines", "Line") for item in several(value, "lines")]


def _labels(value: Labels | None) -> Labels | None:
    return None if value is None else model_argument(value, "labels", "Labels")


def _parent(value: Order | None) -> Order | None:
    return None if value is None else model_argument(value, "parent", "Order")


@frozen(kw_only=True, slots=False)
class Order(APIModel):
    """The object `Order` of the API.

    Attributes:
        id: The field `id`.
        placed: The field `placed`.
        total: The field `total`.
        version: The field `version`.
        shipped: The field `shipped`.
        customer: The field `customer`.
        tags: The field `tags`.
        counts: The field `counts`.
        lines: The field `lines`.
        shape: The field `shape`.
        pet: The field `pet`.
        labels: The field `labels`.
        parent: The field `parent`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: int = field(validator=checked(to_int))
    placed: datetime | None = field(default=None, converter=_placed)
    total: float | None = field(default=None, validator=checked(to_float))
    version: Literal[3] | None = None
    shipped: datetime | None | Unset = field(default=UNSET, converter=_shipped)
    customer: Customer | None = field(default=None, converter=_customer)
    tags: list[str] | None = field(default=None, converter=_tags)
    counts: dict[str, int] | None = field(default=None, converter=_counts)
    lines: list[Line] | None = field(default=None, converter=_lines)
    shape: Circle | Square | None = None
    pet: Cat | Dog | dict[str, object] | None = None
    labels: Labels | None = field(default=None, converter=_labels)
    parent: Order | None = field(default=None, converter=_parent)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_shape: Decoder[Circle | Square] = one_of(Circle.from_dict, Square.from_dict)
        decode_pet: Decoder[Cat | Dog | dict[str, object]] = by_discriminator(
            "kind", {"Cat": Cat.from_dict, "Dog": Dog.from_dict, "cat": Cat.from_dict, "dog": Dog.from_dict}, as_object
        )
        return cls._of(
            id=required(fields, "id", to_int),
            placed=lenient(fields, "placed", to_datetime, cls),
            total=lenient(fields, "total", to_float, cls),
            version=lenient(fields, "version", constant(3), cls),
            shipped=lenient_unset(fields, "shipped", nullable(to_datetime), cls),
            customer=lenient(fields, "customer", Customer.from_dict, cls),
            tags=lenient(fields, "tags", list_of(to_str), cls),
            counts=lenient(fields, "counts", dict_of(to_int), cls),
            lines=lenient(fields, "lines", list_of(Line.from_dict), cls),
            shape=lenient(fields, "shape", decode_shape, cls),
            pet=lenient(fields, "pet", decode_pet, cls),
            labels=lenient(fields, "labels", Labels.from_dict, cls),
            parent=lenient(fields, "parent", Order.from_dict, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "id": self.id,
                "placed": None if self.placed is None else self.placed.isoformat(),
                "total": self.total,
                "version": self.version,
                "customer": None if self.customer is None else self.customer.to_dict(),
                "tags": self.tags,
                "counts": self.counts,
                "lines": None if self.lines is None else [item.to_dict() for item in self.lines],
                "shape": encode(self.shape),
                "pet": encode(self.pet),
                "labels": None if self.labels is None else self.labels.to_dict(),
                "parent": None if self.parent is None else self.parent.to_dict(),
            },
        )

        if not isinstance(self.shipped, Unset):
            fields["shipped"] = encode(self.shipped)
        return fields

"""Objects with known properties, and enums."""

from attrs import frozen

from .metadata import NOTHING_SAID, Metadata
from .types import ANY, Discriminator, Type


@frozen(kw_only=True)
class Field:
    """A property of a model.

    Attributes:
        name: Its name on the wire.
        pointer: Where its schema stands.
    """

    name: str
    type: Type
    required: bool = False
    metadata: Metadata = NOTHING_SAID
    pointer: str = ""


@frozen(kw_only=True)
class Model:
    """An object with known properties; those of `allOf` are among its fields.

    Attributes:
        name: Unique in the package.
        schema: The name of its component; empty for an inline schema.
        fields: In the order of the description, those of parents first.
        additional: The type of other properties; None if there must be none.
        alternatives: Groups of properties, one of which must be there as a whole (`anyOf: [{required: [a]}, ...]`).
        parents: The schemas that `allOf` refers to, by the names of their components.
        discriminator: Tells the children of a parent apart, which refer to it in `allOf`.
        pointer: Where its schema stands.
    """

    name: str
    schema: str = ""
    fields: tuple[Field, ...] = ()
    additional: Type | None = ANY
    alternatives: tuple[tuple[str, ...], ...] = ()
    parents: tuple[str, ...] = ()
    discriminator: Discriminator | None = None
    metadata: Metadata = NOTHING_SAID
    pointer: str = ""


@frozen(kw_only=True)
class EnumValue:
    """A value of an enum; `name` is from `x-enum-varnames`, `description` from `x-enum-descriptions`."""

    value: str | int
    name: str = ""
    description: str = ""


@frozen(kw_only=True)
class Enum:
    """A set of strings or of integers.

    Attributes:
        name: Unique in the package.
        schema: The name of its component; empty for an inline schema.
        success: The values that callers hope for (`x-sdk-success`).
        pointer: Where its schema stands.
    """

    name: str
    schema: str = ""
    values: tuple[EnumValue, ...]
    success: tuple[str | int, ...] = ()
    metadata: Metadata = NOTHING_SAID
    pointer: str = ""

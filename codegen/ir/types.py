"""Types of values on the wire. All of them are hashable and compare by structure."""

from typing import Literal, TypeAlias

from attrs import field, frozen

ScalarKind = Literal["string", "integer", "number", "boolean", "null"]


@frozen(kw_only=True)
class Limits:
    """What narrows a scalar or an array, by the names of JSON Schema in snake case. None and "" mean unlimited."""

    pattern: str = ""
    min_length: int | None = None
    max_length: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False


UNLIMITED = Limits()


@frozen(kw_only=True)
class Any:
    """Any JSON value."""


@frozen(kw_only=True)
class Scalar:
    """A string, a number, a boolean or null, with its `format` and limits."""

    kind: ScalarKind
    format: str = ""
    limits: Limits = UNLIMITED


@frozen(kw_only=True)
class Constant:
    """The one value that a schema takes (`const`)."""

    value: str | int | bool = field(eq=lambda value: (type(value), value))


@frozen(kw_only=True)
class Binary:
    """Bytes: a file, or a string of `format: binary`; of 3.1, `contentMediaType` and `contentEncoding`.

    Attributes:
        is_file: Whether it is a part of a form, with a name and a media type of its own.
    """

    media_type: str = ""
    encoding: str = ""
    is_file: bool = False


@frozen(kw_only=True)
class EnumRef:
    """A reference to an enum of the package by its name."""

    name: str


@frozen(kw_only=True)
class ModelRef:
    """A reference to a model of the package by its name."""

    name: str


@frozen(kw_only=True, cache_hash=True)
class ListOf:
    """An array."""

    item: "Type"
    limits: Limits = UNLIMITED


@frozen(kw_only=True, cache_hash=True)
class MapOf:
    """An object whose keys are data."""

    value: "Type"


@frozen(kw_only=True, cache_hash=True)
class Nullable:
    """A type or null."""

    inner: "Type"


@frozen(kw_only=True, cache_hash=True)
class Discriminator:
    """The property that tells the members of a union apart.

    Attributes:
        property_name: Its name.
        mapping: Each value with the type that it stands for: from `mapping`, and for members that it leaves out from
            their `const` or one-value enum.
        implicit: The names of the members' schemas, which are values too.
        default: The type for other values; None if there is none.
        pointer: Where the discriminator stands.
    """

    property_name: str
    mapping: "tuple[tuple[str, Type], ...]" = ()
    implicit: "tuple[tuple[str, Type], ...]" = ()
    default: "Type | None" = None
    pointer: str = field(default="", eq=False)


@frozen(kw_only=True, cache_hash=True)
class Union:
    """One of several types (`oneOf`, `anyOf`, a list of types), none of them null.

    Only one with a discriminator may have a single member.
    """

    members: "tuple[Type, ...]"
    discriminator: Discriminator | None = None


Type: TypeAlias = Any | Scalar | Constant | Binary | EnumRef | ModelRef | ListOf | MapOf | Nullable | Union

ANY = Any()
NULL = Scalar(kind="null")

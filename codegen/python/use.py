"""A type in the place where it is used, and the types that are made of others."""

import re
from typing import Any

from attrs import frozen

Imports = frozenset[tuple[str, str]]  # (module, name); modules of the package start with a dot, seen from its root

CODEC = "._codec"
ARGUMENTS = "._arguments"


@frozen(kw_only=True)
class Use:
    """A type in the place where it is used.

    Attributes:
        annotation: What a value is.
        accepts: What a caller may give for it.
        decode: Expression of the function that makes it from a JSON value.
        encode: Expression that makes a JSON value of it, with `{value}` for the value; None if it is one already.
        convert: Expression that makes it of what a caller gave, with `{value}` and `{name}`; None if that is it.
        imports: What the annotation needs.
        accepts_imports: What `accepts` and `convert` need beyond that.
        decode_imports: What `decode` needs.
        encode_imports: What `encode` needs.
        checked: Whether what a caller gives is checked at run time, beyond what `convert` does.
        nullable: Whether a value may be None because the API may say null.
        models: The models in it, by the parser's names.
        enums: The enums in it, by the parser's names.
    """

    annotation: str
    accepts: str
    decode: str
    encode: str | None = None
    convert: str | None = None
    imports: Imports = frozenset()
    accepts_imports: Imports = frozenset()
    decode_imports: Imports = frozenset()
    encode_imports: Imports = frozenset()
    checked: bool = False
    nullable: bool = False
    models: frozenset[str] = frozenset()
    enums: frozenset[str] = frozenset()


def simple(annotation: str, decode: str, **more: Any) -> Use:
    """A type that callers give as it is."""
    return Use(
        annotation=annotation,
        accepts=annotation,
        decode=decode,
        decode_imports=frozenset({(CODEC, decode)}),
        **more,
    )


ANYTHING = simple("object", "anything")
BYTES = simple("bytes", "to_bytes")


def is_ambiguous(use: Use) -> bool:
    """Whether type checkers must be told the type of the decoder: of several types they infer their common base."""
    return any(f"{helper}(" in use.decode for helper in ("one_of", "by_discriminator"))


def is_mapping(use: Use) -> bool:
    """Whether its values are objects, and nothing else but null."""
    return re.fullmatch(r"(nullable\()?(as_object|dict_of\(.*\)|\w+\.from_dict)\)?", use.decode) is not None


def or_none(use: Use) -> Use:
    """A type that may also be null."""
    encode = use.encode and "encode({value})"
    return Use(
        annotation=f"{use.annotation} | None",
        accepts=f"{use.accepts} | None",
        decode=f"nullable({use.decode})",
        encode=encode,
        imports=use.imports,
        accepts_imports=use.accepts_imports,
        decode_imports=use.decode_imports | {(CODEC, "nullable")},
        encode_imports=frozenset({(CODEC, "encode")}) if encode else frozenset(),
        convert=use.convert and f"None if {{value}} is None else {use.convert}",
        nullable=True,
        models=use.models,
        enums=use.enums,
    )


def list_of(item: Use) -> Use:
    """An array. Where callers may give an item in several ways, they give a sequence, whose type takes them all."""
    convert = _each(item.convert, "[", " for item in several({value}, {name})]")
    sequence = Imports({("collections.abc", "Sequence"), (ARGUMENTS, "several")})
    return Use(
        annotation=f"list[{item.annotation}]",
        accepts=f"Sequence[{item.accepts}]" if convert else f"list[{item.annotation}]",
        convert=convert,
        accepts_imports=item.accepts_imports | sequence if convert else Imports(),
        decode=f"list_of({item.decode})",
        encode=_each(item.encode, "[", " for item in {value}]"),
        imports=item.imports,
        decode_imports=item.decode_imports | {(CODEC, "list_of")},
        encode_imports=item.encode_imports,
        models=item.models,
        enums=item.enums,
    )


def dict_of(item: Use) -> Use:
    """An object whose keys are data."""
    helper, decode = ("as_object", "as_object") if item is ANYTHING else ("dict_of", f"dict_of({item.decode})")
    return Use(
        annotation=f"dict[str, {item.annotation}]",
        accepts=f"dict[str, {item.annotation}]",
        decode=decode,
        encode=_each(item.encode, "{name: ", " for name, item in {value}.items()}"),
        imports=item.imports,
        decode_imports=(Imports() if item is ANYTHING else item.decode_imports) | {(CODEC, helper)},
        encode_imports=item.encode_imports,
        models=item.models,
        enums=item.enums,
    )


def _each(encode: str | None, before: str, after: str) -> str | None:
    return before + encode.replace("{value}", "item") + after if encode else None

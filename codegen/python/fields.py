"""The fields of a model: their annotations, their definitions, and the expressions that decode and encode them."""

from openapi_python_client.parser.properties import Property

from ..document.source import Json
from . import prose
from .tree import Field
from .use import Use, is_ambiguous

# How a model imports what shows a private value, if it has a field that is called like that.
REDACTION = "{0} as redact_{0}"

# What is said of a field that the client may have for all calls.


def field(
    name: str, wire_name: str, prop: Property, raw: Json, use: Use, *, sent: bool, hidden: frozenset[str]
) -> Field:
    """Plans a field; `sent` says whether its model goes into requests, and `hidden` are the names of all its fields."""
    global_name = raw.get("x-sdk-global", "")
    required = prop.required and not global_name
    unset = sent and use.nullable and not required
    nothing = "" if use.nullable or required else " | None"
    annotation = f"{use.annotation}{nothing}{' | Unset' if unset else ''}"
    accepts = f"{use.accepts}{nothing}{' | Unset' if unset else ''}"
    default = "" if required else "UNSET" if unset else "None"
    take = "required" if required else "unset_or" if unset else "optional"
    decode = (
        use.decode.removeprefix("nullable(").removesuffix(")") if take == "optional" and use.nullable else use.decode
    )
    decoder = ""
    if is_ambiguous(use):
        kind = use.annotation.removesuffix(" | None") if take == "optional" else use.annotation
        decoder, decode = f"decode_{name}: Decoder[{kind}] = {decode}", f"decode_{name}"
    value = f"self.{name}"
    encoded = use.encode.replace("{value}", value) if use.encode else value
    sensitive = str(raw.get("x-sdk-sensitive", ""))
    shown = f"redact_{sensitive}" if sensitive in hidden else sensitive
    converter = f"_{name}" if sent and use.convert else ""
    return Field(
        name=name,
        wire_name=wire_name,
        description=prose.described(raw, f"The field `{prose.one_line(wire_name)}`."),
        example=prose.shown_example(raw),
        sample=prose.sample(raw),
        required=required,
        annotation=annotation,
        accepts=accepts if sent else annotation,
        default=default,
        decode=f"{take}(fields, {wire_name!r}, {decode})",
        decoder=decoder,
        converter=converter,
        convert=_convert(use, name, required=required, unset=unset) if converter else "",
        definition=_definition(default, converter, _validator(use, required) if sent else "", shown),
        sensitive=sensitive,
        global_name=str(global_name),
        identifies=raw.get("x-sdk-identity") is True,
        **_encoding(wire_name, value, encoded, use, required=required, unset=unset),
    )


def _convert(use: Use, name: str, *, required: bool, unset: bool) -> str:
    convert = (use.convert or "{value}").replace("{value}", "value").replace("{name}", repr(name))
    if unset:
        return f"value if isinstance(value, Unset) else {convert}"
    return convert if required or use.nullable else f"None if value is None else {convert}"


def _validator(use: Use, required: bool) -> str:
    return f"checked({use.decode}{'' if required else ', or_none=True'})" if use.checked else ""


def _definition(default: str, converter: str, validator: str, shown: str) -> str:
    parts = [f"default={default}"] if default else []
    parts += [f"converter={converter}"] if converter else []
    parts += [f"validator={validator}"] if validator else []
    parts += [f"repr={shown}"] if shown else []
    return default if parts == [f"default={default}"] else f"field({', '.join(parts)})" if parts else ""


def _encoding(wire_name: str, value: str, encoded: str, use: Use, *, required: bool, unset: bool) -> dict[str, str]:
    """How it gets into `to_dict`: within the literal, whose None values are left out, or after it."""
    if unset:
        return {"encode_after": f"if not isinstance({value}, Unset):\n            fields[{wire_name!r}] = {encoded}"}
    if use.nullable and required:
        return {"encode_after": f"fields[{wire_name!r}] = {encoded}"}
    if required or encoded == value or encoded.startswith("encode("):
        return {"encode": encoded}
    return {"encode": f"None if {value} is None else {encoded}"}

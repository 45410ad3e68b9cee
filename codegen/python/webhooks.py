"""The functions that parse webhooks: one for all events if they can be told apart, else one for each webhook."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from .. import ir
from ..document.diagnostics import Diagnostic
from ..document.source import Source
from ..runtime import reserved
from ..text import names
from . import doc_text, imports
from .imports import CODEC, Imports
from .types import Types, union_annotation
from .view.webhooks import Event, Webhook, Webhooks

_MODULE = "._webhooks"

_UNION_NAMES = ("Event", "AnyEvent", "PostedEvent")


@frozen
class _Variant:
    """One of the types that may be posted, with the values by which it can be told, by the fields that have them."""

    type: ir.Type
    tags: dict[str, str]


@frozen
class _Posted:
    """What a webhook posts: its variants, and the type of others."""

    webhook: ir.Webhook
    variants: list[_Variant]
    default: ir.Type | None = None


class WebhookParsers:
    """Makes the module that parses webhooks."""

    def __init__(self, source: Source, package: ir.Package, types: Types, class_names: Iterable[str]) -> None:
        self._source = source
        self._webhooks = package.webhooks
        self._enums = {enum.name: enum for enum in package.enums}
        self._models = {model.name: model for model in package.models}
        self._types = types
        self._taken = {*reserved.WEBHOOK_FUNCTIONS, *reserved.WEBHOOK_CLASSES, *class_names}
        self.problems: list[Diagnostic] = []

    def module(self) -> Webhooks | None:
        """Return the module, if the API posts anything."""
        if not self._webhooks:
            return None
        posted = [self._posted(webhook) for webhook in self._webhooks]
        together = len(posted) == 1 or _tag_name([variant for item in posted for variant in item.variants]) is not None
        groups = [posted] if together else [[item] for item in posted]
        functions = [self._function(self._name(group, groups), group) for group in groups]
        variants = [variant.type for item in posted for variant in item.variants]
        uses = [self._types.of(kind) for kind in (*variants, *(item.default for item in posted if item.default))]
        needed = imports.merged(*(use.imports | use.decode_imports for use in uses)) | _NEEDED
        shared = {name for use in uses for module, name in use.imports if module.startswith(".")}
        is_open = any(function.default == _UNKNOWN for function in functions)
        return Webhooks(
            functions=tuple(functions),
            imports=imports.lines(needed, inside=""),
            shared=tuple(sorted(shared | {"EventDecodeError", *([_UNKNOWN] if is_open else [])})),
        )

    def _name(self, group: list[_Posted], groups: list[list[_Posted]]) -> str:
        """Return the name of a function: with that of its webhook if there are several."""
        if len(groups) == 1:
            return "parse"
        webhook = group[0].webhook
        name = names.snake(f"parse {webhook.name}", used=())
        if name in self._taken:
            name = names.snake(f"parse {webhook.operation} {webhook.name}", used=self._taken)
        self._taken.add(name)
        return name

    def _function(self, name: str, posted: list[_Posted]) -> Webhook:
        variants = [variant for item in posted for variant in item.variants]
        tag_name = _tag_name(variants)
        types = list(dict.fromkeys(variant.type for variant in variants))
        uses = list({use.annotation: use for use in map(self._types.of, types)}.values())
        default: ir.Type | None = None
        default_name = ""
        if tag_name is None:
            decode = uses[0].decode if len(uses) == 1 else f"one_of({', '.join(use.decode for use in uses)})"
            annotation = union_annotation(uses)
        else:
            general = list(dict.fromkeys(item.default for item in posted if item.default))
            default = general[0] if len(general) == 1 else None
            default_name = self._types.of(default).annotation if default else _UNKNOWN
            other = self._types.of(default).decode if default else f"{_UNKNOWN}.from_dict"
            entries = ", ".join(f"{item.tags[tag_name]!r}: {self._types.of(item.type).decode}" for item in variants)
            decode = f"by_discriminator({tag_name!r}, {{{entries}}}, {other})"
            annotation = " | ".join(dict.fromkeys([*(use.annotation for use in uses), default_name]))
        is_union = len(types) > 1 or tag_name is not None or _is_union(types[0])
        return Webhook(
            name=name,
            description=_description(posted),
            type=types[0] if len(types) == 1 else ir.Union(members=tuple(types)),
            annotation=annotation,
            union=self._union(name) if is_union and annotation != default_name else "",
            tag_name=tag_name,
            events=tuple(self._events(variants, tag_name)) if tag_name is not None else (),
            default=default_name,
            default_type=default,
            decode=decode,
        )

    def _events(self, variants: list[_Variant], tag_name: str) -> Iterator[Event]:
        seen = set[tuple[str, ir.Type]]()
        for variant in variants:
            tag = variant.tags[tag_name]
            if (tag, variant.type) not in seen:
                seen.add((tag, variant.type))
                yield Event(tag=tag, type=variant.type, class_name=self._types.of(variant.type).annotation)

    def _union(self, name: str) -> str:
        wanted = _UNION_NAMES if name == "parse" else (f"{names.pascal(name.removeprefix('parse_'))}Event",)
        found = next((word for word in wanted if word not in self._taken), f"{wanted[-1]}Posted")
        self._taken.add(found)
        return found

    def _posted(self, webhook: ir.Webhook) -> _Posted:
        kind = next(media.type for media in webhook.body.contents if media.kind == "json") or ir.ANY
        union = ir.without_null(kind)
        if isinstance(union, ir.Union) and union.discriminator:
            variants = list(self._tagged(webhook, union.discriminator))
            if variants:
                return _Posted(webhook, variants, union.discriminator.default)
        members = union.members if isinstance(union, ir.Union) else ()
        if members and all(isinstance(member, ir.ModelRef) for member in members):
            return _Posted(webhook, [_Variant(member, self._constants(member)) for member in members])
        return _Posted(webhook, [_Variant(kind, self._constants(kind))])

    def _tagged(self, webhook: ir.Webhook, found: ir.Discriminator) -> Iterator[_Variant]:
        """Yield the variants that a discriminator tells apart."""
        mapped = {kind for _, kind in found.mapping}
        implicit = [(tag, kind) for tag, kind in found.implicit if kind not in mapped]
        for tag, kind in (*found.mapping, *implicit):
            if isinstance(kind, ir.ModelRef):
                yield _Variant(kind, {found.property_name: tag})
            else:
                what = f"the discriminator's {tag!r} stands for a schema that is no object with fields"
                fix = "describe that as an object in components.schemas, or remove it"
                self.problems.append(self._source.diagnostic(f"{webhook.pointer}/requestBody", what, fix))

    def _constants(self, kind: ir.Type) -> dict[str, str]:
        """Return the fields of a model that can have one value only, and these."""
        if not isinstance(kind, ir.ModelRef):
            return {}
        found: dict[str, str] = {}
        for field in self._models[kind.name].fields:
            value = self._one_value(ir.without_null(field.type))
            if isinstance(value, str):
                found[field.name] = value
        return found

    def _one_value(self, kind: ir.Type) -> object:
        if isinstance(kind, ir.Constant):
            return kind.value
        values = self._enums[kind.name].values if isinstance(kind, ir.EnumRef) else ()
        return values[0].value if len(values) == 1 else None


_UNKNOWN = "UnknownEvent"

_NEEDED = Imports(
    {
        ("collections.abc", "Mapping"),
        (_MODULE, "EventDecodeError"),
        (_MODULE, _UNKNOWN),
        (_MODULE, "decoded"),
        (CODEC, "Decoder"),
        (CODEC, "by_discriminator"),
        (CODEC, "one_of"),
    }
)


def _is_union(kind: ir.Type) -> bool:
    return any(isinstance(part, ir.Union | ir.Nullable) for part in ir.walk(kind))


def _tag_name(variants: list[_Variant]) -> str | None:
    """Return the field by which all variants can be told apart, if there is one."""
    for name in variants[0].tags if variants else ():
        tags = {(variant.tags.get(name), variant.type) for variant in variants}
        known = {tag for tag, _ in tags}
        if None not in known and len(known) == len(tags):
            return name
    return None


def _description(posted: list[_Posted]) -> str:
    webhooks = [item.webhook for item in posted]
    said = [doc_text.sentence(doc_text.one_line(webhook.summary)) for webhook in webhooks]
    about = doc_text.clean(webhooks[0].description) if len(webhooks) == 1 else ""
    return doc_text.paragraphs("Reads what the API posted.", " ".join(filter(None, said)), about)

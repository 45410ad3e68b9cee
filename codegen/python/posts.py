"""What reads the events that the API posts."""

from collections.abc import Iterator

from attrs import frozen

from ..document.diagnostics import Problem, pointer
from ..document.source import Json, as_array, as_object, dereferenced, resolve
from ..resolve.load import Loaded, ParsedPosted
from . import imports, names, prose
from .models import Models, property_schemas
from .tree_webhooks import Event, Webhook, Webhooks
from .use import CODEC, Imports, Use

_MODULE = "._webhooks"

# For descriptions that say nothing of events they do not name.
_UNKNOWN = Use(
    annotation="UnknownEvent",
    accepts="UnknownEvent",
    decode="UnknownEvent.from_dict",
    imports=frozenset({(_MODULE, "UnknownEvent")}),
)

_UNION_NAMES = ("Event", "AnyEvent", "PostedEvent")


@frozen
class _Kind:
    """One of the types that may be posted, with the values by which it can be told, by the fields that have them."""

    use: Use
    tags: dict[str, str]


@frozen
class _Body:
    """What is posted in one place: its kinds, and what others are."""

    posted: ParsedPosted
    kinds: list[_Kind]
    default: Use | None = None


class Posts:
    """Plans the functions: one for all events if they can be told apart, else one for each place that posts."""

    def __init__(self, loaded: Loaded, models: Models) -> None:
        self._root = loaded.root
        self._source = loaded.source
        self._posted = loaded.posted
        self._models = models
        self._taken = {*names.WEBHOOK_WORDS, *names.WEBHOOK_CLASS_WORDS, *(name for name, _ in models.classes.values())}
        self.problems: list[Problem] = []

    def planned(self) -> Webhooks | None:
        """The module, if the API posts anything."""
        if not self._posted:
            return None
        bodies = [self._body(item) for item in self._posted]
        together = len(bodies) == 1 or _tag_name([kind for body in bodies for kind in body.kinds]) is not None
        groups = [bodies] if together else [[body] for body in bodies]
        functions = [self._function(self._name(group, groups), group) for group in groups]
        kinds = [kind.use for body in bodies for kind in body.kinds]
        uses = [*kinds, *(body.default for body in bodies if body.default), _UNKNOWN]
        needed = imports.union(*(use.imports | use.decode_imports for use in uses)) | _NEEDED
        classes = {name for function in functions for name in _names_in(function.annotation)}
        shared = {name for module, name in needed if name in classes and module.startswith(".")}
        return Webhooks(
            functions=tuple(functions),
            imports=imports.lines(needed, inside=""),
            shared=tuple(sorted(shared | {"EventDecodeError"})),
        )

    def _name(self, group: list[_Body], groups: list[list[_Body]]) -> str:
        """The name of a function: with that of what is posted in it if there are several."""
        if len(groups) == 1:
            return "parse"
        posted = group[0].posted.posted
        name = names.snake(f"parse {posted.name}", taken=())
        if name in self._taken:
            name = names.snake(f"parse {posted.operation} {posted.name}", taken=self._taken)
        self._taken.add(name)
        return name

    def _function(self, name: str, bodies: list[_Body]) -> Webhook:
        kinds = [kind for body in bodies for kind in body.kinds]
        tag_name = _tag_name(kinds)
        use, default = self._use(kinds, tag_name, [body.default for body in bodies if body.default])
        events = tuple(
            dict.fromkeys(
                Event(tag=kind.tags[tag_name], class_name=kind.use.annotation) for kind in kinds if tag_name is not None
            )
        )
        return Webhook(
            name=name,
            description=_description(bodies),
            annotation=use.annotation,
            union=self._union(name) if "|" in use.annotation else "",
            tag_name=tag_name,
            events=events,
            default=default,
            decode=use.decode,
        )

    def _use(self, kinds: list[_Kind], tag_name: str | None, defaults: list[Use]) -> tuple[Use, str]:
        """The type of what is posted, and the name of the class for what is not known."""
        distinct = list({kind.use.annotation: kind.use for kind in kinds}.values())
        if tag_name is None:
            return (distinct[0] if len(distinct) == 1 else _union_of(distinct, f"one_of({_list(distinct)})")), ""
        general = list({use.annotation: use for use in defaults}.values())
        default = general[0] if len(general) == 1 else _UNKNOWN
        entries = ", ".join(f"{kind.tags[tag_name]!r}: {kind.use.decode}" for kind in kinds)
        decode = f"by_discriminator({tag_name!r}, {{{entries}}}, {default.decode})"
        members = list({use.annotation: use for use in [*distinct, default]}.values())
        return _union_of(members, decode), default.annotation

    def _union(self, name: str) -> str:
        wanted = _UNION_NAMES if name == "parse" else (f"{names.pascal(name.removeprefix('parse_'))}Event",)
        found = next((word for word in wanted if word not in self._taken), f"{wanted[-1]}Posted")
        self._taken.add(found)
        return found

    def _body(self, posted: ParsedPosted) -> _Body:
        raw = self._schema(posted)
        schema = dereferenced(self._root, raw)
        use = self._models.types.use(posted.body.prop, raw)
        members = [*as_array(schema.get("oneOf")), *as_array(schema.get("anyOf"))]
        tag_name = as_object(schema.get("discriminator")).get("propertyName")
        if isinstance(tag_name, str) and (kinds := list(self._tagged(posted, schema, tag_name, raw))):
            return _Body(posted, kinds, None if members else use)
        found = [self._kind(as_object(member)) for member in members]
        if members and all(found):
            return _Body(posted, [kind for kind in found if kind])
        return _Body(posted, [_Kind(use, self._constants(schema))])

    def _schema(self, posted: ParsedPosted) -> Json:
        body = dereferenced(self._root, posted.posted.raw.get("requestBody"))
        media = as_object(body.get("content")).get(posted.body.content_type.get_untrusted_value())
        return as_object(as_object(media).get("schema"))

    def _tagged(self, posted: ParsedPosted, schema: Json, tag_name: str, raw: Json) -> Iterator[_Kind]:
        """The kinds that a discriminator tells apart."""
        for tag, name in self._mapping(schema, _schema_name(raw)).items():
            parsed = self._models.of_schema(name)
            if parsed is None:
                what = f"the discriminator's {tag!r} stands for {name!r}, which is no object with fields"
                fix = "describe that as an object in components.schemas, or remove it"
                self.problems.append(self._source.problem(f"{posted.posted.pointer}/requestBody", what, fix))
                continue
            yield _Kind(self._models.types.use(parsed.prop), {tag_name: tag})

    def _mapping(self, schema: Json, base: str) -> dict[str, str]:
        """The name of the schema for each tag; schemas that no tag is given for have their names as tags."""
        given = as_object(as_object(schema.get("discriminator")).get("mapping"))
        mapping = {tag: str(target).rpartition("/")[2] for tag, target in given.items()}
        members = [*as_array(schema.get("oneOf")), *as_array(schema.get("anyOf"))]
        members_names = [_schema_name(member) for member in members] if members else self._heirs(base)
        return mapping | {name: name for name in members_names if name and name not in mapping.values()}

    def _heirs(self, base: str) -> list[str]:
        """The names of the components that are made of another by `allOf`."""
        components = as_object(resolve(self._root, pointer("components", "schemas")))
        parents = {name: map(_schema_name, as_array(as_object(raw).get("allOf"))) for name, raw in components.items()}
        return [name for name, found in parents.items() if base and base in found]

    def _kind(self, member: Json) -> _Kind | None:
        parsed = self._models.of_schema(_schema_name(member))
        if parsed is None:
            return None
        return _Kind(self._models.types.use(parsed.prop), self._constants(parsed.raw))

    def _constants(self, schema: Json) -> dict[str, str]:
        """The fields of an object that can have one value only, and these."""
        found: dict[str, str] = {}
        for name, raw in property_schemas(self._root, schema).items():
            target = dereferenced(self._root, raw)
            values = [target["const"]] if "const" in target else as_array(target.get("enum"))
            if len(values) == 1 and isinstance(values[0], str):
                found[name] = values[0]
        return found


_NEEDED = Imports(
    {
        ("collections.abc", "Mapping"),
        (_MODULE, "EventDecodeError"),
        (_MODULE, "decoded"),
        (CODEC, "Decoder"),
        (CODEC, "by_discriminator"),
        (CODEC, "one_of"),
    }
)


def _tag_name(kinds: list[_Kind]) -> str | None:
    """The field by which all kinds can be told apart, if there is one."""
    for name in kinds[0].tags if kinds else ():
        tags = {(kind.tags.get(name), kind.use.annotation) for kind in kinds}
        known = {tag for tag, _ in tags}
        if None not in known and len(known) == len(tags):
            return name
    return None


def _union_of(uses: list[Use], decode: str) -> Use:
    annotation = " | ".join(use.annotation for use in uses)
    return Use(annotation=annotation, accepts=annotation, decode=decode)


def _list(uses: list[Use]) -> str:
    return ", ".join(use.decode for use in uses)


def _schema_name(value: object) -> str:
    return str(as_object(value).get("$ref", "")).rpartition("/")[2]


def _names_in(annotation: str) -> list[str]:
    return annotation.replace("[", " ").replace("]", " ").replace("|", " ").replace(",", " ").split()


def _description(bodies: list[_Body]) -> str:
    raws = [body.posted.posted.raw for body in bodies]
    said = [prose.sentence(prose.one_line(raw.get("summary"))) for raw in raws]
    about = prose.clean(raws[0].get("description")) if len(raws) == 1 else ""
    return prose.paragraphs("Reads what the API posted.", " ".join(filter(None, said)), about)

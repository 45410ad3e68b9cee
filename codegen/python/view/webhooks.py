"""The module that parses webhooks, as templates see it."""

from attrs import field, frozen

from ... import ir
from .. import doc_text


@frozen(kw_only=True)
class Event:
    """A type of event: the value that tells it, and its class."""

    tag: str
    type: ir.Type
    class_name: str


@frozen(kw_only=True)
class Webhook:
    """A function that parses webhooks.

    Attributes:
        type: The type of an event, those of no known type aside.
        union: Name for the annotation, if it is a union.
        tag_name: The field that tells the type of an event; None if none does.
        events: The known types.
        default: The class of the others; empty if there can't be any.
        default_type: Its type; None for one of the package's own.
        sample: An example of an event as JSON, for the pages.
    """

    name: str
    description: str
    type: ir.Type
    annotation: str
    union: str
    tag_name: str | None
    events: tuple[Event, ...]
    default: str
    default_type: ir.Type | None
    decode: str
    sample: object = field(default=None, eq=False)

    @property
    def returns(self) -> str:
        """The annotation of its result."""
        return self.union or self.annotation

    @property
    def doc(self) -> str:
        """The text of its documentation, with the types of events."""
        if not self.tag_name:
            return self.description
        kinds = [*((doc_text.one_line(event.tag), event.class_name) for event in self.events)]
        lines = [*(f"- `{tag}`: `{name}`" for tag, name in kinds), f"- anything else: `{self.default}`"]
        tells = f"The field `{doc_text.one_line(self.tag_name)}` tells what it is:"
        return doc_text.paragraphs(self.description, tells, "\n".join(lines))


@frozen(kw_only=True)
class Webhooks:
    """The module; `shared` is what it exports beside its own names."""

    functions: tuple[Webhook, ...]
    imports: tuple[str, ...]
    shared: tuple[str, ...]

    @property
    def doc(self) -> str:
        """The text of its documentation."""
        readers = " or ".join(f"`{item.name}`" for item in self.functions)
        return f"Events that the API posts. Give the body of the request to {readers}."

    @property
    def own_names(self) -> list[str]:
        """The names that the module defines."""
        return [name for item in self.functions for name in (item.union, item.name) if name]

    @property
    def public_names(self) -> list[str]:
        """The names that the module exports."""
        return sorted({*self.shared, *self.own_names})

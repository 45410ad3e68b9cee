"""Calls whose values come in pages, as templates see them."""

from attrs import field, frozen

from ... import ir


@frozen(kw_only=True)
class Pagination:
    """What iterates over the items of a call's pages.

    Attributes:
        name: The method that does it.
        constant: The variable that holds how pages go on.
        class_name: The class of that.
        arguments: Its keyword arguments, as code.
        kind: The kind, as the description has it.
        item: The type of an item.
        item_type: Its type on the wire.
    """

    name: str
    constant: str
    class_name: str
    arguments: tuple[str, ...]
    kind: str
    item: str
    item_type: ir.Type = field(eq=False)

"""How lists go on from page to page: by a cursor, the last item, an offset, a number, a link or a URL."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from attrs import frozen

from ._codec import Unset, is_object
from ._page_steps import Place, Step, WrongPageError, next_target

T = TypeVar("T")
PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")

# A link of the header Link, and a parameter of it (RFC 8288, section 3); texts in quotes may hold any separator.
_LINK = re.compile(r'<(?P<url>[^<>]*)>(?P<parameters>(?:"(?:[^"\\]|\\.)*+"|[^",])*+)')
_PARAMETER = re.compile(r';\s*(?P<name>[^\s=;"]+)\s*=\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*+)"|(?P<token>[^\s;",]*))')

# Objects of a page, each with the name of a field of it in JSON.
Fields = Iterable[tuple[object, str]]


@frozen(kw_only=True)
class Pages(Generic[PageT, ItemT]):
    """How pages go on.

    Attributes:
        items: Takes the items out of a page.
        more: Takes out of it whether there are more.
        fields: Lists the fields that these and others are taken from: each as its object and its name.
    """

    items: Callable[[PageT], Sequence[ItemT] | None]
    more: Callable[[PageT], bool | None] | None = None
    fields: Callable[[PageT], Fields] | None = None

    @property
    def is_counted(self) -> bool:
        """Whether the next page is counted on, whatever comes back."""
        return False

    def require_read(self, page: PageT) -> None:
        """Refuse a page that does not tell how it goes on.

        Raises:
            WrongPageError: A field for that can't be read. The text names it.
        """
        _require_read(self.fields(page) if self.fields is not None else ())

    def position(self, place: Place[PageT]) -> object:
        """Return where a page is, as `Step.position` has it; None if its call does not say so."""
        raise NotImplementedError

    def ends_with(self, page: PageT) -> bool:
        """Tell whether a page says that it is the last."""
        return self.more is not None and not self.more(page)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page; None if there is none."""
        raise NotImplementedError


@frozen(kw_only=True)
class CursorPages(Pages[PageT, ItemT]):
    """Each page has the cursor of the next one."""

    parameter: str
    cursor: Callable[[PageT], object]

    def position(self, place: Place[PageT]) -> object:
        """Return the cursor of the call."""
        return place.given(self.parameter)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page."""
        return _behind(place, self.parameter, self.cursor(place.page))


@frozen(kw_only=True)
class LastItemPages(Pages[PageT, ItemT]):
    """The next page begins behind the last item of a page."""

    parameter: str
    cursor: Callable[[ItemT], object]
    item_fields: Callable[[ItemT], Fields] | None = None

    def require_read(self, page: PageT) -> None:
        """Refuse a page that does not tell how it goes on, or whose last item does not."""
        super().require_read(page)
        items = self.items(page)
        _require_read(self.item_fields(items[-1]) if items and self.item_fields is not None else ())

    def position(self, place: Place[PageT]) -> object:
        """Return the cursor of the call."""
        return place.given(self.parameter)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page."""
        items = self.items(place.page)
        return _behind(place, self.parameter, self.cursor(items[-1])) if items else None


@frozen(kw_only=True)
class OffsetPages(Pages[PageT, ItemT]):
    """The next page begins at the number of items so far. A page without items is behind the last."""

    parameter: str
    total: Callable[[PageT], int | None] | None = None

    @property
    def is_counted(self) -> bool:
        """Whether the next page is counted on: always."""
        return True

    def position(self, place: Place[PageT]) -> object:
        """Return the offset of the call."""
        return place.given(self.parameter)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page."""
        items = self.items(place.page)
        offset = _number(place, self.parameter, 0) + len(items or ())
        total = self.total(place.page) if self.total is not None else None
        is_last = not items or (total is not None and offset >= total)
        return None if is_last else place.with_query(self.parameter, offset)


@frozen(kw_only=True)
class NumberedPages(Pages[PageT, ItemT]):
    """Pages have numbers, from `first` on. A page without items is behind the last."""

    parameter: str
    first: int = 1
    last: Callable[[PageT], int | None] | None = None

    @property
    def is_counted(self) -> bool:
        """Whether the next page is counted on: always."""
        return True

    def position(self, place: Place[PageT]) -> object:
        """Return the number of the call."""
        return place.given(self.parameter)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page."""
        number = _number(place, self.parameter, self.first) + 1
        last = self.last(place.page) if self.last is not None else None
        is_last = not self.items(place.page) or (last is not None and number - self.first >= last)
        return None if is_last else place.with_query(self.parameter, number)


@frozen(kw_only=True)
class LinkedPages(Pages[PageT, ItemT]):
    """The header Link has the URL of the next page (RFC 8288)."""

    def position(self, place: Place[PageT]) -> object:
        """Return the URL of the call."""
        return next_target(place.reply.url, place.reply.url, place.config)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page."""
        header = ",".join(value.decode("latin-1") for name, value in place.reply.headers if name.lower() == b"link")
        for link in _LINK.finditer(header):
            if "next" in _relations(link["parameters"]):
                return place.to_url(link["url"].strip())
        return None


@frozen(kw_only=True)
class UrlPages(Pages[PageT, ItemT]):
    """Each page has the URL of the next one."""

    url: Callable[[PageT], str | None]

    def position(self, place: Place[PageT]) -> object:
        """Return the URL of the call."""
        return next_target(place.reply.url, place.reply.url, place.config)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page."""
        url = self.url(place.page)
        return place.to_url(url) if url else None


def _relations(parameters: str) -> list[str]:
    """Return the relation types of a link, in lower case: those of its first `rel`."""
    for parameter in _PARAMETER.finditer(parameters):
        if parameter["name"].lower() == "rel":
            return (parameter["quoted"] or parameter["token"] or "").lower().strip("'").split()
    return []


def or_none(value: T | Unset | None) -> T | None:
    """Return the value of a field, or None if it is absent."""
    return None if isinstance(value, Unset) else value


def _require_read(fields: Fields) -> None:
    for holder, name in fields:
        unread: object = getattr(holder, "additional_properties", None)
        if is_object(unread) and name in unread:  # as it came
            raise WrongPageError(f"{type(holder).__name__}.{name} can't be read, which says how the list goes on")


def _behind(place: Place[PageT], parameter: str, cursor: object) -> Step[PageT] | None:
    return None if cursor is None or cursor == "" else place.with_query(parameter, cursor)


def _number(place: Place[PageT], parameter: str, first: int) -> int:
    """Return the number that the last call gave for a parameter."""
    given = place.arguments.query.get(parameter)
    return given if isinstance(given, int) else first

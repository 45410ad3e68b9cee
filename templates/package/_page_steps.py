"""Where a list that comes in pages is, and the calls that lead on."""

import re
from typing import Generic, TypeVar
from urllib.parse import unquote_plus, urljoin, urlsplit

from attrs import evolve, field, frozen

from ._base_url import BaseUrl, has_dots
from ._config import Config
from ._http.messages import Reply
from ._plain_parameters import Encoded
from ._request import Arguments, Operation

T = TypeVar("T")
PageT = TypeVar("PageT")

_PRINTABLE = re.compile("[!-~]*")


class WrongPageError(Exception):
    """There is no telling where the next page is, or none can be fetched there; the text says why, and not where."""


@frozen
class Step(Generic[T]):
    """The call for the next page; `position` is where that is, in the API's own terms."""

    operation: Operation[T]
    arguments: Arguments
    position: object = field(repr=False)


@frozen
class Place(Generic[PageT]):
    """Where a walk is: the last page, its call and its reply."""

    page: PageT
    operation: Operation[PageT]
    arguments: Arguments
    reply: Reply
    config: Config

    def given(self, name: str) -> str | None:
        """Return the value of a parameter of the call, if it has one."""
        value = self.arguments.query.get(name)
        return None if value is None else str(value)

    def with_query(self, name: str, value: object) -> Step[PageT]:
        """Return the same call with another value of a parameter."""
        query = {**self.arguments.query, name: value}
        return Step(self.operation, evolve(self.arguments, query=query), str(value))

    def to_url(self, url: str) -> Step[PageT]:
        """Return the call of a URL of the API.

        Raises:
            WrongPageError: It is none, or that of another server, to which no key goes.
        """
        target = next_target(self.reply.url, url, self.config)
        # In braces, so that no log shows it.
        operation = evolve(self.operation, path="{next}")
        arguments = Arguments(
            path={"next": Encoded(target)}, headers=self.arguments.headers, cookies=self.arguments.cookies
        )
        return Step(operation, arguments, target)


def next_target(base: str, url: str, config: Config) -> str:
    """Return what comes behind the client's base URL in a URL, without what each request has anyway.

    Raises:
        WrongPageError: It does not begin with the base URL, or can't be sent.
    """
    try:
        parts = urlsplit(urljoin(base, url))
        server = BaseUrl.parse(f"{parts.scheme}://{parts.netloc}")
    except ValueError:
        raise WrongPageError("the next page has no URL of http or https") from None
    own = config.base_url
    if server != evolve(own, path="") or not parts.path.startswith(f"{own.path}/"):
        raise WrongPageError("the next page is not below the base URL, and no key is sent elsewhere")
    if not _PRINTABLE.fullmatch(parts.path + parts.query) or has_dots(parts.path):
        raise WrongPageError("the next page has a URL that can't be sent as it is")
    keys = {item.name for item in config.credentials.values() if item.place == "query"} | config.query.reveal().keys()
    query = [part for part in parts.query.split("&") if part and unquote_plus(part.partition("=")[0]) not in keys]
    return parts.path[len(own.path) :] + (f"?{'&'.join(query)}" if query else "")

# Generated from the API's description. Edit that or the templates, not this file.
"""The commands of the command line: one for each operation."""

from typing import TYPE_CHECKING, Annotated

from .._version import __version__
from .options import COMMON, SHARED, Common, command_group, command_line
from .output import shown

if TYPE_CHECKING:
    from ..client import Sample

app = command_line(
    "sample",
    __version__,
    "A client of Sample.\n\nThe base URL may come from it too (SAMPLE_BASE_URL).\n\nAny value may be -, which reads it "
    "from standard input, a line for each.\n\nThe name of a group may be left out before a command.\n\nExit status: 0 "
    "success, 1 another outcome, 2 wrong usage, 3 an error of the API, 4 no answer.",
    tools="mcp",
    aliases={
        "search": ("texts", "search"),
        "texts": ("texts", "texts"),
        "top": ("search", "top"),
    },
)
more_commands = command_group(app, "more", "The operations of more.")
search_commands = command_group(app, "search", "The operations of search.")
texts_commands = command_group(app, "texts", "The operations of texts.")


def _client(common: Common) -> "Sample":
    from ..client import Sample  # here, so that --help does not wait for it

    return Sample(base_url=common.base_url, timeout=common.timeout)


@more_commands.command(name="search", help="GET /more.")
def more_search_command(
    *,
    common: Annotated[Common, SHARED] = COMMON,
) -> int:
    with _client(common) as client:
        client.more.search()
    return shown(None, as_json=common.json)


@search_commands.command(name="top", help="GET /top.")
def search_top_command(
    *,
    common: Annotated[Common, SHARED] = COMMON,
) -> int:
    with _client(common) as client:
        client.search.top()
    return shown(None, as_json=common.json)


@texts_commands.command(name="search", help="GET /search.")
def texts_search_command(
    *,
    common: Annotated[Common, SHARED] = COMMON,
) -> int:
    with _client(common) as client:
        client.texts.search()
    return shown(None, as_json=common.json)


@texts_commands.command(name="texts", help="GET /texts.")
def texts_texts_command(
    *,
    common: Annotated[Common, SHARED] = COMMON,
) -> int:
    with _client(common) as client:
        client.texts.texts()
    return shown(None, as_json=common.json)

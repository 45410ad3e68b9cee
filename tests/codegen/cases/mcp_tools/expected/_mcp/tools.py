# Generated from the API's description. Edit that or the templates, not this file.
# pyright: reportDeprecated=false
# Tools make deprecated calls too.
"""The tools of the MCP server, one for each operation: the call that each makes. `tools.json` describes them."""

from typing import TYPE_CHECKING

from .._codec import Decoder, dict_of, list_of, nullable, to_date, to_datetime, to_float, to_int, to_str
from .._read_only import from_caller
from .._unions import one_of
from .._version import __version__
from ..models import Circle, Color, Level, Square, Thing
from .arguments import as_base64, as_bytes, given, given_or_none, given_or_unset
from .tool import Tool, ToolServer

if TYPE_CHECKING:
    from ..client import AsyncSample


def connect() -> "AsyncSample":
    """Return a client with the settings of the environment."""
    from ..client import AsyncSample

    return AsyncSample()


async def files_an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be_tool(
    client: "AsyncSample", fields: dict[str, object]
) -> object:
    answer = await client.files.an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be()
    return {"result": as_base64(answer)}


async def files_upload_tool(client: "AsyncSample", fields: dict[str, object]) -> None:
    await client.files.upload(body=given(fields, "body", as_bytes))


async def files_mcp_tool(client: "AsyncSample", fields: dict[str, object]) -> None:
    await client.files.mcp()


async def things_get_thing_tool(client: "AsyncSample", fields: dict[str, object]) -> object:
    return await client.things.get_thing(
        thing_id=given(fields, "thing_id", to_int),
        tag=given_or_none(fields, "tag", list_of(to_str)),
        since=given_or_none(fields, "since", to_date),
        größe=given_or_none(fields, "gruf6udfe", Level.from_json),
    )


async def things_replace_thing_tool(client: "AsyncSample", fields: dict[str, object]) -> None:
    decode_shape: Decoder[Circle | Square] = one_of(Circle.from_dict, Square.from_dict)
    await client.things.replace_thing(
        name=given(fields, "name", to_str),
        note=given_or_unset(fields, "note", nullable(to_str)),
        color=given_or_none(fields, "color", Color.from_json),
        shape=given_or_none(fields, "shape", decode_shape),
        parts=given_or_none(fields, "parts", from_caller(list_of(Thing.from_dict))),
        sizes=given_or_none(fields, "sizes", dict_of(to_int)),
        made=given_or_none(fields, "made", to_datetime),
        count=given_or_none(fields, "count", to_int),
        account=given_or_none(fields, "account", to_str),
        thing_id=given(fields, "thing_id", to_int),
    )


async def things_delete_thing_tool(client: "AsyncSample", fields: dict[str, object]) -> None:
    await client.things.delete_thing(thing_id=given(fields, "thing_id", to_int))


async def things_add_up_tool(client: "AsyncSample", fields: dict[str, object]) -> object:
    answer = await client.things.add_up(body=given_or_none(fields, "body", list_of(to_float)))
    return {"result": answer}


async def things_nested_tool(client: "AsyncSample", fields: dict[str, object]) -> object:
    return await client.things.nested()


async def things_colors_tool(client: "AsyncSample", fields: dict[str, object]) -> object:
    answer = await client.things.colors()
    return {"result": answer}


SERVER = ToolServer(
    name="sample",
    version=__version__,
    instructions=(
        "Everything that a tool may take.\n\nIf an error has may_have_been_processed, the API may have acted on the "
        "call all the same: don't repeat it without asking the user."
    ),
    variable="SAMPLE_MCP_TOOLS",
    tools={
        "files_an_operation_whose_name_is_longer_than_the_name_o_fdc39d5f": Tool(
            files_an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be_tool, {}
        ),
        "files_upload": Tool(files_upload_tool, {}),
        "files_mcp": Tool(files_mcp_tool, {}),
        "things_get_thing": Tool(things_get_thing_tool, {}),
        "things_replace_thing": Tool(things_replace_thing_tool, {"account": "SAMPLE_ACCOUNT"}),
        "things_delete_thing": Tool(things_delete_thing_tool, {}),
        "things_add_up": Tool(things_add_up_tool, {}),
        "things_nested": Tool(things_nested_tool, {}),
        "things_colors": Tool(things_colors_tool, {}),
    },
    connect=connect,
)

# Generated from the API's description. Edit that or the templates, not this file.
"""The commands of the command line: one for each operation."""

from typing import TYPE_CHECKING, Annotated, Literal

from .._codec import (
    UNSET,
    Decoder,
    anything,
    dict_of,
    list_of,
    nullable,
    to_date,
    to_datetime,
    to_float,
    to_int,
    to_str,
)
from .._unions import one_of
from .._version import __version__
from ..models import ChangeVisitsItem, Color, Length, Level, Size
from .downloads import downloaded
from .options import COMMON, SHARED, Common, argument, command_line, flag, require, several, shared
from .output import Outcome, shown
from .values import asked, text, texts, upload, value, values

if TYPE_CHECKING:
    from ..client import Sample

app = command_line(
    "sample",
    __version__,
    "Everything that a command may take.\n\nKeys come from the environment (SAMPLE_API_KEY), where other users do not "
    "see them. The base URL may come from it too (SAMPLE_BASE_URL).\n\nAny value may be -, which reads it from "
    "standard input, a line for each.\n\nExit status: 0 success, 1 another outcome, 2 wrong usage, 3 an error of the "
    "API, 4 no answer.",
    tools="mcp",
    aliases={
        "things": (),
    },
)


def _client(common: Common) -> "Sample":
    from ..client import Sample  # here, so that --help does not wait for it

    require("SAMPLE_API_KEY", "api_key")
    return Sample(base_url=common.base_url, timeout=common.timeout)


@app.command(
    name="change",
    help="Change a thing.\n\n- It says:\n\nArgs: nothing: At all.\n\n- :param x: [red]not[/red] **markup**\n\nExit "
    "status: 0 if the state is done or kept, else 1.",
)
def change_command(
    thing_id: Annotated[str, argument("--thing-id", "The path parameter thing_id.")],
    name: Annotated[str, argument("--name", "What it is called.")],
    json: Annotated[str, argument("--json-field", "The field json.")],
    size: Annotated[str, argument("--size", "The field size. As JSON.")],
    secret: Annotated[
        str | None,
        argument(
            "--secret",
            "The field secret. Other users see arguments: - reads it from standard input, and left out it is asked for.",
        ),
    ] = None,
    *,
    dry: Annotated[bool, flag("--dry", "--no-dry", "The query parameter dry.")],
    parts: Annotated[list[str], several("--parts", "The field parts. As JSON.")],
    account: Annotated[str, shared("--account", "SAMPLE_ACCOUNT", "The field account.")],
    tag: Annotated[list[str] | None, several("--tag", "The query parameter tag.")] = None,
    level: Annotated[
        Literal["1", "2"] | str | None,
        argument("--level", "The query parameter level. One of 1, 2; others are sent as they are."),
    ] = None,
    since: Annotated[str | None, argument("--since", "The query parameter since.")] = None,
    no_dry: Annotated[bool | None, flag("--no-dry-field", "--no-no-dry-field", "The query parameter no_dry.")] = None,
    text_: Annotated[str | None, argument("--text", "The field text.")] = None,
    client_: Annotated[str | None, argument("--client", "Whose it is.")] = None,
    client_null: Annotated[bool, flag("--client-null", "", "Send null as --client.")] = False,
    to_str_: Annotated[str | None, argument("--to-str", "The field to_str.")] = None,
    extent: Annotated[str | None, argument("--extent", "The field extent. As JSON.")] = None,
    colors: Annotated[
        list[Literal["red", "dark blue"] | str] | None,
        several("--colors", "The field colors. One of red, dark blue; others are sent as they are."),
    ] = None,
    color: Annotated[
        Literal["red", "dark blue"] | str | None,
        argument("--color", "The field color. One of red, dark blue; others are sent as they are."),
    ] = None,
    anything_: Annotated[str | None, argument("--anything", "The field anything. As JSON.")] = None,
    any: Annotated[str | None, argument("--any", "The field any. As JSON.")] = None,
    at: Annotated[str | None, argument("--at", "The field at.")] = None,
    visits: Annotated[list[str] | None, several("--visits", "The field visits. As JSON.")] = None,
    common: Annotated[Common, SHARED] = COMMON,
) -> int:
    decode_extent: Decoder[Size | Length] = one_of(Size.from_dict, Length.from_dict)
    decode_any: Decoder[str | int] = one_of(to_str, to_int)
    with _client(common) as client:
        answer = client.things.change(
            thing_id=value("THING-ID", thing_id, to_int),
            name=text("NAME", name, to_str),
            json=text("JSON-FIELD", json, to_str),
            size=value("SIZE", size, Size.from_dict),
            secret=text("SECRET", asked("SECRET", secret), to_str),
            dry=dry,
            parts=values("--parts", parts, list_of(dict_of(to_int))),
            account=text("--account", account, to_str),
            tag=None if tag is None else texts("--tag", tag, list_of(to_str)),
            level=None if level is None else value("--level", level, Level.from_json),
            since=None if since is None else text("--since", since, to_date),
            no_dry=no_dry,
            text=None if text_ is None else text("--text", text_, to_str),
            client=None if client_null else UNSET if client_ is None else text("--client", client_, nullable(to_str)),
            to_str_=None if to_str_ is None else value("--to-str", to_str_, to_int),
            extent=None if extent is None else value("--extent", extent, decode_extent),
            colors=None if colors is None else texts("--colors", colors, list_of(Color.from_json)),
            color=None if color is None else text("--color", color, Color.from_json),
            anything=UNSET if anything_ is None else value("--anything", anything_, anything),
            any=None if any is None else value("--any", any, decode_any),
            at=None if at is None else text("--at", at, to_datetime),
            visits=None if visits is None else values("--visits", visits, list_of(ChangeVisitsItem.from_dict)),
        )
    return shown(
        answer,
        as_json=common.json,
        outcome=Outcome(
            field="state",
            success=("done", "kept"),
            meanings={
                "lost": "It is gone.",
            },
        ),
    )


@app.command(name="add-up", help="POST /sums.")
def add_up_command(
    *,
    body: Annotated[str | None, argument("--body", "The body of the request. As JSON.")] = None,
    common: Annotated[Common, SHARED] = COMMON,
) -> int:
    with _client(common) as client:
        answer = client.things.add_up(body=None if body is None else value("--body", body, list_of(to_float)))
    return shown(answer, as_json=common.json)


@app.command(name="download", help="GET /pictures.")
def download_command(
    *,
    common: Annotated[Common, SHARED] = COMMON,
) -> int:
    with _client(common) as client:
        return downloaded(client.things.with_streaming_response.download(), as_json=common.json)


@app.command(name="upload", help="POST /pictures.")
def upload_command(
    body: Annotated[str, argument("--body", "The body of the request. The path of a file.")],
    *,
    common: Annotated[Common, SHARED] = COMMON,
) -> int:
    with _client(common) as client:
        client.things.upload(body=upload("BODY", body))
    return shown(None, as_json=common.json)

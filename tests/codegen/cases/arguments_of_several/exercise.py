import json
from collections.abc import Callable
from datetime import date
from typing import Any, Literal

from arguments_of_several import Sample
from arguments_of_several.models import Cold, Image, Message, Text, Warm

from tests.codegen.recording import recording

# Lists of one type, as programs have them: a list of another type for type checkers.
TEXTS: list[Text] = [Text(text="a")]
IMAGES: tuple[Image, ...] = (Image(url="u"),)
COUNTS: list[int] = [1, 2]
WARM: list[Warm] = [Warm.RED]
NAMED: dict[str, Text] = {"a": Text(text="a")}
WORDS: dict[str, str] = {"a": "b"}



def check_lists_of_one_of_several_models_are_taken() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        client.messages.send(parts=TEXTS, maybe=TEXTS, grid=[TEXTS, IMAGES], sizes=COUNTS, days=(date(2026, 1, 2),))
        assert json.loads(server.last.body) == {
            "parts": [{"text": "a"}],
            "maybe": [{"text": "a"}],
            "grid": [[{"text": "a"}], [{"url": "u"}]],
            "sizes": [1, 2],
            "days": ["2026-01-02"],
        }
        client.messages.send(Message(parts=IMAGES))
        assert json.loads(server.last.body) == {"parts": [{"url": "u"}]}
        client.messages.replace_parts(body=TEXTS)
        assert json.loads(server.last.body) == [{"text": "a"}]
        client.messages.rate(body=COUNTS)
        assert json.loads(server.last.body) == [1, 2]
        client.messages.find(sizes=COUNTS)
        assert server.last.query == "sizes=1&sizes=2"


def check_unions_of_enums_take_literals() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        client.messages.send(parts=[], color="red", colors=["blue", Warm.RED])
        assert json.loads(server.last.body) == {"parts": [], "color": "red", "colors": ["blue", "red"]}
        client.messages.send(parts=[], color=Cold.BLUE, colors=WARM)
        assert json.loads(server.last.body) == {"parts": [], "color": "blue", "colors": ["red"]}
        client.messages.find(color="green", colors=["orange", "blue"])
        assert server.last.query == "colors=orange&colors=blue&color=green"
        client.messages.rate(vnd_sample_colors_json=["red", Cold.GREEN])
        assert json.loads(server.last.body) == ["red", "green"]
        client.messages.set_color(body="red")
        assert json.loads(server.last.body) == "red"
        client.messages.set_color(body=Warm.ORANGE)
        assert json.loads(server.last.body) == "orange"


def check_unions_with_a_list_take_what_the_list_takes() -> None:
    shades: list[Literal["red"]] = ["red"]
    with recording() as server, Sample(base_url=server.url) as client:
        client.messages.send(parts=[], content=TEXTS, cover=IMAGES, shade=["red", Warm.ORANGE], any=("red", Cold.BLUE))
        assert json.loads(server.last.body) == {
            "parts": [],
            "content": [{"text": "a"}],
            "cover": [{"url": "u"}],
            "shade": ["red", "orange"],
            "any": ["red", "blue"],
        }
        client.messages.send(parts=[], content="a", cover=IMAGES[0], shade="red", any=1)
        assert json.loads(server.last.body) == {
            "parts": [],
            "content": "a",
            "cover": {"url": "u"},
            "shade": "red",
            "any": 1,
        }
        client.messages.send(parts=[], shade=None, any=TEXTS[0])
        assert json.loads(server.last.body) == {"parts": [], "shade": None, "any": {"text": "a"}}
        message = Message(parts=[], shade=shades, any="red")
        assert (message.shade, message.any) == ([Warm.RED], Warm.RED)
        client.messages.find(shade="red")
        client.messages.find(shade=shades)
        assert [received.query for received in server.received[-2:]] == ["shade=red", "shade=red"]


def check_maps_of_one_of_several_models_are_taken() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        client.messages.send(parts=[], named=NAMED, painted={"a": "red", "b": Cold.BLUE}, anything=WORDS)
        assert json.loads(server.last.body) == {
            "parts": [],
            "named": {"a": {"text": "a"}},
            "painted": {"a": "red", "b": "blue"},
            "anything": {"a": "b"},
        }


def check_a_text_is_no_list() -> None:
    wrong: Any = "text"
    with recording() as server, Sample(base_url=server.url) as client:
        calls: list[Callable[[], object]] = [
            lambda: client.messages.replace_parts(body=wrong),
            lambda: client.messages.rate(body=wrong),
            lambda: client.messages.send(parts=wrong),
            lambda: client.messages.send(parts=[], named=wrong),
        ]
        for call in calls:
            try:
                call()
            except ValueError as error:
                assert "expected" in str(error)
            else:
                raise AssertionError("it was sent")
        assert not server.received


def check_wrong_items_are_refused_by_the_name_of_the_argument() -> None:
    wrong: Any = ["x"]
    with recording() as server, Sample(base_url=server.url) as client:
        calls: list[tuple[str, Callable[[], object]]] = [
            ("sizes", lambda: client.messages.find(sizes=wrong)),
            ("body", lambda: client.messages.rate(body=wrong)),
            ("days", lambda: client.messages.send(parts=[], days=wrong)),
        ]
        for name, call in calls:
            try:
                call()
            except ValueError as error:
                assert str(error).startswith(f"{name}: expected")
            else:
                raise AssertionError("it was sent")
        assert not server.received

import asyncio
import inspect
import linecache
import traceback
import warnings
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from attrs import evolve
from deprecated_operations import APIStatusError, AsyncSample, Sample
from deprecated_operations.models import Owner, Pet
from pydantic import TypeAdapter

from tests.codegen.recording import recording

GET = "pets.get_pet is deprecated by the API"
PUT = "pets.put_pet is deprecated by the API"


def warned(call: Callable[[], object]) -> list[tuple[str, str]]:
    """The text of each warning, and the line that it is for."""
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        call()
    assert {item.category for item in found} <= {DeprecationWarning}
    return [(str(item.message), linecache.getline(item.filename, item.lineno).strip()) for item in found]


def check_a_deprecated_call_warns_in_the_line_of_its_caller() -> None:
    def use() -> None:
        client.pets.get_pet(id="1")
        client.pets.put_pet(id="1", name="Rex")
        client.pets.put_pet(Pet(name="Rex"), id="1")
        client.pets.find_pet()
        client.pets.with_raw_response.get_pet(id="1")

    with recording({"name": "Rex"}) as server, Sample(base_url=server.url) as client:
        assert warned(use) == [
            (GET, 'client.pets.get_pet(id="1")'),
            (PUT, 'client.pets.put_pet(id="1", name="Rex")'),
            (PUT, 'client.pets.put_pet(Pet(name="Rex"), id="1")'),
            (GET, 'client.pets.with_raw_response.get_pet(id="1")'),
        ]
    assert [item.target for item in server.received] == ["/pets/1", "/pets/1", "/pets/1", "/pets", "/pets/1"]


def check_an_asynchronous_one_warns_there_too() -> None:
    async def use() -> None:
        async with AsyncSample(base_url=server.url) as client:
            await client.pets.get_pet(id="1")
            put = client.pets.put_pet(id="1", name="Rex")
            await asyncio.create_task(put)
            await client.pets.find_pet()
            await client.pets.with_raw_response.get_pet(id="1")

    with recording({"name": "Rex"}) as server:
        assert warned(lambda: asyncio.run(use())) == [
            (GET, 'await client.pets.get_pet(id="1")'),
            (PUT, 'put = client.pets.put_pet(id="1", name="Rex")'),
            (GET, 'await client.pets.with_raw_response.get_pet(id="1")'),
        ]


NICK, BORN = "Pet.nick is deprecated by the API", "Pet.born is deprecated by the API"


def check_a_deprecated_field_or_parameter_warns_where_one_is_given() -> None:
    def use() -> None:
        pet = Pet(name="Rex", nick="R")
        client.pets.add_pet(name="Rex", nick="R")
        client.pets.add_pet(name="Rex", born=None)
        client.pets.add_pet(pet)
        client.pets.find_pet(limit=1)
        evolve(pet, name="Max")

    def use_nothing_deprecated() -> None:
        Pet.from_dict({"name": "Rex", "nick": "R", "born": None})
        Pet(name="Rex", nick=None)
        client.pets.add_pet(name="Rex", owner=Owner(title="Dr"))
        client.pets.find_pet(phone_number="1", limit=None)

    with recording({"name": "Rex", "nick": "R"}) as server, Sample(base_url=server.url) as client:
        assert warned(use) == [
            (NICK, 'pet = Pet(name="Rex", nick="R")'),
            (NICK, 'client.pets.add_pet(name="Rex", nick="R")'),
            (BORN, 'client.pets.add_pet(name="Rex", born=None)'),
            ("limit is deprecated by the API", "client.pets.find_pet(limit=1)"),
            (NICK, 'evolve(pet, name="Max")'),
        ]
        assert not warned(use_nothing_deprecated)


def check_a_warning_that_is_an_error_shows_no_value() -> None:
    with Sample(base_url="http://127.0.0.1:1") as client, warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)
        with pytest.raises(DeprecationWarning, match=NICK) as caught:
            client.pets.add_pet(name="Rex", nick="pr1v4te")
    ours = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__) if frame.f_code.co_filename != __file__]
    assert ours
    assert not [frame for frame in ours if "pr1v4te" in str(frame.f_locals)]


def check_descriptions_tell_of_deprecated_fields() -> None:
    fields = TypeAdapter(Pet).json_schema()["properties"]
    assert {name for name, field in fields.items() if field.get("deprecated")} == {"nick", "born"}
    assert "What it is called. It is deprecated." in str(Pet.__doc__) + fields["nick"]["description"]


def check_a_deprecated_call_looks_like_any_other() -> None:
    with Sample(base_url="http://127.0.0.1:1") as client:
        assert list(inspect.signature(client.pets.put_pet).parameters) == ["name", "nick", "born", "owner", "id"]
        assert list(inspect.signature(client.pets.get_pet).parameters) == ["id"]
        assert "Use `find_pet`." in str(client.pets.get_pet.__doc__)
        assert vars(type(client.pets))["get_pet"].__deprecated__ == GET


def check_a_warning_that_is_an_error_is_raised_before_anything_is_sent() -> None:
    with recording({"name": "Rex"}) as server, Sample(base_url=server.url) as client:
        with warnings.catch_warnings():
            warnings.simplefilter("error", DeprecationWarning)
            with pytest.raises(DeprecationWarning, match=GET):
                client.pets.get_pet(id="1")
        assert not server.received


def check_its_frames_show_no_arguments_when_an_error_passes_through() -> None:
    async def call() -> None:
        async with AsyncSample(base_url=server.url) as client:
            await client.pets.put_pet(id="s3cr3t", name="pr1v4te")

    with recording(answer=lambda _: (404, {}, b"{}")) as server, Sample(base_url=server.url) as client:
        calls: list[Callable[[], Any]] = [
            lambda: client.pets.put_pet(id="s3cr3t", name="pr1v4te"),
            lambda: asyncio.run(coroutine(call)),
        ]
        for made in calls:
            with warnings.catch_warnings(), pytest.raises(APIStatusError) as caught:
                warnings.simplefilter("ignore")
                made()
            frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
            ours = [frame for frame in frames if frame.f_globals["__name__"] == "deprecated_operations._deprecated"]
            assert not [frame for frame in ours if "pr1v4te" in str(frame.f_locals)]


def coroutine(call: Callable[[], Coroutine[Any, Any, None]]) -> Coroutine[Any, Any, None]:
    return call()

import json

from valid_but_odd import Sample
from valid_but_odd.models import Thing, ThingCount, ThingVersion

from tests.codegen.server import Server

SENT = {
    "id": "a",
    "extra": {"any": "value"},
    "free": [1],
    "list": ["a", 1],
    "tuple": ["a", 1],
    "name": None,
    "scale": 0.5,
    "mode": "auto",
    "on": True,
    "version": "1",
    "count": 2,
    "shape": {"a": 1},
}


def check_all_of_it_goes_there_and_back() -> None:
    server = Server(SENT)
    things = Sample(http_client=server.client()).things
    thing = Thing(
        id="a",
        extra={"any": "value"},
        free=[1],
        list_=["a", 1],
        tuple=["a", 1],
        name=None,
        scale=0.5,
        mode="auto",
        on=True,
        version="1",
        count=2,
        shape={"a": 1},
    )
    assert things.put_thing(thing) == thing
    assert json.loads(server.request.content) == SENT
    assert (thing.version, thing.count) == (ThingVersion("1"), ThingCount(2))
    assert thing.count is not None
    assert thing.count.is_known


def check_the_described_body_of_a_head_is_not_asked_for() -> None:
    Sample(http_client=Server().client()).things.has_thing()

import json
from uuid import UUID

from arrays_and_maps import Sample
from arrays_and_maps.models import Everything, Point

from tests.codegen.server import Server

ID = "8f1196d5-806e-4b71-9b24-5f96ec052808"
POINT = {"x": 1.5, "z": 3}
DATA = {
    "names": ["a"],
    "points": [POINT],
    "days": ["2024-02-29"],
    "grid": [[POINT], []],
    "labels": {"a": "b"},
    "places": {"here": POINT},
    "groups": {"all": [POINT, {"x": 0}]},
    "free": {"any": [1]},
    "anything": [None, {"a": 1}],
    "tuple": ["a", 1],
}


def check_everything_survives_the_way_there_and_back() -> None:
    server = Server(DATA)
    everything = Everything.from_dict(DATA)
    assert everything.points == [Point(x=1.5, additional_properties={"z": 3})]
    assert Sample(http_client=server.client()).collections.send_everything(everything) == everything
    assert json.loads(server.request.content) == DATA


def check_bodies_and_values_that_are_no_models() -> None:
    server = Server([ID])
    collections = Sample(http_client=server.client()).collections
    assert collections.list_ids() == [UUID(ID)]
    collections.set_ids(body=[UUID(ID)])
    assert json.loads(server.request.content) == [ID]
    assert Sample(http_client=Server({"a": 1}).client()).collections.get_counts() == {"a": 1}

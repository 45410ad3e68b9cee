import json
from typing import Any, assert_type, cast
from uuid import UUID

import pytest
from arrays_and_maps import Sample
from arrays_and_maps.models import Color, Everything, EverythingShares, Point

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
    "colors": ["red", "green"],
    "shades": [["blue"], []],
    "owners": [ID],
}


def check_everything_survives_the_way_there_and_back() -> None:
    server = Server(DATA)
    everything = Everything.from_dict(DATA)
    assert everything.points == [Point(x=1.5, additional_properties={"z": 3})]
    assert Sample(http_client=server.client()).collections.send_everything(everything) == everything
    assert json.loads(server.request.content) == DATA


def check_a_map_whose_keys_are_required_has_fields_of_them() -> None:
    shares = EverythingShares(all=3, additional_properties={"mine": 1})
    assert_type(shares.all, int)
    everything = Everything(names=[], points=[], shares=shares)
    assert everything.to_dict()["shares"] == {"all": 3, "mine": 1}
    assert Everything.from_dict(everything.to_dict()) == everything
    with pytest.raises(TypeError, match="all"):
        EverythingShares()  # type: ignore[call-arg]


def check_items_may_be_given_in_each_of_their_ways() -> None:
    some: list[Color] = [Color.BLUE]
    everything = Everything(names=[], points=[], colors=["red", Color.BLUE], shades=(some, ["red"]), owners=[ID])
    assert everything.colors == [Color.RED, Color.BLUE]
    assert everything.shades == [[Color.BLUE], [Color.RED]]
    assert everything.owners == [UUID(ID)]
    assert Everything(names=[], points=[], owners=None).to_dict() == {"names": [], "points": [], "owners": None}


def check_what_is_no_list_or_no_item_is_refused() -> None:
    for wrong, problem in (
        ({"owners": ID}, "owners: expected a list, got str"),
        ({"owners": ["me"]}, "owners: expected a UUID"),
        ({"colors": [1]}, "colors: expected a string, got a number"),
        ({"shades": ["red"]}, "shades: expected a list, got str"),
    ):
        with pytest.raises(ValueError, match=problem):
            Everything(names=[], points=[], **cast(dict[str, Any], wrong))


def check_bodies_and_values_that_are_no_models() -> None:
    server = Server([ID])
    collections = Sample(http_client=server.client()).collections
    assert collections.list_ids() == [UUID(ID)]
    collections.set_ids(body=[UUID(ID)])
    assert json.loads(server.request.content) == [ID]
    assert Sample(http_client=Server({"a": 1}).client()).collections.get_counts() == {"a": 1}

import json

import pytest
from version_3_1 import ResponseDecodeError, Sample
from version_3_1.models import Kind, Thing

from tests.codegen.server import Server


def check_several_types_and_constants() -> None:
    server = Server({"name": "a", "size": None, "version": "v1", "label": 3, "kind": "b"})
    thing = Sample(http_client=server.client()).things.make_thing(name="a", size=None, version="v1", colour=None)
    assert json.loads(server.request.content) == {"name": "a", "size": None, "version": "v1", "colour": None}
    assert thing == Thing(name="a", size=None, version="v1", label=3, kind=Kind.B)


def check_another_value_than_the_constant_is_an_error() -> None:
    server = Server({"name": "a", "size": 1, "version": "v2"})
    with pytest.raises(ResponseDecodeError, match="version"):
        Sample(http_client=server.client()).things.make_thing(name="a", size=1, version="v1")

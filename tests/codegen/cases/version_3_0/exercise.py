import json

from version_3_0 import UNSET, Sample
from version_3_0.models import Kind, Thing

from tests.codegen.server import Server


def check_nullable_is_null_or_absent() -> None:
    server = Server({"name": "a", "size": None, "kind": "b"})
    thing = Sample(http_client=server.client()).things.make_thing(name="a", size=None, colour=None)
    assert json.loads(server.request.content) == {"name": "a", "size": None, "colour": None}
    assert thing == Thing(name="a", size=None, colour=UNSET, kind=Kind.B)

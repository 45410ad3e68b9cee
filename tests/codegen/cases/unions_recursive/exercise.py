import json

from unions_recursive import Sample
from unions_recursive.models import Holder, MoreType1

from tests.codegen.server import Server

SENT = {"value": [{"a": [1, True, "b"]}], "more": {"id": 1, "y": 2}}


def check_a_union_may_hold_itself_and_stand_beside_its_base() -> None:
    server = Server(SENT)
    holder = Holder(value=[{"a": [1, True, "b"]}], more=MoreType1(id=1, y=2))
    assert Sample(http_client=server.client()).values.put_json(holder) == holder
    assert json.loads(server.request.content) == SENT

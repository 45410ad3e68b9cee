import json

from names_that_become_one import Sample
from names_that_become_one.models import UserName, UserName2

from tests.codegen.server import Server


def check_properties_of_one_name_are_numbered() -> None:
    server = Server({"+1": 3, "-1": 1})
    found = Sample(http_client=server.client()).t.put_user(b="x", b_2="y", b_3=4)
    assert json.loads(server.request.content) == {"b": "x", "B": "y", "b-": 4}
    assert isinstance(found, UserName)
    assert (found.plus_1, found.minus_1) == (3, 1)
    assert UserName2.from_dict({"B": "y"}).b_2 == "y"


def check_calls_of_one_name_are_numbered() -> None:
    server = Server(status=204)
    client = Sample(http_client=server.client())
    client.two_words.get_thing()
    assert server.target == "/v1/a"
    client.two_words.get_thing_2()
    assert server.target == "/v1/b"
    client.t.get_c_id(id="1")
    assert server.target == "/v1/c/1"
    client.t.get_c_id_2()
    assert server.target == "/v1/c/id"

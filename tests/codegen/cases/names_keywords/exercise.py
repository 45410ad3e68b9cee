import json

from names_keywords import Sample
from names_keywords.models import Class, Def

from tests.codegen.server import Server

DATA = {"id": "1", "None": "x", "class": "y"}


def check_what_python_has_taken_gets_an_underscore() -> None:
    server = Server(DATA)
    calls = Sample(http_client=server.client()).lambda_
    found = calls.import_(class_="c", from_="f", list_=["a"], self_="s", fields_="x", id="1", none="x", str_="t")
    assert server.target == "/v1/import/c?from=f&list=a&self=s&fields=x"
    assert json.loads(server.request.content) == {"id": "1", "None": "x", "str": "t"}
    assert (found.none, found.additional_properties) == ("x", {"class": "y"})
    assert Sample(http_client=Server([DATA]).client()).lambda_.list_() == [Class.from_dict(DATA)]


def check_values_of_an_enum_keep_their_wire_values() -> None:
    assert [member.value for member in Def] == ["class", "None", "", "1", "-1", "a b", "A-B", "self", "mro"]
    assert len(set(Def.__members__)) == 9


def check_fields_come_and_go_under_their_own_names() -> None:
    data = {"id": "1", "None": "", "async": True, "dict": {}, "object": "o", "123": "n", "": "e", "kind": "-1"}
    assert Class.from_dict(data).to_dict() == data
    assert Class.from_dict(data).additional_properties == {}

from datetime import date
from uuid import UUID

from parameters_objects import Sample
from parameters_objects.models import Area, Filter

from tests.codegen.server import Server

ID = "8f1196d5-806e-4b71-9b24-5f96ec052808"


def _server() -> Server:
    server = Server()
    Sample(http_client=server.client()).shops.find_shops(
        area=Area(city="Bonn", zone=3),
        shape="round",
        colors=["red", "blue"],
        near=Area(city="a&b"),
        where={"open": "yes"},
        filter=Filter(color="red", sizes=[1, 2]),
        joined=Area(city="Ulm", zone=1),
        words=["a", "b c"],
        parts=[1, 2],
        anything={"x": [1]},
        x_area=Area(zone=7),
        x_since=date(2024, 2, 29),
        x_trace=UUID(ID),
        x_kinds=["a", "b"],
    )
    return server


def check_objects_in_the_path_are_names_and_values() -> None:
    assert _server().request.url.raw_path.startswith(b"/v1/shops/city,Bonn,zone,3/.round/;colors=red,blue?")


def check_objects_in_the_query_have_the_form_that_is_described() -> None:
    assert _server().request.url.params.multi_items() == [
        ("city", "a&b"),
        ("open", "yes"),
        ("filter[color]", "red"),
        ("filter[sizes]", "1"),
        ("filter[sizes]", "2"),
        ("joined", "city,Ulm,zone,1"),
        ("words", "a b c"),
        ("parts", "1|2"),
        ("x", "1"),
    ]


def check_headers_may_have_any_type() -> None:
    headers = _server().request.headers
    assert headers["X-Area"] == "zone,7"
    assert headers["X-Since"] == "2024-02-29"
    assert headers["X-Trace"] == ID
    assert headers["X-Kinds"] == "a,b"


def check_what_is_not_given_is_not_sent() -> None:
    server = Server()
    Sample(http_client=server.client()).shops.find_shops(area=Area(zone=1), shape="a", colors=["b"], near=Area(zone=2))
    assert server.request.url.params.multi_items() == [("zone", "2")]
    assert not [name for name in server.request.headers if name.lower().startswith("x-")]
    assert "cookie" not in server.request.headers

from body_several_types import Sample
from body_several_types.models import Thing

from tests.codegen.server import Server


def check_json_is_preferred() -> None:
    server = Server({"name": "b"})
    assert Sample(http_client=server.client()).bodies.send_thing(name="a") == Thing(name="b")
    assert server.request.headers["Content-Type"] == "application/json"
    assert server.request.content == b'{"name":"a"}'

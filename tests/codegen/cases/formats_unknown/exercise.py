import json

from formats_unknown import Sample
from formats_unknown.models import Formats

from tests.codegen.server import Server

DATA = {
    "phone": "+1",
    "made_up": "x",
    "time": "12:00:00",
    "duration": "P1D",
    "byte": "AA==",
    "password": "p",
    "int64": 2**63,
    "decimal": 0.5,
    "double": 0.25,
    "unknown_number": 1.5,
    "pattern": "a",
    "capitals": "123E4567-E89B-42D3-A456-426614174000",
}


def check_they_are_what_their_type_says() -> None:
    server = Server(DATA)
    formats = Sample(http_client=server.client()).formats.send(Formats.from_dict(DATA))
    assert json.loads(server.request.content) == DATA
    assert (formats.time, formats.int64, formats.decimal) == ("12:00:00", 2**63, 0.5)

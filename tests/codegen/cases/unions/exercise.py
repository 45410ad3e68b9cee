import json
from datetime import UTC, datetime
from uuid import UUID

import pytest
from unions import ResponseDecodeError, Sample
from unions.models import Circle, Square

from tests.codegen.server import Server

ID = "8f1196d5-806e-4b71-9b24-5f96ec052808"


def check_a_body_and_a_value_of_several_types() -> None:
    server = Server({"side": 2})
    assert Sample(http_client=server.client()).shapes.send_shape(body=Circle(radius=1)) == Square(side=2)
    assert json.loads(server.request.content) == {"radius": 1}


def check_fields_of_several_types() -> None:
    data = {
        "title": 3,
        "background": "red",
        "shapes": [{"side": 1}, {"radius": 2}],
        "sizes": {"a": 1, "b": "large"},
        "either": "2024-02-29T00:00:00+00:00",
    }
    drawing = Sample(http_client=Server(data).client()).shapes.get_drawing()
    assert drawing.shapes == [Square(side=1), Circle(radius=2)]
    assert (drawing.title, drawing.sizes) == (3, {"a": 1, "b": "large"})
    assert drawing.either == datetime(2024, 2, 29, tzinfo=UTC)
    assert type(drawing).from_dict({"either": ID}).either == UUID(ID)
    assert drawing.to_dict() == data


def check_a_value_of_none_of_them_is_an_error() -> None:
    with pytest.raises(ResponseDecodeError):
        Sample(http_client=Server({}).client()).shapes.send_shape(body=Circle(radius=1))

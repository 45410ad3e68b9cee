"""Names that begin as extensions do are names wherever OpenAPI has no extensions."""

from names_with_x import Sample
from names_with_x.models import XThing, XThingBody

from tests.codegen.recording import recording


def check_schemes_parameters_encodings_and_schemas_may_begin_with_x() -> None:
    with recording({"x-id": 1, "x-note": "new"}) as server, Sample(api_key="secret", base_url=server.url) as client:
        thing = client.things.add(body=XThingBody(x_file=b"content"), x_trace="t1")
    assert thing == XThing(x_id=1, x_note="new")
    assert server.header("x-api-key") == "secret"
    assert server.header("x-trace") == "t1"
    assert server.header("authorization") is None
    assert b"Content-Type: image/png\r\n" in server.last.body

import json
from datetime import datetime

from schemas_merged import Sample
from schemas_merged.models import SourceType0, SourceType1, Thing, ThingSize

from tests.codegen.server import Server

MOMENT = "2026-01-02T03:04:05+00:00"
SENT = {
    "id": 1,
    "sequence_id": "3",
    "changed": MOMENT,
    "size": {"width": 1, "height": 2},
    "source": {"label": "a", "url": "b"},
}


def check_all_that_a_schema_adds_up_to_is_sent_and_read() -> None:
    server = Server(SENT)
    thing = Thing(
        id=1,
        sequence_id="3",
        changed=datetime.fromisoformat(MOMENT),
        size=ThingSize(width=1, height=2),
        source=SourceType1(label="a", url="b"),
    )
    assert Sample(http_client=server.client()).things.put_thing(thing) == thing
    assert json.loads(server.request.content) == SENT


def check_a_variant_has_what_stands_beside_it() -> None:
    server = Server({"source": {"label": "a", "path": "/b"}})
    found = Sample(http_client=server.client()).things.put_thing(name="c")
    assert found.source == SourceType0(label="a", path="/b")

import json
from datetime import date
from urllib.parse import parse_qsl, unquote, urlsplit

from parameters_content import Sample
from parameters_content.models import Slice, SlicesFilter

from tests.codegen.recording import recording


def check_parameters_with_content_are_written_by_its_media_type() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        client.slices.slices(
            id=Slice(sst=1, since=date(2024, 2, 29)),
            filter=SlicesFilter(kind="a b/é"),
            any=[1, "x"],
            x_filter=["é", "a,b"],
            plain="a b",
        )
    parts = urlsplit(server.last.target)
    assert json.loads(unquote(parts.path.removeprefix("/slices/"))) == {"sst": 1, "since": "2024-02-29"}
    assert "/" not in parts.path.removeprefix("/slices/")
    query = dict(parse_qsl(parts.query))
    assert json.loads(query["filter"]) == {"kind": "a b/é"}
    assert json.loads(query["any"]) == [1, "x"]
    assert query["plain"] == "a b"
    assert json.loads(server.header("X-Filter") or "") == ["é", "a,b"]
    assert "+" not in parts.query


def check_what_is_not_given_is_not_sent() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        client.slices.slices(id=Slice())
    assert server.last.target == "/slices/%7B%7D"
    assert server.header("X-Filter") is None

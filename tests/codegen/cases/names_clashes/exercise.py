import json
from datetime import date

from names_clashes import APIStatusError, Sample
from names_clashes.models import APIStatusErrorModel, Api, OperationModel, SelfModel

from tests.codegen.server import Server

ID = "8f1196d5-806e-4b71-9b24-5f96ec052808"
DATA = {
    "from_dict": "a",
    "to_dict": "b",
    "additional_properties": "c",
    "field": "d",
    "date": "2024-02-29",
    "birth": "2000-01-01",
    "datetime": "2024-02-29T00:00:00",
    "text": "call 0123456789",
    "secret": "s1",
    "password": "s2",
    "to_int": 1,
    "unset": None,
    "uuid": ID,
    "more": 1,
}


def _sample(server: Server) -> Sample:
    return Sample(api_key="k", timeout_="t", http_client=server.client())


def check_fields_that_are_called_as_the_models_own_things() -> None:
    model = SelfModel.from_dict(DATA)
    assert model.to_dict() == DATA
    assert (model.from_dict_, model.date_, model.additional_properties) == ("a", date(2024, 2, 29), {"more": 1})
    assert not any(private in repr(model) for private in ("s1", "s2", "0123456"))


def check_calls_and_arguments_that_are_called_as_the_clients_own_things() -> None:
    server = Server({"name": "a", "uuid": {"value": ID}})
    calls = _sample(server).close_
    assert isinstance(calls.with_raw_response_(uuid=ID), OperationModel)
    assert json.loads(server.request.content) == {"uuid": ID}
    calls.with_raw_response_(self_="s", request="r", fields="f")
    assert json.loads(server.request.content) == {"self": "s", "request": "r", "fields": "f"}
    calls.date_(request_="r", body_="b", joined=["x", "y"], json_value_="j", uuid_argument_=ID, body=["z"])
    assert server.target == f"/v1/a?request=r&body=b&joined=x,y&json_value=j&uuid_argument={ID}"
    assert json.loads(server.request.content) == ["z"]
    calls.overload_()
    calls.datetime_(day=date(2024, 2, 29))
    assert server.target == "/v1/a?day=2024-02-29"


def check_every_resource_is_there() -> None:
    server = Server({"name": "a"})
    sample = _sample(server)
    calls = [sample.operation.get, sample.self_.get_d, sample.api.get_e, sample.key.get_f, sample.httpx_.get_g]
    for call in [*calls, sample.foo.get_h, sample.async_foo.get_i, sample.cached_property_.get_j]:
        call()
    assert sample.raw_.with_raw_response.get_c().parsed == APIStatusErrorModel(name="a")
    assert len(server.requests) == len(calls) + 4
    assert issubclass(APIStatusError, Exception)
    assert Api(name="a").name == "a"


def check_fields_that_are_called_as_the_globals_of_attrs() -> None:
    data = {"name": "a", "config": {"a": 1}, "config_2": {"b": 2}, "compat": {"c": 3}}
    server = Server(data)
    answer = _sample(server).raw_.put_service(name="a", config={"a": 1}, config2={"b": 2}, compat={"c": 3})
    assert json.loads(server.request.content) == answer.to_dict() == data
    assert answer.config == {"a": 1}

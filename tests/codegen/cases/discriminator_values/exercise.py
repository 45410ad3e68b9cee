from discriminator_values import Sample
from discriminator_values.models import Created, Deleted, Renamed

from tests.codegen.server import Server


def _received(kind: str) -> object:
    return Sample(http_client=Server({"kind": kind, "name": "a"}).client()).events.get_event()


def check_a_const_a_one_value_enum_and_else_the_name_tell_the_variant() -> None:
    assert _received("object.created") == Created(kind="object.created", name="a")
    assert isinstance(_received("object.deleted"), Deleted)
    assert _received("Renamed") == Renamed(kind="Renamed", name="a")

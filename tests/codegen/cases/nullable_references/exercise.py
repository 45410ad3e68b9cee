from nullable_references import Sample
from nullable_references.models import Decision, First, Holder, Second, SecondKind

from tests.codegen.server import Server


def _received(one: dict[str, object]) -> Holder:
    values = {"decision": None, "text": None, "note": None, "list": [None, "declined"], "map": {"a": None}, "one": one}
    return Sample(http_client=Server(values).client()).holders.get_holder()


def check_null_comes_through_references() -> None:
    holder = _received({"kind": "second", "text": None})
    assert (holder.decision, holder.text, holder.note) == (None, None, None)
    assert (holder.list_, holder.map) == ([None, Decision.DECLINED], {"a": None})


def check_null_comes_through_the_variants_of_a_union() -> None:
    assert _received({"kind": "second", "text": None}).one == Second(kind=SecondKind.SECOND, text=None)
    assert isinstance(_received({"kind": "first", "text": None}).one, First)

import pytest
from pydantic import TypeAdapter
from webhooks import models
from webhooks.webhooks import Event, EventDecodeError, UnknownEvent, parse


def check_a_field_with_one_value_tells_them_apart() -> None:
    assert parse({"type": "pet.new", "name": "Rex"}).to_dict() == {"type": "pet.new", "name": "Rex"}
    assert parse({"type": "pet.lost", "place": "park"}) == models.Lost(type=models.LostType.PET_LOST, place="park")
    assert parse({"type": "pet.barked", "loud": True}) == models.Barked(type="pet.barked", loud=True)
    assert parse({"type": "pet.meowed"}) == models.Meowed(type="pet.meowed")


def check_an_unknown_one_is_kept() -> None:
    event: Event = parse('{"type": "pet.slept", "hours": 16}')
    assert event == UnknownEvent(additional_properties={"type": "pet.slept", "hours": 16})
    assert event.to_dict() == {"type": "pet.slept", "hours": 16}
    assert "16" not in repr(event)
    assert parse({}) == UnknownEvent()


def check_what_is_no_object_is_an_error() -> None:
    for body in ("[]", "1", b"", b"\xff", "{", "[" * 100_000):
        with pytest.raises(EventDecodeError):
            parse(body)


def check_pydantic_reads_events_by_their_tags() -> None:
    adapter: TypeAdapter[Event] = TypeAdapter(Event)
    for kind in ("pet.new", "pet.lost", "pet.barked", "pet.meowed", "pet.slept"):
        data = {"type": kind, "name": "Rex", "loud": True}
        assert adapter.validate_python(data) == parse(data)
        assert isinstance(parse(data), Event)

import json
from datetime import date
from uuid import UUID

import pytest
from nullable import UNSET, Sample
from nullable.models import Level, Note, Place, Profile

from tests.codegen.server import Server

ID = "8f1196d5-806e-4b71-9b24-5f96ec052808"


def check_null_is_sent_and_absent_is_not() -> None:
    server = Server({"name": None})
    profiles = Sample(http_client=server.client()).profiles
    answer = profiles.change_profile(name=None, nickname=None, home=None, tags=["a", None])
    assert json.loads(server.request.content) == {"name": None, "nickname": None, "home": None, "tags": ["a", None]}
    assert (answer.name, answer.nickname, answer.seen) == (None, UNSET, None)


def check_values_are_sent_as_their_kind() -> None:
    server = Server({"name": "a"})
    Sample(http_client=server.client()).profiles.change_profile(
        name="a", owner=ID, born=date(2000, 1, 2), level="low", home=Place(city="Paris")
    )
    assert json.loads(server.request.content) == {
        "name": "a",
        "owner": ID,
        "born": "2000-01-02",
        "level": "low",
        "home": {"city": "Paris"},
    }


def check_values_are_decoded() -> None:
    data = {"name": "a", "owner": ID, "born": "2000-01-02", "level": "low", "home": {"city": "Paris"}}
    profile = Sample(http_client=Server(data).client()).profiles.change_profile(Profile(name="a"))
    assert (profile.owner, profile.born, profile.level) == (UUID(ID), date(2000, 1, 2), Level.LOW)
    assert profile.home == Place(city="Paris")


def check_a_string_that_is_no_uuid_is_refused() -> None:
    with pytest.raises(ValueError, match="owner"):
        Profile(name="a", owner="me")
    assert Profile(name="a", owner=ID).owner == UUID(ID)


def check_what_is_neither_null_nor_of_the_type_is_refused() -> None:
    with pytest.raises(ValueError, match="name: expected a string, got a number"):
        Profile(name=1)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="nickname: expected a string, got a boolean"):
        Profile(name=None, nickname=True)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="tags: expected a string, got a number"):
        Profile(name=None, tags=[None, 1])  # type: ignore[list-item]


def check_null_is_sent_for_what_may_have_any_value() -> None:
    data = {"nothing": None, "anything": None}
    server = Server(data)
    notes = Sample(http_client=server.client()).notes
    answer = notes.write_note(nothing=None, anything=None)
    assert json.loads(server.request.content) == data
    assert answer.more is UNSET
    notes.write_note(answer)
    assert json.loads(server.request.content) == data
    notes.write_note(nothing=None, anything=1, more=None)
    assert json.loads(server.request.content) == {"nothing": None, "anything": 1, "more": None}


def check_what_is_null_only_is_typed_as_null() -> None:
    with pytest.raises(ValueError, match="nothing"):
        Note.from_dict({"nothing": "value", "anything": None})


def check_null_of_an_answer_goes_back_as_null() -> None:
    data = {"nothing": None, "anything": None, "more": None}
    assert Note.from_dict(data).to_dict() == data

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from times import Sample
from times.models import Meeting

from tests.codegen.recording import recording

NAIVE = datetime(2024, 2, 29, 12, 30)
AWARE = NAIVE.replace(tzinfo=UTC)
DAY = date(2024, 2, 29)


def check_times_are_sent_as_rfc_3339_says() -> None:
    east = datetime(2024, 2, 29, 12, 30, 0, 250, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    with recording({}) as server, Sample(base_url=server.url) as client:
        client.meetings.meet(at=east, on=DAY, ends=None, either=DAY, breaks=[AWARE], since=AWARE, day=DAY, days=[DAY])
    assert json.loads(server.last.body) == {
        "at": "2024-02-29T12:30:00.000250+05:30",
        "on": "2024-02-29",
        "ends": None,
        "either": "2024-02-29",
        "breaks": ["2024-02-29T12:30:00+00:00"],
    }
    assert server.last.query == "since=2024-02-29T12%3A30%3A00%2B00%3A00&day=2024-02-29&days=2024-02-29"


def check_what_is_no_moment_or_no_day_is_refused_by_its_name() -> None:
    day: date = AWARE
    with Sample(base_url="http://127.0.0.1:1") as client:
        meet = client.meetings.meet
        _refused(lambda: meet(at=NAIVE), "at: the datetime has no offset")
        _refused(lambda: meet(ends=NAIVE), "ends: the datetime has no offset")
        _refused(lambda: meet(either=NAIVE), "either: the datetime has no offset")
        _refused(lambda: meet(breaks=[AWARE, NAIVE]), "breaks: the datetime has no offset")
        _refused(lambda: meet(since=NAIVE), "since: the datetime has no offset")
        _refused(lambda: meet(on=day), "on: expected a date, got a datetime")
        _refused(lambda: meet(day=day), "day: expected a date, got a datetime")
        _refused(lambda: meet(days=[DAY, day]), "days: expected a date, got a datetime")
        texts: list[dict[str, Any]] = [{"since": "2024-02-29T12:30:00"}, {"since": "2024-02-30"}, {"day": "2024-02"}]
        _refused(lambda: meet(**texts[0]), "since: the datetime has no offset")
        _refused(lambda: meet(**texts[1]), "since: expected a date-time")
        _refused(lambda: meet(**texts[2]), "day: expected a date")
        fields: dict[str, Any] = {"at": DAY}
        _refused(lambda: Meeting(**fields), "at: expected a datetime, got a date")


def check_parameters_may_be_given_as_rfc_3339_writes_them() -> None:
    texts: dict[str, Any] = {"since": "2024-02-29T12:30:00Z", "day": "2024-02-29"}
    with recording({}) as server, Sample(base_url=server.url) as client:
        client.meetings.meet(**texts)
    assert server.last.query == "since=2024-02-29T12%3A30%3A00%2B00%3A00&day=2024-02-29"


def check_a_time_that_the_api_gave_without_an_offset_is_read_and_goes_back_as_it_came() -> None:
    with recording({"at": "2024-02-29T12:30:00"}) as server, Sample(base_url=server.url) as client:
        meeting = client.meetings.meet()
        assert meeting.at == NAIVE
        client.meetings.meet(meeting)
    assert json.loads(server.last.body) == {"at": "2024-02-29T12:30:00"}


def check_a_day_or_a_moment_is_read_as_what_it_is() -> None:
    for sent, expected in [("2024-02-29", DAY), ("2024-02-29T12:30:00.123456789Z", AWARE.replace(microsecond=123456))]:
        with recording({"either": sent, "or": sent}) as server, Sample(base_url=server.url) as client:
            meeting = client.meetings.meet(either=expected, or_=expected)
        assert json.loads(server.last.body) == {"either": expected.isoformat(), "or": expected.isoformat()}
        assert (meeting.either, meeting.or_) == (expected, expected)
        assert {type(meeting.either), type(meeting.or_)} == {type(expected)}


def _refused(call: Callable[[], object], told: str) -> None:
    with pytest.raises(ValueError, match=f"^{told}") as caught:
        call()
    assert "2024" not in str(caught.value)

"""What is shown of private values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ding_otp._redact import mask_phone, names_only, phone, scrub, secret, text

UUID = "8f1196d5-806e-4b71-9b24-5f96ec052808"


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+1234567890", "***90"),
        ("1234567", "***67"),
        ("123456", "***"),
        ("+12 (3) 45-67", "***67"),
        ("", "***"),
        ("call me", "***"),
        ("٣٣٦٩٨٧٦٥٤٣٢", "***٣٢"),
    ],
)
def test_a_phone_number_shows_two_digits_if_it_is_long_enough(number: str, shown: str):
    assert mask_phone(number) == shown


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("", ""),
        ("no digits", "no digits"),
        ("code 12 is short", "code 12 is short"),
        ("code 123 is short", "code 123 is short"),
        ("code 1234 is hidden", "code *** is hidden"),
        ("code 123-456 is hidden", "code *** is hidden"),
        ("code 1 2 3 4 5 6", "code ***"),
        ("+1234567890 is hidden", "***90 is hidden"),
        ("+1 (234) 567-890", "***90"),
        ("+0 is not a valid phone number", "+0 is not a valid phone number"),
        ("at 192.0.2.1", "at ***"),
        ("wrong version number (_ssl.c:1006)", "wrong version number (_ssl.c:1006)"),
        (f"no {UUID} here", f"no {UUID} here"),
        (f"no {UUID.upper()}", f"no {UUID.upper()}"),
        (f"{UUID}-1234", f"{UUID}-***"),
        ("8f1196d5-806e", "8f***d***e"),
    ],
)
def test_what_looks_like_a_number_or_a_code_is_cleared(message: str, shown: str):
    assert scrub(message) == shown


@pytest.mark.parametrize(
    ("message", "secrets", "shown"),
    [
        ("device abc", ["abc"], "device ***"),
        ("device ABC", ["abc"], "device ***"),
        ("abcabc", ["abc"], "******"),
        ("abc and abcd", ["abc", "abcd"], "*** and ***"),
        ("to +33698765432", ["+33698765432"], "to ***32"),
        ("a.c abc", ["a.c"], "*** abc"),
        ("nothing", ["", "x"], "nothing"),
        (UUID, [UUID], "***"),
    ],
)
def test_given_secrets_are_cleared(message: str, secrets: list[str], shown: str):
    assert scrub(message, secrets) == shown


secrets_of_calls = st.lists(
    st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="*"), min_size=3)
    | st.from_regex(r"\+\d{7,15}", fullmatch=True),
    min_size=1,
    max_size=4,
)


@given(st.data(), secrets_of_calls)
def test_given_secrets_never_get_through(data: st.DataObject, secrets: list[str]):
    parts = data.draw(st.lists(st.text() | st.sampled_from(secrets)))
    shown = scrub(" ".join(parts), secrets)
    assert [value for value in secrets if value in shown] == []


@given(st.text(st.sampled_from("0123456789 +-()."), min_size=1))
def test_no_four_digits_in_a_row_get_through(message: str):
    shown = scrub(message)
    assert not any(shown[start : start + 4].isdigit() for start in range(len(shown)) if len(shown[start:]) >= 4)


@pytest.mark.parametrize(
    ("show", "value", "shown"),
    [
        (secret, None, "None"),
        (secret, "x", "'***'"),
        (secret, 5, "'***'"),
        (phone, None, "None"),
        (phone, "+1234567890", "'***90'"),
        (text, None, "None"),
        (text, "call +1234567890", "<16 characters>"),
        (names_only, {}, "{}"),
        (names_only, {"a": 1, "b": {"c": 2}}, "{'a': ..., 'b': ...}"),
    ],
)
def test_reprs_of_fields(show, value: object, shown: str):
    assert show(value) == shown

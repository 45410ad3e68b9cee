"""Lines in the changelog for what changed in the description."""

from datetime import date

import pytest

from codegen.changes.changelog import ChangelogError, api_lines, noted_bump, recorded, released
from codegen.changes.diff import Bump, Change

BY_HAND = """# Changelog

## [Unreleased]

### Added

- A page by hand.

## [0.1.0] - 2026-01-02

### Added

- API: `Old.line`: new field.
"""

FIELD = Change("additive", "Request.locale", "new field")
REMOVED = Change("breaking", "Request.ip", "field removed")


def unreleased(*lines: str) -> str:
    """A changelog with these lines under Unreleased."""
    return "\n".join(["# Changelog", "", "## [Unreleased]", "", *lines, "", "## [0.1.0] - 2026-01-02", ""])


def test_additions_stand_with_those_by_hand() -> None:
    text = recorded(BY_HAND, [FIELD])
    assert "- A page by hand.\n- API: `Request.locale`: new field.\n\n## [0.1.0]" in text


def test_a_breaking_change_says_so_under_a_heading_of_its_own() -> None:
    text = recorded(BY_HAND, [REMOVED])
    assert "### Changed\n\n- API: **breaking:** `Request.ip`: field removed.\n\n## [0.1.0]" in text


def test_recording_twice_writes_once() -> None:
    once = recorded(BY_HAND, [FIELD, REMOVED])
    assert recorded(once, [FIELD, REMOVED]) == once


def test_what_was_taken_back_goes_and_leaves_no_trace() -> None:
    assert recorded(recorded(BY_HAND, [FIELD, REMOVED]), []) == BY_HAND


def test_what_is_to_be_kept_stays_beside_what_is_new() -> None:
    before = recorded(BY_HAND, [FIELD])
    text = recorded(before, [REMOVED], api_lines(before))
    assert "`Request.locale`" in text
    assert "`Request.ip`" in text


def test_what_a_person_adds_after_a_line_stays_as_long_as_the_line() -> None:
    more = recorded(BY_HAND, [FIELD]).replace("new field.\n\n##", "new field. Such as `fr`,\n  for French.\n\n##")
    assert "Such as" in more
    assert recorded(more, [FIELD]) == more
    assert recorded(more, [FIELD, REMOVED]).count("`Request.locale`") == 1
    assert recorded(more, []) == BY_HAND


def test_a_line_broken_to_fit_is_the_same_line() -> None:
    broken = unreleased("### Added", "", "- API: `Request.locale`: new", "  field.")
    assert recorded(broken, [FIELD]) == broken


def test_a_line_of_the_generators_in_other_words_is_written_anew() -> None:
    text = recorded(unreleased("### Added", "", "- API: `Request.locale`: the language."), [FIELD])
    assert text == unreleased("### Added", "", "- API: `Request.locale`: new field.")


def test_a_line_of_a_persons_own_stays_beside_it() -> None:
    text = recorded(unreleased("### Added", "", "- `Request.locale`: the language."), [FIELD])
    assert "- `Request.locale`: the language.\n- API: `Request.locale`: new field.\n" in text


def test_sections_come_in_the_order_of_keep_a_changelog() -> None:
    names = ["Security", "Notes", "Fixed", "Removed", "Deprecated"]
    lines = [line for name in names for line in (f"### {name}", "", f"- Of {name}.", "")]
    text = recorded(unreleased("Words.", "", *lines), [REMOVED, FIELD])
    ordered = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security", "Notes"]
    assert [line[4:] for line in text.splitlines() if line.startswith("### ")] == ordered
    assert text.startswith("# Changelog\n\n## [Unreleased]\n\nWords.\n\n### Added\n\n- API: ")
    assert "### Removed\n\n- Of Removed.\n\n### Fixed\n\n- Of Fixed.\n\n### Security" in text


@pytest.mark.parametrize(
    ("lines", "bump"),
    [
        (["### Removed", "", "- Python 3.11."], "major"),
        (["### Removed", "", "### Fixed", "", "- A leak."], "patch"),
        (["### Changed", "", "- **breaking:** Python 3.12 or newer."], "major"),
        (["### Changed", "", "- API: **breaking:** `Request.ip`: field removed."], "major"),
        (["### Changed", "", "- Nothing **breaking:** all goes on."], "patch"),
        (["### Fixed", "", "- A leak.", "", "### Added", "", "- A page."], "minor"),
        (["### Deprecated", "", "- A page."], "minor"),
        (["### Security", "", "- A leak."], "patch"),
        ([], "none"),
    ],
)
def test_what_stands_there_raises_a_part_of_the_version(lines: list[str], bump: Bump) -> None:
    assert noted_bump(unreleased(*lines)) == bump


def test_a_release_moves_what_is_unreleased_under_its_version() -> None:
    text = released(BY_HAND, "0.2.0", date(2026, 2, 3))
    assert "## [Unreleased]\n\n## [0.2.0] - 2026-02-03\n\n### Added\n\n- A page by hand.\n\n## [0.1.0]" in text


def test_nothing_can_be_released_twice() -> None:
    with pytest.raises(ChangelogError, match="nothing to release"):
        released(released(BY_HAND, "0.2.0", date(2026, 2, 3)), "0.3.0", date(2026, 2, 4))
    with pytest.raises(ChangelogError, match=r"`## \[0\.1\.0\]` stands"):
        released(BY_HAND, "0.1.0", date(2026, 2, 4))


def test_a_changelog_without_the_heading_is_refused() -> None:
    with pytest.raises(ChangelogError, match="Unreleased"):
        recorded("# Changelog\n", [FIELD])

"""Lines in the changelog for what changed in the description."""

from datetime import date

import pytest

from codegen.changelog import ChangelogError, recorded, released
from codegen.diff import Change

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


def test_additions_stand_with_those_by_hand() -> None:
    text = recorded(BY_HAND, [FIELD], BY_HAND)
    assert "- A page by hand.\n- API: `Request.locale`: new field.\n\n## [0.1.0]" in text


def test_a_breaking_change_says_so_under_a_heading_of_its_own() -> None:
    text = recorded(BY_HAND, [REMOVED], BY_HAND)
    assert "### Changed\n\n- API: **breaking:** `Request.ip`: field removed.\n\n## [0.1.0]" in text


def test_recording_twice_writes_once() -> None:
    once = recorded(BY_HAND, [FIELD, REMOVED], BY_HAND)
    assert recorded(once, [FIELD, REMOVED], BY_HAND) == once


def test_what_was_taken_back_before_a_commit_goes_and_leaves_no_trace() -> None:
    assert recorded(recorded(BY_HAND, [FIELD, REMOVED], BY_HAND), [], BY_HAND) == BY_HAND


def test_what_was_committed_stays() -> None:
    committed = recorded(BY_HAND, [FIELD], BY_HAND)
    text = recorded(committed, [REMOVED], committed)
    assert "`Request.locale`" in text
    assert "`Request.ip`" in text


def test_a_release_moves_what_is_unreleased_under_its_version() -> None:
    text = released(BY_HAND, "0.2.0", date(2026, 2, 3))
    assert "## [Unreleased]\n\n## [0.2.0] - 2026-02-03\n\n### Added\n\n- A page by hand.\n\n## [0.1.0]" in text


def test_nothing_can_be_released_twice() -> None:
    with pytest.raises(ChangelogError, match="nothing to release"):
        released(released(BY_HAND, "0.2.0", date(2026, 2, 3)), "0.3.0", date(2026, 2, 4))


def test_a_changelog_without_the_heading_is_refused() -> None:
    with pytest.raises(ChangelogError, match="Unreleased"):
        recorded("# Changelog\n", [FIELD], "")

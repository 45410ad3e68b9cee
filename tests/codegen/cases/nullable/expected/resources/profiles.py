# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `profiles`."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import Any, Final, overload
from uuid import UUID

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._codec import UNSET, Unset
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import Level, LevelLiteral, Place, Profile

_CHANGE_PROFILE = Operation(
    name="profiles.change_profile",
    method="PATCH",
    path="/profile",
    decode=json_body(Profile.from_dict),
)


class Profiles:
    """The operations of `profiles`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ProfilesWithRawResponse":
        """The same operations, returning the response around the value."""
        return ProfilesWithRawResponse(self)

    @overload
    def change_profile(
        self,
        /,
        *,
        name: str | None,
        nickname: str | None | Unset = UNSET,
        owner: UUID | str | None | Unset = UNSET,
        born: date | None | Unset = UNSET,
        level: Level | LevelLiteral | None | Unset = UNSET,
        home: Place | None | Unset = UNSET,
        tags: Sequence[str | None] | None = None,
        seen: str | None = None,
    ) -> Profile: ...
    @overload
    def change_profile(self, request: Profile, /) -> Profile: ...

    @takes_keywords
    def change_profile(self, request: Profile | None = None, /, **fields: Any) -> Profile:
        """`PATCH /profile`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.profiles.change_profile(name="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: The field `name`.
            nickname: The field `nickname`.
            owner: The field `owner`.
            born: The field `born`.
            level: The field `level`.
            home: The field `home`.
            tags: The field `tags`.
            seen: The field `seen`.

        Returns:
            The profile.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_CHANGE_PROFILE, Arguments(body=request_model(Profile, given, fields)))


class ProfilesWithRawResponse:
    """The operations of `Profiles`, returning the response around the value."""

    def __init__(self, profiles: Profiles) -> None:
        self.change_profile: Final = raw(profiles.change_profile)


class AsyncProfiles:
    """The operations of `profiles`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncProfilesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncProfilesWithRawResponse(self)

    @overload
    async def change_profile(
        self,
        /,
        *,
        name: str | None,
        nickname: str | None | Unset = UNSET,
        owner: UUID | str | None | Unset = UNSET,
        born: date | None | Unset = UNSET,
        level: Level | LevelLiteral | None | Unset = UNSET,
        home: Place | None | Unset = UNSET,
        tags: Sequence[str | None] | None = None,
        seen: str | None = None,
    ) -> Profile: ...
    @overload
    async def change_profile(self, request: Profile, /) -> Profile: ...

    @takes_keywords
    async def change_profile(self, request: Profile | None = None, /, **fields: Any) -> Profile:
        """`PATCH /profile`.

        Takes, returns and raises what `Profiles.change_profile` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_CHANGE_PROFILE, Arguments(body=request_model(Profile, given, fields)))


class AsyncProfilesWithRawResponse:
    """The operations of `AsyncProfiles`, returning the response around the value."""

    def __init__(self, profiles: AsyncProfiles) -> None:
        self.change_profile: Final = async_raw(profiles.change_profile)

# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `users`."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import alone, hidden_request, model_argument, request_model, several
from .._forms import form_body
from .._raw_response import async_raw, raw
from .._read_only import Written, written
from .._request import Arguments, Operation, json_value
from .._responses import json_body, no_body
from .._signatures import takes_keywords
from ..models import Info, Secret, Team, User

_SET_USERS = Operation(
    name="users.set_users",
    method="PUT",
    path="/users",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_CREATE_USER = Operation(
    name="users.create_user",
    method="POST",
    path="/users",
    decode=json_body(User.from_dict),
    sensitive_fields=("password", "pin"),
)
_CHANGE_USER = Operation(
    name="users.change_user",
    method="PATCH",
    path="/users",
    decode=no_body,
    accept="*/*",
    sensitive_fields=("password", "pin"),
)
_GET_INFO = Operation(
    name="users.get_info",
    method="GET",
    path="/secrets",
    decode=json_body(Info.from_dict),
    idempotent=True,
)
_CREATE_SECRET = Operation(
    name="users.create_secret",
    method="POST",
    path="/secrets",
    decode=no_body,
    accept="*/*",
    sensitive_fields=("value",),
)


class Users:
    """The operations of `users`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "UsersWithRawResponse":
        """The same operations, returning the response around the value."""
        return UsersWithRawResponse(self)

    def set_users(self, *, body: Sequence[User]) -> None:
        """`PUT /users`.

        Example:
            ```python
            with Sample() as sample:
                sample.users.set_users(
                    body=[User(team=Team(title="string"), name="string", password="string", pin="string")]
                )
            ```

        Args:
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _SET_USERS,
            Arguments(
                body=written(
                    lambda: json_value(
                        [
                            item.to_dict()
                            for item in [model_argument(item, "body", "User") for item in several(body, "body")]
                        ]
                    )
                )
            ),
        )

    @overload
    def create_user(self, /, *, team: Team, name: str, password: str, pin: str | None) -> User: ...
    @overload
    def create_user(self, request: User, /) -> User: ...
    @overload
    def create_user(self, /, *, form: User) -> User: ...

    @takes_keywords
    def create_user(self, request: User | None = None, /, *, form: User | None = None, **fields: Any) -> User:
        """`POST /users`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.users.create_user(
                    team=Team(title="string"),
                    name="string",
                    password="string",
                    pin="string",
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            team: The field `team`.
            name: The field `name`.
            password: The field `password`.
            pin: The field `pin`.
            form: The body as `application/x-www-form-urlencoded`, in place of another.

        Returns:
            Made.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(
            _CREATE_USER,
            Arguments(
                body=written(
                    lambda: form_body(model_argument(alone("form", form, given, fields), "form", "User").to_dict())
                )
                if form is not None
                else Written(request_model(User, given, fields))
            ),
        )

    def change_user(self, *, body: User | None = None) -> None:
        """`PATCH /users`.

        Example:
            ```python
            with Sample() as sample:
                sample.users.change_user()
            ```

        Args:
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _CHANGE_USER,
            Arguments(
                body=None if body is None else Written(None if body is None else model_argument(body, "body", "User"))
            ),
        )

    def get_info(self) -> Info:
        """`GET /secrets`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.users.get_info()
            ```

        Returns:
            It.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_INFO, Arguments())

    @overload
    def create_secret(self, /, *, value: str) -> None: ...
    @overload
    def create_secret(self, request: Secret, /) -> None: ...

    @takes_keywords
    def create_secret(self, request: Secret | None = None, /, **fields: Any) -> None:
        """`POST /secrets`.

        Example:
            ```python
            with Sample() as sample:
                sample.users.create_secret(value="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            value: The field `value`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_CREATE_SECRET, Arguments(body=Written(request_model(Secret, given, fields))))


class UsersWithRawResponse:
    """The operations of `Users`, returning the response around the value."""

    def __init__(self, users: Users) -> None:
        self.set_users: Final = raw(users.set_users)
        self.create_user: Final = raw(users.create_user)
        self.change_user: Final = raw(users.change_user)
        self.get_info: Final = raw(users.get_info)
        self.create_secret: Final = raw(users.create_secret)


class AsyncUsers:
    """The operations of `users`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncUsersWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncUsersWithRawResponse(self)

    async def set_users(self, *, body: Sequence[User]) -> None:
        """`PUT /users`.

        Takes, returns and raises what `Users.set_users` does.
        """
        return await self._api.call(
            _SET_USERS,
            Arguments(
                body=written(
                    lambda: json_value(
                        [
                            item.to_dict()
                            for item in [model_argument(item, "body", "User") for item in several(body, "body")]
                        ]
                    )
                )
            ),
        )

    @overload
    async def create_user(self, /, *, team: Team, name: str, password: str, pin: str | None) -> User: ...
    @overload
    async def create_user(self, request: User, /) -> User: ...
    @overload
    async def create_user(self, /, *, form: User) -> User: ...

    @takes_keywords
    async def create_user(self, request: User | None = None, /, *, form: User | None = None, **fields: Any) -> User:
        """`POST /users`.

        Takes, returns and raises what `Users.create_user` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(
            _CREATE_USER,
            Arguments(
                body=written(
                    lambda: form_body(model_argument(alone("form", form, given, fields), "form", "User").to_dict())
                )
                if form is not None
                else Written(request_model(User, given, fields))
            ),
        )

    async def change_user(self, *, body: User | None = None) -> None:
        """`PATCH /users`.

        Takes, returns and raises what `Users.change_user` does.
        """
        return await self._api.call(
            _CHANGE_USER,
            Arguments(
                body=None if body is None else Written(None if body is None else model_argument(body, "body", "User"))
            ),
        )

    async def get_info(self) -> Info:
        """`GET /secrets`.

        Takes, returns and raises what `Users.get_info` does.
        """
        return await self._api.call(_GET_INFO, Arguments())

    @overload
    async def create_secret(self, /, *, value: str) -> None: ...
    @overload
    async def create_secret(self, request: Secret, /) -> None: ...

    @takes_keywords
    async def create_secret(self, request: Secret | None = None, /, **fields: Any) -> None:
        """`POST /secrets`.

        Takes, returns and raises what `Users.create_secret` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_CREATE_SECRET, Arguments(body=Written(request_model(Secret, given, fields))))


class AsyncUsersWithRawResponse:
    """The operations of `AsyncUsers`, returning the response around the value."""

    def __init__(self, users: AsyncUsers) -> None:
        self.set_users: Final = async_raw(users.set_users)
        self.create_user: Final = async_raw(users.create_user)
        self.change_user: Final = async_raw(users.change_user)
        self.get_info: Final = async_raw(users.get_info)
        self.create_secret: Final = async_raw(users.create_secret)

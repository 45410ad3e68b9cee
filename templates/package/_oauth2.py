"""OAuth2 client credentials: who the client is, and the access tokens that it gets for it (RFC 6749, section 4.4)."""

import os
from collections.abc import Iterable, Mapping
from hashlib import sha256
from time import monotonic
from typing import NoReturn
from urllib.parse import quote_plus, urlencode, urljoin, urlsplit

from attrs import evolve, field, frozen

from ._base_url import BaseUrl
from ._codec import FieldError, as_object
from ._config import Config
from ._credentials import Credential, Keys
from ._http.messages import Reply
from ._redact import Private, Secrets, scrub
from ._request import Arguments, Content, Operation
from ._responses import parse_json
from .errors import APIConnectionError, APIStatusError, ResponseDecodeError

# A token is renewed this long before it ends, but not before nine tenths of its life are over.
RENEWED_EARLIER = 30.0

_FOR_EVER = 1e9

# Of the client's headers, those that the server of tokens gets; others may be keys of the API.
_FOR_EVERY_SERVER = (b"accept-encoding", b"user-agent")


@frozen
class Token:
    """An access token. It is used until `renew_at`, by the monotonic clock."""

    text: Private[str] = field(repr=False)
    fetched_at: float
    renew_at: float


@frozen(kw_only=True)
class ClientCredentials(Credential):
    """An access token, as the key; or the id and the secret that one is fetched with from `token_url`.

    `argument` and `variable` name the parts of the client until a token is given. `scheme` is the security scheme's
    name, and `scopes` those that tokens are asked for, separated by spaces. A relative `token_url` is below the base
    URL, or with a slash at its beginning below the origin of that.
    """

    scheme: str
    token_argument: str
    token_variable: str
    token_url: str = field(repr=False)
    id_argument: str
    id_variable: str
    secret_argument: str
    secret_variable: str
    url_argument: str
    url_variable: str
    needs_token: bool = False
    secret_in_body: bool = False
    scopes: str = ""
    client: Private[tuple[str, str]] | None = field(default=None, repr=False)

    def with_key(self, keys: Keys, scheme: str) -> Credential:
        """Return the credential with a token or a client from the arguments, or else from the environment.

        Raises:
            ValueError: A part of it is missing, there is more than one, or it can't be sent.
        """
        name = scheme.removesuffix(f" {self.scopes}")
        parts = (f"{name}:client_id", self.id_variable), (f"{name}:client_secret", self.secret_variable)
        are_arguments = [keys.reveal()[part] is not None for part, _ in parts]
        is_argument = keys.reveal()[name] is not None
        if is_argument and any(are_arguments):
            raise ValueError(f"{self.token_argument}: pass it, or {self.argument}, not both")
        if is_argument or (not any(are_arguments) and os.environ.get(self.token_variable)):
            own = evolve(self, argument=self.token_argument, variable=self.token_variable)
            return super(ClientCredentials, own).with_key(keys, name)
        client_id, secret = (_setting(keys, part, variable) for part, variable in parts)
        return self._with_client(client_id, secret, _setting(keys, f"{name}:token_url", self.url_variable))

    def replaced(self, keys: Keys, scheme: str) -> Credential:
        """Return the credential with a token or parts of a client from the arguments, or with what it has.

        Raises:
            ValueError: As of `with_key`.
        """
        name = scheme.removesuffix(f" {self.scopes}")
        given = [keys.reveal()[f"{name}:{part}"] is not None for part in ("client_id", "client_secret", "token_url")]
        if keys.reveal()[name] is not None:
            if any(given[:2]):
                raise ValueError(f"{self.token_argument}: pass it, or {self.argument}, not both")
            own = evolve(self, argument=self.token_argument, variable=self.token_variable, client=None)
            return super(ClientCredentials, own).replaced(keys, name)
        if not any(given):
            return self
        client_id, secret = (_setting(keys, f"{name}:{part}", "") for part in ("client_id", "client_secret"))
        if self.client is not None:
            client_id = client_id or Private(self.client.reveal()[0])
            secret = secret or Private(self.client.reveal()[1])
        return self._with_client(client_id, secret, _setting(keys, f"{name}:token_url", ""))

    def _with_client(
        self, client_id: Private[object] | None, secret: Private[object] | None, url: Private[object] | None
    ) -> "ClientCredentials":
        located = self if url is None else evolve(self, token_url=_checked(url, self.url_argument))
        missing = client_id is None, secret is None
        if any(missing) and (self.needs_token or not all(missing)):
            raise ValueError(self._missing(*missing))
        if any(missing):
            return located
        client = Private((_checked(client_id, self.id_argument), _checked(secret, self.secret_argument)))
        return evolve(located, client=client, key=Private(_not_fetched))

    @property
    def fingerprint(self) -> tuple[str, str, str, bytes]:
        """What tokens are kept by: other clients have others."""
        return self.scheme, self.scopes, self.token_url, sha256("\0".join(self._client()).encode()).digest()

    def _missing(self, lacks_id: bool, lacks_secret: bool) -> str:
        lacks = [(self.id_argument, self.id_variable)] * lacks_id
        lacks += [(self.secret_argument, self.secret_variable)] * lacks_secret
        arguments, variables = " and ".join(name for name, _ in lacks), " and ".join(name for _, name in lacks)
        passed = " and ".join(f"{name}=..." for name, _ in lacks)
        plural = "s" if len(lacks) > 1 else ""
        other = f"; or {self.token_argument}=... for a token of your own" if len(lacks) > 1 else ""
        return f"{arguments}: missing; pass {passed} or set the environment variable{plural} {variables}{other}"

    def server(self, base_url: BaseUrl) -> tuple[BaseUrl, str]:
        """Return the server that tokens come from, and the path and the query there.

        Raises:
            ValueError: It is no URL of http or https.
        """
        found = _located(str(base_url), self.token_url)
        if not isinstance(found, str):
            return found
        raise ValueError(f"{self.url_argument}: {found}")

    @property
    def secrets(self) -> Secrets:
        """The private values in a request for a token."""
        secret = self._client()[1]
        return Secrets((secret, quote_plus(secret), _basic(*self._client()).removeprefix("Basic ")))

    def request(self) -> Arguments:
        """Return what is sent for a token."""
        fields = {"grant_type": "client_credentials", **({"scope": self.scopes} if self.scopes else {})}
        headers: dict[str, object] = {}
        if self.secret_in_body:
            client_id, secret = self._client()
            fields |= {"client_id": client_id, "client_secret": secret}
        else:
            headers["Authorization"] = _basic(*self._client())
        content = Content(urlencode(fields).encode(), "application/x-www-form-urlencoded", self.secrets)
        return Arguments(body=content, headers=headers)

    def _client(self) -> tuple[str, str]:
        return ("", "") if self.client is None else self.client.reveal()


def _located(base_url: str, url: str) -> tuple[BaseUrl, str] | str:
    """Return the server of a URL and the rest of it, or what is wrong with it."""
    try:
        parts = urlsplit(urljoin(f"{base_url}/", url))
        server = BaseUrl.parse(f"{parts.scheme}://{parts.netloc}")
    except ValueError as error:
        return str(error).removeprefix("base_url: ")
    return server, f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"


def with_scopes(credential: ClientCredentials, scopes: Iterable[str]) -> dict[str, Credential]:
    """Return a credential for each list of scopes, by the name of the scheme and the scopes behind it."""
    each = {f"{credential.scheme} {item}": evolve(credential, scopes=item) for item in scopes}
    return {credential.scheme: credential, **each}


def token_operation(target: str) -> Operation[Token]:
    """Return the operation that fetches a token; it may be sent again, since that only makes another."""
    return Operation(name="access token", method="POST", path=target, decode=_read, idempotent=True)


def token_config(config: Config, base_url: BaseUrl, remaining: float) -> Config:
    """Return the settings of a call for a token: none of the API's keys, and what is left of the budget."""
    return evolve(
        config,
        base_url=base_url,
        timeout=None if config.timeout is None else max(0.001, round(remaining, 3)),
        headers=Private([pair for pair in config.headers.reveal() if pair[0].lower() in _FOR_EVERY_SERVER]),
        query=Private(dict[str, object]()),
        credentials={},
        global_values={},
    )


def with_tokens(config: Config, tokens: Mapping[str, Token], remaining: float) -> Config:
    """Return the settings of a call that carries tokens, by the names of their credentials."""
    fetched = {
        name: evolve(config.credentials[name], key=Private(token.text.reveal())) for name, token in tokens.items()
    }
    has_waited = config.timeout is not None and config.timeout - remaining > 0.01
    return evolve(
        config,
        credentials={**config.credentials, **fetched},
        timeout=max(0.001, round(remaining, 3)) if has_waited else config.timeout,
    )


def explain(error: APIConnectionError | APIStatusError | ResponseDecodeError, call: str, secrets: Secrets) -> None:
    """Have an error of a call for a token say which call was not sent for it, and what the server said."""
    told = str(error)
    if isinstance(error, APIStatusError):
        told = ": ".join(["access token", f"HTTP {error.status_code}", *_reasons(error.body, secrets)])
    error.args = (f"{call}: not sent, as there is no access token for it ({told})",)
    error.may_have_been_processed = False


def _reasons(body: bytes, secrets: Secrets) -> list[str]:
    """Return what an error response of RFC 6749, section 5.2, says."""
    try:
        fields = as_object(parse_json(body))
    except FieldError:
        return []
    texts = [fields.get("error"), fields.get("error_description")]
    return [scrub(text, secrets) for text in texts if isinstance(text, str) and text]


def _read(reply: Reply) -> Token:
    """Make a token of a response of RFC 6749, section 5.1."""
    fields = as_object(parse_json(reply.body))
    text = fields.get("access_token")
    if not isinstance(text, str) or not text.isascii() or not text.isprintable() or not text.strip() == text != "":
        raise FieldError("is no token that a header can hold", ("access_token",))
    kind = fields.get("token_type")
    if isinstance(kind, str) and not kind.lower().startswith("bearer"):
        raise FieldError("is not Bearer", ("token_type",))
    fetched_at = monotonic() - reply.elapsed
    life = _seconds(fields.get("expires_in"))
    return Token(Private(text), fetched_at, fetched_at + life - min(RENEWED_EARLIER, life / 10))


def _seconds(expires_in: object) -> float:
    """Return how long a token lives: until it is refused, if the server does not say."""
    if isinstance(expires_in, str) and expires_in.isdecimal():  # which some servers send
        expires_in = int(expires_in[:10])
    if isinstance(expires_in, int | float) and not isinstance(expires_in, bool):
        return max(0.0, min(float(expires_in), _FOR_EVER))
    return _FOR_EVER


def _setting(keys: Keys, name: str, variable: str) -> Private[object] | None:
    given = keys.reveal()[name] if keys.reveal()[name] is not None else os.environ.get(variable) or None
    return None if given is None else Private(given)


def _checked(value: Private[object] | None, argument: str) -> str:
    """Return an id or a secret.

    Raises:
        ValueError: It is no text, or has a control character. The text does not show it.
    """
    problem = _problem(value)
    if value is None or problem:
        raise ValueError(f"{argument}: {problem}")
    return str(value.reveal())


def _problem(value: Private[object] | None) -> str:
    text = None if value is None else value.reveal()
    if not isinstance(text, str) or not text:
        return "must be a string that is not empty"
    if not text.isprintable() or text != text.strip():
        return "has a line break or a space at an end; one read from a file may need .strip()"
    return ""


def _basic(client_id: str, secret: str) -> str:
    """Return the header of RFC 6749, section 2.3.1: both are encoded as in a form first."""
    from base64 import b64encode

    return f"Basic {b64encode(f'{quote_plus(client_id)}:{quote_plus(secret)}'.encode()).decode()}"


def _not_fetched() -> NoReturn:
    raise RuntimeError("an access token was needed before one was fetched")

"""List the options that every client takes, beside its keys and client-level parameters."""

from attrs import evolve, frozen


@frozen
class Option:
    """An option of the client.

    `annotation`, `default` and `type` may contain `{kind}`: "Async" for the asynchronous client, else empty; `doc` may
    contain `{kind}`, `{default_url}` and `{env_prefix}`.

    Attributes:
        default: The expression of its default.
        type: Its type, as the API docs show it.
        default_shown: Its default, as the API docs show it.
        per_call: Whether `with_options` takes it too.
        resets: Whether None is a value, so that `with_options` needs another sign for "as it is".
        private: Whether it may hold a key, so that no variable may show it.
    """

    name: str
    annotation: str
    default: str
    type: str
    default_shown: str
    doc: str
    per_call: bool = False
    resets: bool = False
    private: bool = False

    @property
    def unchanged_annotation(self) -> str:
        """Return its annotation in `with_options`, where it may be left as it is."""
        if self.resets:
            return self.annotation.replace(" | None", " | Unset | None")
        return f"{self.annotation.removesuffix(' | None')} | None"

    def doc_of(self, kind: str, base_url: str | None, env_prefix: str) -> str:
        """Return its documentation for a package's client."""
        default_url = f", {base_url} by default" if base_url else ""
        return self.doc.format(kind=kind, default_url=default_url, env_prefix=env_prefix)


OPTIONS = (
    Option(
        "base_url",
        "str | None",
        "None",
        "`str`",
        "",
        "Where the API is{default_url}. Or set {env_prefix}_BASE_URL.",
        per_call=True,
        private=True,
    ),
    Option(
        "timeout",
        "float | None",
        "DEFAULT_TIMEOUT",
        "`float` or `None`",
        "30.0",
        "Seconds that a call may take in all, retries and waits included; None for no limit.",
        per_call=True,
        resets=True,
    ),
    Option(
        "max_retries",
        "int",
        "DEFAULT_MAX_RETRIES",
        "`int`",
        "2",
        "How often a call is sent again where that is safe; 0 turns it off.",
        per_call=True,
    ),
    Option(
        "retry_non_idempotent",
        "bool",
        "False",
        "`bool`",
        "False",
        "Send again also what the server may have received, at the risk of its being done twice.",
        per_call=True,
    ),
    Option(
        "max_response_bytes",
        "int",
        "DEFAULT_MAX_RESPONSE_BYTES",
        "`int`",
        "10485760",
        "Size above which a response is refused.",
    ),
    Option(
        "headers",
        "Mapping[str, str] | None",
        "None",
        "mapping of `str` to `str`",
        "",
        "Headers to send with every request.",
        per_call=True,
        private=True,
    ),
    Option(
        "query",
        "Mapping[str, object] | None",
        "None",
        "mapping of `str` to values",
        "",
        "Parameters to send in the query of every request; of those that a call gives too, the call's are sent.",
        per_call=True,
        private=True,
    ),
    Option(
        "http_client",
        '"httpx.{kind}Client | None"',
        "None",
        "`httpx.Client`; `httpx.AsyncClient` for the asynchronous client",
        "",
        "An `httpx.{kind}Client` to send with, for proxies, hooks or transports of your own. It stays yours: closing "
        "this client does not close it.",
    ),
    Option(
        "ssl_context",
        '"SSLContext | None"',
        "None",
        "`ssl.SSLContext`",
        "",
        "Whom to trust instead of the authorities that SSL_CERT_FILE or SSL_CERT_DIR name, or else certifi; for the "
        "client's own connections, so not with `http_client`.",
    ),
)


def options_for(http_library: str) -> tuple[Option, ...]:
    """Return the options, with the name of the HTTP library in their types and texts."""
    return tuple(
        evolve(
            option,
            annotation=option.annotation.replace("httpx", http_library),
            type=option.type.replace("httpx", http_library),
            doc=option.doc.replace("httpx", http_library),
        )
        for option in OPTIONS
    )

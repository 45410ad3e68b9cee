"""The errors of the package, which are the same for every API."""

# The statuses that have an error of their own, and what each means.
STATUS_ERRORS = (
    ("400", "BadRequestError", "The server refused the request for what it carried."),
    ("401", "AuthenticationError", "The key is missing or wrong."),
    ("403", "PermissionDeniedError", "The key does not allow this call."),
    ("404", "NotFoundError", "What the request named does not exist."),
    ("409", "ConflictError", "The request does not go with the state of what it named."),
    ("422", "UnprocessableEntityError", "The request is well formed, but can't be followed."),
    ("429", "RateLimitError", "Too many requests."),
    ("5xx", "InternalServerError", "The server failed."),
)

"""Operations that the description has on servers of their own."""

from attrs import evolve

from ._api_client import APIClient, AsyncAPIClient
from ._base_url import BaseUrl, warn_of_plain_http


def at_server(api: APIClient, url: str) -> APIClient:
    """Return the API client of another server, or the same one if the caller said where the API is."""
    if api.config.has_own_base_url:
        return api
    base_url = _base_url(url)
    api.transports.keep(base_url)
    return api.with_config(evolve(api.config, base_url=base_url))


def async_at_server(api: AsyncAPIClient, url: str) -> AsyncAPIClient:
    """See `at_server`."""
    if api.config.has_own_base_url:
        return api
    base_url = _base_url(url)
    api.transports.keep(base_url)
    return api.with_config(evolve(api.config, base_url=base_url))


def _base_url(url: str) -> BaseUrl:
    base_url = BaseUrl.parse(url)
    warn_of_plain_http(base_url, stacklevel=5)
    return base_url

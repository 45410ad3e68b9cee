"""The API for tests, under /_sandbox. Durations are seconds, instants RFC 3339."""

from .routes import control_routes

__all__ = ["control_routes"]

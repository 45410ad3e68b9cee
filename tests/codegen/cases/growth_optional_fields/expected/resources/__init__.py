# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from .otp import AsyncOtp, Otp

__all__ = [
    "AsyncOtp",
    "Otp",
]

"""The OTP API on one's own machine: for trying the SDK without an account, for tests, and for staging."""

from .client import Clock, Faults, Message, SandboxClient
from .magic import MAGIC_NUMBERS, Magic
from .sandbox import Sandbox
from .settings import Settings

__all__ = ["MAGIC_NUMBERS", "Clock", "Faults", "Magic", "Message", "Sandbox", "SandboxClient", "Settings"]

"""The tables. Instants are microseconds since 1970; UUIDs are text in lower case."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Float, Index, Integer, MetaData, String, Table, Text

metadata = MetaData(naming_convention={"ix": "ding_sandbox_%(table_name)s_%(column_0_name)s"})

# SQLite numbers rows by itself only where the type is exactly INTEGER.
_RowId = BigInteger().with_variant(Integer(), "sqlite")

schema = Table(
    "ding_sandbox_schema",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
)
"""Of which version the tables are; one row."""

clock = Table(
    "ding_sandbox_clock",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("advanced_by", BigInteger, nullable=False),
)

phone_numbers = Table(
    "ding_sandbox_phone_numbers",
    metadata,
    Column("phone_number", String(32), primary_key=True),
    Column("asked_at", BigInteger, nullable=False),
)
"""One row for each number that was sent to: what concurrent sends to one number wait for each other on."""

# The columns stand in the order of the fields of domain.authentication.Authentication.
authentications = Table(
    "ding_sandbox_authentications",
    metadata,
    Column("uuid", String(36), primary_key=True),
    Column("customer_uuid", String(36), nullable=False),
    Column("phone_number", String(32), nullable=False),
    Column("status", String(32), nullable=False),
    Column("code", String(16)),
    Column("created_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("validated_at", BigInteger),
    Column("checks", Integer, nullable=False),
    Column("retries", Integer, nullable=False),
    Column("next_retry_at", BigInteger, nullable=False),
    Column("callback_url", Text),
    Column("app_realm", Text),
    Column("device", Text, nullable=False),
    Column("events", Integer, nullable=False),
)
Index("ding_sandbox_authentications_by_number", authentications.c.phone_number, authentications.c.created_at)
Index("ding_sandbox_authentications_by_time", authentications.c.created_at)

messages = Table(
    "ding_sandbox_messages",
    metadata,
    Column("id", _RowId, primary_key=True),
    Column("authentication_uuid", String(36), nullable=False, index=True),
    Column("phone_number", String(32), nullable=False),
    Column("code", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)
Index("ding_sandbox_messages_by_number", messages.c.phone_number, messages.c.id)

events = Table(
    "ding_sandbox_events",
    metadata,
    Column("id", _RowId, primary_key=True),
    Column("authentication_uuid", String(36), nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("detail", Text, nullable=False),
)

webhooks = Table(
    "ding_sandbox_webhooks",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("authentication_uuid", String(36), nullable=False, index=True),
    Column("url", Text, nullable=False),
    Column("receiver", String(320), nullable=False),
    Column("body", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("attempts", Integer, nullable=False),
)
Index("ding_sandbox_webhooks_due", webhooks.c.state, webhooks.c.due_at)

webhook_attempts = Table(
    "ding_sandbox_webhook_attempts",
    metadata,
    Column("id", _RowId, primary_key=True),
    Column("webhook_id", String(36), nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
    Column("milliseconds", Float, nullable=False),
    Column("status", Integer),
    Column("reason", Text, nullable=False),
    Column("body", Text, nullable=False),
)

faults = Table(
    "ding_sandbox_faults",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("operation", String(16)),
    Column("share", Float, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("times", Integer),
    Column("created_at", BigInteger, nullable=False),
)

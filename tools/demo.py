"""Sends, retries and checks a code over real HTTP."""

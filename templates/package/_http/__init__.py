"""Sends requests: connections, proxies, certificates, custom clients, and when to send again."""

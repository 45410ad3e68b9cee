# Generated from the API's description. Edit that or the templates, not this file.
"""Sends requests: connections, proxies, certificates, custom clients, and when to send again."""

# Generated from the API's description. Edit that or the templates, not this file.
"""The MCP server, of the extra `mcp`: the calls as tools for assistants."""

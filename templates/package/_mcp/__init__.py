"""The MCP server, of the extra `mcp`: the calls as tools for assistants."""

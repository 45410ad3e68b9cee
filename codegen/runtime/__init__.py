"""Know what every emitted package has, whatever its description: helpers, errors, options, reserved names."""

"""Self-signed certificates for the loopback interface, made anew for each run by the `openssl` command."""

import ssl
import subprocess
from pathlib import Path

from attrs import frozen


@frozen
class Certificates:
    """What servers show: a certificate that the client trusts, one that it does not, and one of another host.

    `http2` shows the first one, and agrees on HTTP/2.
    """

    trusted: ssl.SSLContext
    untrusted: ssl.SSLContext
    other_host: ssl.SSLContext
    client: ssl.SSLContext
    http2: ssl.SSLContext

    @classmethod
    def make(cls, folder: Path) -> "Certificates":
        trusted = _certificate(folder / "trusted", "IP:127.0.0.1")
        untrusted = _certificate(folder / "untrusted", "IP:127.0.0.1")
        other_host = _certificate(folder / "other-host", "DNS:elsewhere.test")
        client = ssl.create_default_context(cafile=str(trusted))
        client.load_verify_locations(other_host)
        http2 = _server(trusted)
        http2.set_alpn_protocols(["h2"])
        return cls(_server(trusted), _server(untrusted), _server(other_host), client, http2)


def _certificate(path: Path, name: str) -> Path:
    """A file with a private key and its certificate."""
    key, certificate, both = path.with_suffix(".key"), path.with_suffix(".crt"), path.with_suffix(".pem")
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"),
            *("-days", "2", "-subj", f"/CN={path.name}", "-addext", f"subjectAltName={name}"),
            *("-keyout", str(key), "-out", str(certificate)),
        ],
        check=True,
        capture_output=True,
    )
    both.write_bytes(key.read_bytes() + certificate.read_bytes())
    return both


def _server(path: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context

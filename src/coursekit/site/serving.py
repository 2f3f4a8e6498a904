"""The pages on this machine, to be looked at while a lesson is written."""

from __future__ import annotations

import gzip
import mimetypes
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from coursekit.errors import CourseError
from coursekit.files import reason
from coursekit.site.build_site import folder_of

HERE = "127.0.0.1"


def serve(root: Path, port: int) -> None:
    """Show the pages of the course at ``root`` until somebody presses Ctrl + C. Nobody else can see them.

    Raises CourseError where the port is taken, and as ``folder_of``.
    """
    with server_of(folder_of(root), port) as server:
        print(f"The course is at http://{HERE}:{server.server_port}/ (Ctrl + C ends it)", flush=True)
        server.serve_forever()


def server_of(files: dict[str, bytes], port: int) -> ThreadingHTTPServer:
    """A server of these files that has not begun to serve; port 0 is any that is free. Raises CourseError."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = unquote(urlsplit(self.path).path).removeprefix("/") or "index.html"
            content = files.get(name)
            self.send_response(404 if content is None else 200)
            kind = "application/manifest+json" if name.endswith(".webmanifest") else mimetypes.guess_type(name)[0]
            self.send_header("Content-Type", kind or "text/plain")
            self.send_header("Cache-Control", "no-store")
            self.send_header("X-Content-Type-Options", "nosniff")
            body = b"There is no such page." if content is None else content
            if "gzip" in self.headers.get("Accept-Encoding", ""):  # as web spaces do
                body = gzip.compress(body, mtime=0)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            with suppress(ConnectionError):  # a browser that has gone on to another page
                self.end_headers()
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """What is asked for is nobody's news."""

    try:
        return ThreadingHTTPServer((HERE, port), Handler)
    except OSError as error:
        raise CourseError(f"cannot show the pages at port {port} ({reason(error)}): name another with --port") from None

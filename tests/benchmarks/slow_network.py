"""A network between the browser and a server of this machine, as slow as one likes."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit


class SlowNetwork:
    """Hands on every packet after ``delay`` seconds, in order, in both directions."""

    def __init__(self, server: str) -> None:
        address = urlsplit(server)
        self._host, self._port = address.hostname, address.port
        self.delay = 0.0
        self.url = ""

    async def listen(self) -> asyncio.Server:
        """Listen on a free port; ``url`` is then the server's address as seen from far away."""
        listening = await asyncio.start_server(self._connect, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/"
        return listening

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(self._host, self._port)
        await asyncio.gather(self._carry(reader, far_writer), self._carry(far_reader, writer))

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One direction. Packets travel side by side: a delay is not a narrow pipe."""
        loop = asyncio.get_running_loop()
        try:
            while packet := await reader.read(65536):
                loop.call_later(self.delay, writer.write, packet)
        except ConnectionError:
            pass
        loop.call_later(self.delay, writer.close)


@contextmanager
def slow_network(server: str) -> Iterator[SlowNetwork]:
    """A SlowNetwork in front of ``server`` (its address), in a thread of its own."""
    network = SlowNetwork(server)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    listening = asyncio.run_coroutine_threadsafe(network.listen(), loop).result()
    try:
        yield network
    finally:
        loop.call_soon_threadsafe(listening.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()

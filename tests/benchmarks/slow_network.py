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
        self._writers: set[asyncio.StreamWriter] = set()

    async def serve(self, ready: threading.Event) -> None:
        """Serve on a free port until ``stop``; once ``ready``, ``url`` is the server's address as
        seen from far away."""
        self._loop, self._stopped = asyncio.get_running_loop(), asyncio.Event()
        async with await asyncio.start_server(self._connect, "127.0.0.1", 0) as listening:
            self.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/"
            ready.set()
            await self._stopped.wait()
            for writer in self._writers:
                writer.transport.abort()
            await asyncio.gather(*asyncio.all_tasks() - {asyncio.current_task()}, return_exceptions=True)

    def stop(self) -> None:
        """End ``serve`` from another thread."""
        self._loop.call_soon_threadsafe(self._stopped.set)

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(self._host, self._port)
        self._writers |= {writer, far_writer}
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
    network, ready = SlowNetwork(server), threading.Event()
    thread = threading.Thread(target=lambda: asyncio.run(network.serve(ready)), daemon=True)
    thread.start()
    ready.wait()
    try:
        yield network
    finally:
        network.stop()
        thread.join()

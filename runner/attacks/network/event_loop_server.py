"""Serves through an event loop.

seen: returned 0
seen: raised OSError
"""

import asyncio


def f():
    async def serve():
        return len((await asyncio.start_server(lambda r, w: None, "127.0.0.1", 8721)).sockets)

    return asyncio.run(serve())

import asyncio
from unittest.mock import AsyncMock


async def with_retries(call, sleep=asyncio.sleep, attempts=4):
    for attempt in range(attempts):
        try:
            return await call()
        except ConnectionError:
            if attempt == attempts - 1:
                raise
            await sleep(2 ** attempt)


async def main():
    call = AsyncMock(side_effect=[ConnectionError, ConnectionError, "ok"])
    sleep = AsyncMock()
    print("result:", await with_retries(call, sleep))
    print("pauses:", [c.args[0] for c in sleep.await_args_list])
    print("awaited:", call.await_count)


asyncio.run(main())

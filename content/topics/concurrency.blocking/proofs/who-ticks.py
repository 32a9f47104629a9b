import asyncio
import time


async def ticks_during(make_awaitable):
    ticks = 0

    async def ticker():
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0.001)

    task = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    before = ticks
    await make_awaitable()
    seen = ticks - before
    task.cancel()
    return 0 if seen == 0 else "many"


async def blocking():
    time.sleep(0.05)


async def main():
    print("blocking call in a coroutine:", await ticks_during(blocking))
    print("same call in to_thread:", await ticks_during(lambda: asyncio.to_thread(time.sleep, 0.05)))
    print("await asyncio.sleep:", await ticks_during(lambda: asyncio.sleep(0.05)))


asyncio.run(main())

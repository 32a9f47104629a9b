import asyncio
from contextlib import nullcontext


async def get(cache, load, lock):
    async with lock:
        if "k" not in cache:
            cache["k"] = await load()
        return cache["k"]


async def count_loads(lock):
    loads, gate = 0, asyncio.Event()

    async def load():
        nonlocal loads
        loads += 1
        await gate.wait()           # nobody gets past the load yet
        return "value"

    cache = {}
    tasks = [asyncio.create_task(get(cache, load, lock)) for _ in range(2)]
    for _ in range(5):
        await asyncio.sleep(0)      # let both get as far as they can
    gate.set()
    await asyncio.gather(*tasks)
    return loads


async def main():
    print("without a lock:", await count_loads(nullcontext()), "loads")
    print("with a lock:", await count_loads(asyncio.Lock()), "loads")


asyncio.run(main())

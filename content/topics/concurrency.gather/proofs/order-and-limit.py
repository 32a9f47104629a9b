import asyncio


async def main():
    finished = []

    async def job(i):
        await asyncio.sleep(0.02 * (3 - i))     # the first is the slowest
        finished.append(i)
        return i * 10

    results = await asyncio.gather(*(job(i) for i in range(3)))
    print("finished:", finished)
    print("results:", results)

    async def checked(i):
        if i == 2:
            raise ValueError("no stock")
        return i * 10

    print("as values:", await asyncio.gather(checked(1), checked(2), checked(3), return_exceptions=True))

    limit, running, peak = asyncio.Semaphore(2), 0, 0

    async def call():
        nonlocal running, peak
        async with limit:
            running += 1
            peak = max(peak, running)
            await asyncio.sleep(0.001)
            running -= 1

    await asyncio.gather(*(call() for _ in range(10)))
    print("peak with Semaphore(2):", peak)


asyncio.run(main())

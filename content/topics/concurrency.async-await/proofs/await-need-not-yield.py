import asyncio


async def cached_price(name, log):
    log.append(name)            # an async function, but nothing in it waits


async def worker(name, log, pause):
    for _ in range(2):
        await cached_price(name, log)
        if pause:
            await asyncio.sleep(0)


async def main():
    for pause, title in ((False, "nothing suspends:"), (True, "sleep(0) inside:")):
        log = []
        await asyncio.gather(worker("a", log, pause), worker("b", log, pause))
        print(title, *log)


asyncio.run(main())

import asyncio
import time


async def blocking(name, log):
    log.append("+" + name)
    time.sleep(0.01)
    log.append("-" + name)


async def polite(name, log):
    log.append("+" + name)
    await asyncio.sleep(0.01)
    log.append("-" + name)


async def main():
    for title, job in (("time.sleep:", blocking), ("asyncio.sleep:", polite)):
        log = []
        await asyncio.gather(*(job(name, log) for name in "abc"))
        print(title, *log)


asyncio.run(main())

import asyncio

log = []


async def score(i):
    log.append(("start", i))
    sum(x * x for x in range(50_000))
    log.append(("end", i))


async def main():
    await asyncio.gather(*(score(i) for i in range(3)))


asyncio.run(main())
print(log)

import asyncio

in_flight = peak = 0


async def call():
    global in_flight, peak
    in_flight += 1
    peak = max(peak, in_flight)
    await asyncio.sleep(0.01)
    in_flight -= 1


async def main():
    global peak
    coro = call()               # the body has not started
    print(f"called: {type(coro).__name__}, calls in flight {in_flight}")
    await coro

    peak = 0
    for _ in range(3):
        await call()
    print(f"awaited in turn: {peak} at a time")

    peak = 0
    tasks = [asyncio.create_task(call()) for _ in range(3)]
    for task in tasks:
        await task
    print(f"three tasks: {peak} at a time")


asyncio.run(main())

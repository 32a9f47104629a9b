import asyncio


async def plain(cache, load, key):
    if key not in cache:
        cache[key] = await load(key)        # everybody who came meanwhile also missed
    return cache[key]


def single_flight(load):
    flights = {}

    async def get(cache, _, key):
        if key in cache:
            return cache[key]
        if key not in flights:
            flights[key] = asyncio.create_task(load(key))
            flights[key].add_done_callback(lambda _: flights.pop(key))
        cache[key] = await asyncio.shield(flights[key])     # one waiter's cancellation must not kill the shared load
        return cache[key]
    return get


async def count(make_get):
    loads = 0

    async def load(key):
        nonlocal loads
        loads += 1
        await asyncio.sleep(0.01)           # the slow query
        return "value"

    get, cache = make_get(load), {}
    await asyncio.gather(*(get(cache, load, "hot") for _ in range(100)))
    return loads


print("plain cache-aside:", asyncio.run(count(lambda load: plain)), "loads")
print("single flight:    ", asyncio.run(count(single_flight)), "load")

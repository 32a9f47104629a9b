import asyncio


async def sibling(gate, log):
    try:
        await gate.wait()
        log.append("finished")
    except asyncio.CancelledError:
        log.append("cancelled")
        raise


async def bad():
    await asyncio.sleep(0)
    raise ValueError("bad")


async def main():
    gate, log = asyncio.Event(), []
    try:
        await asyncio.gather(sibling(gate, log), bad())
    except ValueError as error:
        print(f"gather raised {error!r}, sibling so far: {log}")
    gate.set()
    await asyncio.sleep(0)
    print("a little later:", log)

    gate, log = asyncio.Event(), []
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sibling(gate, log))
            group.create_task(bad())
    except* ValueError as errors:
        print(f"group raised {errors.exceptions}, sibling: {log}")


asyncio.run(main())

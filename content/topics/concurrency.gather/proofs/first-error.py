import asyncio


async def sibling(log):
    try:
        await asyncio.sleep(0.03)
        log.append("finished")
    except asyncio.CancelledError:
        log.append("cancelled")
        raise


async def bad():
    await asyncio.sleep(0.01)
    raise ValueError("bad")


async def main():
    log = []
    try:
        await asyncio.gather(sibling(log), bad())
    except ValueError as error:
        print(f"gather raised {error!r}, sibling so far: {log}")
    await asyncio.sleep(0.06)
    print("a little later:", log)

    log = []
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sibling(log))
            group.create_task(bad())
    except* ValueError as errors:
        print(f"group raised {errors.exceptions}, sibling: {log}")


asyncio.run(main())

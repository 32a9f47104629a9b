import asyncio


async def task():
    print("task")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "call_later(0)")
    loop.call_soon(print, "call_soon")
    t = asyncio.create_task(task())
    print("main, before await")
    await asyncio.sleep(0)
    print("main, after await")
    await t
    await asyncio.sleep(0)


asyncio.run(main())

import asyncio
import time


async def slow():
    time.sleep(0.2)
    return "late"


async def main():
    try:
        print("wait_for returned:", await asyncio.wait_for(slow(), 0.05))
    except TimeoutError:
        print("timeout")

    try:
        async with asyncio.timeout(0.05):
            await slow()
            print("the block is past slow()")
            await asyncio.sleep(0.01)
            print("never printed")
    except TimeoutError:
        print("TimeoutError at the next real wait")


asyncio.run(main())

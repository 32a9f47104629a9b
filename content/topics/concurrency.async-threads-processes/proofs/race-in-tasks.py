import asyncio

balance = 100


async def withdraw(amount, wait):
    global balance
    seen = balance
    if wait:
        await asyncio.sleep(0)
    balance = seen - amount


async def locked(lock, amount):
    async with lock:
        await withdraw(amount, wait=True)


async def main():
    global balance
    await asyncio.gather(withdraw(30, False), withdraw(30, False))
    print("no await between:", balance)

    balance = 100
    await asyncio.gather(withdraw(30, True), withdraw(30, True))
    print("await between:", balance)

    balance = 100
    lock = asyncio.Lock()
    await asyncio.gather(locked(lock, 30), locked(lock, 30))
    print("asyncio.Lock:", balance)


asyncio.run(main())

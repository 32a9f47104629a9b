import asyncio
from functools import wraps


def safe(f):
    @wraps(f)
    def wrapper(*args):
        try:
            return f(*args)                 # for a coroutine function: only makes the coroutine
        except ValueError:
            return "handled"
    return wrapper


def safe_async(f):
    @wraps(f)
    async def wrapper(*args):
        try:
            return await f(*args)
        except ValueError:
            return "handled"
    return wrapper


async def pay():
    raise ValueError("declined")


for decorate in (safe, safe_async):
    try:
        print(decorate.__name__, asyncio.run(decorate(pay)()))
    except ValueError as error:
        print(decorate.__name__, "let through:", error)

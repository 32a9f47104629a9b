"""Returns a coroutine that nobody awaits.

seen: unreadable coroutine
"""

async def f():
    return 48151623

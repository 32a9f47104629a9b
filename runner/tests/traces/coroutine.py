async def work(n):
    return n


async def main():
    return await work(1) + 1


running = main()
try:
    running.send(None)
except StopIteration as done:
    answer = done.value

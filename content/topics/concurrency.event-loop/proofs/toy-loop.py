from collections import deque


def worker(name, steps):
    for i in range(steps):
        print(name, i)
        yield                    # "I am waiting, run somebody else"


ready = deque([worker("a", 2), worker("b", 3)])
while ready:
    task = ready.popleft()
    try:
        next(task)               # one step, up to the next yield
    except StopIteration:
        continue
    ready.append(task)

from collections import deque


def run(max_attempts, budget=20):
    queue, dead, done = deque(["bad", "b", "c"]), [], []
    attempts = {}
    while queue and budget:
        budget -= 1
        message = queue[0]                      # strict order: the head blocks the rest
        if message == "bad":
            attempts[message] = attempts.get(message, 0) + 1
            if max_attempts and attempts[message] == max_attempts:
                dead.append(queue.popleft())
            continue
        done.append(queue.popleft())
    return f"done {done}, dead {dead}"


print("in order, retry forever:", run(None))
print("in order, 3 attempts:    ", run(3))

from collections import deque

LIMIT, WINDOW = 100, 60


def fixed():
    counts = {}

    def allow(now):
        n = int(now // WINDOW)
        counts[n] = counts.get(n, 0) + 1
        return counts[n] <= LIMIT
    return allow


def sliding_log():
    passed = deque()

    def allow(now):
        while passed and passed[0] <= now - WINDOW:
            passed.popleft()
        if len(passed) >= LIMIT:
            return False
        passed.append(now)
        return True
    return allow


# 100 requests in the last second of a minute, 100 in the first second of the next
moments = [59 + i / 100 for i in range(100)] + [60 + i / 100 for i in range(100)]
allow = fixed()
print(f"fixed window: passed {sum(map(allow, moments))} within 2 s, the limit is {LIMIT} a minute")
allow = sliding_log()
print(f"sliding log:  passed {sum(map(allow, moments))} within 2 s")

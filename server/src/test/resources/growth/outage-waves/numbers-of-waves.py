# time: O(n log n)
# memory: O(n)
from collections import defaultdict, deque
from itertools import groupby


def outage_waves(calls: list[list[str]], failed: str) -> list[list[str]]:
    callers = defaultdict(list)
    for caller, callee in calls:
        callers[callee].append(caller)
    wave_of = {failed: 0}
    queue = deque([failed])
    while queue:
        service = queue.popleft()
        for caller in callers[service]:
            if caller not in wave_of:
                wave_of[caller] = wave_of[service] + 1
                queue.append(caller)
    del wave_of[failed]
    by_wave = sorted((number, service) for service, number in wave_of.items())
    return [[service for _, service in group] for _, group in groupby(by_wave, key=lambda one: one[0])]

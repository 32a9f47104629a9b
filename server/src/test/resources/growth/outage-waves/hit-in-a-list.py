# time: O(n^2)
# memory: O(n)
from collections import defaultdict


def outage_waves(calls: list[list[str]], failed: str) -> list[list[str]]:
    callers = defaultdict(list)
    for caller, callee in calls:
        callers[callee].append(caller)
    hit = [failed]
    waves = []
    wave = [failed]
    while wave:
        following = []
        for service in wave:
            for caller in callers[service]:
                if caller not in hit:
                    hit.append(caller)
                    following.append(caller)
        if following:
            waves.append(sorted(following))
        wave = following
    return waves

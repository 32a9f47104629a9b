from collections import defaultdict


def outage_waves(calls: list[list[str]], failed: str) -> list[list[str]]:
    callers: defaultdict[str, list[str]] = defaultdict(list)
    for caller, callee in calls:
        callers[callee].append(caller)

    wave_of = {failed: 0}
    stack = [failed]
    while stack:
        service = stack.pop()
        for caller in callers[service]:
            if caller not in wave_of:
                wave_of[caller] = wave_of[service] + 1
                stack.append(caller)

    waves: list[list[str]] = [[] for _ in range(max(wave_of.values()))]
    for service, number in wave_of.items():
        if number > 0:
            waves[number - 1].append(service)
    return [sorted(wave) for wave in waves]

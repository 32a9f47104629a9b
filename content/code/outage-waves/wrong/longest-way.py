from collections import defaultdict


def outage_waves(calls: list[list[str]], failed: str) -> list[list[str]]:
    callers: defaultdict[str, set[str]] = defaultdict(set)
    for caller, callee in calls:
        callers[callee].add(caller)

    wave_of: dict[str, int] = {}
    wave = {failed}
    for number in range(1, len(callers) + 1):
        wave = {caller for service in wave for caller in callers[service]} - {failed}
        if not wave:
            break
        for service in wave:
            wave_of[service] = number

    waves: defaultdict[int, list[str]] = defaultdict(list)
    for service in sorted(wave_of):
        waves[wave_of[service]].append(service)
    return [waves[number] for number in sorted(waves)]

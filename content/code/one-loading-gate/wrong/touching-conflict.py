def accept(requests: list[list[int]]) -> list[int]:
    by_end = sorted(range(len(requests)), key=lambda number: requests[number][1])
    accepted: list[int] = []
    busy_until = -1
    for number in by_end:
        start, end = requests[number]
        if start > busy_until:
            accepted.append(number)
            busy_until = end
    return accepted

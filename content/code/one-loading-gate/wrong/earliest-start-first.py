def accept(requests: list[list[int]]) -> list[int]:
    by_start = sorted(range(len(requests)), key=lambda number: requests[number])
    accepted: list[int] = []
    free_from = 0
    for number in by_start:
        start, end = requests[number]
        if start >= free_from:
            accepted.append(number)
            free_from = end
    return accepted

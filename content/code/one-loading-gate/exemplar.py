def accept(requests: list[list[int]]) -> list[int]:
    by_end = sorted(range(len(requests)), key=lambda number: requests[number][1])
    accepted: list[int] = []
    free_from = 0
    for number in by_end:
        start, end = requests[number]
        if start >= free_from:
            accepted.append(number)
            free_from = end
    return accepted

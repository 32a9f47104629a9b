def accept(requests: list[list[int]]) -> list[int]:
    by_end = sorted(range(len(requests)), key=lambda number: requests[number][1])
    accepted: list[int] = []
    previous_end = 0
    for number in by_end:
        start, end = requests[number]
        if start >= previous_end:
            accepted.append(number)
        previous_end = end
    return accepted

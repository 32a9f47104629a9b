def accept(requests: list[list[int]]) -> list[int]:
    accepted: list[int] = []
    free_from = 0
    by_end = sorted(requests, key=lambda request: request[1])
    for number, (start, end) in enumerate(by_end):
        if start >= free_from:
            accepted.append(number)
            free_from = end
    return accepted

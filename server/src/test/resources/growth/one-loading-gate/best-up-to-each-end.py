# time: O(n log n)
# memory: O(n)
from bisect import bisect_right


def accept(requests: list[list[int]]) -> list[int]:
    by_end = sorted(range(len(requests)), key=lambda number: requests[number][1])
    ends = [requests[number][1] for number in by_end]
    most = [0]
    taken_after: list[int | None] = []
    for number in by_end:
        fits = bisect_right(ends, requests[number][0], 0, len(taken_after))
        takes = most[fits] + 1 > most[-1]
        taken_after.append(fits if takes else None)
        most.append(max(most[-1], most[fits] + 1))
    accepted = []
    place = len(by_end)
    while place:
        fits = taken_after[place - 1]
        if fits is not None:
            accepted.append(by_end[place - 1])
        place = place - 1 if fits is None else fits
    return accepted

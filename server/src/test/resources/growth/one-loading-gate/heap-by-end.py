# time: O(n log n)
# memory: O(n)
from heapq import heapify, heappop


def accept(requests: list[list[int]]) -> list[int]:
    heap = [(end, start, number) for number, (start, end) in enumerate(requests)]
    heapify(heap)
    accepted = []
    free_from = 0
    while heap:
        end, start, number = heappop(heap)
        if start >= free_from:
            accepted.append(number)
            free_from = end
    return accepted

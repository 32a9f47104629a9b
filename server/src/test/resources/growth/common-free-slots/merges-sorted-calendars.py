# time: O(n log n)
# memory: O(n)
from heapq import merge


def free_slots(
    calendars: list[list[list[int]]], day_start: int, day_end: int, duration: int
) -> list[list[int]]:
    slots = []
    free_from = day_start
    for start, end in merge(*map(sorted, calendars), [[day_end, day_end]]):
        if free_from >= day_end:
            break
        if min(start, day_end) - free_from >= duration:
            slots.append([free_from, min(start, day_end)])
        free_from = max(free_from, end)
    return slots

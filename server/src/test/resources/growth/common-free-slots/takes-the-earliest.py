# time: O(n^2)
# memory: O(n)
def free_slots(
    calendars: list[list[list[int]]], day_start: int, day_end: int, duration: int
) -> list[list[int]]:
    meetings = [tuple(meeting) for calendar in calendars for meeting in calendar]
    slots = []
    free_from = day_start
    while meetings:
        earliest = min(meetings)
        meetings.remove(earliest)
        start = min(earliest[0], day_end)
        if start - free_from >= duration:
            slots.append([free_from, start])
        free_from = max(free_from, earliest[1])
    if day_end - free_from >= duration:
        slots.append([free_from, day_end])
    return slots

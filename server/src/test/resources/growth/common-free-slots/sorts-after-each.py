# time: O(n^2)
# memory: O(n)
# sorting what is all but sorted takes linear time
def free_slots(
    calendars: list[list[list[int]]], day_start: int, day_end: int, duration: int
) -> list[list[int]]:
    meetings: list[list[int]] = []
    for calendar in calendars:
        for meeting in calendar:
            meetings.append(meeting)
            meetings.sort()
    slots = []
    free_from = day_start
    for start, end in meetings + [[day_end, day_end]]:
        if min(start, day_end) - free_from >= duration:
            slots.append([free_from, min(start, day_end)])
        free_from = max(free_from, end)
    return slots

def free_slots(
    calendars: list[list[list[int]]], day_start: int, day_end: int, duration: int
) -> list[list[int]]:
    meetings = sorted(meeting for calendar in calendars for meeting in calendar)
    if not meetings:
        return [[day_start, day_end]] if day_end - day_start >= duration else []

    slots: list[list[int]] = []
    free_from = day_start
    for start, end in meetings:
        start = min(start, day_end)
        if start - free_from >= duration:
            slots.append([free_from, start])
        free_from = max(free_from, end)
    return slots

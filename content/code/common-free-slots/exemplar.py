def free_slots(
    calendars: list[list[list[int]]], day_start: int, day_end: int, duration: int
) -> list[list[int]]:
    meetings = sorted(meeting for calendar in calendars for meeting in calendar)

    slots: list[list[int]] = []
    free_from = day_start
    for start, end in meetings:
        if start >= day_end:
            break
        if start - free_from >= duration:
            slots.append([free_from, start])
        free_from = max(free_from, end)
    if day_end - free_from >= duration:
        slots.append([free_from, day_end])
    return slots

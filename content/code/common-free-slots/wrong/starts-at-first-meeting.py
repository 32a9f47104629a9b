def free_slots(
    calendars: list[list[list[int]]], day_start: int, day_end: int, duration: int
) -> list[list[int]]:
    meetings = sorted(meeting for calendar in calendars for meeting in calendar)
    if not meetings:
        return [[day_start, day_end]] if day_end - day_start >= duration else []

    merged = [meetings[0][:]]
    for start, end in meetings[1:]:
        if start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])

    merged.append([day_end, day_end])
    slots: list[list[int]] = []
    for (_, free_from), (free_until, _) in zip(merged, merged[1:]):
        free_from = max(free_from, day_start)
        free_until = min(free_until, day_end)
        if free_until - free_from >= duration:
            slots.append([free_from, free_until])
    return slots

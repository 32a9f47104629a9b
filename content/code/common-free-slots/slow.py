def free_slots(
    calendars: list[list[list[int]]], day_start: int, day_end: int, duration: int
) -> list[list[int]]:
    slots = [[day_start, day_end]]
    for calendar in calendars:
        for start, end in calendar:
            left: list[list[int]] = []
            for free_from, free_until in slots:
                if end <= free_from or free_until <= start:
                    left.append([free_from, free_until])
                    continue
                if free_from < start:
                    left.append([free_from, start])
                if end < free_until:
                    left.append([end, free_until])
            slots = left
    return [slot for slot in slots if slot[1] - slot[0] >= duration]

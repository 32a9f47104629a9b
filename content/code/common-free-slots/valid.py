def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def ints(values, low, high, longest):
    return type(values) is list and len(values) <= longest and all(is_int(value, low, high) for value in values)


def is_meeting(meeting):
    return type(meeting) is list and len(meeting) == 2 and ints(meeting, 0, 10**9, 2) and meeting[0] < meeting[1]


def valid(calendars, day_start, day_end, duration):
    if type(calendars) is not list or len(calendars) > 1000 or not all(type(calendar) is list for calendar in calendars):
        return False
    return (
        sum(map(len, calendars)) <= 100_000
        and all(is_meeting(meeting) for calendar in calendars for meeting in calendar)
        and is_int(day_start, 0, 10**9)
        and is_int(day_end, 0, 10**9)
        and day_start < day_end
        and is_int(duration, 1, 10**9)
    )
